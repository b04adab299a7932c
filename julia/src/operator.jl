# Operators: how they are called. Which there are, gen/ says.

# An operator as the registry describes it; the handle and the numbers of attributes are looked up
# when they are first needed.
mutable struct OperatorSpec
    name::String
    inputs::Vector{Base.Symbol}
    variadic::Bool
    doc::String
    ptr::Ptr{weft_op}
    count::Base.Symbol
    ids::Dict{Base.Symbol,Int32}
end
OperatorSpec(name, inputs, variadic, doc = "") =
    OperatorSpec(name, Base.Symbol.(inputs), variadic, doc, C_NULL, Base.Symbol(""),
                 Dict{Base.Symbol,Int32}())

# All operators by name, as the generated files describe them.
const SPECS = Dict{String,OperatorSpec}()
describe!(specs) = foreach(spec -> SPECS[spec.name] = spec, specs)

const lookup_lock = ReentrantLock()

function handle_of_op(spec::OperatorSpec)
    spec.ptr == C_NULL || return spec.ptr
    out = Ref{Ptr{weft_op}}(C_NULL)
    check(weft_op_find(spec.name, out))
    count = weft_op_count_attribute(out[])
    spec.count = count == C_NULL ? Base.Symbol("") : Base.Symbol(unsafe_string(count))
    spec.ptr = out[]
end

# begin_ and end_ are how begin and end are written in Julia.
written(name::Base.Symbol) = name === :begin_ ? :begin : name === :end_ ? :end : name

# The dictionary is read without a lock: a name is added to a copy, which takes its place.
function attribute_id(spec::OperatorSpec, name::Base.Symbol)
    id = get(spec.ids, name, Int32(-1))
    id < 0 ? find_attribute(spec, name) : id
end
@noinline function find_attribute(spec::OperatorSpec, name::Base.Symbol)
    out = Ref{Int32}(0)
    check(weft_op_attr_index(handle_of_op(spec), String(written(name)), out))
    lock(lookup_lock) do
        spec.ids = merge(spec.ids, Dict(name => out[]))
    end
    out[]
end

# Attributes of one call; null where none is given. The caller frees them.
function attributes_of(spec::OperatorSpec, attributes, num_inputs::Int)
    handle_of_op(spec)
    counted = spec.count === Base.Symbol("")
    isempty(attributes) && counted && return Ptr{weft_attrs}(0)
    ids, values, roots = Int32[], Value[], Any[]
    for (name, value) in attributes
        push!(ids, attribute_id(spec, name))
        # The types that most have, without a look-up of the method at run time.
        push!(values, value isa Int ? pack(value, roots) : value isa Float64 ? pack(value, roots) :
                      value isa Bool ? pack(value, roots) : pack(value, roots)::Value)
        counted = counted || name === spec.count
    end
    if !counted
        push!(ids, attribute_id(spec, spec.count))
        push!(values, pack(num_inputs, roots))
    end
    out = Ref{Ptr{weft_attrs}}(C_NULL)
    GC.@preserve roots check(weft_attrs_create(spec.ptr, length(ids), ids, values, out))
    out[]
end

# The same as `f` gets them.
function with_attributes(f, spec::OperatorSpec, attributes, num_inputs::Int)
    attrs = attributes_of(spec, attributes, num_inputs)
    attrs == C_NULL && return f(attrs)
    try
        f(attrs)
    finally
        weft_attrs_free(attrs)
    end
end

"""
    Operator

What `Weft.nd.softmax` and the others are: called with inputs and attributes as keywords. An attribute
that is left out has the registry's default. Optional inputs may be `nothing` or be given by name;
operators of many inputs take them one by one or as a vector. `out` is an array, or a tuple of them,
that receives the result. One result is an array, several are a tuple.

Given symbols instead of arrays the result is a symbol; `name` and `attrs` (a dictionary of texts) are
those of its node. Attributes are the engine's: shapes name the outermost axis first, axes count from
0. `begin` and `end` are written `begin_` and `end_`.
"""
struct Operator{K}
    spec::OperatorSpec
end
Operator{K}(name::String) where {K} = Operator{K}(SPECS[name])
Base.show(io::IO, op::Operator{K}) where {K} = print(io, "Weft.", K, ".", op.spec.name)
Base.Docs.getdoc(op::Operator, signature = Union{}) = Markdown.parse(op.spec.doc)

# Inputs by position and by name, attributes, and what else a call says.
function (op::Operator{K})(inputs...; out = nothing, name = nothing, attrs = nothing,
                           attributes...) where {K}
    call_operator(op.spec, K, Any[inputs...], Pair{Base.Symbol,Any}[attributes...], out, name, attrs)
