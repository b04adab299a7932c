// Exponentials, logarithms and the activations made of them.
#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/pointwise/simd/exp_log.cc"
#include "hwy/foreach_target.h"

#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::pointwise::HWY_NAMESPACE {
namespace {

struct ExpOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    return Exp(d, x);
  }
};

struct Expm1Op {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    return Expm1(d, x);
  }
};

template <class Base>
struct LogOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    return Log<Base>(d, x);
  }
};

struct Log1pOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    return Log1p(d, x);
  }
};

struct SigmoidOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    return Sigmoid(d, x);
  }
};

struct TanhOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    if constexpr (IsF32<D>() && HWY_NATIVE_FMA == 0) return InDouble<TanhOp>(d, x);
    return Tanh(d, x);
  }
};

struct SoftreluOp {  // log(1 + e^x) = max(x, 0) + log1p(e^-|x|)
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V tail = Log1pFinite(d, Exp(d, hn::Neg(hn::Abs(x))));
    return hn::Add(MaxKeepNan(d, hn::Zero(d), x), tail);
  }
};

// e^a / 2 =: h and 1 / (4 h) = e^-a / 2 make sinh and cosh up to the overflow threshold.
struct SinhOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V one = Const(d, 1);
    const V a = hn::Abs(x);
    V q, p;
    ExpParts<1>(d, ClampForExp(d, a), q, p);
    const V h = Scale(d, hn::Add(p, one), hn::Sub(q, one));
    const V large = hn::Sub(h, hn::Div(Const(d, 0.25), h));
    const V power = PowerOfTwo(d, q);  // meaningless where q is large, and not used there
    const V t = hn::MulAdd(power, p, hn::Sub(power, one));
    const V small = hn::Mul(Const(d, 0.5), hn::Add(t, hn::Div(t, hn::Add(t, one))));
    return hn::CopySign(hn::IfThenElse(hn::Lt(a, Const(d, 2)), small, large), x);
  }
};

struct CoshOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    V q, p;
    ExpParts<1>(d, ClampForExp(d, hn::Abs(x)), q, p);
    const V h = Scale(d, hn::Add(p, Const(d, 1)), hn::Sub(q, Const(d, 1)));
    return hn::Add(h, hn::Div(Const(d, 0.25), h));
  }
};

// Above this, a^2 + 1 rounds to a^2 and the inverse hyperbolic functions are log(a) + log(2).
template <class D>
constexpr double kHyperbolicLarge = IsF32<D>() ? 1e4 : 1e9;

struct ArcsinhOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V one = Const(d, 1);
    const V a = hn::Abs(x);
    const auto large = hn::Gt(a, Const(d, kHyperbolicLarge<D>));
    const V square = hn::Mul(a, a);
    const V root = hn::Sqrt(hn::Add(square, one));
    const V small = hn::Add(a, hn::Div(square, hn::Add(root, one)));
    V result = Log1p(d, hn::IfThenElse(large, hn::Sub(a, one), small));
    result = hn::Add(result, hn::IfThenElseZero(large, Const(d, 0.69314718055994530942)));
    return hn::CopySign(result, x);
  }
};

struct ArccoshOp {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const auto large = hn::Gt(x, Const(d, kHyperbolicLarge<D>));
    const V t = hn::Sub(x, Const(d, 1));
    const V small = hn::Add(t, hn::Sqrt(hn::Mul(t, hn::Add(t, Const(d, 2)))));
    const V result = Log1p(d, hn::IfThenElse(large, t, small));
    const V log2 = hn::IfThenElseZero(large, Const(d, 0.69314718055994530942));
    // Below -1 the product under the root is positive again.
    const V nan = hn::Set(d, std::numeric_limits<hn::TFromD<D>>::quiet_NaN());
    return hn::IfThenElse(hn::Lt(t, hn::Zero(d)), nan, hn::Add(result, log2));
  }
};

struct ArctanhOp {  // log1p(2a / (1 - a)) / 2
  template <class D, class V>
  HWY_INLINE V operator()(D d, V x) const {
    const V a = hn::Abs(x);
    const V ratio = hn::Div(hn::Add(a, a), hn::Sub(Const(d, 1), a));
    return hn::CopySign(hn::Mul(Log1p(d, ratio), Const(d, 0.5)), x);
  }
};

}  // namespace

void FillExpLogForTarget(KernelTable& table) {
  SetFloatUnary<ExpOp>(table, Instr::kExp);
  SetFloatUnary<Expm1Op>(table, Instr::kExpm1);
  SetFloatUnary<LogOp<BaseE>>(table, Instr::kLog);
  SetFloatUnary<LogOp<Base2>>(table, Instr::kLog2);
  SetFloatUnary<LogOp<Base10>>(table, Instr::kLog10);
  SetFloatUnary<Log1pOp>(table, Instr::kLog1p);
  SetFloatUnary<SigmoidOp>(table, Instr::kSigmoid);
  SetFloatUnary<TanhOp>(table, Instr::kTanh);
  SetFloatUnary<SoftreluOp>(table, Instr::kSoftrelu);
  SetFloatUnary<SinhOp>(table, Instr::kSinh);
  SetFloatUnary<CoshOp>(table, Instr::kCosh);
  SetFloatUnary<ArcsinhOp>(table, Instr::kArcsinh);
  SetFloatUnary<ArccoshOp>(table, Instr::kArccosh);
  SetFloatUnary<ArctanhOp>(table, Instr::kArctanh);
}

}  // namespace weft::pointwise::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::pointwise {
WEFT_DISPATCH_FILL(FillExpLog);
}  // namespace weft::pointwise
#endif
