// float32 kernels of erf, erfinv, roots and powers, in double inside where precision needs it.
#include <cmath>

#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/pointwise/simd/special.cc"
#include "hwy/foreach_target.h"

#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::pointwise::HWY_NAMESPACE {
namespace {

// x + x P(x^2) below 1, and 1 - 2^Q(|x|) above.
struct ErfOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V one = Const(d, 1);
    const V a = MinKeepNan(d, Const(d, 3.95), hn::Abs(x));
    const V z = hn::Mul(a, a);
    const V p = Poly(d, z, 0.1283791657, -0.3761262583, 0.1128358515, -0.02685381199,
                     0.005188327606, -0.0008010191758, 7.853852147e-5);
    const V small = hn::MulAdd(a, p, a);
    const V exponent = Poly(d, a, 0.0002712704129, -1.629637126, -0.9135433242, -0.1564148137,
                            0.03636774706, -0.006065871736, 0.0006367081507, -3.12870465e-5);
    const V q = hn::Round(exponent);
    const V power = Poly(d, hn::Sub(exponent, q), 1.000000073, 0.6931469621, 0.2402211122,
                         0.0555071787, 0.009676000563, 0.001327609456);
    const V large = hn::NegMulAdd(power, PowerOfTwo(d, q), one);
    return hn::CopySign(hn::IfThenElse(hn::Lt(a, one), small, large), x);
  }
};

struct GeluOp {  // x (1 + erf(x / sqrt(2))) / 2
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V erf = ErfOp()(d, hn::Mul(x, Const(d, 0.70710678118654752440)));
    return hn::Mul(hn::Mul(x, Const(d, 0.5)), hn::Add(erf, Const(d, 1)));
  }
};

// x P(w), w = -log(1 - x^2); two polynomials, in w and in its root.
struct ErfinvOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V one = Const(d, 1);
    const V a = hn::Abs(x);
    const V w = hn::Neg(Log(d, hn::Mul(hn::Sub(one, a), hn::Add(one, a))));
    const V centre = hn::Sub(w, Const(d, 2.5));
    const V tail = hn::Sub(hn::Sqrt(w), Const(d, 3));
    const V p = Poly(d, centre, 1.501409359, 0.2466402862, -0.00417738678, -0.001252741884,
                     0.0002183444394, -4.963344659e-6, -3.46270486e-6, 4.661699599e-7,
                     2.323265802e-8, -8.791004943e-9);
    const V q = Poly(d, tail, 2.832976915, 1.001674031, 0.009438935289, -0.007621671786,
                     0.005739465083, -0.003675646046, 0.001349128159, 0.0001026938083,
                     -0.0002001207392);
    const V result = hn::Mul(x, hn::IfThenElse(hn::Lt(w, Const(d, 5)), p, q));
    const V inf = Const(d, std::numeric_limits<double>::infinity());
    return hn::IfThenElse(hn::Eq(a, one), hn::CopySign(inf, x), result);
  }
};

// A guess from a third of the exponent, then two of Halley's steps.
template <class D, class V>
HWY_INLINE V CubeRoot(D d, V x) {
  const hn::RebindToSigned<D> di;
  const V a = hn::Abs(x);
  const auto tiny = hn::Lt(a, Const(d, 1e-30));
  const V scaled = hn::IfThenElse(tiny, hn::Mul(a, Const(d, 16777216.0)), a);
  const V third = hn::Mul(hn::ConvertTo(d, hn::BitCast(di, scaled)), Const(d, 1.0 / 3));
  V t = hn::BitCast(d, hn::Add(hn::ConvertTo(di, third), hn::Set(di, 709921077)));
  const V quarter = Const(d, 0.25);  // both sides of the fraction, lest they overflow
  const V value = hn::Mul(scaled, quarter);
  for (int step = 0; step < 2; ++step) {
    const V cube = hn::Mul(hn::Mul(t, t), hn::Mul(t, quarter));
    const V ratio = hn::Div(hn::Sub(cube, value), hn::Add(hn::Add(cube, cube), value));
    t = hn::NegMulAdd(t, ratio, t);
  }
  t = hn::IfThenElse(tiny, hn::Mul(t, Const(d, 1.0 / 256)), t);
  const V inf = Const(d, std::numeric_limits<double>::infinity());
  const auto ordinary = hn::And(hn::Gt(a, hn::Zero(d)), hn::Lt(a, inf));
  return hn::IfThenElse(ordinary, hn::CopySign(t, x), x);
}

struct CbrtOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    return CubeRoot(d, x);
  }
};

struct RcbrtOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    return hn::Div(Const(d, 1), CubeRoot(d, x));
  }
};

struct HypotDouble {  // of doubles that were floats, so that nothing overflows
  template <class D, class V>
  HWY_INLINE V operator()(D, V a, V b) const {
    return hn::Sqrt(hn::MulAdd(a, a, hn::Mul(b, b)));
  }
};

