# Arrays.

"""
    NDArray{T,N} <: AbstractArray{T,N}

An array of the engine. `NDArray(A)` copies a Julia array to it and `Array(a)` copies it back.

Julia counts axes from the one that is contiguous in memory, the engine from the other end: `size(a)`
is the reverse of the engine's shape, so that both mean the same memory and nothing is transposed.
Functions of Julia (`size`, indices, `dims`, `reshape`, `permutedims`, `*`) speak Julia's order and
count from 1; operators (`Weft.nd`, `Weft.sym`) and their attributes speak the engine's and count from
0. A batch of images is `(width, height, channels, batch)` in Julia, `(batch, channels, height, width)`
in the engine.

A copy of an `NDArray` variable means the same array; `copy` makes another one. `reshape`, `view` and
`@view` alias, `a[1:2, :]` copies.
"""
struct NDArray{T,N} <: AbstractArray{T,N}
    handle::Handle{weft_array}
    dims::NTuple{N,Int}
end

Base.cconvert(::Type{Ptr{weft_array}}, a::NDArray) = a.handle
const OutArray = Ref{Ptr{weft_array}}
out_array() = OutArray(Ptr{weft_array}(0))

# Takes over a handle that a call has handed out.
function adopt(ptr::Ptr{weft_array})
    ptr == C_NULL && return nothing
    handle = Handle(ptr)
    sizes, n, code = Vector{Int64}(undef, 8), Ref{Csize_t}(0), Ref{Cint}(0)
    check(weft_array_shape(handle, 8, sizes, n))
    if n[] > 8
        resize!(sizes, n[])
        check(weft_array_shape(handle, n[], sizes, n))
    end
    check(weft_array_dtype(handle, code))
    array = typed(handle, code[], Int(n[]), sizes)
    account(handle, sizeof(array))
    array
end

# The types that most arrays have, without a look-up of the type at run time.
function typed(handle, code, n, s)
    if code == WEFT_FLOAT32
        n == 1 && return NDArray{Float32,1}(handle, (s[1],))
        n == 2 && return NDArray{Float32,2}(handle, (s[2], s[1]))
        n == 3 && return NDArray{Float32,3}(handle, (s[3], s[2], s[1]))
        n == 4 && return NDArray{Float32,4}(handle, (s[4], s[3], s[2], s[1]))
    end
    NDArray{ELEMENT_TYPES[code + 1],n}(handle, ntuple(i -> s[n + 1 - i], n))
end

# Julia's collector does not see the engine's memory: where arrays hold much more than after the last
# collection, it is asked to run.
const collect_at = Threads.Atomic{Int}(1 << 28)
const HANDLE_BYTES = 512

function account(handle, bytes)
    handle.bytes = bytes + HANDLE_BYTES
    held = Threads.atomic_add!(held_bytes, handle.bytes) + handle.bytes
    held > collect_at[] && collect_forgotten(held)
    open_scopes[] > 0 && enter_scope(handle)
    nothing
end

@noinline function collect_forgotten(held)
    collect_at[] = typemax(Int)
    GC.gc(false)
    2 * held_bytes[] > held && GC.gc(true)
    settle()
    take_back()
    plan_collection()
end

# The next collection is at twice of what arrays hold now, or where they have taken half of what a cap
# leaves: a call that cannot be made again (a backward pass) finds the other half.
function plan_collection()
    held, limit = held_bytes[], memory().limit
    next = max(1 << 28, 2 * held)
    collect_at[] = limit > 0 ? min(next, held + max(limit - held, 0) ÷ 2) : next
    nothing
end

# ---- Scopes --------------------------------------------------------------------------------------

const open_scopes = Threads.Atomic{Int}(0)
const SCOPE = :weft_scope

function enter_scope(handle)
    scope = get(task_local_storage(), SCOPE, nothing)
    scope === nothing || push!(scope::Vector{Handle{weft_array}}, handle)
end

"""
    with_arrays(f)

Runs `f()` and then releases every array that this task made meanwhile, but for those in the result
(also in tuples, arrays and dictionaries). Arrays that others shall keep go through `copy` after the
block, or are part of the result.

```julia
loss = with_arrays() do
    sum((x .- y) .^ 2)
end
```
"""
function with_arrays(f)
    scope = Handle{weft_array}[]
    outer = get(task_local_storage(), SCOPE, nothing)
    Threads.atomic_add!(open_scopes, 1)
    kept = Base.IdSet{Handle{weft_array}}()
    try
        result = task_local_storage(f, SCOPE, scope)
        keep!(kept, result)
        result
    finally
        Threads.atomic_sub!(open_scopes, 1)
        for handle in scope
            handle in kept ? (outer === nothing || push!(outer, handle)) : release!(handle)
        end
    end
end
keep!(kept, x) = nothing
keep!(kept, x::NDArray) = push!(kept, x.handle)
keep!(kept, x::Union{Tuple,NamedTuple,AbstractVector{<:Union{Nothing,NDArray}},Vector{Any}}) =
    foreach(i -> keep!(kept, i), x)
