// Building blocks of the elementary functions: polynomials, exp and log cores. The polynomial
// coefficients are weighted minimax fits made for these reductions (Remez exchange).
#if defined(WEFT_POINTWISE_SIMD_MATH_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef WEFT_POINTWISE_SIMD_MATH_INL_H_
#undef WEFT_POINTWISE_SIMD_MATH_INL_H_
#else
#define WEFT_POINTWISE_SIMD_MATH_INL_H_
#endif

#include <limits>
#include <type_traits>

#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::pointwise::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

template <class D>
HWY_INLINE hn::Vec<D> Const(D d, double value) {
  return hn::Set(d, static_cast<hn::TFromD<D>>(value));
}

template <class D>
constexpr bool IsF32() {
  return std::is_same_v<hn::TFromD<D>, float>;
}

// NaN in the last operand (and on targets where it is free, only there) is kept.
template <class D, class V>
HWY_INLINE V MaxKeepNan(D, V bound, V x) {
#if HWY_ARCH_X86
  return hn::Max(bound, x);
#else
  return hn::IfThenElse(hn::IsNaN(x), x, hn::Max(bound, x));
#endif
}

template <class D, class V>
HWY_INLINE V MinKeepNan(D, V bound, V x) {
#if HWY_ARCH_X86
  return hn::Min(bound, x);
#else
  return hn::IfThenElse(hn::IsNaN(x), x, hn::Min(bound, x));
#endif
}

// c0 + c1 x + c2 x^2 + ... by Horner's rule.
template <class D, class V>
HWY_INLINE V Poly(D d, V, double c0) {
  return Const(d, c0);
}
template <class D, class V, typename... Rest>
HWY_INLINE V Poly(D d, V x, double c0, Rest... rest) {
  return hn::MulAdd(Poly(d, x, rest...), x, Const(d, c0));
}

template <typename T>
struct FloatBits;
template <>
struct FloatBits<float> {
  static constexpr int kMantissa = 23;
  static constexpr int kBias = 127;
};
template <>
struct FloatBits<double> {
  static constexpr int kMantissa = 52;
  static constexpr int kBias = 1023;
};

// Adding this to a small number rounds it to an integer, left in the low bits of the sum with the
// exponent's bias on top.
template <class D>
constexpr double kRoundToBits =
    1.5 * static_cast<double>(1ull << FloatBits<hn::TFromD<D>>::kMantissa) +
    FloatBits<hn::TFromD<D>>::kBias;

// 2^(q + kOffset) for an integral q, if that is a normal number.
template <int kOffset = 0, class D, class V>
HWY_INLINE V PowerOfTwo(D d, V q) {
  const auto bits = hn::BitCast(hn::RebindToUnsigned<D>(),
                                hn::Add(q, Const(d, kRoundToBits<D> + kOffset)));
  return hn::BitCast(d, hn::ShiftLeft<FloatBits<hn::TFromD<D>>::kMantissa>(bits));
}

// v * 2^q, rounded once, for results that may overflow or be subnormal.
template <class D, class V>
HWY_INLINE V Scale(D d, V v, V q) {
#if HWY_ARCH_X86 && HWY_TARGET <= HWY_AVX3
  (void)d;
  if constexpr (IsF32<D>()) {
    return V{_mm512_scalef_ps(v.raw, q.raw)};
  } else {
    return V{_mm512_scalef_pd(v.raw, q.raw)};
  }
#else
  const V half = hn::Round(hn::Mul(q, Const(d, 0.5)));
  return hn::Mul(hn::Mul(v, PowerOfTwo(d, half)), PowerOfTwo(d, hn::Sub(q, half)));
#endif
}

