# Optimizers, initializers and metrics of the engine.

# What makes one of a kind from its attributes: Weft.opt.sgd(learning_rate = 0.1).
struct Maker{K}
    name::String
    doc::String
end
Base.show(io::IO, maker::Maker{K}) where {K} = print(io, "Weft ", K, " ", maker.name)
Base.Docs.getdoc(maker::Maker, signature = Union{}) = Markdown.parse(maker.doc)
(maker::Maker{:optimizer})(; attributes...) = Optimizer(maker.name; attributes...)
(maker::Maker{:initializer})(; attributes...) = Initializer(maker.name; attributes...)
(maker::Maker{:metric})(; attributes...) = Metric(maker.name; attributes...)
(maker::Maker{:iterator})(; attributes...) = DataIter(maker.name; attributes...)

# Calls `f(n, names, values)` with attributes as the C ABI takes them by name.
function with_named(f, attributes)
    names, values, roots = String[], Value[], Any[]
    for (name, value) in attributes
        push!(names, String(written(name)))
        push!(values, pack(value, roots))
    end
    GC.@preserve roots c_strings(pointers -> f(length(names), pointers, values), names)
end

"""
    Optimizer(name; attributes...)

A rule that updates parameters, and what it remembers of them. `Weft.opt` lists them:
`Weft.opt.adam(learning_rate = 0.001)`.
"""
struct Optimizer
    handle::Handle{weft_optimizer}
    name::String
end
Base.cconvert(::Type{Ptr{weft_optimizer}}, o::Optimizer) = o.handle
function Optimizer(name::Name; attributes...)
    out = Ref{Ptr{weft_optimizer}}(C_NULL)
    with_named((n, names, values) -> check(weft_optimizer_create(String(name), n, names, values, out)),
               attributes)
    Optimizer(Handle(out[]), String(name))
end
Base.show(io::IO, o::Optimizer) = print(io, "Optimizer(", o.name, ")")

"""
    update!(optimizer, keys, weights, gradients)

Updates weights in place. Keys are integers that tell parameters apart.
"""
function update!(o::Optimizer, keys::AbstractVector{<:Integer}, weights, gradients)
    length(keys) == length(weights) == length(gradients) ||
        fail(:value, "update!: ", length(keys), " keys, ", length(weights), " weights, ",
             length(gradients), " gradients, expected as many of each")
    check(weft_optimizer_update(o, length(keys), Int64[keys...], Handles{weft_array}(weights),
                                Handles{weft_array}(gradients)))
end
update!(o::Optimizer, key::Integer, weight::NDArray, gradient::NDArray) =
    update!(o, [key], [weight], [gradient])

"    set!(optimizer; learning_rate = 0.01, ...)\n\nChanges attributes for the updates to come."
function set!(o::Optimizer; attributes...)
    for (name, value) in attributes
        roots = Any[]
        packed = Ref(pack(value, roots))
        GC.@preserve roots check(weft_optimizer_set(o, String(written(name)), packed))
    end
end
"Factors of the learning rate and of the weight decay of one parameter."
scale!(o::Optimizer, key::Integer; lr_mult = 1, wd_mult = 1) =
    check(weft_optimizer_scale(o, key, lr_mult, wd_mult))
"Says what a parameter is called, which decides whether it decays."
name!(o::Optimizer, key::Integer, name::Name) = check(weft_optimizer_name(o, key, String(name)))
"    save(path, optimizer)\n\nWrites what it remembers."
save(path::AbstractString, o::Optimizer) = check(weft_optimizer_save(o, path))
"    load!(optimizer, path)\n\nReads what `save` wrote."
load!(o::Optimizer, path::AbstractString) = check(weft_optimizer_load(o, path))

"""
    Initializer(name; attributes...)

A rule for initial values. `Weft.init` lists them: `Weft.init.xavier(magnitude = 2)`.
"""
struct Initializer
    name::String
    attributes::Vector{Pair{Base.Symbol,Any}}
end
Initializer(name::Name; attributes...) =
    Initializer(String(name), Pair{Base.Symbol,Any}[attributes...])

"""
    initialize!(a, initializer, parameter = nothing)

Writes initial values. With the name of a parameter its ending chooses: biases become 0, ...
"""
function initialize!(a::NDArray, i::Initializer, parameter::Union{Nothing,Name} = nothing)
    named = parameter === nothing ? nothing : String(parameter)
    with_named(i.attributes) do n, names, values
        GC.@preserve named check(weft_initialize(
            i.name, n, names, values, named === nothing ? Cstring(C_NULL) : named, a))
    end
    a
