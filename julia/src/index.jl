# Indexing, in Julia's order of axes and from 1.

# 0: warn once, 1: allow, 2: forbid
const scalar_rule = Ref(0)

"""
    allowscalar(flag::Bool)
    allowscalar(f, flag = true)

Reading or writing single elements works, but each is a call into the engine, thousands of times
slower than a whole array at once. The first one warns; `allowscalar(true)` silences that,
`allowscalar(false)` makes it an error. With a function, only while it runs.
"""
allowscalar(flag::Bool) = (scalar_rule[] = flag ? 1 : 2; nothing)
function allowscalar(f, flag::Bool = true)
    before = scalar_rule[]
    allowscalar(flag)
    try
        f()
    finally
        scalar_rule[] = before
    end
end

scalar_access() = scalar_rule[] == 1 ? nothing : scalar_access_slow()
@noinline function scalar_access_slow()
    scalar_rule[] == 2 && fail(:unsupported, "single elements of an NDArray are read or written one ",
                               "by one, which allowscalar(false) forbids; use Array(a)")
    scalar_rule[] = 1
    @warn "Reading or writing an NDArray element by element is slow; Array(a) copies it to Julia. " *
          "Weft.allowscalar(true) silences this."
    nothing
end

item(i::Int, n) = Index(0, 1, 0, 0, i - 1, 0, 1)
function item(r::AbstractRange{<:Integer}, n)
    isempty(r) && return Index(1, 1, 1, 0, 0, 0, 1)
    low = last(r) - 2
    step(r) > 0 ? Index(1, 1, 1, 0, first(r) - 1, last(r), step(r)) :
        Index(1, 1, low >= 0, 0, first(r) - 1, max(low, 0), step(r))
end

const Basic = Union{Int,AbstractRange{<:Integer}}

function alias(a::NDArray{T}, I::Tuple{Vararg{Basic}}) where {T}
    tracked(a) && return slice_recorded(a, I)
    items = Index[item(I[d], size(a, d)) for d in length(I):-1:1]
    out = out_array()
    check(weft_array_index(a, length(items), items, out))
    adopt(out[])
end

# The same with operators.
function slice_recorded(a::NDArray, I)
    parts = [i isa Int ? (i:i) : isempty(i) ? (1:0) : i for i in reverse(I)]
    part = call("slice", a; begin_ = Tuple(isempty(r) ? 0 : first(r) - 1 for r in parts),
                end_ = Tuple(isempty(r) ? 0 : step(r) > 0 ? last(r) : last(r) > 1 ? last(r) - 2 : nothing
                             for r in parts), step = Tuple(step(r) for r in parts))
    dims = Tuple(length(i) for i in I if !(i isa Int))
    size(part) == dims ? part : reshape(part, dims)
end

# Indices as one per axis, the array as one that has as many axes, bounds checked.
function settled(a::NDArray{T,N}, I) where {T,N}
    checkbounds(a, I...)
    J = to_indices(a, I)
    while length(J) > max(N, 1) && J[end] isa Int
        J = Base.front(J)
    end
    length(J) == N && return a, J
    length(J) == 1 && J[1] isa Int && return a, Tuple(CartesianIndices(size(a))[J[1]])
    length(J) < N || return a, J
    last_axis = prod(size(a)[length(J):end])
    reshape(a, (size(a)[1:length(J)-1]..., last_axis)), J
end

Base.getindex(a::NDArray{T,N}, I::Vararg{Int,N}) where {T,N} = (scalar_access(); element(a, I))
function Base.getindex(a::NDArray, indices...)
    b, J = settled(a, indices)
    J isa Tuple{Vararg{Int}} && return b[J...]
    J isa Tuple{Vararg{Basic}} ? copy(alias(b, J)) : gather(b, J, () -> gather_host(a, indices))
end

function element(a::NDArray{T,N}, I) where {T,N}
    @boundscheck checkbounds(a, I...)
    holder, data = out_array(), Ref{Ptr{Cvoid}}(C_NULL)
    strides = Vector{Int64}(undef, N)
    check(weft_array_read(a, holder, data, strides))
    offset = 0
    for d in 1:N
        offset += (I[d] - 1) * strides[N + 1 - d]
    end
    value = unsafe_load(Ptr{T}(data[]), offset + 1)
    weft_array_free(holder[])
    value
end

# Vectors of indices copy: axis by axis where they count one axis each, by way of Julia otherwise.
function gather(a::NDArray{T,N}, J, otherwise) where {T,N}
    J isa Tuple{Vararg{Union{Basic,AbstractVector{<:Integer}}}} && length(J) == N || return otherwise()
    basic = map(j -> j isa Basic && !(j isa Int) ? j : Colon(), J)
    b = alias(a, to_indices(a, basic))
    for d in 1:N
        J[d] isa AbstractRange || (b = take_axis(b, d, J[d] isa Int ? [J[d]] : collect(Int, J[d])))
    end
    lengths = [length(J[d]) for d in 1:N if !(J[d] isa Int)]
    size(b) == Tuple(lengths) ? b : reshape(b, Tuple(lengths))
end
take_axis(a::NDArray{<:Any,N}, d, indices) where {N} =
    call("take", a, NDArray(indices .- 1); axis = N - d)
function gather_host(a, indices)
    in_graph(a) && fail(:unsupported, "indices ", typeof.(indices), " have no gradient; use ranges, ",
                        "or one vector of indices for an axis")
    NDArray(Array(a)[indices...]; device = device(a))
end

"Ranges, colons and single indices alias; vectors of indices are an error, since they would copy."
function Base.view(a::NDArray, indices...)
    b, J = settled(a, indices)
    J isa Tuple{Vararg{Basic}} ||
        fail(:unsupported, "view: indices are ", typeof.(indices), ", expected numbers, ranges and colons")
    alias(b, J)
end

function Base.setindex!(a::NDArray{T,N}, value, I::Vararg{Int,N}) where {T,N}
    scalar_access()
    checkbounds(a, I...)
    check(weft_array_set_host(alias(a, I), Ref(convert(T, value)), sizeof(T)))
    a
end
function Base.setindex!(a::NDArray{T}, value, indices...) where {T}
    b, J = settled(a, indices)
    if J isa Tuple{Vararg{Int}}
        b[J...] = value
    elseif J isa Tuple{Vararg{Basic}}
        value isa AbstractArray || throw(ArgumentError(
            "a number is written to several elements with a[...] .= $value"))
        target = alias(b, J)
        Base.setindex_shape_check(value, length.(filter(j -> !(j isa Int), J))...)
        copyto!(target, reshape(value isa NDArray ? value : NDArray{T}(value), size(target)))
    else
        host = Array(a)
        host[indices...] = value isa NDArray ? Array(value) : value
        copyto!(a, host)
    end
    a
end

# Element by element, by way of a copy.
function Base.iterate(a::NDArray, state = (Array(a), 1))
    host, at = state
    at > length(host) ? nothing : (host[at], (host, at + 1))
end
