# Networks as one object: parameters, training, prediction, checkpoints.

"""
    Model(symbol; data = "data", device = cpu())

A network and its parameters. Variables of the symbol whose names end in "label" are labels, `data` is
the input, the others are parameters, which `fit!` or `initialize!` make.

```julia
net = @chain Variable("data") => sym.FullyConnected(num_hidden = 10, name = "fc") =>
    sym.SoftmaxOutput(name = "softmax")
model = Model(net)
fit!(model, images, digits; optimizer = Weft.opt.adam(), batch_size = 64, epochs = 3)
predict(model, images)
```
"""
mutable struct Model
    symbol::SymbolicNode
    data::String
    labels::Vector{String}
    parameters::Dict{String,NDArray}  # by name, states included
    device::Device
    graph::Union{Nothing,Graph}
end
function Model(symbol::SymbolicNode; data::Name = "data", device::Device = cpu())
    arguments = list_arguments(symbol)
    String(data) in arguments || fail(:not_found, "Model: the symbol has no argument ", data)
    Model(symbol, String(data), filter(n -> endswith(n, "label"), arguments), Dict{String,NDArray}(),
          device, nothing)
end
Base.show(io::IO, m::Model) = print(io, "Model(", join(list_outputs(m.symbol), ", "), "; ",
                                    mapreduce(length, +, values(m.parameters); init = 0), " parameters)")

"""
    initialize!(model, size, initializer = Weft.init.uniform(); types = Dict())

Makes the parameters for data of a size (of a batch), and writes initial values.
"""
function initialize!(m::Model, size::Tuple, initializer::Initializer = init.uniform(); types = Dict())
    found = infer(m.symbol, Dict(m.data => size); dtypes = types)
    for item in (found.arguments..., found.states...)
        (item.name == m.data || item.name in m.labels || haskey(m.parameters, item.name)) && continue
        a = NDArray{item.type}(undef, item.size; device = m.device)
        m.parameters[item.name] = initialize!(a, initializer, item.name)
    end
    m.graph = nothing
    m
end

function graph_of(m::Model)
    m.graph === nothing || return m.graph::Graph
    wanted = setdiff(list_variables(m.symbol), [m.data], m.labels)
    missing_names = setdiff(wanted, keys(m.parameters))
    isempty(missing_names) || fail(:state, "Model: there are no values of ", join(missing_names, ", "),
                                   "; fit!, initialize! or load them")
    m.graph = Graph(m.symbol, Dict(n => m.parameters[n] for n in wanted))
end

# The inputs of a call in the order of the graph; labels that are not given are zeros.
function call_graph(m::Model, data, label)
    graph = graph_of(m)
    inputs = Any[]
    for name in graph.arguments
        if name == m.data
            push!(inputs, fitting(m, data))
        else
            push!(inputs, label === nothing ? zero_label(m, fitting(m, data), name) : fitting(m, label))
        end
    end
    result = graph(inputs...)
    result isa Tuple ? result : (result,)
end
# Float64, which Julia's numbers are where nobody says otherwise, as Float32 where the model has no other.
fitting(m::Model, a) = a
fitting(m::Model, a::AbstractArray{Float64}) =
    any(p -> eltype(p) === Float64, values(m.parameters)) ? a : astype(NDArrayOf(a), Float32)
function zero_label(m, data, name)
    found = infer(m.symbol, Dict(m.data => size(data)); dtypes = Dict(m.data => eltype(data)))
    i = findfirst(a -> a.name == name, found.arguments)
    fill!(NDArray{found.arguments[i].type}(undef, found.arguments[i].size; device = m.device), 0)
end

"""
    fit!(model, batches; optimizer, epochs = 1, ...)
    fit!(model, data, label; batch_size, shuffle = true, ...)

Trains the model on batches (`ArrayIter`, `DataIter`, or anything that gives `(data, label, pad)`), or on
arrays whose last axis counts samples.

- `optimizer`: by default `Weft.opt.sgd()`. Gradients are divided by the size of the batch.
- `initializer`: for parameters that have no values yet; by default `Weft.init.uniform()`.
- `loss(outputs..., label)`: an array whose elements are losses; by default the symbol ends in one
  (`SoftmaxOutput`), and its outputs are the predictions.
- `metric`: of labels and the first output; by default `Weft.metric.accuracy()`, `nothing` for none.
- `validation`: batches on which the metric is computed after each epoch.
- `callbacks`: functions of `(event, model, epoch, batch, metric, validation, seconds)`, called after each
  batch (`event` is `:batch`) and each epoch (`:epoch`); one that returns `:stop` ends the training, one
  that throws ends it with its exception. The parameters are those of the last batch either way.
- `progress`: whether each epoch prints a line, to `io`.

Returns the values of the callbacks' tuples of all epochs.
"""
function fit!(m::Model, batches; optimizer::Optimizer = opt.sgd(), epochs::Integer = 1,
              initializer::Initializer = init.uniform(), loss = nothing,
              metric = Weft.metric.accuracy(), validation = nothing, callbacks = [],
              progress::Bool = true, io::IO = stdout)
    history, trained = NamedTuple[], String[]
    for epoch in 1:epochs
        metric === nothing || reset!(metric)
        start, count, stop = time(), 0, false
        for batch in batches
            count += 1
            if isempty(trained)
                initialize!(m, size(batch.data), initializer)
                trained = trained_names(m)
                prepare!(m, optimizer, trained)
            end
            step!(m, optimizer, batch, trained, loss, metric)
            info = (event = :batch, model = m, epoch = epoch, batch = count,
                    metric = isempty(callbacks) || metric === nothing ? NaN : value(metric),
                    validation = NaN, seconds = time() - start)
            stop |= any([f(info) === :stop for f in callbacks])
            stop && break
        end
        count > 0 || fail(:value, "fit!: there are no batches")
        seconds = time() - start
        info = (event = :epoch, model = m, epoch = Int(epoch), batch = count,
                metric = metric === nothing ? NaN : value(metric),
                validation = validation === nothing ? NaN : score(m, validation, metric),
                seconds = seconds)
        push!(history, info)
        progress && print_epoch(io, info, metric)
        stop |= any([f(info) === :stop for f in callbacks])
        stop && break
    end
    history
