// Integer instructions: plain loops, which the compiler vectorises for each instruction set.
// Arithmetic wraps around; dividing by zero gives zero.
#include <limits>
#include <type_traits>

#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/pointwise/simd/integer.cc"
#include "hwy/foreach_target.h"

#include "core/ops/pointwise/simd/kernel_table.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::pointwise::HWY_NAMESPACE {
namespace {

template <typename T>
using Unsigned = std::make_unsigned_t<T>;

template <typename T>
HWY_INLINE T WrappingMul(T a, T b) {
  return static_cast<T>(static_cast<Unsigned<T>>(a) * static_cast<Unsigned<T>>(b));
}

template <typename T>
HWY_INLINE T WrappingAdd(T a, T b) {
  return static_cast<T>(static_cast<Unsigned<T>>(a) + static_cast<Unsigned<T>>(b));
}

template <typename T>
HWY_INLINE T WrappingNeg(T a) {
  return static_cast<T>(Unsigned<T>{0} - static_cast<Unsigned<T>>(a));
}

#define WEFT_INT_UNARY(NAME, ...)    \
  struct NAME {                      \
    template <typename T>            \
    static HWY_INLINE T Run(T a) {   \
      return __VA_ARGS__;            \
    }                                \
  }
#define WEFT_INT_BINARY(NAME, ...)       \
  struct NAME {                          \
    template <typename T>                \
    static HWY_INLINE T Run(T a, T b) {  \
      return __VA_ARGS__;                \
    }                                    \
  }

WEFT_INT_UNARY(CopyOp, a);
WEFT_INT_UNARY(NegOp, WrappingNeg(a));
WEFT_INT_UNARY(AbsOp, a < T{0} ? WrappingNeg(a) : a);
WEFT_INT_UNARY(SignOp, static_cast<T>((a > T{0}) - (a < T{0})));
WEFT_INT_UNARY(SquareOp, WrappingMul(a, a));
WEFT_INT_UNARY(NotOp, static_cast<T>(a == T{0}));
WEFT_INT_UNARY(ReluOp, a > T{0} ? a : T{0});
WEFT_INT_BINARY(AddOp, WrappingAdd(a, b));
WEFT_INT_BINARY(SubOp, WrappingAdd(a, WrappingNeg(b)));
WEFT_INT_BINARY(MulOp, WrappingMul(a, b));
WEFT_INT_BINARY(MaxOp, a > b ? a : b);
WEFT_INT_BINARY(MinOp, a < b ? a : b);
WEFT_INT_BINARY(EqOp, static_cast<T>(a == b));
WEFT_INT_BINARY(NeOp, static_cast<T>(a != b));
WEFT_INT_BINARY(LtOp, static_cast<T>(a < b));
WEFT_INT_BINARY(LeOp, static_cast<T>(a <= b));
WEFT_INT_BINARY(GtOp, static_cast<T>(a > b));
WEFT_INT_BINARY(GeOp, static_cast<T>(a >= b));
WEFT_INT_BINARY(AndOp, static_cast<T>((a != T{0}) & (b != T{0})));
WEFT_INT_BINARY(OrOp, static_cast<T>((a | b) != T{0}));
WEFT_INT_BINARY(XorOp, static_cast<T>((a != T{0}) != (b != T{0})));

struct DivOp {  // toward zero
  template <typename T>
  static HWY_INLINE T Run(T a, T b) {
    if (b == 0) return 0;
    if constexpr (std::is_signed_v<T>) {
      if (b == -1) return WrappingNeg(a);
    }
    return a / b;
  }
};

struct ModOp {  // the sign of the divisor
  template <typename T>
  static HWY_INLINE T Run(T a, T b) {
    if (b == 0) return 0;
    if constexpr (std::is_signed_v<T>) {
      if (b == -1) return 0;
      const T r = a % b;
      return r != 0 && (r < 0) != (b < 0) ? r + b : r;
    } else {
      return a % b;
    }
  }
};

struct PowOp {  // negative exponents give 0, except for the bases 1 and -1
  template <typename T>
  static HWY_INLINE T Run(T base, T exponent) {
    if constexpr (std::is_signed_v<T>) {
      if (exponent < 0) {
        if (base == 1) return 1;
        if (base == -1) return exponent % 2 == 0 ? 1 : -1;
        return 0;
      }
    }
    T result = 1;
    for (Unsigned<T> e = static_cast<Unsigned<T>>(exponent); e != 0; e >>= 1) {
      if (e & 1) result = WrappingMul(result, base);
      base = WrappingMul(base, base);
    }
    return result;
  }
};

template <typename T, class Op>
void UnaryInt(const void* a_void, const void*, const void*, void* out_void, size_t n) {
  const T* a = static_cast<const T*>(a_void);
  T* out = static_cast<T*>(out_void);
  for (size_t i = 0; i < n; ++i) out[i] = Op::template Run<T>(a[i]);
}

template <typename T, class Op, Mode kMode>
void BinaryInt(const void* a_void, const void* b_void, const void*, void* out_void, size_t n) {
  if (n == 0) return;
  const T* a = static_cast<const T*>(a_void);
  const T* b = static_cast<const T*>(b_void);
  T* out = static_cast<T*>(out_void);
  const T scalar = kMode == Mode::kSV ? *a : *b;
  for (size_t i = 0; i < n; ++i) {
    out[i] = Op::template Run<T>(kMode == Mode::kSV ? scalar : a[i],
                                 kMode == Mode::kVS ? scalar : b[i]);
  }
}

template <typename T>
void WhereInt(const void* a_void, const void* b_void, const void* c_void, void* out_void,
              size_t n) {
  const T* a = static_cast<const T*>(a_void);
  const T* b = static_cast<const T*>(b_void);
  const T* c = static_cast<const T*>(c_void);
  T* out = static_cast<T*>(out_void);
  for (size_t i = 0; i < n; ++i) {
    const T yes = b[i], no = c[i];
    out[i] = a[i] != 0 ? yes : no;
  }
}

template <typename T>
void FmaInt(const void* a_void, const void* b_void, const void* c_void, void* out_void, size_t n) {
  const T* a = static_cast<const T*>(a_void);
  const T* b = static_cast<const T*>(b_void);
  const T* c = static_cast<const T*>(c_void);
  T* out = static_cast<T*>(out_void);
  for (size_t i = 0; i < n; ++i) out[i] = WrappingAdd(WrappingMul(a[i], b[i]), c[i]);
}

template <class Op, typename... T>
void SetUnaryInt(KernelTable& table, Instr instr) {
  (table.Set(instr, ComputeOf<T>(), Mode::kVV, &UnaryInt<T, Op>), ...);
}

template <class Op, typename... T>
void SetBinaryInt(KernelTable& table, Instr instr) {
  (table.Set(instr, ComputeOf<T>(), Mode::kVV, &BinaryInt<T, Op, Mode::kVV>), ...);
  (table.Set(instr, ComputeOf<T>(), Mode::kVS, &BinaryInt<T, Op, Mode::kVS>), ...);
  (table.Set(instr, ComputeOf<T>(), Mode::kSV, &BinaryInt<T, Op, Mode::kSV>), ...);
}

template <typename... T>
void FillTypes(KernelTable& table) {
  SetUnaryInt<CopyOp, T...>(table, Instr::kCopy);
  SetUnaryInt<NegOp, T...>(table, Instr::kNeg);
  SetUnaryInt<AbsOp, T...>(table, Instr::kAbs);
  SetUnaryInt<SignOp, T...>(table, Instr::kSign);
  SetUnaryInt<SquareOp, T...>(table, Instr::kSquare);
  SetUnaryInt<NotOp, T...>(table, Instr::kNot);
  SetUnaryInt<ReluOp, T...>(table, Instr::kRelu);
  SetBinaryInt<AddOp, T...>(table, Instr::kAdd);
  SetBinaryInt<SubOp, T...>(table, Instr::kSub);
  SetBinaryInt<MulOp, T...>(table, Instr::kMul);
  SetBinaryInt<DivOp, T...>(table, Instr::kDiv);
  SetBinaryInt<ModOp, T...>(table, Instr::kMod);
  SetBinaryInt<MaxOp, T...>(table, Instr::kMax);
  SetBinaryInt<MinOp, T...>(table, Instr::kMin);
  SetBinaryInt<EqOp, T...>(table, Instr::kEq);
  SetBinaryInt<NeOp, T...>(table, Instr::kNe);
  SetBinaryInt<LtOp, T...>(table, Instr::kLt);
  SetBinaryInt<LeOp, T...>(table, Instr::kLe);
  SetBinaryInt<GtOp, T...>(table, Instr::kGt);
  SetBinaryInt<GeOp, T...>(table, Instr::kGe);
  SetBinaryInt<AndOp, T...>(table, Instr::kAnd);
  SetBinaryInt<OrOp, T...>(table, Instr::kOr);
  SetBinaryInt<XorOp, T...>(table, Instr::kXor);
  SetBinaryInt<PowOp, T...>(table, Instr::kPow);
  (table.Set(Instr::kWhere, ComputeOf<T>(), Mode::kVV, &WhereInt<T>), ...);
  (table.Set(Instr::kFma, ComputeOf<T>(), Mode::kVV, &FmaInt<T>), ...);
}

}  // namespace

void FillIntegerForTarget(KernelTable& table) { FillTypes<int32_t, int64_t, uint64_t>(table); }

}  // namespace weft::pointwise::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::pointwise {
WEFT_DISPATCH_FILL(FillInteger);
}  // namespace weft::pointwise
#endif
