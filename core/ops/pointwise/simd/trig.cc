// Trigonometric functions and their inverses.
#include <cmath>

#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/pointwise/simd/trig.cc"
#include "hwy/foreach_target.h"

#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"
#include "hwy/contrib/math/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::pointwise::HWY_NAMESPACE {
namespace {

template <typename T>
T ScalarSin(T x) {
  return std::sin(x);
}
template <typename T>
T ScalarCos(T x) {
  return std::cos(x);
}
template <typename T>
T ScalarTan(T x) {
  return std::tan(x);
}

// x - n pi / 2; pi / 2 is split so that no product with n rounds (Cody and Waite).
template <class D, class V>
HWY_INLINE V SubtractQuadrants(D d, V x, V n) {
  if constexpr (!IsF32<D>()) {
    x = hn::NegMulAdd(n, Const(d, 0x1.921fb544p+0), x);
    x = hn::NegMulAdd(n, Const(d, 0x1.0b4611a6p-34), x);
    return hn::NegMulAdd(n, Const(d, 0x1.3198a2e037073p-69), x);
  } else if constexpr (HWY_NATIVE_FMA != 0) {
    x = hn::NegMulAdd(n, Const(d, 0x1.921fb6p+0), x);
    x = hn::NegMulAdd(n, Const(d, -0x1.777a5cp-25), x);
    return hn::NegMulAdd(n, Const(d, -0x1.ee59dap-50), x);
  } else {
    x = hn::NegMulAdd(n, Const(d, 0x1.92p+0), x);
    x = hn::NegMulAdd(n, Const(d, 0x1.fbp-12), x);
    x = hn::NegMulAdd(n, Const(d, 0x1.51p-22), x);
    return hn::NegMulAdd(n, Const(d, 0x1.0b4612p-34), x);
  }
}

// Up to here the reduction keeps full relative accuracy.
template <class D>
constexpr double kReductionLimit = IsF32<D>() ? 3e4 : 5e5;

// The integral n as an integer in the low bits.
template <class D, class V>
HWY_INLINE hn::Vec<hn::RebindToUnsigned<D>> LowBits(D d, V n) {
  const double magic = 1.5 * static_cast<double>(1ull << FloatBits<hn::TFromD<D>>::kMantissa);
  return hn::BitCast(hn::RebindToUnsigned<D>(), hn::Add(n, Const(d, magic)));
}

// sin(r) and cos(r) for |r| <= pi / 4.
template <class D, class V>
HWY_INLINE void SinCos(D d, V r, V& sine, V& cosine) {
  const V z = hn::Mul(r, r);
  V s, c;
  if constexpr (IsF32<D>()) {
    s = Poly(d, z, -0.1666666664, 0.008333329267, -0.0001983929622, 2.717940695e-6);
    c = Poly(d, z, 0.04166664627, -0.00138873372, 2.443485854e-5);
  } else {
    s = Poly(d, z, -0.1666666666666662995, 0.008333333333321869268, -0.0001984126982935265746,
             2.755731352798466325e-6, -2.505073158708232772e-8, 1.589521203675184991e-10);
    c = Poly(d, z, 0.04166666666666659543, -0.001388888888887338766, 0.0000248015872890017625,
             -2.755731420809137652e-7, 2.08757029829102411e-9, -1.135856438872737006e-11);
  }
  sine = hn::MulAdd(hn::Mul(r, z), s, r);
  cosine = hn::MulAdd(z, hn::MulSub(z, c, Const(d, 0.5)), Const(d, 1));
}

// sin(|x| + kQuadrants pi / 2).
template <int kQuadrants, class D, class V>
HWY_INLINE V ShiftedSin(D d, V magnitude) {
  using T = hn::TFromD<D>;
  constexpr int kTop = sizeof(T) * 8 - 1;
  const V n = hn::Round(hn::Mul(magnitude, Const(d, 0.63661977236758134308)));
  V sine, cosine;
  SinCos(d, SubtractQuadrants(d, magnitude, n), sine, cosine);
  const auto quadrant = LowBits(d, kQuadrants == 0 ? n : hn::Add(n, Const(d, kQuadrants)));
  const auto odd = hn::MaskFromVec(
      hn::BitCast(d, hn::BroadcastSignBit(hn::BitCast(hn::RebindToSigned<D>(),
                                                      hn::ShiftLeft<kTop>(quadrant)))));
  const V sign = hn::And(hn::BitCast(d, hn::ShiftLeft<kTop - 1>(quadrant)), hn::SignBit(d));
  return hn::Xor(hn::IfThenElse(odd, cosine, sine), sign);
}

struct SinOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V a = hn::Abs(x);
    const V result = hn::Xor(ShiftedSin<0>(d, a), hn::AndNot(a, x));
    const auto near = hn::Le(a, Const(d, kReductionLimit<D>));
    if (HWY_LIKELY(hn::AllTrue(d, near))) return result;
    return ReplaceLanes(d, hn::Not(near), result, x, &ScalarSin<hn::TFromD<D>>);
  }
};

