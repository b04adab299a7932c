// The instructions of pointwise programs: short SIMD loops over contiguous tiles of one compute
// type. Programs (program.h) string them together; casts and strides happen only at the edges.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/array/dtype.h"

namespace weft::pointwise {

// Every instruction: WEFT_INSTR(EnumName, "name", arity, integers)
// `integers` says whether it is defined on integer compute types; all are defined on f32 and f64.
#define WEFT_POINTWISE_INSTRUCTIONS(WEFT_INSTR)  \
  WEFT_INSTR(Copy, "copy", 1, true)              \
  WEFT_INSTR(Neg, "neg", 1, true)                \
  WEFT_INSTR(Abs, "abs", 1, true)                \
  WEFT_INSTR(Sign, "sign", 1, true)              \
  WEFT_INSTR(Square, "square", 1, true)          \
  WEFT_INSTR(Not, "logical_not", 1, true)        \
  WEFT_INSTR(Relu, "relu", 1, true)              \
  WEFT_INSTR(Reciprocal, "reciprocal", 1, false) \
  WEFT_INSTR(Rint, "rint", 1, false)             \
  WEFT_INSTR(Round, "round", 1, false)           \
  WEFT_INSTR(Ceil, "ceil", 1, false)             \
  WEFT_INSTR(Floor, "floor", 1, false)           \
  WEFT_INSTR(Trunc, "trunc", 1, false)           \
  WEFT_INSTR(Sqrt, "sqrt", 1, false)             \
  WEFT_INSTR(Rsqrt, "rsqrt", 1, false)           \
  WEFT_INSTR(Cbrt, "cbrt", 1, false)             \
  WEFT_INSTR(Rcbrt, "rcbrt", 1, false)           \
  WEFT_INSTR(Exp, "exp", 1, false)               \
  WEFT_INSTR(Expm1, "expm1", 1, false)           \
  WEFT_INSTR(Log, "log", 1, false)               \
  WEFT_INSTR(Log2, "log2", 1, false)             \
  WEFT_INSTR(Log10, "log10", 1, false)           \
  WEFT_INSTR(Log1p, "log1p", 1, false)           \
  WEFT_INSTR(Sin, "sin", 1, false)               \
  WEFT_INSTR(Cos, "cos", 1, false)               \
  WEFT_INSTR(Tan, "tan", 1, false)               \
  WEFT_INSTR(Arcsin, "arcsin", 1, false)         \
  WEFT_INSTR(Arccos, "arccos", 1, false)         \
  WEFT_INSTR(Arctan, "arctan", 1, false)         \
  WEFT_INSTR(Sinh, "sinh", 1, false)             \
  WEFT_INSTR(Cosh, "cosh", 1, false)             \
  WEFT_INSTR(Tanh, "tanh", 1, false)             \
  WEFT_INSTR(Arcsinh, "arcsinh", 1, false)       \
  WEFT_INSTR(Arccosh, "arccosh", 1, false)       \
  WEFT_INSTR(Arctanh, "arctanh", 1, false)       \
  WEFT_INSTR(Sigmoid, "sigmoid", 1, false)       \
  WEFT_INSTR(Softrelu, "softrelu", 1, false)     \
  WEFT_INSTR(Erf, "erf", 1, false)               \
  WEFT_INSTR(Erfinv, "erfinv", 1, false)         \
  WEFT_INSTR(Gelu, "gelu", 1, false)             \
  WEFT_INSTR(Gamma, "gamma", 1, false)           \
  WEFT_INSTR(Gammaln, "gammaln", 1, false)       \
  WEFT_INSTR(Digamma, "digamma", 1, false)       \
  WEFT_INSTR(Trigamma, "trigamma", 1, false)     \
  WEFT_INSTR(IsNan, "isnan", 1, false)           \
  WEFT_INSTR(IsInf, "isinf", 1, false)           \
  WEFT_INSTR(Add, "add", 2, true)                \
  WEFT_INSTR(Sub, "sub", 2, true)                \
  WEFT_INSTR(Mul, "mul", 2, true)                \
  WEFT_INSTR(Div, "div", 2, true)                \
  WEFT_INSTR(Mod, "mod", 2, true)                \
  WEFT_INSTR(Max, "max", 2, true)                \
  WEFT_INSTR(Min, "min", 2, true)                \
  WEFT_INSTR(Eq, "equal", 2, true)               \
  WEFT_INSTR(Ne, "not_equal", 2, true)           \
  WEFT_INSTR(Lt, "less", 2, true)                \
  WEFT_INSTR(Le, "less_equal", 2, true)          \
  WEFT_INSTR(Gt, "greater", 2, true)             \
  WEFT_INSTR(Ge, "greater_equal", 2, true)       \
  WEFT_INSTR(And, "logical_and", 2, true)        \
  WEFT_INSTR(Or, "logical_or", 2, true)          \
  WEFT_INSTR(Xor, "logical_xor", 2, true)        \
  WEFT_INSTR(Pow, "pow", 2, true)                \
  WEFT_INSTR(Hypot, "hypot", 2, false)           \
  WEFT_INSTR(Arctan2, "arctan2", 2, false)       \
  WEFT_INSTR(Leaky, "leaky", 2, false)           \
  WEFT_INSTR(Where, "where", 3, true)            \
  WEFT_INSTR(Fma, "fma", 3, true)

enum class Instr : uint8_t {
#define WEFT_INSTR(name, text, arity, integers) k##name,
  WEFT_POINTWISE_INSTRUCTIONS(WEFT_INSTR)
#undef WEFT_INSTR
      kCount
};

struct InstrInfo {
  const char* name;
  int arity;
  bool integers;
};
const InstrInfo& InfoOf(Instr instr);

// The type all registers of one program have: f16, bf16 and f32 compute as f32; bool and integers
// up to 32 bits signed as i32, the rest as i64 or u64.
enum class Compute : uint8_t { kF32, kF64, kI32, kI64, kU64, kCount };
Compute ComputeTypeOf(DType dtype);
size_t SizeOf(Compute compute);

// Which operands are vectors of n elements and which are a pointer to a single element. Unary:
// kVV only. Binary: all three. Ternary: kVV only (a scalar operand is filled into a tile).
enum class Mode : uint8_t { kVV, kVS, kSV };

// `out` may be exactly a, b or c; otherwise nothing overlaps. Any alignment; any n, 0 included;
// nothing beyond n elements is read or written. Unused operands are nullptr.
using InstrFn = void (*)(const void* a, const void* b, const void* c, void* out, size_t n);

// What two binary instructions in a row may be, for a kernel that does both: the second one takes
// the first one's result from a vector register.
enum class ChainOp : uint8_t { kAdd, kSub, kReverseSub, kMul, kCount };

// out = (a first b) second c, rounded as two instructions round; a is a vector, and so are b and c
// where the flags say so. Defined on f32 and f64, nullptr elsewhere.
InstrFn FindChain(ChainOp first, ChainOp second, bool vector_b, bool vector_c, Compute compute);
// out = f(a first b) with f = square or exp.
InstrFn FindChain(ChainOp first, Instr second, bool vector_b, Compute compute);

// The kernel for the best instruction set of this machine, or nullptr where the instruction is not
// defined on the compute type. Reads one table; no lock.
InstrFn FindKernel(Instr instr, Compute compute, Mode mode);

// Edges of a program: n elements, `stride` in elements (1 contiguous, 0 broadcast, any other).
using LoadFn = void (*)(const void* src, int64_t stride, void* tile, size_t n);
using StoreFn = void (*)(const void* tile, void* dst, int64_t stride, size_t n);
LoadFn FindLoad(DType from, Compute to);
StoreFn FindStore(Compute from, DType to);

// Copies with non-temporal stores, for outputs much larger than the last-level cache.
void StreamCopy(const void* src, void* dst, size_t bytes);

}  // namespace weft::pointwise
