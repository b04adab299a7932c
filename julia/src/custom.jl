# Gradients and operators that are written in Julia.

# ---- Gradients -------------------------------------------------------------------------------------

"""
    custom_gradient(f, inputs...; backward)

`f(inputs...)`, an array or a tuple of them, with a gradient of your own: `backward(dy, y, inputs...)` is
given the gradients of the results and the results (arrays, or tuples where `f` returns one), and returns
the gradient of the input, or a tuple with one for each; `nothing` stands for zeros. `f` is not recorded;
`backward` is where gradients of gradients are asked for, so that those are right as well.

```julia
clamped(x) = custom_gradient(x; backward = (dy, y, x) -> dy) do x
    max.(min.(x, 1), -1)
end
```
"""
function custom_gradient(f, inputs::NDArray...; backward)
    results = pause(() -> f(inputs...); train = training())
    outputs = results isa NDArray ? (results,) : results
    outputs isa Tuple{NDArray,Vararg{NDArray}} || fail(:type,
        "custom_gradient: the function returned a ", typeof(results), ", expected an array or a tuple of them")
    recording() || return results
    arrays = map(detach, outputs)  # `f` may return what has a history, or what it keeps
    context = lend(CustomGradient(backward, results isa NDArray, length(inputs), length(outputs)))
    # The engine has taken the context over, or not.
    status = weft_autograd_custom(
        length(inputs), Handles{weft_array}(inputs), length(arrays), Handles{weft_array}(arrays),
        fill(0x01, length(inputs) + length(arrays)), call_gradient(), release_lent(), context)
    check(status)
    results isa NDArray ? arrays[1] : arrays
end

struct CustomGradient
    backward::Any
    single::Bool
    num_inputs::Int
    num_outputs::Int
end

@callback call_gradient(context::Ptr{Cvoid}, heads::Ptr{Ptr{weft_array}}, inputs::Ptr{Ptr{weft_array}},
                        outputs::Ptr{Ptr{weft_array}}, gradients::Ptr{Ptr{weft_array}}) =
    write_gradients(lent_object(context)::CustomGradient, heads, inputs, outputs, gradients)

function write_gradients(c::CustomGradient, heads, inputs, outputs, gradients)
    given = borrowed(inputs, 1:c.num_inputs)
    dy, y = Tuple(borrowed(heads, 1:c.num_outputs)), Tuple(borrowed(outputs, 1:c.num_outputs))
    found = c.backward((c.single ? dy[1] : dy), (c.single ? y[1] : y), given...)
    found isa Tuple || (found = (found,))
    length(found) == c.num_inputs || fail(:value, "custom_gradient: backward returned ", length(found),
                                          " gradients, expected ", c.num_inputs)
    for (i, (gradient, input)) in enumerate(zip(found, given))
        gradient === nothing && continue
        gradient isa NDArray || fail(:type, "custom_gradient: backward returned a ", typeof(gradient),
                                     " for input ", i, ", expected an NDArray or nothing")
        size(gradient) == size(input) || fail(:shape, "custom_gradient: the gradient of input ", i,
                                              " is ", size(gradient), ", expected ", size(input))
        hand_over!(gradients, i, gradient)
    end
end

# ---- Operators -------------------------------------------------------------------------------------

"""
    CustomOperator

What operators written in Julia are subtypes of. They have methods of

- `Weft.forward!(op, outputs, inputs, states; train)`, which writes the outputs (and the states);
- `Weft.gradient!(op, gradients, head_gradients, inputs, outputs, states)`, which writes the gradients of
  the inputs, zeros so far, or nothing for those that nobody asks for;

and, where the defaults do not do, of

- `Weft.list_arguments(op)`, `Weft.list_outputs(op)`, `Weft.list_auxiliary_states(op)`: names, by default
  `["data"]`, `["output"]` and none;
- `Weft.infer_size(op, sizes)`: from the sizes of the inputs (axes that are not known are -1, `()` where
  nothing is known) those of the inputs, the outputs and the states, three vectors; by default all are
  that of the first input;
- `Weft.infer_type(op, types)`: the same for element types.

Arrays are lists, in the order of the names. What is thrown comes out of the call that led there.

```julia
struct Scale <: CustomOperator
    factor::Float64
end
Weft.forward!(op::Scale, outputs, inputs, states; train) = outputs[1] .= inputs[1] .* op.factor
Weft.gradient!(op::Scale, gradients, heads, inputs, outputs, states) = gradients[1] .= heads[1] .* op.factor
register_operator(attributes -> Scale(parse(Float64, attributes["factor"])), "scale")
nd.Custom(x; op_type = "scale", factor = 3)
sym.Custom(Variable("x"); op_type = "scale", factor = 3)
```
"""
abstract type CustomOperator end
list_arguments(::CustomOperator) = ["data"]
list_outputs(::CustomOperator) = ["output"]
list_auxiliary_states(::CustomOperator) = String[]
infer_size(op::CustomOperator, sizes) = all_alike(op, sizes)
infer_type(op::CustomOperator, types) = all_alike(op, types)
all_alike(op, inputs) = (fill(inputs[1], length(inputs)), fill(inputs[1], length(list_outputs(op))),
                         fill(inputs[1], length(list_auxiliary_states(op))))
