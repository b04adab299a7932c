# Compiled graphs, and symbols that are bound to arrays.

bare(name) = startswith(name, "arg:") || startswith(name, "aux:") ? name[5:end] : name

"""
    Graph(symbol, bound = Dict())

A symbol as a function, compiled when it is first called with arrays of some sizes and types: for
inference and, while operators are recorded, for training. `bound` are arrays that every call uses, as
parameters are, by the names of variables (`"arg:"` and `"aux:"` are left out); the other variables are
arguments of calls, in the order of `graph.arguments`. One result is an array, several are a tuple.
Tasks on several threads may call one graph at once.
"""
struct Graph
    handle::Handle{weft_graph}
    arguments::Vector{String}
    outputs::Vector{String}
end
Base.cconvert(::Type{Ptr{weft_graph}}, g::Graph) = g.handle

function Graph(symbol::SymbolicNode, bound::AbstractDict = Dict{String,NDArray}())
    arrays = Dict{String,Any}(bare(String(k)) => v for (k, v) in bound)
    variables = list_variables(symbol)
    unknown = setdiff(keys(arrays), variables)
    isempty(unknown) || fail(:not_found, "graph: the symbol has no variable ", first(unknown))
    items = Any[get(arrays, name, nothing) for name in variables]
    foreach(x -> x isa Union{Nothing,NDArray} ||
        fail(:type, "graph: a ", typeof(x), " is bound, expected an NDArray"), items)
    out = Ref{Ptr{weft_graph}}(C_NULL)
    check(weft_graph_create(symbol, Handles{weft_array}(items), 0, C_NULL, out))
    Graph(Handle(out[]), [n for n in variables if !haskey(arrays, n)], list_outputs(symbol))
end

"""
    load_graph(prefix, epoch = 0)

The network in `PREFIX-symbol.json` with the parameters in `PREFIX-EPOCH.params`, as Python's
`export` and MXNet's checkpoints write them.
"""
function load_graph(prefix::AbstractString, epoch::Integer = 0)
    arrays = load(params_file(prefix, epoch))
    Graph(load_symbol(string(prefix, "-symbol.json")), arrays)
end
params_file(prefix, epoch) = @sprintf("%s-%04d.params", prefix, epoch)

function (g::Graph)(inputs...)
    items = Any[as_array(x) for x in inputs]
    results = nulls(weft_array, length(g.outputs))
    n = Ref{Csize_t}(length(results))
    check(weft_graph_call(g, length(items), Handles{weft_array}(items), n, results))
    arrays = NDArray[adopt(ptr) for ptr in results]
    length(arrays) == 1 ? arrays[1] : Tuple(arrays)
end
as_array(x::Union{Nothing,NDArray}) = x
as_array(x::AbstractArray{<:Number}) = NDArray(x)
as_array(x) = fail(:type, "an input is a ", typeof(x), ", expected an array")

"What was made of a graph, for people to read."
function explain(g::Graph)
    out = Ref{Ptr{weft_string}}(C_NULL)
    check(weft_graph_explain(g, out))
    take_string(out[])
end
Base.show(io::IO, g::Graph) =
    print(io, "Graph(", join(g.arguments, ", "), " -> ", join(g.outputs, ", "), ")")

"""
    Executor(symbol, arrays; wanted = [])

A symbol bound to arrays for all its arguments and states, by name: `forward(executor; train = true)`,
then `backward(executor)` into `executor.gradients`, which are made for the arguments in `wanted`.
`executor.arrays` are the same arrays in every pass, so that `copyto!` changes them.
"""
mutable struct Executor
    handle::Handle{weft_executor}
    arrays::Dict{String,NDArray}
    gradients::Dict{String,NDArray}
    outputs::Vector{NDArray}
    num_outputs::Int
    monitor::Any
end
Base.cconvert(::Type{Ptr{weft_executor}}, e::Executor) = e.handle

function Executor(symbol::SymbolicNode, arrays::AbstractDict; wanted = String[])
    byname = Dict{String,NDArray}(bare(String(k)) => v for (k, v) in arrays)
    take(name) = get(() -> fail(:value, "executor: there is no array for ", name), byname, name)
    made = Dict{String,NDArray}(String(n) => fill!(similar(take(String(n))), 0) for n in wanted)
    arguments = list_arguments(symbol)
    isempty(setdiff(keys(made), arguments)) ||
        fail(:not_found, "executor: the symbol has no argument ", first(setdiff(keys(made), arguments)))
    out = Ref{Ptr{weft_executor}}(C_NULL)
    check(weft_executor_create(
        symbol, length(arguments), Handles{weft_array}(Any[take(n) for n in arguments]),
        Handles{weft_array}(Any[get(made, n, nothing) for n in arguments]),
        Cint[haskey(made, n) for n in arguments], length(list_auxiliary_states(symbol)),
        Handles{weft_array}(Any[take(n) for n in list_auxiliary_states(symbol)]), out))
    Executor(Handle(out[]), byname, made, NDArray[], length(symbol), nothing)
end

"Computes the outputs, a vector of new arrays; with `train`, gradients can be asked for afterwards."
function forward(e::Executor; train::Bool = false)
    results = nulls(weft_array, e.num_outputs)
    n = Ref{Csize_t}(e.num_outputs)
    GC.@preserve e check(weft_executor_forward(e, train, n, results))
    e.outputs = NDArray[adopt(ptr) for ptr in results]
end
"Leaves the gradients of the last training pass in `executor.gradients`."
function backward(e::Executor, head_gradients = nothing)
    items = head_gradients === nothing ? Any[] : collect(Any, list(head_gradients))
    check(weft_executor_backward(e, length(items), Handles{weft_array}(items)))
end

# ---- Monitors ------------------------------------------------------------------------------------

# The executor, which lives while it runs, is the context.
@callback call_monitor(context::Ptr{Cvoid}, name::Ptr{UInt8}, array::Ptr{weft_array}) =
    (unsafe_pointer_to_objref(context)::Executor).monitor(unsafe_string(name), borrowed(array))

"""
    monitor!(f, executor; inputs = false)

From now on `f(name, array)` sees every result of a forward pass, and with `inputs` the variables. What
it throws ends the pass and comes out of `forward`. `monitor!(nothing, executor)` ends it.
"""
function monitor!(f, e::Executor; inputs::Bool = false)
    callback = f === nothing ? C_NULL : call_monitor()
    check(weft_executor_set_monitor(e, callback, C_NULL, pointer_from_objref(e), inputs))
    e.monitor = f
    nothing
end
