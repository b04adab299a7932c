# Element types, devices, and the values that attributes of operators take.

"16 bits of a Float32: its sign, exponent and the first seven bits of its fraction."
primitive type BFloat16 <: AbstractFloat 16 end
BFloat16(x::Float32) = reinterpret(BFloat16, isnan(x) ? 0x7fc0 : rounded_bits(x))
BFloat16(x::Real) = BFloat16(Float32(x))
BFloat16(x::BFloat16) = x
function rounded_bits(x::Float32)  # to nearest, ties to even
    bits = reinterpret(UInt32, x)
    ((bits + 0x7fff + ((bits >> 16) & 1)) >> 16) % UInt16
end
Base.Float32(x::BFloat16) = reinterpret(Float32, UInt32(reinterpret(UInt16, x)) << 16)
Base.Float64(x::BFloat16) = Float64(Float32(x))
Base.promote_rule(::Type{BFloat16}, ::Type{T}) where {T<:Union{Float32,Float64}} = T
Base.promote_rule(::Type{BFloat16}, ::Type{<:Integer}) = BFloat16
Base.show(io::IO, x::BFloat16) = show(io, Float32(x))

const ELEMENT_TYPES = (Float32, Float64, Float16, UInt8, Int32, Int8, Int64, Bool, Int16, UInt16,
                       UInt32, UInt64, BFloat16)
const CODES = Dict{Any,Cint}(T => code - 1 for (code, T) in enumerate(ELEMENT_TYPES))
const ELEMENT_NAMES = Dict{Any,String}(T => lowercase(string(nameof(T))) for T in ELEMENT_TYPES)
const Element = Union{ELEMENT_TYPES...}
const Floating = Union{Float16,Float32,Float64,BFloat16}

code_of(::Type{Float32}) = Cint(0)
code_of(T::Type) = get(() -> fail(:type, "arrays hold ", join(ELEMENT_TYPES, ", "), ", not ", T),
                       CODES, T)

"A device: `cpu()`, `gpu(1)`."
struct Device
    type::Int32
    id::Int32
end
"    cpu(id = 0)"
cpu(id::Integer = 0) = Device(WEFT_DEVICE_CPU, id)
"    gpu(id = 0)"
gpu(id::Integer = 0) = Device(WEFT_DEVICE_GPU, id)
function Base.show(io::IO, device::Device)
    kinds = Dict(WEFT_DEVICE_NULL => "null", WEFT_DEVICE_CPU => "cpu", WEFT_DEVICE_GPU => "gpu",
                 WEFT_DEVICE_CPU_PINNED => "cpu_pinned", WEFT_DEVICE_CPU_SHARED => "cpu_shared")
    print(io, get(kinds, device.type, "device"), "(", device.id, ")")
end

# weft_value: a tagged value of 16 bytes.
struct Value
    kind::UInt8
    reserved::NTuple{3,UInt8}
    size::UInt32
    payload::UInt64
end
Value(kind::Integer, payload::UInt64, size::Integer = 0) =
    Value(UInt8(kind), (0x00, 0x00, 0x00), UInt32(size), payload)

# weft_index, weft_entry, weft_memory_stats
struct Index
    kind::Int32
    has_begin::Int32
    has_end::Int32
    reserved::Int32
    first::Int64
    stop::Int64
    step::Int64
end
struct Entry
    storage::Int32
    ndim::Int32
    shape::Ptr{Int64}
    parts::NTuple{3,Ptr{Cvoid}}
end
"Memory of one device, in bytes: `in_use`, `peak`, `pooled`, `limit`; and blocks: `allocations`."
struct MemoryStats
    in_use::Int64
    peak::Int64
    pooled::Int64
    limit::Int64
    allocations::Int64
end

# What a Julia value is as an attribute. Values that hold memory put it into `roots`, which must
# outlive the value.
pack(::Nothing, roots) = Value(WEFT_KIND_NONE, UInt64(0))
pack(x::Bool, roots) = Value(WEFT_KIND_BOOL, UInt64(x))
pack(x::Integer, roots) = Value(WEFT_KIND_INT, reinterpret(UInt64, Int64(x)))
pack(x::Real, roots) = Value(WEFT_KIND_FLOAT, reinterpret(UInt64, Float64(x)))
pack(x::Type, roots) = Value(WEFT_KIND_DTYPE, UInt64(code_of(x)))
pack(x::Device, roots) =
    Value(WEFT_KIND_DEVICE, reinterpret(UInt64, Int64(x.type) << 32 | Int64(x.id)))
pack(x::Base.Symbol, roots) = pack(String(x), roots)
function pack(x::AbstractString, roots)
    text = String(x)
    push!(roots, text)
    Value(WEFT_KIND_STRING, UInt64(pointer(text)), sizeof(text))
end
pack(x::Union{Tuple,AbstractVector}, roots) = pack_list(collect(Any, x), roots)
pack(x, roots) = fail(:type, "an attribute is ", x, " (", typeof(x), "), expected a number, a ",
                      "string, an element type, a device, nothing, or a list of these")
function pack_list(items, roots)
    if all(i -> i isa Integer && !(i isa Bool), items)
        ints = Int64[items...]
        push!(roots, ints)
        Value(WEFT_KIND_INTS, UInt64(pointer(ints)), length(ints))
    elseif all(i -> i isa Real && !(i isa Bool), items)
        floats = Float64[items...]
        push!(roots, floats)
        Value(WEFT_KIND_FLOATS, UInt64(pointer(floats)), length(floats))
    else
        list = Value[pack(i, roots) for i in items]
        push!(roots, list)
        Value(WEFT_KIND_LIST, UInt64(pointer(list)), length(list))
    end
end
