# Broadcasting: an expression with dots becomes one program of the engine, which runs in one pass over
# memory, whatever its length. Types are Julia's, but for one rule: numbers take the element type of
# the arrays (a floating number beside integers makes the result floating), so that `a .* 0.1` stays
# Float32.

import Base.Broadcast: Broadcasted, BroadcastStyle, AbstractArrayStyle, DefaultArrayStyle

struct NDArrayStyle{N} <: AbstractArrayStyle{N} end
NDArrayStyle{N}(::Val{M}) where {N,M} = NDArrayStyle{M}()
BroadcastStyle(::Type{<:NDArray{<:Any,N}}) where {N} = NDArrayStyle{N}()
BroadcastStyle(::NDArrayStyle{N}, ::DefaultArrayStyle{M}) where {N,M} = NDArrayStyle{max(N, M)}()

# Functions that are an instruction, and the type of their result: of the operands, :float of them,
# or :bool.
const INSTRUCTIONS = IdDict{Any,Tuple{String,Int,Base.Symbol}}()
for (kind, arity, names) in (
        (:same, 1, [-, "neg", abs, "abs", sign, "sign", abs2, "square", identity, "copy",
                    round, "rint", ceil, "ceil", floor, "floor", trunc, "trunc"]),
        (:float, 1, [inv, "reciprocal", sqrt, "sqrt", cbrt, "cbrt", exp, "exp", expm1, "expm1",
                     log, "log", log2, "log2", log10, "log10", log1p, "log1p", sin, "sin", cos, "cos",
                     tan, "tan", asin, "arcsin", acos, "arccos", atan, "arctan", sinh, "sinh",
                     cosh, "cosh", tanh, "tanh", asinh, "arcsinh", acosh, "arccosh", atanh, "arctanh",
                     float, "copy"]),
        (:bool, 1, [isnan, "isnan", isinf, "isinf", !, "logical_not"]),
        (:same, 2, [+, "add", -, "sub", *, "mul", max, "max", min, "min", mod, "mod", ^, "pow"]),
        (:float, 2, [/, "div", hypot, "hypot", atan, "arctan2"]),
        (:bool, 2, [==, "equal", !=, "not_equal", <, "less", <=, "less_equal", >, "greater",
                    >=, "greater_equal"]),
        (:logical, 2, [&, "logical_and", |, "logical_or", xor, "logical_xor"]),
        (:same, 3, [muladd, "fma", fma, "fma"]),
        (:where, 3, [ifelse, "where"]))
    for i in 1:2:length(names)
        INSTRUCTIONS[(names[i], arity)] = (names[i + 1], arity, kind)
    end
end

# Functions of networks: on numbers as here, in broadcasts an instruction.
"max(x, 0)"
relu(x::Number) = max(x, zero(x))
"1 / (1 + exp(-x))"
sigmoid(x::Number) = 1 / (1 + exp(-x))
"log(1 + exp(x))"
softrelu(x::Number) = max(x, zero(x)) + log1p(exp(-abs(x)))
for f in (:relu, :sigmoid, :softrelu)
    @eval $f(a::NDArray) = broadcast($f, a)
    @eval $f(s::SymbolicNode) = named_node("Activation", s; act_type = $(String(f)))
end
INSTRUCTIONS[(relu, 1)] = ("relu", 1, :same)
INSTRUCTIONS[(sigmoid, 1)] = ("sigmoid", 1, :float)
INSTRUCTIONS[(softrelu, 1)] = ("softrelu", 1, :float)

# A program under construction: the arrays it reads and its steps.
struct Program
    inputs::Vector{NDArray}
    steps::Vector{String}
end
Program() = Program(NDArray[], String[])

# The value of a part of the expression: a number (whose type is nothing), an array, or the result of
# a step, which becomes an array when it is asked for.
mutable struct Operand
    type::Any
    value::Any
    program::Program
    step::Int
end
Operand(x::Number) = Operand(nothing, x, Program(), 0)
Operand(a::NDArray) = Operand(eltype(a), a, Program(), 0)