end
fit!(m::Model, data, label; batch_size::Integer, shuffle::Bool = true, settings...) =
    fit!(m, ArrayIter(data, label; batch_size = batch_size, shuffle = shuffle); settings...)

trained_names(m::Model) = setdiff(list_arguments(m.symbol), [m.data], m.labels)

function prepare!(m::Model, optimizer, trained)
    m.graph = nothing
    for (key, name) in enumerate(trained)
        attach_grad!(m.parameters[name])
        name!(optimizer, key, name)
    end
end

function step!(m::Model, optimizer, batch, trained, loss, metric)
    set!(optimizer; rescale_grad = 1 / samples(batch.data))
    outputs = record() do
        outputs = call_graph(m, batch.data, batch.label)
        backward!(loss === nothing ? outputs : loss(outputs..., batch.label))
        outputs
    end
    weights = NDArray[m.parameters[n] for n in trained]
    update!(optimizer, 1:length(trained), weights, NDArray[grad(w) for w in weights])
    metric === nothing || batch.label === nothing || update!(metric, batch.label, outputs[1])
end

function print_epoch(io, info, metric)
    @printf(io, "epoch %d: ", info.epoch)
    metric === nothing || @printf(io, "%s %.4f, ", metric.name, info.metric)
    isnan(info.validation) || @printf(io, "validation %.4f, ", info.validation)
    @printf(io, "%d batches in %.1f s\n", info.batch, info.seconds)
end

"""
    predict(model, data; batch_size = 128)
    predict(model, batches)

The first output of the model for every sample, as a Julia array whose last axis counts samples.
"""
predict(m::Model, data::AbstractArray; batch_size::Integer = 128) =
    predict(m, ArrayIter(data; batch_size = batch_size))
function predict(m::Model, batches)
    parts = Array[]
    for b in batches
        output = call_graph(m, b.data, nothing)[1]
        push!(parts, Array(first_samples(output, samples(output) - b.pad)))
    end
    isempty(parts) && fail(:value, "predict: there are no samples")
    cat(parts...; dims = ndims(parts[1]))
end

"    score(model, batches, metric = Weft.metric.accuracy())\n\nThe metric over all batches."
function score(m::Model, batches, metric::Metric = Weft.metric.accuracy())
    reset!(metric)
    for b in batches
        output = call_graph(m, b.data, nothing)[1]
        kept = samples(output) - b.pad
        update!(metric, first_samples(b.label, kept), first_samples(output, kept))
    end
    value(metric)
end
first_samples(a, n) = n == samples(a) ? a : a[ntuple(_ -> Colon(), ndims(a) - 1)..., 1:n]

"""
    save_checkpoint(model, prefix, epoch = 0)

Writes `PREFIX-symbol.json` and `PREFIX-EPOCH.params`, which MXNet and every language of weft read.
"""
function save_checkpoint(m::Model, prefix::AbstractString, epoch::Integer = 0)
    save(string(prefix, "-symbol.json"), m.symbol)
    states = list_auxiliary_states(m.symbol)
    save(params_file(prefix, epoch),
         Dict((n in states ? "aux:" : "arg:") * n => a for (n, a) in m.parameters))
end

"    load_checkpoint(prefix, epoch = 0; data = \"data\")\n\nThe model that `save_checkpoint` or Python's `export` wrote."
function load_checkpoint(prefix::AbstractString, epoch::Integer = 0; data::Name = "data",
                         device::Device = cpu())
    m = Model(load_symbol(string(prefix, "-symbol.json")); data = data, device = device)
    for (name, a) in load(params_file(prefix, epoch))
        m.parameters[bare(name)] = copy_to(a, device)
    end
    m
end

"A callback that writes a checkpoint after every `every` epochs."
checkpoint(prefix::AbstractString; every::Integer = 1) = info ->
    info.event === :epoch && info.epoch % every == 0 ?
        save_checkpoint(info.model, prefix, info.epoch) : nothing

# MXNet.jl's names.
const FeedForward = Model
"    fit(model, optimizer, batches; n_epoch, eval_data, ...)\n\n`fit!` with MXNet.jl's arguments."
fit(m::Model, optimizer::Optimizer, batches; n_epoch::Integer = 1, eval_data = nothing, settings...) =
    fit!(m, batches; optimizer = optimizer, epochs = n_epoch, validation = eval_data, settings...)
