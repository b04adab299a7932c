// Optimizer updates, vectorised: one pass over weight, gradient and states.
#include "core/base/config.h"
#include "core/ops/optimizer/rules.h"
#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/optimizer/rules_simd.cc"
#include "hwy/foreach_target.h"

#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::optimizer::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
namespace math = weft::pointwise::HWY_NAMESPACE;

template <class D, class V>
HWY_INLINE V Clip(D d, V x, double bound) {
  const V limit = math::Const(d, bound);
  return math::MinKeepNan(d, limit, math::MaxKeepNan(d, hn::Neg(limit), x));
}

template <class D, class V>
HWY_INLINE V Times(D d, double factor, V x) {
  return hn::Mul(math::Const(d, factor), x);
}

// a + factor * x
template <class D, class V>
HWY_INLINE V Plus(D d, V a, double factor, V x) {
  return hn::MulAdd(math::Const(d, factor), x, a);
}

// rate * a + (1 - rate) * b
template <class D, class V>
HWY_INLINE V Decay(D d, double rate, V a, V b) {
  return Plus(d, Times(d, rate, a), 1 - rate, b);
}

// -1, 0 or 1.
template <class D, class V>
HWY_INLINE V Sign(D d, V x) {
  const V zero = hn::Zero(d);
  return hn::IfThenElse(hn::Eq(x, zero), zero, hn::CopySign(math::Const(d, 1), x));
}

template <class D, class V>
HWY_INLINE V Rescaled(D d, const Hyper& h, V g) {
  return Clip(d, Times(d, h.rescale_grad, g), h.clip_gradient);
}

// Weight decay as part of the gradient, before clipping.
template <class D, class V>
HWY_INLINE V Decayed(D d, const Hyper& h, V w, V g) {
  return Clip(d, Plus(d, Times(d, h.rescale_grad, g), h.wd, w), h.clip_gradient);
}

// Each rule changes the weight w and its states in registers.
struct Sgd {
  static constexpr int kStates = 0;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V&, V&, V&) {
    w = Plus(d, w, -h.lr, Plus(d, Rescaled(d, h, g), h.wd, w));
  }
};

struct SgdMomentum {
  static constexpr int kStates = 1;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V& mom, V&, V&) {
    mom = Plus(d, Times(d, h.momentum, mom), -h.lr, Plus(d, Rescaled(d, h, g), h.wd, w));
    w = hn::Add(w, mom);
  }
};

struct Nag {
  static constexpr int kStates = 1;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V& mom, V&, V&) {
    const V step = Times(d, -h.lr, Plus(d, Rescaled(d, h, g), h.wd, w));
    mom = Plus(d, step, h.momentum, mom);
    w = hn::Add(w, Plus(d, step, h.momentum, mom));
  }
};

struct Adam {
  static constexpr int kStates = 2;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V& mean, V& var, V&) {
    g = Decayed(d, h, w, g);
    mean = Decay(d, h.beta1, mean, g);
    var = Decay(d, h.beta2, var, hn::Mul(g, g));
    const V root = hn::Add(hn::Sqrt(var), math::Const(d, h.epsilon));
    w = Plus(d, w, -h.lr, hn::Div(mean, root));
  }
};

// Loshchilov and Hutter, "Decoupled weight decay regularization", ICLR 2019.
struct AdamW {
  static constexpr int kStates = 2;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V& mean, V& var, V&) {
    g = Rescaled(d, h, g);
    mean = Decay(d, h.beta1, mean, g);
    var = Decay(d, h.beta2, var, hn::Mul(g, g));
    const V root = hn::Add(hn::Sqrt(var), math::Const(d, h.epsilon));
    w = Plus(d, w, -h.eta, Plus(d, Times(d, h.wd, w), h.lr, hn::Div(mean, root)));
  }
};