// kScale x = q ln 2 + kScale r with |kScale r| <= ln(2) / 2.
template <int kScale, class D, class V>
HWY_INLINE void ReduceForExp(D d, V x, V& q, V& r) {
  const double hi = IsF32<D>() ? 0.693359375 : 0.69314718060195446014;
  const double lo = IsF32<D>() ? -2.1219444170128554e-4 : -4.2009150726810845979e-11;
  const V sum = hn::MulAdd(x, Const(d, kScale * 1.4426950408889634074), Const(d, kRoundToBits<D>));
  q = hn::Sub(sum, Const(d, kRoundToBits<D>));
  r = hn::NegMulAdd(q, Const(d, hi / kScale), x);
  r = hn::NegMulAdd(q, Const(d, lo / kScale), r);
}

// The polynomial with the given first coefficients, continued by those of
// (e^r - 1 - r) / r^2 in terms of r / kScale, times kScale.
template <int kScale, class D, class V, typename... First>
HWY_INLINE V ExpPoly(D d, V r, First... first) {
  constexpr double s = kScale;
  if constexpr (IsF32<D>()) {
    return Poly(d, r, first..., s * 0.5000000063, s * s * 0.1666654153, s * s * s * 0.04166627812,
                s * s * s * s * 0.008366779284, s * s * s * s * s * 0.001394675277);
  } else {
    constexpr double s2 = s * s, s4 = s2 * s2, s8 = s4 * s4;
    return Poly(d, r, first..., s * 0.4999999999999999999, s2 * 0.1666666666666667689,
                s2 * s * 0.04166666666666670259, s4 * 0.008333333333321341535,
                s4 * s * 0.001388888888886625653, s4 * s2 * 0.0001984126988694463533,
                s4 * s2 * s * 0.00002480158736167059876, s8 * 2.755724330795101876e-6,
                s8 * s * 2.755724182432408061e-7, s8 * s2 * 2.510937568410720624e-8,
                s8 * s2 * s * 2.092472941413366283e-9);
  }
}

// p = (e^(kScale r) - 1) / kScale for kScale x = q ln 2 + kScale r.
template <int kScale, class D, class V>
HWY_INLINE void ExpParts(D d, V x, V& q, V& p) {
  V r;
  ReduceForExp<kScale>(d, x, q, r);
  p = hn::MulAdd(hn::Mul(r, r), ExpPoly<kScale>(d, r), r);
}

template <class D, class V>
HWY_INLINE V ClampForExp(D d, V x) {
  x = MinKeepNan(d, Const(d, IsF32<D>() ? 90.0 : 711.0), x);
  return MaxKeepNan(d, Const(d, IsF32<D>() ? -106.0 : -747.0), x);
}

// e^x for x in the range that ClampForExp gives.
template <class D, class V>
HWY_INLINE V ExpBounded(D d, V x) {
  V q, r;
  ReduceForExp<1>(d, x, q, r);
  return Scale(d, ExpPoly<1>(d, r, 1.0, 1.0), q);
}

template <class D, class V>
HWY_INLINE V Exp(D d, V x) {
  return ExpBounded(d, ClampForExp(d, x));
}

// e^x - 1, but 2^(q-1) p + 2^(q-1) - 1/2 times 2, so that q may be as large as overflow needs.
template <class D, class V>
HWY_INLINE V Expm1(D d, V x) {
  V q, p;
  // Just beyond the overflow threshold, where q is still the largest exponent.
  V bounded = MinKeepNan(d, Const(d, IsF32<D>() ? 88.8 : 709.9), x);
  bounded = MaxKeepNan(d, Const(d, IsF32<D>() ? -40.0 : -60.0), bounded);
  ExpParts<1>(d, bounded, q, p);
  const V half = PowerOfTwo<-1>(d, q);
  const V result = hn::MulAdd(half, p, hn::Sub(half, Const(d, 0.5)));
  return hn::CopySign(hn::Add(result, result), x);
}

