# Parameter stores.

"""
    KVStore(kind = :local)

Arrays by key, a number or a name, that devices share; `:local` and `:device` are within one process.
What is pushed under a key is summed, and the sum replaces what is stored, or goes to the optimizer
(`setoptimizer!`) or to a function (`setupdater!`). Names are those of MXNet.jl.

```julia
store = KVStore()
init!(store, :weight, NDArray(ones(Float32, 3)))
setoptimizer!(store, Weft.opt.sgd(learning_rate = 0.1))
push!(store, :weight, [gradient_of_one_device, gradient_of_another])
pull!(store, :weight, weight)
```
"""
struct KVStore
    handle::Handle{weft_store}
    kind::String
    keys::Dict{String,Any}  # as they were given
end
Base.cconvert(::Type{Ptr{weft_store}}, s::KVStore) = s.handle
function KVStore(kind::Name = :local)
    out = Ref{Ptr{weft_store}}(C_NULL)
    check(weft_store_create(String(kind), out))
    KVStore(Handle(out[]), String(kind), Dict{String,Any}())
end
Base.show(io::IO, s::KVStore) = print(io, "KVStore(", s.kind, ")")

const Key = Union{Integer,Name}
key_text(key::Integer) = string(key)
key_text(key::Name) = String(key)

# Keys and arrays in pairs: of one key an array or several, of several keys as many of those.
pairs_of(what, key::Key, a::NDArray) = Pair{String,NDArray}[key_text(key) => a]
pairs_of(what, key::Key, arrays::Union{Tuple,AbstractVector}) =
    reduce(vcat, [pairs_of(what, key, a) for a in arrays]; init = Pair{String,NDArray}[])
function pairs_of(what, keys::Union{Tuple,AbstractVector}, values)
    values isa Union{Tuple,AbstractVector} && !(values isa NDArray) && length(keys) == length(values) ||
        fail(:value, what, ": there are ", length(keys), " keys, expected as many arrays or lists of arrays")
    reduce(vcat, [pairs_of(what, k, v) for (k, v) in zip(keys, values)]; init = Pair{String,NDArray}[])
end
pairs_of(what, key, x) = fail(:type, what, ": key ", key, " comes with a ", typeof(x), ", expected an NDArray")

function call_store(f, s::KVStore, what, keys, arrays)
    given = pairs_of(what, keys, arrays)
    c_strings(first.(given)) do names
        check(f(s, length(given), names, Handles{weft_array}(last.(given))))
    end
    s
end

"    init!(store, key, array)\n\nStores copies. Keys may be several, with as many arrays, as in all calls."
function init!(s::KVStore, keys, arrays)
    call_store(weft_store_init, s, "init!", keys, arrays)
    foreach(k -> s.keys[key_text(k)] = k, keys isa Key ? (keys,) : keys)
    s
end
"    push!(store, key, arrays)\n\nSums the arrays of each key, and updates what is stored."
Base.push!(s::KVStore, keys, arrays) = call_store(weft_store_push, s, "push!", keys, arrays)
"    pull!(store, key, arrays)\n\nWrites what is stored into the array, or into each."
pull!(s::KVStore, keys, arrays) = call_store(weft_store_pull, s, "pull!", keys, arrays)

"From now on what is pushed are gradients, by which the optimizer updates what is stored."
setoptimizer!(s::KVStore, o::Optimizer) = (check(weft_store_set_optimizer(s, o)); s)

struct Updater
    f::Any
    keys::Dict{String,Any}
end
@callback call_updater(context::Ptr{Cvoid}, key::Ptr{UInt8}, sum::Ptr{weft_array}, stored::Ptr{weft_array}) = begin
    updater, text = lent_object(context)::Updater, unsafe_string(key)
    updater.f(get(updater.keys, text, text), borrowed(sum), borrowed(stored))
end

"""
    setupdater!(f, store)

From now on `f(key, sum, stored)` writes `stored`, given the sum of what was pushed under the key. What it
throws comes out of `push!`. `setupdater!(nothing, store)`: sums replace what is stored.
"""
function setupdater!(f, s::KVStore)
    f === nothing && (check(weft_store_set_updater(s, C_NULL, C_NULL, C_NULL)); return s)
    context = lend(Updater(f, s.keys))
    check(weft_store_set_updater(s, call_updater(), release_lent(), context))
    s
end

function rank_and_size(s::KVStore)
    rank, size = Ref{Int64}(0), Ref{Int64}(0)
    check(weft_store_rank(s, rank, size))
    Int(rank[]), Int(size[])
end
"The number of this worker, from 0."
get_rank(s::KVStore) = rank_and_size(s)[1]
"How many workers there are."
get_num_workers(s::KVStore) = rank_and_size(s)[2]
