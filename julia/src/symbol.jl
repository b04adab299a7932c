# Symbols: graphs of operators on named variables.

"""
    SymbolicNode

Outputs of a graph of operators on variables, without values: `Variable("data")` and what `Weft.sym`
makes of it. Julia's own `Symbol` is something else.
"""
struct SymbolicNode
    handle::Handle{weft_symbol}
end
Base.cconvert(::Type{Ptr{weft_symbol}}, s::SymbolicNode) = s.handle
out_symbol() = Ref{Ptr{weft_symbol}}(C_NULL)
adopt_symbol(ptr) = ptr == C_NULL ? nothing : SymbolicNode(Handle(ptr))

const Name = Union{AbstractString,Base.Symbol}
const node_number = Threads.Atomic{Int}(0)

"""
    Variable(name; attrs = nothing)

A variable. `attrs` is a dictionary of texts, as `"__shape__"`, `"lr_mult"`.
"""
function Variable(name::Name; attrs = nothing)
    out = out_symbol()
    check(weft_symbol_variable(String(name), out))
    symbol = adopt_symbol(out[])
    attrs === nothing || foreach(p -> set_attribute!(symbol, first(p), last(p)), pairs(attrs))
    symbol
end

"All outputs of several symbols."
function Group(symbols::SymbolicNode...)
    isempty(symbols) && throw(ArgumentError("Group: there are no symbols"))
    out = out_symbol()
    check(weft_symbol_group(length(symbols), Handles{weft_symbol}(Any[symbols...]), out))
    adopt_symbol(out[])
end

as_symbol(spec, s::SymbolicNode) = s
as_symbol(spec, ::Nothing) = nothing
as_symbol(spec, x) = fail(:type, spec.name, ": an input is a ", typeof(x), ", expected a symbol")

# Texts as the C ABI takes them: pointers into `texts`, which must outlive them.
pointers(texts::Vector{String}) = Ptr{UInt8}[pointer(t) for t in texts]
function c_strings(f, texts::Vector{String})
    foreach(t -> '\0' in t && throw(ArgumentError("a text holds a zero: $(repr(t))")), texts)
    GC.@preserve texts f(pointers(texts))
end

function apply(spec::OperatorSpec, inputs, attributes, name, attrs)
    items = Any[as_symbol(spec, x) for x in inputs]
    while !isempty(items) && items[end] === nothing
        pop!(items)
    end
    node = name === nothing ?
        string(lowercase(spec.name), Threads.atomic_add!(node_number, 1)) : String(name)
    given = attrs === nothing ? Pair{String,String}[] :
        Pair{String,String}[string(k) => string(v) for (k, v) in attrs]
    out = out_symbol()
    with_attributes(spec, attributes, length(items)) do handle
        c_strings(first.(given)) do keys
            c_strings(last.(given)) do values
                check(weft_symbol_apply(spec.ptr, handle, node, length(given), keys, values,
                                        length(items), Handles{weft_symbol}(items), out))
            end
        end
    end
    adopt_symbol(out[])
end

# ---- Names and outputs ---------------------------------------------------------------------------

function names_of(s::SymbolicNode, part)
    out = Ref{Ptr{weft_strings}}(C_NULL)
    check(weft_symbol_names(s, part, out))
    take_strings(out[])
end
"Names of the variables that are not states, in topological order."
list_arguments(s::SymbolicNode) = names_of(s, WEFT_SYMBOL_ARGUMENTS)
"Names of the outputs."
list_outputs(s::SymbolicNode) = names_of(s, WEFT_SYMBOL_OUTPUTS)
"Names of the variables that operators update, as running statistics."
list_auxiliary_states(s::SymbolicNode) = names_of(s, WEFT_SYMBOL_STATES)
"Names of all variables, in topological order."
list_variables(s::SymbolicNode) = names_of(s, WEFT_SYMBOL_VARIABLES)

"The name of the node that all outputs come from, or nothing."
function get_name(s::SymbolicNode)
    out = Ref{Ptr{weft_string}}(C_NULL)
    check(weft_symbol_name(s, out))
    take_string(out[])
end

function Base.length(s::SymbolicNode)
    n = Ref{Csize_t}(0)
    check(weft_symbol_num_outputs(s, n))
    Int(n[])
end
"Output number `i`, from 1, or the one of a name."
function Base.getindex(s::SymbolicNode, i::Integer)
    1 <= i <= length(s) || throw(BoundsError(s, i))
    out = out_symbol()
    check(weft_symbol_output(s, i - 1, out))
    adopt_symbol(out[])