// num / (t + 1) for positive t and num = t or 1; in float the rounding of the denominator is made
// good: the remainder num - q - t q is exact where that counts.
template <class D, class V>
HWY_INLINE V Ratio(D d, V num, V t) {
  const V one = Const(d, 1);
  const V den = hn::Add(t, one);
  if constexpr (!IsF32<D>()) {
    return hn::Div(num, den);
  } else if constexpr (HWY_NATIVE_FMA != 0) {
    V inverse = hn::ApproximateReciprocal(den);
#if HWY_ARCH_X86 && HWY_TARGET <= HWY_AVX3
    // Newton's method is cheaper than the widest divider.
    inverse = hn::MulAdd(inverse, hn::NegMulAdd(den, inverse, one), inverse);
    const V q = hn::Mul(num, inverse);
#else
    const V q = hn::Div(num, den);
#endif
    const V remainder = hn::NegMulAdd(q, t, hn::Sub(num, q));
    return hn::MulAdd(remainder, inverse, q);
  } else {
    const V q = hn::Div(num, den);
    const V lost = hn::Sub(t, hn::Sub(den, one));
    return hn::NegMulAdd(hn::Mul(q, lost), hn::ApproximateReciprocal(den), q);
  }
}

// e^min(x, 0) / (1 + e^-|x|): accurate in both tails.
template <class D, class V>
HWY_INLINE V Sigmoid(D d, V x) {
  const V bound = Const(d, IsF32<D>() ? -106.0 : -747.0);
  const V e = ExpBounded(d, MaxKeepNan(d, bound, hn::Or(x, hn::SignBit(d))));
  return Ratio(d, hn::IfThenElse(hn::Lt(x, hn::Zero(d)), e, Const(d, 1)), e);
}

// t / (t + 1), t = (e^2|x| - 1) / 2. In float without fused operations the roundings add up to
// just over two units.
template <class D, class V>
HWY_INLINE V Tanh(D d, V x) {
  // From the bound on the result rounds to 1.
  const V a = MinKeepNan(d, Const(d, IsF32<D>() ? 9.1 : 19.1), hn::Abs(x));
  V q, p;
  ExpParts<2>(d, a, q, p);
  const V power = PowerOfTwo(d, q), half = Const(d, 0.5);
  const V t = hn::MulAdd(power, p, hn::MulSub(power, half, half));
  return hn::CopySign(Ratio(d, t, t), x);
}

// x = 2^e (1 + f) with 1 + f in [2/3, 4/3) for normal positive x; biased = e + bias as integer.
template <class D, class V, class VU>
HWY_INLINE void LogParts(D d, V x, V& e, V& f, VU& biased) {
  using T = hn::TFromD<D>;
  using TU = hwy::MakeUnsigned<T>;
  constexpr int kMantissa = FloatBits<T>::kMantissa;
  constexpr TU kOne = static_cast<TU>(FloatBits<T>::kBias) << kMantissa;
  constexpr TU kTwoThirds = IsF32<D>() ? static_cast<TU>(0x3f2aaaabu)
                                       : static_cast<TU>(0x3fe5555555555555ull);
  const hn::RebindToUnsigned<D> du;
  const VU bits = hn::BitCast(du, x);
  biased = hn::ShiftRight<kMantissa>(hn::Add(bits, hn::Set(du, kOne - kTwoThirds)));
  f = hn::Sub(hn::BitCast(d, hn::Add(hn::Sub(bits, hn::ShiftLeft<kMantissa>(biased)),
                                     hn::Set(du, kOne))),
              Const(d, 1));
  // The integer becomes the fraction of a number near 2^mantissa, which is then taken away.
  const double magic = static_cast<double>(1ull << kMantissa);
  const VU shifted = hn::Or(biased, hn::BitCast(du, Const(d, magic)));
  e = hn::Sub(hn::BitCast(d, shifted), Const(d, magic + FloatBits<T>::kBias));
}

