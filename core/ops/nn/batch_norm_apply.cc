// The first result of batch normalisation, from statistics that are known.
#include "core/ops/functional.h"
#include "core/ops/nn/batch_norm.h"
#include "core/ops/nn/batch_norm_run.h"
#include "core/ops/nn/convert.h"

namespace weft {
namespace {

using namespace batch_norm;

enum ApplyInput { kX, kXMean, kXInverse, kXBeta, kXGamma, kXResidual };

const OpRef kApply("_batch_norm_apply");

void Kernel(KernelContext& c) {
  const auto& attrs = c.attrs<BatchNormApplyAttrs>();
  const DType compute = nn::ComputeDType(c.in(kX).dtype);
  const int axis = NormalizeAxis(attrs.axis, c.in(kX).shape, c.name());
  nn::ChannelSplit split;
  const Value x = nn::LoadForChannels(c.in(kX), axis, &split);
  const auto numbers = [&](int i) {
    return c.has(static_cast<size_t>(i)) ? nn::AsRowMajor(c.in(static_cast<size_t>(i)), compute)
                                         : Value();
  };
  const Value residual = c.has(kXResidual) ? nn::LoadLike(c.in(kXResidual), x) : Value();
  const Value y = nn::TargetLike(x, c.out(0));
  nn::ChannelNormalize(x, split, numbers(kXMean), numbers(kXInverse), numbers(kXGamma),
                       numbers(kXBeta), residual, attrs.relu, y);
  nn::Store(y, &c.out(0));
}

void Infer(InferContext& c) {
  const ArrayType& data = c.in(kX);
  WEFT_CHECK(IsFloating(data.dtype), ErrorKind::kType, c.name(), ": data is ", NameOf(data.dtype),
             ", expected floating point");
  const auto& attrs = c.attrs<BatchNormApplyAttrs>();
  const Shape channels{data.shape[NormalizeAxis(attrs.axis, data.shape, c.name())]};
  for (size_t i = kXMean; i <= kXGamma; ++i) {
    WEFT_CHECK(!c.has(i) || c.in(i).shape == channels, ErrorKind::kShape, c.name(), ": ",
               c.op.inputs()[i].name, " has shape ", ToString(c.in(i).shape), ", expected ",
               ToString(channels), " for data of shape ", ToString(data.shape), " and axis ",
               attrs.axis);
    WEFT_CHECK(!c.has(i) || IsFloating(c.in(i).dtype), ErrorKind::kType, c.name(), ": ",
               c.op.inputs()[i].name, " is ", NameOf(c.in(i).dtype), ", expected floating point");
  }
  WEFT_CHECK(!c.has(kXResidual) || c.in(kXResidual) == data, ErrorKind::kShape, c.name(),
             ": residual is ", NameOf(c.in(kXResidual).dtype), " of shape ",
             ToString(c.in(kXResidual).shape), ", expected ", NameOf(data.dtype), " of shape ",
             ToString(data.shape));
  c.Out(data.dtype, data.shape);
}

void Differentiate(GradientContext& g) {
  const auto& attrs = g.attrs<BatchNormApplyAttrs>();
  const Var& x = g.in(kX);
  const DType dtype = nn::ComputeDType(x.dtype());
  const int axis = NormalizeAxis(attrs.axis, x.shape(), g.op().name().c_str());
  const auto wide = [&](const Var& v) { return AlongAxis(CastTo(v, dtype), x, axis); };
  const Var dy = attrs.relu ? px::Where(px::Gt(g.out(0), 0.0), g.d(), 0.0) : g.d();
  const Var d = CastTo(Materialized(dy), dtype);
  const Var inverse = CastTo(g.in(kXInverse), dtype);
  const Var scale = g.has(kXGamma) ? inverse * CastTo(g.in(kXGamma), dtype) : inverse;
  const Var sum = ChannelSum(d, axis);
  const Var with_x = ChannelSum(d * (CastTo(x, dtype) - wide(g.in(kXMean))), axis);
  const auto set = [&](int i, const Var& gradient) {
    if (g.has(i) && g.wants(i)) g.Set(i, CastTo(gradient, g.in(i).dtype()));
  };
  set(kX, d * wide(scale));
  set(kXMean, -(sum * scale));
  set(kXInverse, g.has(kXGamma) ? with_x * CastTo(g.in(kXGamma), dtype) : with_x);
  set(kXBeta, sum);
  set(kXGamma, with_x * inverse);
  set(kXResidual, dy);
}

const OpRegistration batch_norm_apply =
    Op::Declare("_batch_norm_apply")
        .Doc(
            "(data - mean) inverse gamma + beta per channel, plus a residual, through max(0, x): "
            "the result of batch normalisation, which compiled backward graphs compute again "
            "rather than keep.")
        .Input("data", "Floating point, any shape.")
        .Input("mean", "Shape (channels,).")
        .OwnDType()
        .Input("inverse", "1 / sqrt(variance + eps), shape (channels,).")
        .OwnDType()
        .Input("beta", "Shift, shape (channels,).")
        .OwnDType()
        .OptionalInput("gamma", "Scale, shape (channels,); absent: 1.")
        .OwnDType()
        .OptionalInput("residual", "Shape and dtype of data; added before the activation.")
        .Attributes(AttrSchemaBuilder<BatchNormApplyAttrs>()
                        .Add("axis", &BatchNormApplyAttrs::axis, "The axis of the channels.")
                        .Add("relu", &BatchNormApplyAttrs::relu,
                             "Whether the result goes through max(0, x)."))
        .Infer(Infer)
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Cpu(Kernel)
        .GradientNeeds({kX, kXMean, kXInverse, kXGamma}, {0})
        .Gradient(Differentiate);

}  // namespace

Var ApplyBatchNorm(const Op& op, const Attrs& attrs, std::span<const Var> inputs, const Var& mean,
                   const Var& inverse) {
  const bool fused = op.name() == "_fused_batch_norm";
  if (!fused && op.name() != "BatchNorm") return {};
  const auto& norm = attrs.as<BatchNormAttrs>();
  const Var gamma = norm.fix_gamma ? Var() : inputs[kGamma];
  const Var residual = inputs.size() > kResidual ? inputs[kResidual] : Var();
  return Call1(
      kApply, {inputs[kData], mean, inverse, inputs[kBeta], gamma, residual},
      MakeAttrs(BatchNormApplyAttrs{norm.axis, fused && attrs.as<FusedBatchNormAttrs>().relu}));
}

}  // namespace weft