struct Rmsprop {
  static constexpr int kStates = 1;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V& n, V&, V&) {
    g = Decayed(d, h, w, g);
    n = Decay(d, h.gamma1, n, hn::Mul(g, g));
    const V root = hn::Sqrt(hn::Add(n, math::Const(d, h.epsilon)));
    w = Clip(d, Plus(d, w, -h.lr, hn::Div(g, root)), h.clip_weights);
  }
};

// Graves, "Generating sequences with recurrent neural networks", 2013, equations 38 to 45.
struct RmspropAlex {
  static constexpr int kStates = 3;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V& n, V& mean, V& delta) {
    g = Decayed(d, h, w, g);
    n = Decay(d, h.gamma1, n, hn::Mul(g, g));
    mean = Decay(d, h.gamma1, mean, g);
    const V spread = hn::Add(hn::NegMulAdd(mean, mean, n), math::Const(d, h.epsilon));
    delta = Plus(d, Times(d, h.gamma2, delta), -h.lr, hn::Div(g, hn::Sqrt(spread)));
    w = Clip(d, hn::Add(w, delta), h.clip_weights);
  }
};

// McMahan et al., "Ad click prediction: a view from the trenches", KDD 2013.
struct Ftrl {
  static constexpr int kStates = 2;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V& z, V& n, V&) {
    g = Rescaled(d, h, g);
    const V old_root = hn::Sqrt(n);
    n = hn::MulAdd(g, g, n);
    const V root = hn::Sqrt(n);
    const V sigma = hn::Div(hn::Sub(root, old_root), math::Const(d, h.lr));
    z = hn::Add(z, hn::NegMulAdd(sigma, w, g));
    const V rate = hn::Add(hn::Div(hn::Add(math::Const(d, h.beta), root), math::Const(d, h.lr)),
                           math::Const(d, h.wd));
    const V lamda1 = math::Const(d, h.lamda1);
    const V step = hn::Div(hn::Sub(hn::CopySign(lamda1, z), z), rate);
    w = hn::IfThenElseZero(hn::Gt(hn::Abs(z), lamda1), step);
  }
};

// Zheng and Kwok, "Follow the moving leader in deep learning", ICML 2017.
struct Ftml {
  static constexpr int kStates = 3;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V& state, V& v, V& z) {
    g = Decayed(d, h, w, g);
    v = Decay(d, h.beta2, v, hn::Mul(g, g));
    const V root = hn::Sqrt(Times(d, 1 / h.correction2, v));
    const V now = Times(d, h.correction1 / h.lr, hn::Add(root, math::Const(d, h.epsilon)));
    const V sigma = Plus(d, now, -h.beta1, state);
    z = hn::NegMulAdd(sigma, w, Decay(d, h.beta1, z, g));
    state = now;
    w = hn::Neg(hn::Div(z, now));
  }
};

struct SignSgd {
  static constexpr int kStates = 0;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V&, V&, V&) {
    const V kept = Times(d, 1 - h.lr * h.wd, w);
    w = Plus(d, kept, -h.lr, Sign(d, Times(d, h.rescale_grad, g)));
  }
};

// Bernstein et al., "signSGD: compressed optimisation for non-convex problems", ICML 2018.
struct Signum {
  static constexpr int kStates = 1;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V& mom, V&, V&) {
    mom = Plus(d, Times(d, h.momentum, mom), h.momentum - 1,
               Plus(d, Rescaled(d, h, g), h.wd, w));
    w = Plus(d, Times(d, 1 - h.lr * h.wd_lh, w), h.lr, Sign(d, mom));
  }
};

// You et al., "Large batch optimization for deep learning", ICLR 2020: the direction, before it is
// scaled by the ratio of norms.
struct LambDirection {
  static constexpr int kStates = 2;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V& mean, V& var, V&) {
    g = Rescaled(d, h, g);
    mean = Decay(d, h.beta1, mean, g);
    var = Decay(d, h.beta2, var, hn::Mul(g, g));
    const V root = hn::Add(hn::Sqrt(hn::Div(var, math::Const(d, h.correction2))),
                           math::Const(d, h.epsilon));
    const V corrected = hn::Div(mean, math::Const(d, h.correction1));
    w = Plus(d, hn::Div(corrected, root), h.wd, w);
  }
};

