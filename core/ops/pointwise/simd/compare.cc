// Comparisons and logic on floating types: 1 or 0 in the compute type.
#include <limits>

#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/pointwise/simd/compare.cc"
#include "hwy/foreach_target.h"

#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::pointwise::HWY_NAMESPACE {
namespace {

// Functors whose expression is a mask over a (and b).
#define WEFT_UNARY_MASK(NAME, ...)                          \
  struct NAME {                                             \
    template <class D, class V>                             \
    HWY_INLINE V operator()(D d, V a) const {               \
      return hn::IfThenElseZero(__VA_ARGS__, Const(d, 1));  \
    }                                                       \
  }
#define WEFT_BINARY_MASK(NAME, ...)                         \
  struct NAME {                                             \
    template <class D, class V>                             \
    HWY_INLINE V operator()(D d, V a, V b) const {          \
      return hn::IfThenElseZero(__VA_ARGS__, Const(d, 1));  \
    }                                                       \
  }

// Highway's Ne is false for NaN on some targets.
template <class D, class V>
HWY_INLINE hn::Mask<D> IsTrue(D d, V v) {
  return hn::Not(hn::Eq(v, hn::Zero(d)));
}

WEFT_UNARY_MASK(NotOp, hn::Eq(a, hn::Zero(d)));
WEFT_UNARY_MASK(IsNanOp, hn::IsNaN(a));
WEFT_UNARY_MASK(IsInfOp,
                hn::Eq(hn::Abs(a),
                       hn::Set(d, std::numeric_limits<hn::TFromD<D>>::infinity())));
WEFT_BINARY_MASK(EqOp, hn::Eq(a, b));
WEFT_BINARY_MASK(NeOp, hn::Not(hn::Eq(a, b)));
WEFT_BINARY_MASK(LtOp, hn::Lt(a, b));
WEFT_BINARY_MASK(LeOp, hn::Le(a, b));
WEFT_BINARY_MASK(GtOp, hn::Gt(a, b));
WEFT_BINARY_MASK(GeOp, hn::Ge(a, b));
WEFT_BINARY_MASK(AndOp, hn::And(IsTrue(d, a), IsTrue(d, b)));
WEFT_BINARY_MASK(OrOp, hn::Or(IsTrue(d, a), IsTrue(d, b)));
WEFT_BINARY_MASK(XorOp, hn::Xor(IsTrue(d, a), IsTrue(d, b)));

}  // namespace

void FillCompareForTarget(KernelTable& table) {
  SetFloatUnary<NotOp>(table, Instr::kNot);
  SetFloatUnary<IsNanOp>(table, Instr::kIsNan);
  SetFloatUnary<IsInfOp>(table, Instr::kIsInf);
  SetFloatBinary<EqOp>(table, Instr::kEq);
  SetFloatBinary<NeOp>(table, Instr::kNe);
  SetFloatBinary<LtOp>(table, Instr::kLt);
  SetFloatBinary<LeOp>(table, Instr::kLe);
  SetFloatBinary<GtOp>(table, Instr::kGt);
  SetFloatBinary<GeOp>(table, Instr::kGe);
  SetFloatBinary<AndOp>(table, Instr::kAnd);
  SetFloatBinary<OrOp>(table, Instr::kOr);
  SetFloatBinary<XorOp>(table, Instr::kXor);
}

}  // namespace weft::pointwise::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::pointwise {
WEFT_DISPATCH_FILL(FillCompare);
}  // namespace weft::pointwise
#endif
