# Functions of Julia on whole arrays. Elementwise arithmetic is broadcasting (broadcast.jl).

for f in (:+, :-)
    @eval function Base.$f(a::NDArray, b::NDArray)
        Base.promote_shape(size(a), size(b))
        broadcast($f, a, b)
    end
    @eval Base.$f(a::NDArray, b::AbstractArray) = $f(a, NDArray(b))
    @eval Base.$f(a::AbstractArray, b::NDArray) = $f(NDArray(a), b)
end
Base.:-(a::NDArray) = broadcast(-, a)
for f in (:*, :/)
    @eval Base.$f(a::NDArray, x::Number) = broadcast($f, a, x)
end
Base.:*(x::Number, a::NDArray) = broadcast(*, x, a)
Base.:\(x::Number, a::NDArray) = broadcast(\, x, a)
Base.map(f, a::NDArray, rest::AbstractArray...) = broadcast(f, a, rest...)

# A product of matrices in Julia's order is the engine's product of the reversed factors.
function product(a, b)
    size(a, 2) == size(b, 1) ||
        throw(DimensionMismatch("a product of $(size(a)) and $(size(b))"))
    T = promote_type(eltype(a), eltype(b))
    call("dot", astype(b, T), astype(a, T))
end
Base.:*(a::NDArray{<:Any,2}, b::NDArray{<:Any,2}) = product(a, b)
Base.:*(a::NDArray{<:Any,2}, b::NDArray{<:Any,1}) = product(a, b)
# Julia's own arrays beside them; its special matrices go through Julia's own products.
const HostMatrix = Union{Matrix,Adjoint{<:Any,<:VecOrMat},Transpose{<:Any,<:VecOrMat}}
Base.:*(a::NDArray{<:Any,2}, b::HostMatrix) = product(a, NDArray(b))
Base.:*(a::NDArray{<:Any,2}, b::Vector) = product(a, NDArray(b))
Base.:*(a::HostMatrix, b::NDArray{<:Any,2}) = product(NDArray(a), b)
Base.:*(a::HostMatrix, b::NDArray{<:Any,1}) = product(NDArray(a), b)
# A row times a column is a number, as in Julia.
Base.:*(u::Adjoint{<:Number,<:Vector}, v::NDArray{<:Number,1}) = sum(product(NDArray(u), v))
Base.:*(u::Transpose{<:Number,<:Vector}, v::NDArray{<:Number,1}) = sum(product(NDArray(u), v))
Base.:*(u::Transpose{T,<:Vector}, v::NDArray{T,1}) where {T<:Real} = sum(product(NDArray(u), v))

function Base.permutedims(a::NDArray{<:Any,N}, order) where {N}
    length(order) == N && isperm(order) ||
        throw(ArgumentError("permutedims: the order is $order, expected each of 1 to $N once"))
    call("transpose", a; axes = Tuple(N - order[N - k] for k in 0:N-1))
end
Base.permutedims(a::NDArray{<:Any,2}) = permutedims(a, (2, 1))
Base.permutedims(a::NDArray{<:Any,1}) = reshape(a, (1, length(a)))
Base.transpose(a::NDArray{<:Any,2}) = permutedims(a)
Base.adjoint(a::NDArray{<:Any,2}) = permutedims(a)
Base.transpose(a::NDArray{<:Any,1}) = permutedims(a)
Base.adjoint(a::NDArray{<:Any,1}) = permutedims(a)
Base.reverse(a::NDArray{<:Any,N}; dims = :) where {N} =
    a[ntuple(d -> dims isa Colon || d in dims ? (size(a, d):-1:1) : (1:size(a, d)), N)...]

Base.cat(first::NDArray, rest::AbstractArray...; dims) = joined_along(dims, first, rest...)
function joined_along(dims, first, rest...)
    dims isa Val && (dims = typeof(dims).parameters[1])
    dims isa Integer || fail(:unsupported, "cat: dims is $dims, expected one axis")
    N = max(dims, maximum(ndims, (first, rest...)))
    padded = [reshape(x, ntuple(d -> size(x, d), N)) for x in map(NDArrayOf, (first, rest...))]
    T = mapreduce(eltype, promote_type, padded)
    call("Concat", (astype(x, T) for x in padded)...; dim = N - dims)
