// Dropout (Srivastava et al., JMLR 15, 2014).
#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/base/parallel.h"
#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/random/fill.h"
#include "core/registry/op.h"

namespace weft::random {
namespace {

enum class Mode : int64_t { kAlways, kTraining };

struct DropoutAttrs {
  double p = 0.5;
  Mode mode = Mode::kTraining;
  Dims axes;
  bool cudnn_off = false;
};

bool Drops(const DropoutAttrs& attrs, bool training) {
  return attrs.p > 0 && (training || attrs.mode == Mode::kAlways);
}

// At p = 1 nothing is kept, and the scale does not matter.
double ScaleOf(const DropoutAttrs& attrs) { return attrs.p < 1 ? 1 / (1 - attrs.p) : 0; }

// A word is kept where it is below this.
uint32_t Threshold(double p) {
  return static_cast<uint32_t>(std::min(4294967295.0, std::round((1 - p) * 4294967296.0)));
}

// fn(first group, groups, first element, elements) over n elements in parallel; the last group may
// be partial and is passed alone then.
template <typename Fn>
void ForGroups(int64_t n, const Fn& fn) {
  const int64_t whole = n / kWordsPerGroup;
  const int64_t rest = n - whole * kWordsPerGroup;
  ParallelFor(whole + (rest > 0 ? 1 : 0), 128, [&](int64_t begin, int64_t end) {
    const int64_t last = std::min(end, whole);
    if (begin < last) {
      fn(begin, last - begin, begin * kWordsPerGroup, (last - begin) * kWordsPerGroup);
    }
    if (end > whole) fn(whole, int64_t{1}, whole * kWordsPerGroup, rest);
  });
}

void FillMask(Device device, uint32_t threshold, uint8_t* mask, int64_t n) {
  const RandomBlocks blocks = TakeWords(device, n);
  ForGroups(n, [&](int64_t group, int64_t groups, int64_t at, int64_t count) {
    if (count == groups * kWordsPerGroup) {
      Kernels().keep(blocks, group, groups, threshold, mask + at);
      return;
    }
    uint8_t tail[kWordsPerGroup];
    Kernels().keep(blocks, group, 1, threshold, tail);
    std::memcpy(mask + at, tail, static_cast<size_t>(count));
  });
}

void DropFloats(Device device, uint32_t threshold, float scale, const float* x, float* out,
                uint8_t* mask, int64_t n) {
  const RandomBlocks blocks = TakeWords(device, n);
  ForGroups(n, [&](int64_t group, int64_t groups, int64_t at, int64_t count) {
    if (count == groups * kWordsPerGroup) {
      Kernels().drop_f32(blocks, group, groups, threshold, scale, x + at, out + at, mask + at);
      return;
    }
    float in_tail[kWordsPerGroup] = {}, out_tail[kWordsPerGroup];
    uint8_t mask_tail[kWordsPerGroup];
    std::copy_n(x + at, count, in_tail);
    Kernels().drop_f32(blocks, group, 1, threshold, scale, in_tail, out_tail, mask_tail);
    std::copy_n(out_tail, count, out + at);
    std::copy_n(mask_tail, count, mask + at);
  });
}

// where(mask, x * scale, 0)
pointwise::Program DropProgram(double scale) {
  using pointwise::Operand;
  pointwise::Program program;
  program.constants.push_back(scale);
  program.constants.push_back(0.0);
  pointwise::Step multiply{};
  multiply.instr = pointwise::Instr::kMul;
  multiply.out = 0;
  multiply.args[0] = {Operand::kInput, 1};
  multiply.args[1] = {Operand::kConstant, 0};
  program.steps.push_back(multiply);
  pointwise::Step select{};
  select.instr = pointwise::Instr::kWhere;
  select.out = 1;
  select.args[0] = {Operand::kInput, 0};
  select.args[1] = {Operand::kRegister, 0};
  select.args[2] = {Operand::kConstant, 1};
  program.steps.push_back(select);
  program.num_inputs = 2;
  program.num_registers = 2;
  return program;
}

Shape MaskShape(const Shape& data, const Dims& axes, const char* op) {
  Shape shape = data;
  for (const int64_t axis : axes) shape[NormalizeAxis(axis, data, op, "axes")] = 1;
  return shape;
}

void RunDropout(KernelContext& c) {
  const DropoutAttrs& attrs = c.attrs<DropoutAttrs>();
  const Shape mask_shape = MaskShape(c.in(0).shape, attrs.axes, c.name());
  if (!Drops(attrs, c.training)) {
    const Value one = AllocateValue(c.device, DType::kBool, {1});
    *one.data<uint8_t>() = 1;
    c.out(0) = c.in(0);
    c.out(1) = ViewAs(one, mask_shape, Strides(mask_shape.size(), 0), 0);
    return;
  }
  const Value& given = c.in(0);
  const Value x = IsDense(given.shape, given.strides) ? given : RowMajorCopyIfNeeded(given);
  Value& out = c.out(0);
  if (!out.storage) out = AllocateValue(c.device, x.dtype, x.shape, x.strides);
  const bool shared = !(mask_shape == x.shape);
  c.out(1) = shared ? AllocateValue(c.device, DType::kBool, mask_shape)
                    : AllocateValue(c.device, DType::kBool, x.shape, x.strides);
  const double scale = ScaleOf(attrs);
  const uint32_t threshold = Threshold(attrs.p);
  if (x.size() == 0) return;
  const auto steps_forward = [](const Strides& strides) {
    return std::all_of(strides.begin(), strides.end(), [](int64_t s) { return s >= 0; });
  };
  if (x.dtype == DType::kFloat32 && !shared && x.strides == out.strides &&
      steps_forward(x.strides)) {
    DropFloats(c.device, threshold, static_cast<float>(scale), x.data<const float>(),
               out.data<float>(), c.out(1).data<uint8_t>(), x.size());
    return;
  }
  if (!steps_forward(c.out(1).strides)) {
    c.out(1) = AllocateValue(c.device, DType::kBool, mask_shape);
  }
  FillMask(c.device, threshold, c.out(1).data<uint8_t>(), c.out(1).size());
  const Value* const inputs[] = {&c.out(1), &x};
  pointwise::Run(DropProgram(scale), {inputs, 2}, out);
}

const OpRegistration dropout =
    Op::Declare("Dropout")
        .Alias("_npx_dropout")
        .Doc(
            "Sets each element to zero with probability p and multiplies the others by "
            "1 / (1 - p). Outside of training, data itself.")
        .Input("data", "A floating array.")
        .Attributes(
            AttrSchemaBuilder<DropoutAttrs>()
                .Add("p", &DropoutAttrs::p, "Probability of zero, in [0, 1].")
                .Choice("mode", &DropoutAttrs::mode, {"always", "training"},
                        "Drop in training only, or always.")
                .Add("axes", &DropoutAttrs::axes, "Axes along which all elements share one draw.")
                .Add("cudnn_off", &DropoutAttrs::cudnn_off,
                     "Accepted for compatibility; it has no effect."))
        .Complete(CompleteUnary)
        .Infer([](InferContext& c) {
          const DropoutAttrs& attrs = c.attrs<DropoutAttrs>();
          WEFT_CHECK(attrs.p >= 0 && attrs.p <= 1, ErrorKind::kValue, c.name(), ": p is ", attrs.p,
                     ", expected a probability in [0, 1]");
          WEFT_CHECK(IsFloating(c.in(0).dtype), ErrorKind::kType, c.name(), ": data is ",
                     NameOf(c.in(0).dtype), ", expected a floating dtype");
          c.Out(c.in(0).dtype, c.in(0).shape);
          c.Out(DType::kBool, MaskShape(c.in(0).shape, attrs.axes, c.name()));
        })
        .OutputNames({"output", "mask"})
        .AllocatesOutputs()
        .UsesTrainingMode()
        .IdentityWhen([](const Attrs* attrs, bool training) {
          return !Drops(attrs->as<DropoutAttrs>(), training);
        })
        .Random()
        .Cpu(RunDropout)
        .GradientNeeds({}, {1})
        .Gradient([](GradientContext& g) {
          if (!g.wants(0)) return;
          const DropoutAttrs& attrs = g.attrs<DropoutAttrs>();
          g.Set(0, Drops(attrs, g.training()) ? px::Where(g.out(1), g.d() * ScaleOf(attrs), 0.0)
                                              : g.d());
        });

}  // namespace
}  // namespace weft::random