end

"""
    Metric(name; attributes...)

A mean over batches: `update!(metric, labels, predictions)`, `value(metric)`, `reset!(metric)`.
`Weft.metric` lists them.
"""
struct Metric
    handle::Handle{weft_metric}
    name::String
end
Base.cconvert(::Type{Ptr{weft_metric}}, m::Metric) = m.handle
function Metric(name::Name; attributes...)
    out = Ref{Ptr{weft_metric}}(C_NULL)
    with_named((n, names, values) -> check(weft_metric_create(String(name), n, names, values, out)),
               attributes)
    Metric(Handle(out[]), String(name))
end
update!(m::Metric, labels, predictions) =
    check(weft_metric_update(m, as_array(labels), as_array(predictions)))
"The metric over all batches since the last reset; NaN before the first."
function value(m::Metric)
    out = Ref{Cdouble}(0)
    check(weft_metric_get(m, out))
    out[]
end
reset!(m::Metric) = check(weft_metric_reset(m))
Base.show(io::IO, m::Metric) = print(io, m.name, " ", value(m))

# ---- Data ----------------------------------------------------------------------------------------

"""
    DataIter(name; attributes...)

One of the engine's data iterators, `Weft.io`. Iterating gives batches `(data, label, index, pad)`, of
which the last `pad` samples only fill up; every `for` is one pass.
"""
struct DataIter
    handle::Handle{weft_iter}
    num_outputs::Int
end
Base.cconvert(::Type{Ptr{weft_iter}}, d::DataIter) = d.handle
function DataIter(name::Name; attributes...)
    out, n = Ref{Ptr{weft_iter}}(C_NULL), Ref{Csize_t}(0)
    with_named((n, names, values) -> check(weft_iter_create(String(name), n, names, values, out)),
               attributes)
    handle = Handle(out[])
    check(weft_iter_num_outputs(handle, n))
    DataIter(handle, n[])
end
Base.IteratorSize(::Type{DataIter}) = Base.SizeUnknown()
function Base.iterate(d::DataIter, started = false)
    started || check(weft_iter_reset(d))
    none = Entry(0, 0, C_NULL, (C_NULL, C_NULL, C_NULL))
    entries, pad, more = fill(none, d.num_outputs), Ref{Int64}(0), Ref{Cint}(0)
    check(weft_iter_next(d, entries, pad, more))
    more[] == 0 && return nothing
    arrays = Any[adopt(Ptr{weft_array}(e.parts[1])) for e in entries]
    all(e -> e.storage == WEFT_DENSE, entries) ||
        fail(:unsupported, "DataIter: batches are sparse, expected dense ones")
    at(i) = i <= length(arrays) ? arrays[i] : nothing
    (data = at(1), label = at(2), index = at(3), pad = Int(pad[])), true
end

"""
    ArrayIter(data, label = nothing; batch_size, shuffle = false)

Batches of arrays whose last axis counts samples, `(data, label, index, pad)`. The last batch may be
smaller. With `shuffle` every pass has another order, from Julia's random numbers.
"""
struct ArrayIter{D,L}
    data::D
    label::L
    batch_size::Int
    shuffle::Bool
end
samples(a) = size(a, ndims(a))
function ArrayIter(data, label = nothing; batch_size::Integer, shuffle::Bool = false)
    batch_size > 0 || throw(ArgumentError("ArrayIter: batch_size is $batch_size, expected 1 or more"))
    label === nothing || samples(data) == samples(label) ||
        throw(DimensionMismatch("ArrayIter: $(samples(data)) samples and $(samples(label)) labels"))
    ArrayIter(data, label, Int(batch_size), shuffle)
end
Base.length(d::ArrayIter) = cld(samples(d.data), d.batch_size)
function Base.iterate(d::ArrayIter, state = nothing)
    n = samples(d.data)
    order, at = state === nothing ? (d.shuffle ? Random.randperm(n) : 1:n, 1) : state
    at > n && return nothing
    chosen = order[at:min(at + d.batch_size - 1, n)]
    batch = (data = picked(d.data, chosen), label = d.label === nothing ? nothing : picked(d.label, chosen),
             index = chosen, pad = 0)
    batch, (order, at + d.batch_size)
end
picked(a, chosen) = NDArray(a[ntuple(_ -> Colon(), ndims(a) - 1)..., chosen])
picked(a::NDArray, chosen) = a[ntuple(_ -> Colon(), ndims(a) - 1)..., chosen]