// log(1 + f) as f + returned correction, for 1 + f in [2/3, 4/3].
template <class D, class V>
HWY_INLINE V LogCorrection(D d, V f) {
  if constexpr (IsF32<D>()) {
    const V poly = Poly(d, f, 0.3333322384, -0.2499968883, 0.2001004397, -0.1668546243,
                        0.1401091992, -0.1211517195, 0.1396244662, -0.1319146026);
    return hn::Mul(hn::Mul(f, f), hn::MulSub(f, poly, Const(d, 0.5)));
  } else {
    // log(1 + f) = 2 atanh(s), s = f / (2 + f).
    const V s = hn::Div(f, hn::Add(f, Const(d, 2)));
    const V z = hn::Mul(s, s);
    const V r = hn::Mul(z, Poly(d, z, 0.6666666666666659678, 0.4000000000005634804,
                                0.285714285559100863, 0.2222222428705883518, 0.1818166644522515303,
                                0.1539109323255771897, 0.1317391507803116235,
                                0.1384089720572048074));
    return hn::Mul(s, hn::Sub(r, f));
  }
}

template <class D, class V>
HWY_INLINE V NaturalLog(D d, V e, V f) {
  const double lo = IsF32<D>() ? -2.1219444170128554e-4 : -4.2009150726810845979e-11;
  const double hi = IsF32<D>() ? 0.693359375 : 0.69314718060195446014;
  const V tail = hn::MulAdd(e, Const(d, lo), LogCorrection(d, f));
  return hn::MulAdd(e, Const(d, hi), hn::Add(f, tail));
}

// How log, log2 and log10 put exponent and fraction together.
struct BaseE {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V e, V f) const {
    return NaturalLog(d, e, f);
  }
};

struct Base2 {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V e, V f) const {
    const V log = hn::Add(f, LogCorrection(d, f));
    return hn::MulAdd(log, Const(d, 1.4426950408889634074), e);
  }
};

struct Base10 {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V e, V f) const {
    const double hi = IsF32<D>() ? 0.301025390625 : 0.30102999566588550806;
    const double lo = IsF32<D>() ? 4.6050390665186569e-6 : -1.9043128467164274152e-12;
    const V log = hn::Mul(hn::Add(f, LogCorrection(d, f)), Const(d, 0.43429448190325182765));
    return hn::MulAdd(e, Const(d, hi), hn::MulAdd(e, Const(d, lo), log));
  }
};

template <class Base, class D, class V>
HWY_INLINE V LogNormal(D d, V x) {
  V e, f;
  hn::Vec<hn::RebindToUnsigned<D>> biased;
  LogParts(d, x, e, f, biased);
  return Base()(d, e, f);
}

// Logarithm of zero, subnormal, negative and not finite lanes as well.
template <class Base, class D, class V>
HWY_NOINLINE V LogSpecial(D d, hwy::HWY_NAMESPACE::VecArg<V> x) {
  using T = hn::TFromD<D>;
  const double scale_log = IsF32<D>() ? 24 : 54;
  const auto tiny = hn::Lt(x, hn::Set(d, std::numeric_limits<T>::min()));
  const V scaled = hn::IfThenElse(
      tiny, hn::Mul(x, Const(d, static_cast<double>(1ull << (IsF32<D>() ? 24 : 54)))), x);
  V e, f;
  hn::Vec<hn::RebindToUnsigned<D>> biased;
  LogParts(d, scaled, e, f, biased);
  e = hn::Sub(e, hn::IfThenElseZero(tiny, Const(d, scale_log)));
  V result = Base()(d, e, f);
  const V inf = hn::Set(d, std::numeric_limits<T>::infinity());
  result = hn::IfThenElse(hn::Eq(x, hn::Zero(d)), hn::Neg(inf), result);
  result = hn::IfThenElse(hn::Lt(x, inf), result, x);
  const V nan = hn::Set(d, std::numeric_limits<T>::quiet_NaN());
  return hn::IfThenElse(hn::Lt(x, hn::Zero(d)), nan, result);
}

