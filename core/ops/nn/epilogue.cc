#include "core/ops/nn/epilogue.h"

#include <bit>
#include <cmath>

#include "core/ops/nn/convert.h"

namespace weft::nn {
namespace {

using pointwise::Instr;
using pointwise::Operand;
using pointwise::Program;

class Writer {
 public:
  Operand Input() { return {Operand::kInput, static_cast<uint8_t>(program_.num_inputs++)}; }
  Operand Number(double value) {
    program_.constants.push_back(value);
    return {Operand::kConstant, static_cast<uint8_t>(program_.constants.size() - 1)};
  }
  Operand Do(Instr instr, Operand a, Operand b = {}, Operand c = {}) {
    const auto out = static_cast<uint8_t>(program_.steps.size());
    program_.steps.push_back({instr, out, {a, b, c}});
    return {Operand::kRegister, out};
  }
  Program Finish() {
    AllocateRegisters(&program_);
    return std::move(program_);
  }

 private:
  Program program_;
};

Operand Write(Writer& w, const EpilogueAttrs& f, Operand x) {
  const auto ramp = [&] {  // max(0, min(1, alpha x + beta))
    const Operand line = w.Do(Instr::kFma, x, w.Number(f.alpha), w.Number(f.beta));
    return w.Do(Instr::kMin, w.Do(Instr::kMax, line, w.Number(0.0)), w.Number(1.0));
  };
  const auto half_of_one_more = [&](Operand t) {  // x (1 + t) / 2
    const Operand scaled = w.Do(Instr::kMul, x, w.Number(0.5));
    return w.Do(Instr::kMul, scaled, w.Do(Instr::kAdd, t, w.Number(1.0)));
  };
  switch (f.activation) {
    case FusedActivation::kNone:
      return x;
    case FusedActivation::kRelu:
      return w.Do(Instr::kRelu, x);
    case FusedActivation::kLeaky:
      return w.Do(Instr::kLeaky, x, w.Number(f.alpha));
    case FusedActivation::kClip:
      return w.Do(Instr::kMin, w.Do(Instr::kMax, x, w.Number(f.alpha)), w.Number(f.beta));
    case FusedActivation::kSigmoid:
      return w.Do(Instr::kSigmoid, x);
    case FusedActivation::kTanh:
      return w.Do(Instr::kTanh, x);
    case FusedActivation::kSoftrelu:
      return w.Do(Instr::kSoftrelu, x);
    case FusedActivation::kGelu:
      return half_of_one_more(w.Do(Instr::kErf, w.Do(Instr::kMul, x, w.Number(M_SQRT1_2))));
    case FusedActivation::kGeluTanh: {
      const Operand cubic =
          w.Do(Instr::kFma, w.Do(Instr::kSquare, x), w.Number(0.044715 * std::sqrt(M_2_PI)),
               w.Number(std::sqrt(M_2_PI)));
      return half_of_one_more(w.Do(Instr::kTanh, w.Do(Instr::kMul, x, cubic)));
    }
    case FusedActivation::kSilu:
      return w.Do(Instr::kMul, x, w.Do(Instr::kSigmoid, x));
    case FusedActivation::kHardSigmoid:
      return ramp();
    case FusedActivation::kHardSwish:
      return w.Do(Instr::kMul, x, ramp());
  }
  Fail(ErrorKind::kInternal, "fused operator: unknown activation");
}

}  // namespace

void CheckEpilogue(const InferContext& c, const EpilogueAttrs& f, const ArrayType& out,
                   int64_t channels) {
  if (c.has(kBias)) {
    WEFT_CHECK(c.in(kBias).shape == Shape{channels}, ErrorKind::kShape, c.name(),
               ": bias has shape ", ToString(c.in(kBias).shape), ", expected (", channels, ",)");
    WEFT_CHECK(c.in(kBias).dtype == out.dtype || c.in(kBias).dtype == DType::kFloat32,
               ErrorKind::kType, c.name(), ": bias is ", NameOf(c.in(kBias).dtype), ", expected ",
               NameOf(out.dtype), " or float32");
  }
  if (c.has(kResidual)) {
    const ArrayType& r = c.in(kResidual);
    WEFT_CHECK(r == out, ErrorKind::kShape, c.name(), ": residual is ", NameOf(r.dtype),
               " of shape ", ToString(r.shape), ", expected ", NameOf(out.dtype), " of shape ",
               ToString(out.shape));
  }
  WEFT_CHECK(f.activation != FusedActivation::kClip || f.alpha <= f.beta, ErrorKind::kValue,
             c.name(), ": alpha and beta are ", f.alpha, " and ", f.beta,
             ", expected the lower and the upper bound of clip");
}

void RunEpilogue(const Epilogue& e, int axis, const Value& y) {
  if (e.empty()) return;
  Writer w;
  SmallVector<Value, 3> inputs{y};
  Operand x = w.Input();
  if (e.bias.present()) {
    Shape shape(y.shape.size(), 1);
    shape[axis] = e.bias.shape[0];
    Strides strides(y.shape.size(), 0);
    strides[axis] = e.bias.strides[0];
    inputs.push_back(ViewAs(e.bias, shape, strides, e.bias.offset));
    x = w.Do(Instr::kAdd, x, w.Input());
  }
  if (e.residual.present()) {
    inputs.push_back(e.residual);
    x = w.Do(Instr::kAdd, x, w.Input());
  }
  Write(w, e.function, x);
  SmallVector<const Value*, 3> pointers;
  for (const Value& input : inputs) pointers.push_back(&input);
  pointwise::Run(w.Finish(), pointers, y);
}

void AddPostOps(const Epilogue& e, const dnnl::memory::desc& dst, bool in_place,
                dnnl::post_ops* ops) {
  using dnnl::algorithm;
  if (e.residual.present() && in_place) ops->append_sum(1.0f);
  if (e.residual.present() && !in_place) ops->append_binary(algorithm::binary_add, dst);
  const auto add = [&](algorithm kind, double alpha = 0.0, double beta = 0.0) {
    ops->append_eltwise(kind, static_cast<float>(alpha), static_cast<float>(beta));
  };
  const EpilogueAttrs& f = e.function;
  switch (f.activation) {
    case FusedActivation::kNone:
      return;
    case FusedActivation::kRelu:
      return add(algorithm::eltwise_relu);
    case FusedActivation::kLeaky:
      return add(algorithm::eltwise_relu, f.alpha);
    case FusedActivation::kClip:
      return add(algorithm::eltwise_clip, f.alpha, f.beta);
    case FusedActivation::kSigmoid:
      return add(algorithm::eltwise_logistic);
    case FusedActivation::kTanh:
      return add(algorithm::eltwise_tanh);
    case FusedActivation::kSoftrelu:
      return add(algorithm::eltwise_soft_relu, 1.0);
    case FusedActivation::kGelu:
      return add(algorithm::eltwise_gelu_erf);
    case FusedActivation::kGeluTanh:
      return add(algorithm::eltwise_gelu_tanh);
    case FusedActivation::kSilu:
      return add(algorithm::eltwise_swish, 1.0);
    case FusedActivation::kHardSigmoid:
      return add(algorithm::eltwise_hardsigmoid, f.alpha, f.beta);
    case FusedActivation::kHardSwish:
      return add(algorithm::eltwise_hardswish, f.alpha, f.beta);
  }
}

void AddToKey(const Epilogue& e, bool in_place, onednn::Key* key) {
  key->Add(e.bias.dtype).Add(e.residual.present() ? (in_place ? 2 : 1) : 0);
  key->Add(static_cast<int64_t>(e.function.activation));
  if (e.function.activation == FusedActivation::kNone) return;
  key->Add(std::bit_cast<int64_t>(e.function.alpha)).Add(std::bit_cast<int64_t>(e.function.beta));
}

void RefuseGradient(GradientContext& g) {
  Fail(ErrorKind::kUnsupported, g.op().name(),
       ": backward: there is no gradient, graphs are fused after they have been differentiated; "
       "use the operators that it stands for");
}

bool SharesMemory(const Value& a, const Value& b) {
  return a.storage && a.storage == b.storage && a.offset == b.offset && a.strides == b.strides;
}

}  // namespace weft::nn