keep!(kept, x::AbstractDict) = foreach(i -> keep!(kept, i), values(x))
keep!(kept, x::NDArray{<:Any,1}) = push!(kept, x.handle)

# ---- Making arrays -------------------------------------------------------------------------------

shape_of(dims) = Int64[reverse(dims)...]

"    NDArray{T}(undef, dims...; device = cpu())\n\nContents are undefined."
function NDArray{T,N}(::UndefInitializer, dims::Dims{N}; device::Device = cpu()) where {T,N}
    any(<(0), dims) && throw(ArgumentError("NDArray: sizes are $dims, expected 0 or more"))
    out = out_array()
    check(weft_array_create(N, shape_of(dims), code_of(T), device, out))
    adopt(out[])::NDArray{T,N}
end
NDArray{T}(::UndefInitializer, dims::Dims{N}; device = cpu()) where {T,N} =
    NDArray{T,N}(undef, dims; device = device)
NDArray{T}(::UndefInitializer, dims::Integer...; device = cpu()) where {T} =
    NDArray{T}(undef, Dims(dims); device = device)

"    NDArray(A; device = cpu())\n\nA copy of a Julia array; `NDArray{Float32}(A)` converts its elements."
function NDArray(a::Array{T,N}; device::Device = cpu()) where {T<:Element,N}
    out = out_array()
    check(weft_array_from_host(N, shape_of(size(a)), code_of(T), device, a, sizeof(a), out))
    adopt(out[])::NDArray{T,N}
end
NDArray(a::AbstractArray{T}; device = cpu()) where {T<:Element} =
    NDArray(convert(Array, a); device = device)
NDArray(a::AbstractArray; device = cpu()) =
    NDArray(narrowed(convert(Array, a)); device = device)
NDArray{T}(a::AbstractArray; device = cpu()) where {T} =
    NDArray(convert(Array{T}, a); device = device)
NDArray{T,N}(a::AbstractArray{<:Any,N}; device = cpu()) where {T,N} = NDArray{T}(a; device = device)
NDArray(a::NDArray; device = Weft.device(a)) = copy_to(a, device)
NDArray{T}(a::NDArray; device = Weft.device(a)) where {T} = copy_to(astype(a, T), device)
NDArray{T,N}(a::NDArray{<:Any,N}; device = Weft.device(a)) where {T,N} =
    NDArray{T}(a; device = device)
Base.convert(::Type{T}, a::AbstractArray) where {T<:NDArray} = a isa T ? a : T(a)
BitArrayOf(a) = Array{Bool}(a)
NDArray(a::BitArray; device = cpu()) = NDArray(BitArrayOf(a); device = device)
function narrowed(a::Array)
    T = mapreduce(typeof, promote_type, a; init = Union{})
    T <: Element || code_of(T)
    convert(Array{T}, a)
end

filled(T, dims, value, device) = fill!(NDArray{T}(undef, Dims(dims); device = device), value)
"    Weft.zeros([T = Float32], dims...; device = cpu())"
zeros(T::Type, dims::Integer...; device = cpu()) = filled(T, dims, 0, device)
zeros(dims::Integer...; device = cpu()) = filled(Float32, dims, 0, device)
zeros(dims::Dims; device = cpu()) = filled(Float32, dims, 0, device)
"    Weft.ones([T = Float32], dims...; device = cpu())"
ones(T::Type, dims::Integer...; device = cpu()) = filled(T, dims, 1, device)
ones(dims::Integer...; device = cpu()) = filled(Float32, dims, 1, device)
ones(dims::Dims; device = cpu()) = filled(Float32, dims, 1, device)
"    Weft.full(value, dims...; device = cpu())\n\nEvery element is `value`, whose type it takes."
full(value::Number, dims::Integer...; device = cpu()) = filled(typeof(value), dims, value, device)

# ---- What arrays are -----------------------------------------------------------------------------

Base.size(a::NDArray) = a.dims
Base.sizeof(a::NDArray{T}) where {T} = sizeof(T) * length(a)
Base.elsize(::Type{<:NDArray{T}}) where {T} = sizeof(T)
Base.similar(a::NDArray, ::Type{T}, dims::Dims) where {T} =
    NDArray{T}(undef, dims; device = device(a))

"The engine's shape: the reverse of `size(a)`."
shape(a::NDArray) = reverse(a.dims)

"The device that holds the array."
function device(a::NDArray)
    out = Ref(Device(0, 0))
    check(weft_array_device(a, out))
    out[]
end

"Waits until the array is computed; throws what went wrong with it."
Base.wait(a::NDArray) = check(weft_array_wait(a))

# ---- To Julia and back ---------------------------------------------------------------------------