template <class Base = BaseE, class D, class V>
HWY_INLINE V Log(D d, V x) {
  using T = hn::TFromD<D>;
  const auto normal = hn::And(hn::Ge(x, hn::Set(d, std::numeric_limits<T>::min())),
                              hn::Lt(x, hn::Set(d, std::numeric_limits<T>::infinity())));
  if (HWY_LIKELY(hn::AllTrue(d, normal))) return LogNormal<Base>(d, x);
  return LogSpecial<Base, D, V>(d, x);
}

// log(1 + x) for finite x > -1.
template <class D, class V>
HWY_INLINE V Log1pFinite(D d, V x) {
  using T = hn::TFromD<D>;
  using TU = hwy::MakeUnsigned<T>;
  constexpr TU kTwiceBias = 2 * FloatBits<T>::kBias;
  const hn::RebindToUnsigned<D> du;
  const V one = Const(d, 1);
  const V u = hn::Add(x, one);
  const V back = hn::Sub(u, one);
  const V lost = hn::Add(hn::Sub(one, hn::Sub(u, back)), hn::Sub(x, back));
  V e, f;
  hn::Vec<hn::RebindToUnsigned<D>> biased;
  LogParts(d, u, e, f, biased);
  // The rounding error of 1 + x, scaled like the fraction; where e = 0, f becomes x exactly. It
  // is nothing for large x, whose 2^-e might be subnormal.
  V inverse = hn::BitCast(
      d, hn::ShiftLeft<FloatBits<T>::kMantissa>(hn::Sub(hn::Set(du, kTwiceBias), biased)));
  inverse = hn::IfThenElseZero(hn::Lt(x, Const(d, 1e30)), inverse);
  return NaturalLog(d, e, hn::MulAdd(lost, inverse, f));
}

template <class D, class V>
HWY_INLINE V Log1p(D d, V x) {
  using T = hn::TFromD<D>;
  const V inf = hn::Set(d, std::numeric_limits<T>::infinity());
  const auto ordinary = hn::And(hn::Gt(x, Const(d, -1)), hn::Lt(x, inf));
  V result = hn::CopySign(Log1pFinite(d, x), x);
  if (HWY_LIKELY(hn::AllTrue(d, ordinary))) return result;
  result = hn::IfThenElse(hn::Lt(x, inf), result, x);
  result = hn::IfThenElse(hn::Eq(x, Const(d, -1)), hn::Neg(inf), result);
  return hn::IfThenElse(hn::Lt(x, Const(d, -1)),
                        hn::Set(d, std::numeric_limits<T>::quiet_NaN()), result);
}

// Runs a functor on double halves of float vectors, for functions that need the precision.
template <class Op, class D, class V>
HWY_INLINE V InDouble(D d, V a) {
  const hn::Half<D> dh;
  const hn::Repartition<double, D> dd;
  const auto low = Op()(dd, hn::PromoteTo(dd, hn::LowerHalf(dh, a)));
  const auto high = Op()(dd, hn::PromoteTo(dd, hn::UpperHalf(dh, a)));
  return hn::Combine(d, hn::DemoteTo(dh, high), hn::DemoteTo(dh, low));
}

template <class Op, class D, class V>
HWY_INLINE V InDouble(D d, V a, V b) {
  const hn::Half<D> dh;
  const hn::Repartition<double, D> dd;
  const auto low = Op()(dd, hn::PromoteTo(dd, hn::LowerHalf(dh, a)),
                        hn::PromoteTo(dd, hn::LowerHalf(dh, b)));
  const auto high = Op()(dd, hn::PromoteTo(dd, hn::UpperHalf(dh, a)),
                         hn::PromoteTo(dd, hn::UpperHalf(dh, b)));
  return hn::Combine(d, hn::DemoteTo(dh, high), hn::DemoteTo(dh, low));
}

}  // namespace weft::pointwise::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif  // WEFT_POINTWISE_SIMD_MATH_INL_H_