end
function Base.getindex(s::SymbolicNode, name::Name)
    i = findfirst(isequal(String(name)), list_outputs(s))
    i === nothing && throw(KeyError(name))
    s[i]
end
Base.lastindex(s::SymbolicNode) = length(s)
Base.iterate(s::SymbolicNode, i = 1) = i > length(s) ? nothing : (s[i], i + 1)
Base.eltype(::Type{SymbolicNode}) = SymbolicNode

"Every output of every node."
function get_internals(s::SymbolicNode)
    out = out_symbol()
    check(weft_symbol_internals(s, out))
    adopt_symbol(out[])
end
"The inputs of the nodes that the outputs come from, or nothing."
function get_children(s::SymbolicNode)
    out = out_symbol()
    check(weft_symbol_children(s, out))
    adopt_symbol(out[])
end

function Base.copy(s::SymbolicNode)
    out = out_symbol()
    check(weft_symbol_copy(s, out))
    adopt_symbol(out[])
end
Base.deepcopy_internal(s::SymbolicNode, seen::IdDict) = get!(() -> copy(s), seen, s)

"A text attribute of the node, or nothing."
function get_attribute(s::SymbolicNode, key::Name)
    out = Ref{Ptr{weft_string}}(C_NULL)
    check(weft_symbol_get_attribute(s, String(key), out))
    take_string(out[])
end
"Sets a text attribute of the node."
set_attribute!(s::SymbolicNode, key::Name, value) =
    (check(weft_symbol_set_attribute(s, String(key), string(value))); s)

"""
    symbol(name = nothing; variable = replacement, ...)

The graph with variables replaced by symbols.
"""
function (s::SymbolicNode)(; name = nothing, replacements...)
    keys = String[String(k) for k in Base.keys(replacements)]
    items = Any[v isa SymbolicNode ? v : fail(:type, "compose: ", k, " is a ", typeof(v),
                                              ", expected a symbol") for (k, v) in replacements]
    out = out_symbol()
    c_strings(keys) do pointers
        check(weft_symbol_compose(s, name === nothing ? "" : String(name), length(keys), pointers,
                                  Handles{weft_symbol}(items), out))
    end
    adopt_symbol(out[])
end

# ---- Arithmetic ----------------------------------------------------------------------------------

named_node(name, inputs...; attributes...) =
    apply(spec_named(name), Any[inputs...], Pair{Base.Symbol,Any}[attributes...], nothing, nothing)
for (f, name, scalar, reversed) in (
        (:+, "broadcast_add", "_plus_scalar", "_plus_scalar"),
        (:-, "broadcast_sub", "_minus_scalar", "_rminus_scalar"),
        (:*, "broadcast_mul", "_mul_scalar", "_mul_scalar"),
        (:/, "broadcast_div", "_div_scalar", "_rdiv_scalar"),
        (:^, "broadcast_power", "_power_scalar", "_rpower_scalar"))
    @eval Base.$f(a::SymbolicNode, b::SymbolicNode) = named_node($name, a, b)
    @eval Base.$f(a::SymbolicNode, x::Real) = named_node($scalar, a; scalar = x)
    @eval Base.$f(x::Real, a::SymbolicNode) = named_node($reversed, a; scalar = x)
end
Base.:^(a::SymbolicNode, n::Integer) = named_node("_power_scalar", a; scalar = n)
Base.:-(a::SymbolicNode) = named_node("negative", a)
# With and without dots it is the same: symbols have no size yet.
Base.broadcastable(s::SymbolicNode) = Ref(s)

# ---- Inference -----------------------------------------------------------------------------------

"""
    infer(symbol; partial = false, dtypes = Dict(), shapes...)

Sizes and element types of all variables and outputs from the sizes (in Julia's order) of some
variables: `infer(net; data = (784, 100))`. The result has `arguments`, `outputs` and `states`, vectors
of `(name, size, type)` with nothing for what is not known, and `complete`. Axes that are not known are
-1. Without `partial` what stays unknown is an error.
"""
function infer(s::SymbolicNode; partial::Bool = false, dtypes = Dict{String,Any}(), shapes...)
    infer(s, Dict{String,Any}(String(k) => v for (k, v) in shapes); partial = partial, dtypes = dtypes)