function Base.copyto!(out::Array{T,N}, a::NDArray{T,N}) where {T,N}
    size(out) == size(a) ||
        throw(DimensionMismatch("the array is $(size(a)), its destination $(size(out))"))
    check(weft_array_to_host(a, out, sizeof(out)))
    out
end
Base.Array{T,N}(a::NDArray{T,N}) where {T,N} = copyto!(Array{T,N}(undef, size(a)), a)
Base.Array{S,N}(a::NDArray{T,N}) where {S,T,N} = convert(Array{S,N}, Array{T,N}(a))
Base.Array{S}(a::NDArray{T,N}) where {S,T,N} = Array{S,N}(a)
Base.Array(a::NDArray{T,N}) where {T,N} = Array{T,N}(a)
Base.collect(a::NDArray) = Array(a)

function Base.copyto!(a::NDArray{T,N}, from::Array{T,N}) where {T,N}
    size(from) == size(a) ||
        throw(DimensionMismatch("the array is $(size(a)), what is written to it $(size(from))"))
    check(weft_array_set_host(a, from, sizeof(from)))
    a
end
function Base.copyto!(a::NDArray{<:Any,N}, from::NDArray{<:Any,N}) where {N}
    size(from) == size(a) ||
        throw(DimensionMismatch("the array is $(size(a)), what is written to it $(size(from))"))
    check(weft_array_assign(a, from))
    a
end
Base.copyto!(a::NDArray{T,N}, from::AbstractArray{<:Any,N}) where {T,N} =
    copyto!(a, convert(Array{T,N}, from))

function Base.fill!(a::NDArray{T}, value) where {T}
    x = convert(T, value)
    if T <: Integer && !(typemin(Int32) <= x <= typemax(UInt32))  # a double may not hold it
        return copyto!(a, fill(x, size(a)))
    end
    check(weft_array_fill(a, Float64(x)))
    a
end

Base.copy(a::NDArray) = copy_to(a, device(a))
"A copy of the array on a device; recorded if the array is."
function copy_to(a::NDArray{T,N}, device::Device) where {T,N}
    out = out_array()
    check(weft_array_copy(a, device, out))
    adopt(out[])::NDArray{T,N}
end
Base.deepcopy_internal(a::NDArray, seen::IdDict) = get!(() -> copy(a), seen, a)

"The same elements without the history that gradients follow."
function detach(a::NDArray{T,N}) where {T,N}
    out = out_array()
    check(weft_array_detach(a, out))
    adopt(out[])::NDArray{T,N}
end

"Aliases the array, but for arrays of which operators are recorded."
function Base.reshape(a::NDArray{T}, dims::Dims{N}) where {T,N}
    prod(dims) == length(a) ||
        throw(DimensionMismatch("the array has $(length(a)) elements, its new size $dims"))
    tracked(a) && return reshape_recorded(a, dims)
    out = out_array()
    check(weft_array_reshape(a, N, shape_of(dims), out))
    adopt(out[])::NDArray{T,N}
end
# The operator Reshape has no word for no axes, and reads 0 as "the size that was there".
reshape_recorded(a::NDArray{T}, dims) where {T} = isempty(dims) || 0 in dims ?
    call("reshape_like", a, NDArray{T}(undef, dims)) : call("Reshape", a; shape = Tuple(shape_of(dims)))

# Whether what is made of the array has to be seen, by the tape or by a trace: views would not be.
tracked(a::NDArray) = tracing() || (recording() && in_graph(a))

"""
    share(A::Array)

An `NDArray` in the memory of `A`: writes to one are seen in the other. `A` stays alive as long as the
engine uses it.
"""
function share(a::Array{T,N}) where {T<:Element,N}
    context, out = lend(a), out_array()
    status = weft_array_from_memory(N, shape_of(size(a)), C_NULL, code_of(T), a, release_lent(), context, out)
    status == 0 || give_up(context)
    check(status)
    adopt(out[])::NDArray{T,N}
end

# ---- Printing and other copies -------------------------------------------------------------------

function Base.show(io::IO, ::MIME"text/plain", a::NDArray)
    summary(io, a)
    isempty(a) && return
    println(io, ":")
    Base.print_array(IOContext(io, :typeinfo => eltype(a), :compact => true), Array(a))
end
Base.show(io::IO, a::NDArray) = show(io, Array(a))

# A handle means nothing in another process.
function Serialization.serialize(s::Serialization.AbstractSerializer, a::NDArray)
    Serialization.serialize_type(s, typeof(a))
    Serialization.serialize(s, Array(a))
end
Serialization.deserialize(s::Serialization.AbstractSerializer, ::Type{<:NDArray}) =
    NDArray(Serialization.deserialize(s))
Serialization.serialize(::Serialization.AbstractSerializer, ::Handle{K}) where {K} =
    fail(:unsupported, "a ", nameof(K), " is not serialized; save writes it to a file")
Base.deepcopy_internal(::Handle{K}, ::IdDict) where {K} = fail(:unsupported, "deepcopy of a ", nameof(K))
