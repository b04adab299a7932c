// Floating-point arithmetic, rounding and selection.
#include <cmath>
#include <limits>

#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/pointwise/simd/arithmetic.cc"
#include "hwy/foreach_target.h"

#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::pointwise::HWY_NAMESPACE {
namespace {

// A one-expression functor: WEFT_UNARY(Name, expression of d and a).
#define WEFT_UNARY(NAME, ...)              \
  struct NAME {                            \
    template <class D, class V>            \
    HWY_INLINE V operator()(D d, V a) const { \
      (void)d;                             \
      return __VA_ARGS__;                  \
    }                                      \
  }
#define WEFT_BINARY(NAME, ...)                  \
  struct NAME {                                 \
    template <class D, class V>                 \
    HWY_INLINE V operator()(D d, V a, V b) const { \
      (void)d;                                  \
      return __VA_ARGS__;                       \
    }                                           \
  }

WEFT_UNARY(CopyOp, a);
WEFT_UNARY(NegOp, hn::Neg(a));
WEFT_UNARY(AbsOp, hn::Abs(a));
WEFT_UNARY(SquareOp, hn::Mul(a, a));
WEFT_UNARY(ReluOp, hn::IfThenZeroElse(hn::Lt(a, hn::Zero(d)), a));
WEFT_UNARY(ReciprocalOp, hn::Div(Const(d, 1), a));
WEFT_UNARY(RintOp, hn::Round(a));
WEFT_UNARY(CeilOp, hn::Ceil(a));
WEFT_UNARY(FloorOp, hn::Floor(a));
WEFT_UNARY(TruncOp, hn::Trunc(a));
WEFT_UNARY(SqrtOp, hn::Sqrt(a));
WEFT_UNARY(RsqrtOp, hn::Div(Const(d, 1), hn::Sqrt(a)));
// Abs turns -0 into 0 and keeps NaN.
WEFT_UNARY(SignOp,
           hn::IfThenElse(hn::Gt(a, hn::Zero(d)), Const(d, 1),
                          hn::IfThenElse(hn::Lt(a, hn::Zero(d)), Const(d, -1), hn::Abs(a))));

struct RoundOp {  // half away from zero
  template <class D, class V>
  HWY_INLINE V operator()(D d, V a) const {
    using T = hn::TFromD<D>;
    // The largest value below one half: adding it never carries 0.49999997 over to 1.
    const T almost_half = T(0.5) - std::numeric_limits<T>::epsilon() / 4;
    return hn::Trunc(hn::Add(a, hn::CopySignToAbs(hn::Set(d, almost_half), a)));
  }
};

WEFT_BINARY(AddOp, hn::Add(a, b));
WEFT_BINARY(SubOp, hn::Sub(a, b));
WEFT_BINARY(MulOp, hn::Mul(a, b));
WEFT_BINARY(DivOp, hn::Div(a, b));
WEFT_BINARY(MaxOp, hn::IfThenElse(hn::IsNaN(a), a, MaxKeepNan(d, a, b)));
WEFT_BINARY(MinOp, hn::IfThenElse(hn::IsNaN(a), a, MinKeepNan(d, a, b)));

// a above zero, else a b.
WEFT_BINARY(LeakyOp, hn::IfThenElse(hn::Gt(a, hn::Zero(d)), a, hn::Mul(a, b)));

template <typename T>
T ScalarMod(T a, T b) {
  if (b == 0) return 0;
  const T r = std::fmod(a, b);
  if (r == 0) return std::copysign(r, b);
  return (r < 0) != (b < 0) ? r + b : r;
}

struct ModOp {  // the sign of the divisor, as in Python; x mod 0 is 0
  template <class D, class V>
  HWY_INLINE V operator()(D d, V a, V b) const {
    using T = hn::TFromD<D>;
#if HWY_NATIVE_FMA
    const auto limit = hn::Set(d, T(1) / std::numeric_limits<T>::epsilon() / 2);
    const auto inf = hn::Set(d, std::numeric_limits<T>::infinity());
    const auto quotient = hn::Div(a, b);
    auto r = hn::NegMulAdd(hn::Floor(quotient), b, a);
    const auto wrong_sign = hn::Lt(hn::Mul(r, hn::CopySignToAbs(Const(d, 1), b)), hn::Zero(d));
    r = hn::CopySign(hn::IfThenElse(wrong_sign, hn::Add(r, b), r), b);
    const auto exact = hn::And(hn::Lt(hn::Abs(quotient), limit), hn::Lt(hn::Abs(b), inf));
    if (HWY_LIKELY(hn::AllTrue(d, exact))) return r;
    return ReplaceLanes(d, hn::Not(exact), r, a, b, &ScalarMod<T>);
#else
    return ReplaceLanes(d, hn::Eq(hn::Zero(d), hn::Zero(d)), a, a, b, &ScalarMod<T>);
#endif
  }
};

struct WhereOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V a, V b, V c) const {
    return hn::IfThenElse(hn::Eq(a, hn::Zero(d)), c, b);
  }
};

struct FmaOp {
  template <class D, class V>
  HWY_INLINE V operator()(D, V a, V b, V c) const {
    return hn::MulAdd(a, b, c);
  }
};

}  // namespace

void FillArithmeticForTarget(KernelTable& table) {
  SetFloatUnary<CopyOp>(table, Instr::kCopy);
  SetFloatUnary<NegOp>(table, Instr::kNeg);
  SetFloatUnary<AbsOp>(table, Instr::kAbs);
  SetFloatUnary<SignOp>(table, Instr::kSign);
  SetFloatUnary<SquareOp>(table, Instr::kSquare);
  SetFloatUnary<ReluOp>(table, Instr::kRelu);
  SetFloatUnary<ReciprocalOp>(table, Instr::kReciprocal);
  SetFloatUnary<RintOp>(table, Instr::kRint);
  SetFloatUnary<RoundOp>(table, Instr::kRound);
  SetFloatUnary<CeilOp>(table, Instr::kCeil);
  SetFloatUnary<FloorOp>(table, Instr::kFloor);
  SetFloatUnary<TruncOp>(table, Instr::kTrunc);
  SetFloatUnary<SqrtOp>(table, Instr::kSqrt);
  SetFloatUnary<RsqrtOp>(table, Instr::kRsqrt);
  SetFloatBinary<AddOp>(table, Instr::kAdd);
  SetFloatBinary<SubOp>(table, Instr::kSub);
  SetFloatBinary<MulOp>(table, Instr::kMul);
  SetFloatBinary<DivOp>(table, Instr::kDiv);
  SetFloatBinary<ModOp>(table, Instr::kMod);
  SetFloatBinary<MaxOp>(table, Instr::kMax);
  SetFloatBinary<MinOp>(table, Instr::kMin);
  SetFloatBinary<LeakyOp>(table, Instr::kLeaky);
  SetFloatTernary<WhereOp>(table, Instr::kWhere);
  SetFloatTernary<FmaOp>(table, Instr::kFma);
}

}  // namespace weft::pointwise::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::pointwise {
WEFT_DISPATCH_FILL(FillArithmetic);
}  // namespace weft::pointwise
#endif