struct CosOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V a = hn::Abs(x);
    const V result = ShiftedSin<1>(d, a);
    const auto near = hn::Le(a, Const(d, kReductionLimit<D>));
    if (HWY_LIKELY(hn::AllTrue(d, near))) return result;
    return ReplaceLanes(d, hn::Not(near), result, x, &ScalarCos<hn::TFromD<D>>);
  }
};

struct TanOp {  // float only
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V a = hn::Abs(x);
    const V n = hn::Round(hn::Mul(a, Const(d, 0.63661977236758134308)));
    const V r = SubtractQuadrants(d, a, n);
    const V z = hn::Mul(r, r);
    const V poly = Poly(d, z, 0.3333335174, 0.1333259934, 0.05406676719, 0.02124851719,
                        0.01091940023, -1.246669635e-5, 0.004424916435);
    const V tangent = hn::MulAdd(hn::Mul(r, z), poly, r);
    const V half = hn::Mul(n, Const(d, 0.5));
    const auto odd = hn::Ne(hn::Round(half), half);
    const V quotient = hn::Div(Const(d, -1), tangent);
    const V result = hn::Xor(hn::IfThenElse(odd, quotient, tangent), hn::AndNot(a, x));
    const auto near = hn::Le(a, Const(d, kReductionLimit<D>));
    if (HWY_LIKELY(hn::AllTrue(d, near))) return result;
    return ReplaceLanes(d, hn::Not(near), result, x, &ScalarTan<hn::TFromD<D>>);
  }
};

struct ArcsinOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    return hn::Asin(d, x);
  }
};

struct ArccosOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    return hn::Acos(d, x);
  }
};

struct ArctanOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    return hn::Atan(d, x);
  }
};

struct Arctan2Op {  // float only; y first
  template <class D, class V>
  HWY_INLINE V operator()(D d, V y, V x) const {
    const V inf = Const(d, std::numeric_limits<double>::infinity());
    const V ay = hn::Abs(y), ax = hn::Abs(x);
    const auto steep = hn::Gt(ay, ax);
    const V small = hn::IfThenElse(steep, ax, ay), large = hn::IfThenElse(steep, ay, ax);
    V ratio = hn::Div(small, large);
    const auto origin = hn::Eq(hn::Add(small, large), hn::Zero(d));
    ratio = hn::IfThenElse(origin, hn::Zero(d), ratio);
    ratio = hn::IfThenElse(hn::Eq(small, inf), Const(d, 1), ratio);
    V angle = hn::Atan(d, ratio);
    angle = hn::IfThenElse(steep, hn::Sub(Const(d, 1.5707963267948966192), angle), angle);
    const auto left = hn::Lt(hn::CopySignToAbs(Const(d, 1), x), hn::Zero(d));
    angle = hn::IfThenElse(left, hn::Sub(Const(d, 3.1415926535897932385), angle), angle);
    return hn::CopySign(angle, y);
  }
};

}  // namespace

void FillTrigForTarget(KernelTable& table) {
  SetFloatUnary<SinOp>(table, Instr::kSin);
  SetFloatUnary<CosOp>(table, Instr::kCos);
  SetUnary<TanOp, float>(table, Instr::kTan);
  SetFloatUnary<ArcsinOp>(table, Instr::kArcsin);
  SetFloatUnary<ArccosOp>(table, Instr::kArccos);
  SetFloatUnary<ArctanOp>(table, Instr::kArctan);
  SetBinary<Arctan2Op, float>(table, Instr::kArctan2);
}

}  // namespace weft::pointwise::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::pointwise {
WEFT_DISPATCH_FILL(FillTrig);
}  // namespace weft::pointwise
#endif