end
function infer(s::SymbolicNode, shapes::AbstractDict; partial = false, dtypes = Dict{String,Any}())
    foreach(p -> last(p) isa Union{Tuple{Vararg{Integer}},AbstractVector{<:Integer}} || throw(ArgumentError(
        "infer: the size of $(first(p)) is $(repr(last(p))), expected a tuple of integers")), collect(shapes))
    shapes = Dict{String,Vector{Int64}}(String(k) => shape_of(v) for (k, v) in shapes)
    types = Dict{String,Cint}(String(k) => code_of(v) for (k, v) in dtypes)
    names = String[union(keys(shapes), keys(types))...]
    ndims = Int32[haskey(shapes, n) ? length(shapes[n]) : -1 for n in names]
    sizes = Ptr{Int64}[haskey(shapes, n) ? pointer(shapes[n]) : C_NULL for n in names]
    codes = Int32[get(types, n, -1) for n in names]
    out = Ref{Ptr{weft_inference}}(C_NULL)
    GC.@preserve shapes c_strings(names) do pointers
        check(weft_symbol_infer(s, length(names), pointers, ndims, sizes, codes, partial, out))
    end
    try
        (arguments = inferred(s, out[], WEFT_SYMBOL_ARGUMENTS),
         outputs = inferred(s, out[], WEFT_SYMBOL_OUTPUTS),
         states = inferred(s, out[], WEFT_SYMBOL_STATES),
         complete = weft_inference_complete(out[]) == 1)
    finally
        weft_inference_free(out[])
    end
end
function inferred(s, found, part)
    n, code = Ref{Int32}(-1), Ref{Int32}(-1)
    map(enumerate(names_of(s, part))) do (i, name)
        check(weft_inference_type(found, part, i - 1, 0, C_NULL, n, code))
        sizes = Vector{Int64}(undef, max(n[], 0))
        n[] > 0 && check(weft_inference_type(found, part, i - 1, n[], sizes, n, code))
        (name = name, size = n[] < 0 ? nothing : Tuple(reverse(sizes)),
         type = code[] < 0 ? nothing : ELEMENT_TYPES[code[] + 1])
    end
end

# ---- Files ---------------------------------------------------------------------------------------

"The network that the JSON of MXNet 0.8 to 1.9 describes; messages call it `file`."
function from_json(text::AbstractString; file = "JSON")
    out = out_symbol()
    json = String(text)
    GC.@preserve json check(weft_symbol_from_json(Cstring_unchecked(json), sizeof(json), file, out))
    adopt_symbol(out[])
end
Cstring_unchecked(text::String) = Cstring(pointer(text))
"The network as JSON that MXNet 1.9.1 reads."
function to_json(s::SymbolicNode)
    out = Ref{Ptr{weft_string}}(C_NULL)
    check(weft_symbol_to_json(s, out))
    take_string(out[])
end
"    load_symbol(path)"
function load_symbol(path::AbstractString)
    text = try
        read(path, String)
    catch error
        error isa SystemError || rethrow()
        fail(:io, path, ": cannot be read (", first_line(error), ")")
    end
    from_json(text; file = path)
end
"    save(path, symbol)\n\nWritten beside the path first and then renamed."
function save(path::AbstractString, s::SymbolicNode)
    beside = string(path, ".part")
    try
        write(beside, to_json(s))
        mv(beside, path; force = true)
    catch error
        error isa Union{SystemError,Base.IOError} || rethrow()
        fail(:io, path, ": cannot be written (", first_line(error), ")")
    end
    nothing
end

Base.show(io::IO, s::SymbolicNode) =
    print(io, "SymbolicNode(", s.handle.open ? join(list_outputs(s), ", ") : "released", ")")

"""
    @chain first => second => ...

Each call gets what stands before it as its first input:

```julia
net = @chain Variable("data") =>
    sym.FullyConnected(num_hidden = 128, name = "fc1") =>
    sym.Activation(act_type = "relu")
```
"""
macro chain(expression)
    parts = Any[]
    while expression isa Expr && expression.head === :call && expression.args[1] === :(=>)
        push!(parts, expression.args[2])
        expression = expression.args[3]
    end
    push!(parts, expression)
    result = parts[1]
    for part in parts[2:end]
        part isa Expr && part.head === :call || error("@chain: $part is no call")
        at = length(part.args) > 1 && part.args[2] isa Expr && part.args[2].head === :parameters ? 3 : 2
        result = Expr(:call, part.args[1:at-1]..., result, part.args[at:end]...)
    end
    esc(result)
end