function forward! end
function gradient! end

const makers = Dict{String,Any}()
const makers_lock = ReentrantLock()

"""
    register_operator(make, name)

From now on `nd.Custom(...; op_type = name, attributes...)` is the `CustomOperator` that `make` returns for a
dictionary of the attributes as texts. A name that exists gets the new meaning in calls and graphs to come.
"""
function register_operator(make, name::Name)
    callbacks = Ptr{Cvoid}[call_define(), call_infer_dtypes(), call_infer_shapes(), call_forward(),
                           call_backward(), release_lent()]
    check(weft_custom_register(callbacks))
    lock(() -> makers[String(name)] = make, makers_lock)
    nothing
end

function make_operator(op_type::String, attributes::Dict{String,String})
    make = lock(() -> get(makers, op_type, nothing), makers_lock)
    make === nothing && fail(:not_found, "Custom: there is no custom operator \"", op_type, "\"; known: ",
                             join(sort!(collect(keys(makers))), ", "))
    op = make(attributes)
    op isa CustomOperator || fail(:type, "Custom(", op_type, "): what was registered made a ", typeof(op),
                                  ", expected a CustomOperator")
    op
end

# weft_custom_definition
struct Definition
    context::Ptr{Cvoid}
    counts::NTuple{3,Csize_t}  # arguments, outputs, states
    names::NTuple{3,Ptr{Ptr{UInt8}}}
end

# An operator, and the names of its arguments, outputs and states, in memory that stays.
struct Defined
    op::CustomOperator
    name::String
    names::NTuple{3,Vector{String}}
    pointers::NTuple{3,Vector{Ptr{UInt8}}}
end
function Defined(op_type::String, attributes)
    op = make_operator(op_type, attributes)
    names = map(list -> String[list(op)...], (list_arguments, list_outputs, list_auxiliary_states))
    Defined(op, "Custom($op_type)", names, map(pointers, names))
end
counts(d::Defined) = map(length, d.names)

@callback call_define(op_type::Ptr{UInt8}, n::Csize_t, keys::Ptr{Ptr{UInt8}}, texts::Ptr{Ptr{UInt8}},
                      out::Ptr{Definition}) = begin
    text(list, i) = unsafe_string(unsafe_load(list, i))
    attributes = Dict{String,String}(text(keys, i) => text(texts, i) for i in 1:Int(n))
    defined = Defined(unsafe_string(op_type), attributes)
    unsafe_store!(out, Definition(lend(defined), map(Csize_t, counts(defined)), map(pointer, defined.pointers)))
end

# What infer_size and infer_type return, checked: inputs, states and outputs one after the other.
function sections(d::Defined, what, found)
    found isa Tuple{Any,Any,Any} || fail(:type, d.name, ": ", what, " returned a ", typeof(found),
                                         ", expected three vectors: of inputs, outputs and states")
    for (part, n, kind) in zip(found, counts(d), ("inputs", "outputs", "states"))
        length(part) == n || fail(:value, d.name, ": ", what, " returned ", length(part), " ", kind,
                                  ", expected ", n)
    end
    Any[found[1]..., found[3]..., found[2]...]
end

@callback call_infer_dtypes(context::Ptr{Cvoid}, dtypes::Ptr{Int32}) = begin
    d = lent_object(context)::Defined
    codes = [unsafe_load(dtypes, i) for i in 1:length(d.names[1])]
    known = Any[code < 0 ? nothing : ELEMENT_TYPES[code + 1] for code in codes]
    for (i, T) in enumerate(sections(d, "infer_type", infer_type(d.op, known)))
        unsafe_store!(dtypes, T === nothing ? Int32(-1) : Int32(code_of(T)), i)
    end
end