end

function call_operator(spec, kind, inputs::Vector{Any}, attributes, out, name, attrs)
    if spec.variadic
        length(inputs) == 1 && inputs[1] isa Union{Tuple,AbstractVector} &&
            !(inputs[1] isa AbstractArray{<:Number}) && (inputs = Any[inputs[1]...])
    else
        inputs, attributes = named_inputs(spec, inputs, attributes)
    end
    if kind === :sym || any(i -> i isa SymbolicNode, inputs)
        out === nothing || fail(:value, spec.name, ": symbols have no out")
        return apply(spec, inputs, attributes, name, attrs)
    end
    name === nothing && attrs === nothing ||
        fail(:value, spec.name, ": name and attrs are of symbols, and there is no symbol among the inputs")
    if out === nothing
        result = first_result(spec, arrays_given(spec, inputs), attributes)
        result === nothing || return result
    end
    outputs = invoke(spec, inputs, attributes, out)
    length(outputs) == 1 ? outputs[1] : Tuple(outputs)
end

function named_inputs(spec, inputs, attributes)
    length(inputs) > length(spec.inputs) &&
        fail(:value, spec.name, ": ", length(inputs), " inputs, expected at most ",
             length(spec.inputs), " (", join(spec.inputs, ", "), ")")
    any(p -> first(p) in spec.inputs, attributes) || return inputs, attributes
    left = Pair{Base.Symbol,Any}[]
    for (name, value) in attributes
        place = findfirst(isequal(name), spec.inputs)
        if place === nothing
            push!(left, name => value)
        else
            while length(inputs) < place
                push!(inputs, nothing)
            end
            inputs[place] === nothing || fail(:value, spec.name, ": ", name, " is given twice")
            inputs[place] = value
        end
    end
    inputs, left
end

as_input(spec, x::NDArray) = x
as_input(spec, ::Nothing) = nothing
as_input(spec, x::AbstractArray{<:Number}) = NDArray(x)
as_input(spec, x) = fail(:type, spec.name, ": an input is a ", typeof(x), ", expected an array")

outputs_given(out::NDArray) = NDArray[out]
outputs_given(out) = NDArray[out...]

# Arrays, and nothing where one is absent, but for the last.
function arrays_given(spec::OperatorSpec, inputs)
    items = Vector{Any}(undef, length(inputs))
    for (i, x) in enumerate(inputs)
        items[i] = x isa NDArray ? x : as_input(spec, x)
    end
    while !isempty(items) && items[end] === nothing
        pop!(items)
    end
    items
end

# Applies an operator to arrays; the results are a vector.
function invoke(spec::OperatorSpec, inputs, attributes = (), out = nothing)
    items = arrays_given(spec, inputs)
    handles = Handles{weft_array}(items)
    with_attributes(spec, attributes, length(items)) do attrs
        n = Ref{Csize_t}(0)
        check(weft_op_num_outputs(spec.ptr, attrs, n))
        if out === nothing
            results = nulls(weft_array, n[])
            check(weft_invoke(spec.ptr, attrs, length(items), handles, n, results))
            return NDArray[adopt(ptr) for ptr in results]
        end
        given = outputs_given(out)
        length(given) == n[] || fail(:value, spec.name, ": ", length(given), " arrays in out, expected ",
                                     n[])
        check(weft_invoke(spec.ptr, attrs, length(items), handles, n, Handles{weft_array}(given)))
        given
    end
end

# Operators that this package itself calls, by name.
const BY_NAME = Dict{String,OperatorSpec}()
function spec_named(name::String)
    lock(lookup_lock) do
        get!(BY_NAME, name) do
            found = get(SPECS, name, nothing)
            found === nothing ? OperatorSpec(name, String[], true) : found
        end
    end
end
function call(name::String, inputs...; attributes...)
    spec, given = spec_named(name), Pair{Base.Symbol,Any}[attributes...]
    items = arrays_given(spec, inputs)
    result = first_result(spec, items, given)
    result === nothing ? invoke(spec, items, given)[1] : result
end

"""
    invoke(name::String, inputs::Vector, attributes::Dict)

Any operator by its name, also those that are for other operators. Attributes are Julia values, or
texts as model files hold them. The results are a vector.
"""
function invoke(name::AbstractString, inputs, attributes::AbstractDict = Dict{String,Any}())
    invoke(spec_named(String(name)), inputs,
           Pair{Base.Symbol,Any}[Base.Symbol(k) => v for (k, v) in attributes])
end

"The elements converted to another type; recorded."
astype(a::NDArray{T}, ::Type{S}) where {T,S} =
    T === S ? a : call("Cast", a; dtype = S)