# Builds programs: where one becomes too long, the next goes on with its results.
mutable struct Builder
    program::Program
end
Builder() = Builder(Program())

# A number as a function of numbers sees it, to find out what the function does.
struct Traced <: Real
    builder::Builder
    operand::Operand
end

const MOST_INPUTS = 24
const MOST_STEPS = 110

# How the program under construction names an operand.
function word(b::Builder, o::Operand)
    o.type === nothing && return number_text(o.value)
    o.value === nothing && o.program === b.program && return string('%', o.step)
    a = array_of(o)
    inputs = b.program.inputs
    at = findfirst(x -> x.handle === a.handle, inputs)
    at === nothing && (push!(inputs, a); at = length(inputs))
    string('i', at - 1)
end

array_of(o::Operand) = o.value === nothing ? (o.value = result_of(o)) : o.value::NDArray

# Runs a program up to a step.
function result_of(o::Operand, out = nothing)
    T = out === nothing ? o.type : eltype(out)
    text = string("axes=0; ", join(view(o.program.steps, 1:o.step+1), "; "), "; out %", o.step, ' ',
                  ELEMENT_NAMES[T])
    invoke(spec_named("_row_program"), o.program.inputs, (:program => text,), out)[1]
end

# Types that one program may compute in without rounding otherwise than Julia does step by step.
wide(T) = T === Float32 || T === Float64 || T === Float16 || T === BFloat16 || T === Int32 ||
    T === Int64

float_type(T) = T <: Floating ? T : float(T)
joined(types) = isempty(types) ? nothing : foldl(promote_type, types)

# The type that operands have in common; numbers only count where the type of the arrays cannot hold
# their like.
function common(operands)
    arrays = Any[o.type for o in operands if o.type !== nothing]
    T = joined(arrays)
    for o in operands
        o.type === nothing || continue
        fits = T !== nothing && (T <: Floating || o.value isa Integer && typemin(T) <= o.value <= typemax(T) &&
                                 !(T === Bool && !(o.value isa Bool)))
        fits || (T = T === nothing ? typeof(o.value) : promote_type(T, typeof(o.value)))
    end
    T
end

function result_type(name, kind, operands)
    kind === :bool && return Bool
    kind === :where && return common(operands[2:3])
    T = common(operands)
    T === Bool && name in ("add", "sub", "neg") && return Int
    kind === :float ? float_type(T) : T
end

number_text(x::Bool) = x ? "1" : "0"
function number_text(x::Real)
    y = Float64(x)
    isfinite(y) ? string(y) : isnan(y) ? "nan" : y > 0 ? "inf" : "-inf"
end

# Adds a step. Operands of other types than the step computes in are converted first, and a result
# that Julia would round or wrap is computed before anything uses it.
function step!(b::Builder, name, kind, operands)
    out = result_type(name, kind, operands)
    kind === :logical && out !== Bool &&
        fail(:unsupported, "broadcast: $name of $out; it is defined on Bool")
    inner = kind === :bool ? common(operands) : kind === :where ? common(operands[2:3]) : out
    operands = Operand[o.type === nothing || o.type === inner || (kind === :where && i == 1) ?
                       o : converted(o, inner) for (i, o) in enumerate(operands)]
    p = b.program
    if length(p.steps) >= MOST_STEPS || length(p.inputs) > MOST_INPUTS - 3
        p = b.program = Program()
    end
    text = name
    for o in operands
        text = string(text, ' ', word(b, o))
    end
    push!(p.steps, text)
    result = Operand(out, nothing, p, length(p.steps) - 1)
    if !(wide(out) || out === Bool)
        array_of(result)
        b.program = Program()
    end
    result
end

converted(o::Operand, T) = Operand(astype(array_of(o), T))