struct ScaledStep {
  static constexpr int kStates = 0;
  template <class D, class V>
  static HWY_INLINE void Step(D d, const Hyper& h, V& w, V g, V&, V&, V&) {
    w = Plus(d, w, -h.lr, g);
  }
};

template <typename T, class R>
void Loop(const Hyper& given, const RuleArrays<T>& a, size_t n) {
  const hn::ScalableTag<T> d;
  using V = hn::Vec<decltype(d)>;
  const size_t lanes = hn::Lanes(d);
  Hyper h = given;
  const double infinity = std::numeric_limits<double>::infinity();
  if (h.clip_gradient < 0) h.clip_gradient = infinity;
  if (h.clip_weights < 0) h.clip_weights = infinity;
  constexpr int k = R::kStates;
  size_t i = 0;
  V s0 = hn::Zero(d), s1 = hn::Zero(d), s2 = hn::Zero(d);
  for (; i + lanes <= n; i += lanes) {
    V w = hn::LoadU(d, a.weight + i);
    if constexpr (k > 0) s0 = hn::LoadU(d, a.states[0] + i);
    if constexpr (k > 1) s1 = hn::LoadU(d, a.states[1] + i);
    if constexpr (k > 2) s2 = hn::LoadU(d, a.states[2] + i);
    R::Step(d, h, w, hn::LoadU(d, a.grad + i), s0, s1, s2);
    hn::StoreU(w, d, a.weight_out + i);
    if constexpr (k > 0) hn::StoreU(s0, d, a.states_out[0] + i);
    if constexpr (k > 1) hn::StoreU(s1, d, a.states_out[1] + i);
    if constexpr (k > 2) hn::StoreU(s2, d, a.states_out[2] + i);
  }
  if (i == n) return;
  const size_t rest = n - i;
  V w = math::LoadFirst(d, a.weight + i, rest);
  if constexpr (k > 0) s0 = math::LoadFirst(d, a.states[0] + i, rest);
  if constexpr (k > 1) s1 = math::LoadFirst(d, a.states[1] + i, rest);
  if constexpr (k > 2) s2 = math::LoadFirst(d, a.states[2] + i, rest);
  R::Step(d, h, w, math::LoadFirst(d, a.grad + i, rest), s0, s1, s2);
  math::StoreFirst(d, w, a.weight_out + i, rest);
  if constexpr (k > 0) math::StoreFirst(d, s0, a.states_out[0] + i, rest);
  if constexpr (k > 1) math::StoreFirst(d, s1, a.states_out[1] + i, rest);
  if constexpr (k > 2) math::StoreFirst(d, s2, a.states_out[2] + i, rest);
}

template <class... R>
void FillTable(RuleTable& table) {
  static_assert(sizeof...(R) == kNumRules);
  table = {{&Loop<float, R>...}, {&Loop<double, R>...}};
}

}  // namespace

void MakeRulesForTarget(RuleTable& table) {
  FillTable<Sgd, SgdMomentum, Nag, Adam, AdamW, Rmsprop, RmspropAlex, Ftrl, Ftml, SignSgd, Signum,
            LambDirection, ScaledStep>(table);
}

}  // namespace weft::optimizer::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::optimizer {

HWY_EXPORT(MakeRulesForTarget);

const RuleTable& Rules() {
  static const RuleTable rules = [] {
    RuleTable made{};
    const int64_t target = pointwise::ChooseSimd(config::String("WEFT_SIMD", "")).target;
    HWY_DISPATCH_TABLE(MakeRulesForTarget)[pointwise::DispatchIndex(target)](made);
    return made;
  }();
  return rules;
}

int StatesOf(Rule rule) {
  static constexpr int kStates[kNumRules] = {0, 1, 1, 2, 2, 1, 3, 2, 3, 0, 1, 2, 0};
  return kStates[static_cast<int>(rule)];
}

}  // namespace weft::optimizer
#endif