struct HypotOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V a, V b) const {
    const V inf = Const(d, std::numeric_limits<double>::infinity());
    const auto infinite = hn::Or(hn::Eq(hn::Abs(a), inf), hn::Eq(hn::Abs(b), inf));
    return hn::IfThenElse(infinite, inf, InDouble<HypotDouble>(d, a, b));
  }
};

struct PowDouble {  // a^b for a >= 0, good to some 2^-33: enough for a float result
  template <class D, class V>
  HWY_INLINE V operator()(D d, V a, V b) const {
    V e, f;
    hn::Vec<hn::RebindToUnsigned<D>> biased;
    LogParts(d, a, e, f, biased);
    const V s = hn::Div(f, hn::Add(f, Const(d, 2)));
    V log = hn::MulAdd(s, Poly(d, hn::Mul(s, s), 2.885390081777931287, 0.9617966939150856257,
                               0.5770780206837903881, 0.4121979387078646771,
                               0.3206444816280412276, 0.260660956433849652, 0.2511025103451634847),
                       e);
    const V inf = Const(d, std::numeric_limits<double>::infinity());
    log = hn::IfThenElse(hn::Eq(a, hn::Zero(d)), hn::Neg(inf), log);
    log = hn::IfThenElse(hn::Lt(a, inf), log, a);
    V exponent = hn::Mul(log, b);
    exponent = MaxKeepNan(d, Const(d, -200), MinKeepNan(d, Const(d, 200), exponent));
    const V q = hn::Round(exponent);
    const V power = Poly(d, hn::Sub(exponent, q), 0.9999999999610606971, 0.6931471807311565402,
                         0.2402265120418509408, 0.05550410347294463805, 0.009618026440354037361,
                         0.001333392545144346208, 0.0001546955351709350695,
                         0.00001520172778003728621);
    const V result = hn::Mul(power, PowerOfTwo(d, q));
    return hn::IfThenElse(hn::Eq(b, hn::Zero(d)), Const(d, 1), result);
  }
};

struct PowOp {  // special cases as in C99
  template <class D, class V>
  HWY_INLINE V operator()(D d, V a, V b) const {
    const V one = Const(d, 1), zero = hn::Zero(d);
    const V inf = Const(d, std::numeric_limits<double>::infinity());
    const V base = hn::Abs(a);
    V result = InDouble<PowDouble>(d, base, b);
    // 1 to any power, -1 to an infinite one.
    const auto unit = hn::Or(hn::Eq(a, one), hn::And(hn::Eq(base, one), hn::Eq(hn::Abs(b), inf)));
    result = hn::IfThenElse(unit, one, result);
    const auto negative = hn::Lt(hn::CopySignToAbs(one, a), zero);
    if (HWY_LIKELY(hn::AllFalse(d, negative))) return result;
    const auto integral = hn::Eq(hn::Trunc(b), b);
    const V half = hn::Mul(b, Const(d, 0.5));
    const auto odd = hn::And(integral, hn::Ne(hn::Trunc(half), half));
    result = hn::IfThenElse(hn::And(negative, odd), hn::Neg(result), result);
    const auto finite_negative = hn::And(hn::Lt(a, zero), hn::Lt(base, inf));
    const V nan = Const(d, std::numeric_limits<double>::quiet_NaN());
    return hn::IfThenElse(hn::AndNot(integral, finite_negative), nan, result);
  }
};

struct CubeOp {
  template <class D, class V>
  HWY_INLINE V operator()(D, V a, V) const {
    return hn::Mul(hn::Mul(a, a), a);
  }
};

struct SquareOfFirst {
  template <class D, class V>
  HWY_INLINE V operator()(D, V a, V) const {
    return hn::Mul(a, a);
  }
};

// Exponents 2 and 3 are the common ones and need no logarithm.
void PowScalarExponent(const void* a, const void* b, const void* c, void* out, size_t n) {
  if (n == 0) return;
  const float exponent = *static_cast<const float*>(b);
  if (exponent == 2) return BinaryLoop<float, SquareOfFirst, Mode::kVS>(a, b, c, out, n);
  if (exponent == 3) return BinaryLoop<float, CubeOp, Mode::kVS>(a, b, c, out, n);
  BinaryLoop<float, PowOp, Mode::kVS>(a, b, c, out, n);
}

}  // namespace

void FillSpecialForTarget(KernelTable& table) {
  SetUnary<ErfOp, float>(table, Instr::kErf);
  SetUnary<GeluOp, float>(table, Instr::kGelu);
  SetUnary<ErfinvOp, float>(table, Instr::kErfinv);
  SetUnary<CbrtOp, float>(table, Instr::kCbrt);
  SetUnary<RcbrtOp, float>(table, Instr::kRcbrt);
  SetBinary<HypotOp, float>(table, Instr::kHypot);
  SetBinary<PowOp, float>(table, Instr::kPow);
  table.Set(Instr::kPow, Compute::kF32, Mode::kVS, &PowScalarExponent);
}

}  // namespace weft::pointwise::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::pointwise {
WEFT_DISPATCH_FILL(FillSpecial);
}  // namespace weft::pointwise
#endif