evaluate(b::Builder, x::Union{NDArray,Bool,Floating,Base.BitInteger}) = Operand(x)
evaluate(b::Builder, x::Integer) = Operand(Int(x))
evaluate(b::Builder, x::Real) = Operand(Float64(x))
evaluate(b::Builder, x::AbstractArray) = Operand(NDArray(x))
evaluate(b::Builder, x::Ref) = evaluate(b, x[])
evaluate(b::Builder, x::Tuple) = Operand(NDArray(collect(x)))
evaluate(b::Builder, x) = fail(:type, "broadcast: got a $(typeof(x)), expected arrays and numbers")
evaluate(b::Builder, @nospecialize(x::Broadcasted)) = apply_function(b, x.f, x.args)

function apply_function(b::Builder, f, args)
    f === Base.literal_pow && return power(b, evaluate(b, args[2]), args[3][])
    if f isa Type && f <: Number && length(args) == 1
        o = evaluate(b, args[1])
        o.type === nothing && return evaluate(b, f(o.value))
        return f <: Element && f in ELEMENT_TYPES ? converted(o, f) : converted(o, float_type(o.type))
    end
    apply_operands(b, f, Operand[evaluate(b, x) for x in args])
end

function apply_operands(b::Builder, f, operands)
    if all(o -> o.type === nothing, operands)
        return evaluate(b, f((o.value for o in operands)...))
    end
    f === (\) && return apply_operands(b, /, reverse(operands))
    known = get(INSTRUCTIONS, (f, length(operands)), nothing)
    known === nothing || return step!(b, known[1], known[3], operands)
    if length(operands) > 2 && (f === (+) || f === (*) || f === max || f === min)
        return foldl((x, y) -> apply_operands(b, f, Operand[x, y]), operands)
    end
    trace_function(b, f, operands)
end

power(b::Builder, o::Operand, ::Val{n}) where {n} =
    n == 1 ? o : n == 2 ? apply_operands(b, abs2, [o]) : n == -1 ? apply_operands(b, inv, [o]) :
    apply_operands(b, ^, Operand[o, evaluate(b, n)])

# A function that is not known is called with numbers that note what is done to them.
function trace_function(b::Builder, f, operands)
    result = try
        f((o.type === nothing ? o.value : Traced(b, o) for o in operands)...)
    catch error
        error isa WeftError && rethrow()
        error isa Union{MethodError,TypeError,InexactError} || rethrow()
        fail(:unsupported, "broadcast: $f is no expression of functions that the engine knows (",
             first_line(error), "); Array(a) copies to Julia")
    end
    result isa Traced ? result.operand : evaluate(b, result)
end

for (f, arity) in keys(INSTRUCTIONS)
    (f === relu || f === sigmoid || f === softrelu || f === identity) && continue
    name = nameof(f)
    parent = isdefined(Base, name) && getfield(Base, name) === f
    parent || continue
    if arity == 1
        @eval Base.$name(x::Traced) = traced($f, x)
    elseif arity == 2
        @eval Base.$name(x::Traced, y::Traced) = traced($f, x, y)
        @eval Base.$name(x::Traced, y::Real) = traced($f, x, y)
        @eval Base.$name(x::Real, y::Traced) = traced($f, x, y)
    end
end
for f in (relu, sigmoid, softrelu)
    @eval $(nameof(f))(x::Traced) = traced($f, x)
end
Base.:^(x::Traced, y::Rational) = traced(^, x, y)
Base.:^(::Irrational{:ℯ}, x::Traced) = exp(x)
Base.:^(x::Traced, n::Integer) = traced(^, x, n)
Base.literal_pow(::typeof(^), x::Traced, ::Val{n}) where {n} =
    Traced(x.builder, power(x.builder, x.operand, Val(n)))
# In older Julia ifelse has no methods.
ifelse isa Core.Builtin || @eval Base.ifelse(c::Traced, x, y) = traced(ifelse, c, x, y)
Base.muladd(x::Traced, y::Real, z::Real) = traced(muladd, x, y, z)
Base.zero(x::Traced) = 0
Base.one(x::Traced) = 1
operand_of(b, x::Traced) = x.operand
operand_of(b, x) = evaluate(b, x)
function traced(f, args...)
    b = args[findfirst(a -> a isa Traced, args)].builder
    Traced(b, apply_operands(b, f, Operand[operand_of(b, a) for a in args]))
end