@callback call_infer_shapes(context::Ptr{Cvoid}, arguments::Ptr{Ptr{weft_array}},
                            shaped::Ptr{Ptr{weft_array}}) = begin
    d = lent_object(context)::Defined
    sizes = Any[placeholder_size(unsafe_load(arguments, i)) for i in 1:length(d.names[1])]
    for (i, dims) in enumerate(sections(d, "infer_size", infer_size(d.op, sizes)))
        out = out_array()
        check(weft_array_create(length(dims), shape_of(dims), WEFT_FLOAT32, Device(WEFT_DEVICE_NULL, 0), out))
        unsafe_store!(shaped, out[], i)
    end
end
function placeholder_size(ptr)
    n = Ref{Csize_t}(0)
    check(weft_array_shape(ptr, 0, C_NULL, n))
    shape = Vector{Int64}(undef, n[])
    n[] > 0 && check(weft_array_shape(ptr, n[], shape, n))
    Tuple(reverse(shape))
end

@callback call_forward(context::Ptr{Cvoid}, training::Cint, arguments::Ptr{Ptr{weft_array}},
                       results::Ptr{Ptr{weft_array}}, instance::Ptr{Ptr{Cvoid}}) = begin
    d = lent_object(context)::Defined
    n, k, s = counts(d)
    forward!(d.op, borrowed(results, 1:k), borrowed(arguments, 1:n), borrowed(results, k+1:k+s);
             train = training != 0)
    unsafe_store!(instance, lend(d))
end

@callback call_backward(instance::Ptr{Cvoid}, wanted::Ptr{UInt8}, arrays::Ptr{Ptr{weft_array}},
                        gradients::Ptr{Ptr{weft_array}}) = begin
    d = lent_object(instance)::Defined
    n, k, s = counts(d)
    found = borrowed(gradients, 1:n)
    foreach(i -> unsafe_load(wanted, i) == 0 && (found[i] = nothing), 1:n)
    gradient!(d.op, found, borrowed(arrays, 1:k), borrowed(arrays, k+1:k+n), borrowed(arrays, k+n+s+1:2k+n+s),
              borrowed(arrays, k+n+1:k+n+s))
end

"""
    Custom(inputs...; op_type, name = nothing, attrs = nothing, attributes...)

The operator that `register_operator` knows by this name, of arrays or symbols: inputs and then states, in
order or by name. Of symbols those that are not given become variables. Attributes reach the operator as
texts.
"""
function Custom(inputs...; op_type, name = nothing, attrs = nothing, attributes...)
    named = filter(p -> last(p) isa Union{NDArray,SymbolicNode}, attributes)
    texts = Dict{String,String}(String(k) => string(v) for (k, v) in attributes if !haskey(named, k))
    d = Defined(String(op_type), texts)
    names = [d.names[1]; d.names[3]]
    items = append!(Any[inputs...], fill(nothing, max(0, length(names) - length(inputs))))
    length(items) > length(names) && fail(:value, d.name, ": ", length(inputs), " inputs given, it takes ",
                                          length(names), " (", join(names, ", "), ")")
    for (key, value) in named
        i = findfirst(isequal(String(key)), names)
        i === nothing && fail(:value, d.name, ": there is no input ", key, ", it takes ", join(names, ", "))
        items[i] === nothing || fail(:value, d.name, ": input ", key, " is given twice")
        items[i] = value
    end
    spec = spec_named("Custom")
    given = Pair{Base.Symbol,Any}[:op_type => String(op_type)]
    isempty(texts) || push!(given, Base.Symbol("**") => json_object(texts))
    if any(i -> i isa SymbolicNode, items)
        node = name === nothing ? string("custom", Threads.atomic_add!(node_number, 1)) : String(name)
        symbols = Any[items[i] === nothing ? Variable("$(node)_$(names[i])") : items[i] for i in eachindex(items)]
        return apply(spec, symbols, given, node, attrs)
    end
    name === nothing && attrs === nothing || fail(:value, d.name, ": name and attrs are of symbols")
    absent = findfirst(isnothing, items)
    absent === nothing || fail(:value, d.name, ": input ", names[absent], " is missing")
    results = invoke(spec, items, given)
    length(results) == 1 ? results[1] : Tuple(results)
end
json_object(texts) = string('{', join((string(json_text(k), ": ", json_text(texts[k]))
                                       for k in sort!(collect(keys(texts)))), ", "), '}')
function json_text(text)
    quoted = map(collect(text)) do c
        c == '"' || c == '\\' ? string('\\', c) : c < ' ' ? string("\\u", string(UInt16(c); base = 16, pad = 4)) :
        string(c)
    end
    string('"', join(quoted), '"')
end