end
NDArrayOf(x::NDArray) = x
NDArrayOf(x::AbstractArray) = NDArray(x)
const Matrixlike{T} = Union{NDArray{T,1},NDArray{T,2}}
for (f, axis) in ((:vcat, 1), (:hcat, 2))
    @eval Base.$f(first::NDArray, rest::AbstractArray...) = joined_along($axis, first, rest...)
    @eval Base.$f(first::Matrixlike, rest::AbstractVecOrMat...) = joined_along($axis, first, rest...)
    @eval Base.$f(first::Matrixlike{T}, rest::AbstractVecOrMat{T}...) where {T} =
        joined_along($axis, first, rest...)
end

# ---- Reductions ----------------------------------------------------------------------------------

engine_axes(::NDArray{<:Any,N}, dims) where {N} = Tuple(N - d for d in dims if d <= N)

# Over all elements a number; while operators are recorded, an array without axes, since a number
# would end the record.
function reduced(name, a::NDArray{T}, dims, S = T) where {T}
    any(d -> d < 1, dims isa Colon ? () : dims) &&
        throw(ArgumentError("dims is $dims, expected axes from 1"))
    if dims isa Colon
        total = reshape(call(name, a), ())
        return recording() || tracing() ? total : S(element(total, ()))
    end
    isempty(engine_axes(a, dims)) && return copy(a)
    call(name, a; axis = engine_axes(a, dims), keepdims = true)
end

# Julia adds up small integers as Int or UInt, and means are floating.
summed(a::NDArray{<:Union{Bool,Int8,Int16,Int32}}) = astype(a, Int64)
summed(a::NDArray{<:Union{UInt8,UInt16,UInt32}}) = astype(a, UInt64)
summed(a::NDArray) = a
averaged(a::NDArray{<:Floating}) = a
averaged(a::NDArray) = astype(a, Float64)

function nonempty(a, what)
    isempty(a) && throw(ArgumentError("$what of an array without elements"))
    a
end

Base.sum(a::NDArray; dims = :) = reduced("sum", summed(a), dims)
Base.prod(a::NDArray; dims = :) = reduced("prod", summed(a), dims)
Base.maximum(a::NDArray; dims = :) = reduced("max", nonempty(a, "maximum"), dims)
Base.minimum(a::NDArray; dims = :) = reduced("min", nonempty(a, "minimum"), dims)
mean(a::NDArray; dims = :) = reduced("mean", averaged(a), dims)
for f in (:sum, :prod, :maximum, :minimum)
    @eval Base.$f(f, a::NDArray; dims = :) = $f(broadcast(f, a); dims = dims)
end
mean(f, a::NDArray; dims = :) = mean(broadcast(f, a); dims = dims)

# The rest of Julia's reductions are of a copy.
Base.mapreduce(f, op, a::NDArray; settings...) = back(mapreduce(f, op, Array(a); settings...), a)
Base.reduce(op, a::NDArray; settings...) = back(reduce(op, Array(a); settings...), a)
back(x::AbstractArray{<:Element}, a) = NDArray(x; device = device(a))
back(x, a) = x
for f in (:findmax, :findmin, :findall, :any, :all, :unique)
    @eval Base.$f(a::NDArray) = $f(Array(a))
end
Base.argmax(a::NDArray; dims = :) = argmax(Array(a); dims = dims)
Base.argmin(a::NDArray; dims = :) = argmin(Array(a); dims = dims)

Base.:(==)(a::NDArray, b::NDArray) = size(a) == size(b) && Array(a) == Array(b)
Base.:(==)(a::NDArray, b::AbstractArray) = Array(a) == b
Base.:(==)(a::AbstractArray, b::NDArray) = a == Array(b)
Base.isequal(a::NDArray, b::NDArray) = isequal(Array(a), Array(b))
Base.hash(a::NDArray, h::UInt) = hash(Array(a), h)
Base.isapprox(a::NDArray, b::NDArray; settings...) = isapprox(Array(a), Array(b); settings...)
Base.isapprox(a::NDArray, b::AbstractArray; settings...) = isapprox(Array(a), b; settings...)
Base.isapprox(a::AbstractArray, b::NDArray; settings...) = isapprox(a, Array(b); settings...)