# One operation on arrays of one size and type, or an array and a number, is an operator. Every other
# expression becomes a program.
const Computed = Union{Float32,Float64}
for (f, array_op, scalar_op, reversed_op) in (
        (+, "broadcast_add", "_plus_scalar", "_plus_scalar"),
        (-, "broadcast_sub", "_minus_scalar", "_rminus_scalar"),
        (*, "broadcast_mul", "_mul_scalar", "_mul_scalar"),
        (/, "broadcast_div", "_div_scalar", "_rdiv_scalar"))
    specs = map((array_op, scalar_op, reversed_op)) do name
        get(() -> OperatorSpec(name, ["data"], false), SPECS, name)
    end
    @eval function Base.copy(x::Broadcasted{NDArrayStyle{N},<:Any,typeof($f),
                                            Tuple{NDArray{T,N},NDArray{T,N}}}) where {N,T<:Computed}
        a, b = x.args
        a.dims == b.dims ? same_result($(specs[1]), (a, b)) : result_of(x)
    end
    @eval Base.copy(x::Broadcasted{NDArrayStyle{N},<:Any,typeof($f),
                                   Tuple{NDArray{T,N},S}}) where {N,T<:Computed,S<:Union{Computed,Int}} =
        with_number($(specs[2]), x.args[1], x.args[2])
    @eval Base.copy(x::Broadcasted{NDArrayStyle{N},<:Any,typeof($f),
                                   Tuple{S,NDArray{T,N}}}) where {N,T<:Computed,S<:Union{Computed,Int}} =
        with_number($(specs[3]), x.args[2], x.args[1])
end

function with_number(spec, a, number)
    with_attributes(spec, (:scalar => Float64(number),), 1) do attrs
        same_result(spec, (a,), attrs)
    end
end

Base.copy(x::Broadcasted{<:NDArrayStyle}) = result_of(x)
function result_of(x::Broadcasted)
    dims = length.(axes(x))
    o = evaluate(Builder(), x)
    o.type === nothing && return fill!(NDArray{typeof(o.value)}(undef, dims), o.value)
    a = o.value === nothing ? array_of(o) : copy(o.value)
    size(a) == dims ? a : spread(a, dims)
end

# `a` repeated along axes where it has one element or none at all.
function spread(a::NDArray, dims)
    size(a) == dims && return a
    lined = reshape(a, ntuple(d -> size(a, d), length(dims)))
    call("broadcast_to", lined; shape = Tuple(reverse(dims)))
end

# Into an array of the result's size and type in one pass; otherwise through a result of its own.
function Base.copyto!(out::NDArray{T}, x::Broadcasted{<:NDArrayStyle}) where {T}
    o = evaluate(Builder(), x)
    o.type === nothing && return fill!(out, o.value)
    T <: Integer && !(o.type <: Integer) &&
        fail(:type, "broadcast: results are ", o.type, " and their destination ", T, "; convert them first")
    if o.value === nothing && T === o.type
        dims = mapreduce(size, Broadcast.broadcast_shape, o.program.inputs)
        dims == size(out) && return result_of(o, out)
    end
    copyto!(out, spread(array_of(o), size(out)))
end
# What is written has no array of the engine in it: Julia computes it, in its own size.
Base.copyto!(out::NDArray, x::Broadcasted{<:AbstractArrayStyle{0}}) = write_julia(out, x)
Base.copyto!(out::NDArray, x::Broadcasted{<:DefaultArrayStyle}) = write_julia(out, x)
Base.copyto!(out::NDArray, x::Broadcasted{<:DefaultArrayStyle{0}}) = write_julia(out, x)
function write_julia(out::NDArray{T}, x::Broadcasted{S}) where {T,S}
    value = Base.materialize(Broadcasted{S}(x.f, x.args))
    value isa AbstractArray ? copyto!(out, spread(NDArray{T}(value), size(out))) : fill!(out, value)
end
function Base.copyto!(out::Array, b::Broadcasted{<:NDArrayStyle})
    a = copy(b)
    copyto!(out, convert(Array{eltype(out)}, Array(spread(a, size(out)))))
end
