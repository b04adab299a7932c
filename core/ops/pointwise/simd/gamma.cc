// float32 kernels of the gamma family, in double inside: for positive x the recurrence moves the
// argument to at least 8, where Stirling's series holds (Abramowitz and Stegun 6.1.40, 6.3.18,
// 6.4.12). The rest of the line is left to the scalar functions.
#include "core/ops/pointwise/simd/gamma.h"

#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/pointwise/simd/gamma.cc"
#include "hwy/foreach_target.h"

#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::pointwise::HWY_NAMESPACE {
namespace {

constexpr int kShift = 8;

// x, moved by kShift where it is below that, and what the move costs: the product
// x (x + 1) ... (x + kShift - 1) and its first two derivatives.
template <class V>
struct Moved {
  V z, inverse, square;  // the moved argument, 1 / z, 1 / z^2
  V product, first, second;
};

template <int kDerivatives, class D, class V>
HWY_INLINE Moved<V> Move(D d, V x) {
  const V limit = Const(d, kShift), one = Const(d, 1);
  const auto near = hn::Lt(x, limit);
  Moved<V> m;
  m.z = hn::IfThenElse(near, hn::Add(x, limit), x);
  m.inverse = hn::Div(one, m.z);
  m.square = hn::Mul(m.inverse, m.inverse);
  m.product = one;
  m.first = m.second = hn::Zero(d);
  for (int k = 0; k < kShift; ++k) {
    const V factor = hn::Add(MinKeepNan(d, limit, x), Const(d, k));
    if constexpr (kDerivatives > 1) {
      m.second = hn::MulAdd(m.second, factor, hn::Add(m.first, m.first));
    }
    if constexpr (kDerivatives > 0) m.first = hn::MulAdd(m.first, factor, m.product);
    m.product = hn::Mul(m.product, factor);
  }
  m.product = hn::IfThenElse(near, m.product, one);
  m.first = hn::IfThenElse(near, m.first, hn::Zero(d));
  m.second = hn::IfThenElse(near, m.second, hn::Zero(d));
  return m;
}

// log gamma(z) for the moved argument.
template <class D, class V>
HWY_INLINE V Stirling(D d, const Moved<V>& m) {
  const V series = Poly(d, m.square, 1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188);
  const V half_log_tau = Const(d, 0.91893853320467274178);
  const V rest = hn::MulAdd(m.inverse, series, hn::Sub(half_log_tau, m.z));
  return hn::MulAdd(hn::Sub(m.z, Const(d, 0.5)), Log(d, m.z), rest);
}

struct GammaDouble {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    // Beyond 200 even a double overflows.
    const Moved<V> m = Move<0>(d, MinKeepNan(d, Const(d, 200), x));
    return hn::Div(Exp(d, Stirling(d, m)), m.product);
  }
};

struct GammalnDouble {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V largest = Const(d, std::numeric_limits<float>::max());
    const Moved<V> m = Move<0>(d, MinKeepNan(d, largest, x));
    const V result = hn::Sub(Stirling(d, m), Log(d, m.product));
    return hn::IfThenElse(hn::Gt(x, largest), x, result);
  }
};

struct DigammaDouble {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const Moved<V> m = Move<1>(d, x);
    const V series = Poly(d, m.square, -1.0 / 12, 1.0 / 120, -1.0 / 252, 1.0 / 240, -1.0 / 132);
    const V far = hn::NegMulAdd(m.inverse, Const(d, 0.5), Log(d, m.z));
    return hn::Sub(hn::MulAdd(m.square, series, far), hn::Div(m.first, m.product));
  }
};

struct TrigammaDouble {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const Moved<V> m = Move<2>(d, x);
    const V series = Poly(d, m.square, 1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66);
    const V far = hn::MulAdd(m.square, Const(d, 0.5), m.inverse);
    const V ratio = hn::Div(m.first, m.product);
    const V near = hn::MulSub(ratio, ratio, hn::Div(m.second, m.product));
    return hn::Add(near, hn::MulAdd(hn::Mul(m.inverse, m.square), series, far));
  }
};

template <double (*kFn)(double)>
float OfFloat(float x) {
  return static_cast<float>(kFn(x));
}

template <class Op, double (*kScalar)(double)>
struct Positive {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V result = InDouble<Op>(d, x);
    const auto rest = hn::Le(x, hn::Zero(d));
    if (HWY_LIKELY(hn::AllFalse(d, rest))) return result;
    return ReplaceLanes(d, rest, result, x, &OfFloat<kScalar>);
  }
};

}  // namespace

void FillGammaForTarget(KernelTable& table) {
  SetUnary<Positive<GammaDouble, &Gamma>, float>(table, Instr::kGamma);
  SetUnary<Positive<GammalnDouble, &Gammaln>, float>(table, Instr::kGammaln);
  SetUnary<Positive<DigammaDouble, &Digamma>, float>(table, Instr::kDigamma);
  SetUnary<Positive<TrigammaDouble, &Trigamma>, float>(table, Instr::kTrigamma);
}

}  // namespace weft::pointwise::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::pointwise {
WEFT_DISPATCH_FILL(FillGamma);
}  // namespace weft::pointwise
#endif
