// Batch normalisation (Ioffe and Szegedy 2015).
#include "core/ops/nn/batch_norm.h"

#include <cmath>

#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/nn/batch_norm_run.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/epilogue.h"

namespace weft {

namespace {

using namespace batch_norm;
using namespace batch_norm_grad;
using nn::Store;

Value AllocateChannels(const Value& like, int64_t channels, DType dtype) {
  return AllocateValue(like.device, dtype, Shape{channels});
}

// 1 / sqrt(variance + eps)
template <typename T>
void InvertDeviation(const Value& variance, double eps, const Value& out) {
  for (int64_t c = 0; c < out.size(); ++c) {
    const double v = static_cast<double>(variance.data<const T>()[c]);
    out.data<T>()[c] = static_cast<T>(1.0 / std::sqrt(v + eps));
  }
}

// New running value: old momentum + batch (1 - momentum).
template <typename T>
void Blend(const Value& old, const Value& batch, double momentum, const Value& out) {
  for (int64_t c = 0; c < out.size(); ++c) {
    out.data<T>()[c] =
        static_cast<T>(momentum * static_cast<double>(old.data<const T>()[c]) +
                       (1.0 - momentum) * static_cast<double>(batch.data<const T>()[c]));
  }
}

template <typename T>
void Run(KernelContext& c, const BatchNormAttrs& attrs, bool relu, DType compute) {
  nn::ChannelSplit split;
  const int axis = NormalizeAxis(attrs.axis, c.in(kData).shape, c.name());
  const Value x = nn::LoadForChannels(c.in(kData), axis, &split);
  const int64_t channels = split.channels;
  const Value gamma = nn::AsRowMajor(c.in(kGamma), compute);
  const Value beta = nn::AsRowMajor(c.in(kBeta), compute);
  const Value old_mean = nn::AsRowMajor(c.in(kMovingMean), compute);
  const Value old_var = nn::AsRowMajor(c.in(kMovingVar), compute);
  const bool batch = c.training && !attrs.use_global_stats;
  Value mean = old_mean, variance = old_var;
  if (batch) {
    WEFT_CHECK(attrs.ndev == 1, ErrorKind::kUnsupported, "SyncBatchNorm: ndev is ", attrs.ndev,
               ", expected 1: statistics of several devices do not exist yet");
    mean = AllocateChannels(x, channels, compute);
    variance = AllocateChannels(x, channels, compute);
    nn::ChannelStatistics(x, split, mean, variance);
  }
  const Value inverse = AllocateChannels(x, channels, compute);
  InvertDeviation<T>(variance, attrs.eps, inverse);
  const Value residual = c.has(kResidual) ? nn::LoadLike(c.in(kResidual), x) : Value();
  const Value y = nn::TargetLike(x, c.out(kOut));
  nn::ChannelNormalize(x, split, mean, inverse, attrs.fix_gamma ? Value() : gamma, beta, residual,
                       relu, y);
  Store(y, &c.out(kOut));
  Store(mean, &c.out(kMean));
  Store(inverse, &c.out(kInverse));
  Value new_mean = old_mean, new_var = old_var;
  if (batch) {
    new_mean = AllocateChannels(x, channels, compute);
    new_var = AllocateChannels(x, channels, compute);
    Blend<T>(old_mean, mean, attrs.momentum, new_mean);
    Blend<T>(old_var, variance, attrs.momentum, new_var);
  }
  Store(new_mean, &c.out(kNewMean));
  Store(new_var, &c.out(kNewVar));
}

void InferBatchNorm(InferContext& c) {
  const auto& attrs = c.attrs<BatchNormAttrs>();
  const ArrayType& data = c.in(kData);
  WEFT_CHECK(IsFloating(data.dtype), ErrorKind::kType, c.name(), ": data is ", NameOf(data.dtype),
             ", expected floating point");
  const int axis = NormalizeAxis(attrs.axis, data.shape, c.name());
  const Shape channels{data.shape[axis]};
  for (int i = kGamma; i <= kMovingVar; ++i) {
    WEFT_CHECK(c.in(i).shape == channels, ErrorKind::kShape, c.name(), ": ", c.op.inputs()[i].name,
               " has shape ", ToString(c.in(i).shape), ", expected ", ToString(channels),
               " for data of shape ", ToString(data.shape), " and axis ", axis);
    WEFT_CHECK(IsFloating(c.in(i).dtype), ErrorKind::kType, c.name(), ": ", c.op.inputs()[i].name,
               " is ", NameOf(c.in(i).dtype), ", expected floating point");
  }
  c.Out(data.dtype, data.shape);
  const DType statistics = nn::ComputeDType(data.dtype);
  c.Out(statistics, channels);
  c.Out(statistics, channels);
  c.Out(c.in(kMovingMean).dtype, channels);
  c.Out(c.in(kMovingVar).dtype, channels);
}

void CompleteBatchNorm(InferContext& c) {
  const auto& attrs = c.attrs<BatchNormAttrs>();
  CompleteUnary(c);
  const Shape& data = c.in(kData).shape;
  if (data.empty()) return;
  const int64_t channels = data[NormalizeAxis(attrs.axis, data, c.name())];
  for (int i = kGamma; i <= kMovingVar; ++i) FillUnknown(&c.OpenShape(i), {channels});
}

double CountOf(const Var& data, int axis) {
  return static_cast<double>(NumElements(data.shape()) / std::max<int64_t>(1, data.dim(axis)));
}

// The head gradient of output i, zeros where there is none.
Var Head(GradientContext& g, int i) {
  const ArrayType& type = g.out(i).type();
  return g.maybe_d(i) ? g.maybe_d(i) : Zeros(type.shape, type.dtype);
}

const OpRef kGrad("_batch_norm_grad");

void GradKernel(KernelContext& c) {
  const auto& attrs = c.attrs<BatchNormGradAttrs>();
  const Value& data = c.in(kX);
  const DType compute = nn::ComputeDType(data.dtype);
  nn::ChannelSplit split;
  nn::ChannelFlow flow;
  flow.x = nn::LoadForChannels(data, static_cast<int>(attrs.axis), &split);
  flow.dy = nn::LoadLike(c.in(kDy), flow.x);
  if (c.has(kMore)) flow.more = nn::LoadLike(c.in(kMore), flow.x);
  if (c.has(kY)) {
    flow.y = nn::LoadLike(c.in(kY), flow.x);
    flow.flow = nn::TargetLike(flow.x, c.out(3));
  }
  flow.relu = attrs.relu;
  flow.mean = nn::AsRowMajor(c.in(kXMean), compute);
  const Value inverse = nn::AsRowMajor(c.in(kXInverse), compute);
  const Value gamma = c.has(kXGamma) ? nn::AsRowMajor(c.in(kXGamma), compute) : Value();
  const auto channels = [&] { return AllocateChannels(flow.x, split.channels, compute); };
  Value first = channels(), second = channels();
  const Value a = channels(), b = channels(), shift = channels();
  nn::VisitWide(compute, [&](auto zero) {
    using T = decltype(zero);
    for (int64_t k = 0; k < split.channels; ++k) {
      a.data<T>()[k] =
          (gamma.present() ? gamma.data<const T>()[k] : T(1)) * inverse.data<const T>()[k];
    }
  });
  flow.scale = a;
  if (c.has(kXBeta)) flow.shift = nn::AsRowMajor(c.in(kXBeta), compute);
  nn::ChannelSums(flow, split, first, second);
  nn::VisitWide(compute, [&](auto zero) {
    using T = decltype(zero);
    const T inverse_count = T(1) / static_cast<T>(std::max<int64_t>(1, split.count()));
    for (int64_t k = 0; k < split.channels; ++k) {
      const T inv = inverse.data<const T>()[k], scale = a.data<const T>()[k];
      b.data<T>()[k] = -scale * inv * inv * second.data<T>()[k] * inverse_count;
      shift.data<T>()[k] = -scale * first.data<T>()[k] * inverse_count;
      second.data<T>()[k] *= inv;  // the gradient of gamma
    }
  });
  if (flow.y.present()) {
    flow.dy = flow.flow;
    flow.more = flow.y = Value();
    flow.relu = false;
  }
  const Value dx = nn::TargetLike(flow.x, c.out(0));
  nn::ChannelGrad(flow, split, a, b, shift, dx);
  Store(dx, &c.out(0));
  Store(second, &c.out(1));
  Store(first, &c.out(2));
  if (attrs.residual) Store(flow.dy, &c.out(3));
}

// With xh = (x - mean) inverse, a = gamma inverse and averages over the channel:
//   dx = a (dy - avg(dy) - xh avg(dy xh)), dgamma = sum(dy xh), dbeta = sum(dy),
// where dy is what the activation lets through.
void DifferentiateGrad(GradientContext& g) {
  const auto& attrs = g.attrs<BatchNormGradAttrs>();
  const int axis = static_cast<int>(attrs.axis);
  const Var& x = g.in(kX);
  const Var dy = g.has(kMore) ? g.in(kDy) + g.in(kMore) : g.in(kDy);
  const DType dtype = g.in(kXMean).dtype();
  const double n = CountOf(x, axis);
  const auto wide = [&](const Var& v) { return AlongAxis(v, x, axis); };
  const Var inverse = wide(g.in(kXInverse));
  const Var centred = Materialized(CastTo(x, dtype) - wide(g.in(kXMean)));
  const Var gamma = g.has(kXGamma) ? CastTo(g.in(kXGamma), dtype) : OnesLike(g.in(kXInverse));
  const Var a = wide(gamma) * inverse;
  const auto passes = [&](const Var& v) {
    if (!attrs.relu) return v;
    const Var y =
        g.has(kY) ? CastTo(g.in(kY), dtype) : centred * a + wide(CastTo(g.in(kXBeta), dtype));
    return px::Where(px::Gt(y, 0.0), v, 0.0);
  };
  const Var xh = centred * inverse, d = passes(CastTo(dy, dtype)), h = CastTo(Head(g, 0), dtype);
  const Var hg = wide(Head(g, 1)), hb = wide(Head(g, 2));
  const Var sum_h = wide(ChannelSum(h, axis)), sum_hx = wide(ChannelSum(h * xh, axis));
  const Var m1 = wide(ChannelSum(d, axis)) * (1.0 / n);
  const Var m2 = wide(ChannelSum(d * xh, axis)) * (1.0 / n);
  if (g.wants(kDy)) {
    Var term = a * (h - sum_h * (1.0 / n) - xh * sum_hx * (1.0 / n)) + hg * xh + hb;
    if (attrs.residual) term = term + CastTo(Head(g, 3), dtype);
    g.Set(kDy, CastTo(passes(term), dy.dtype()));
    if (g.has(kMore)) g.Set(kMore, CastTo(passes(term), dy.dtype()));
  }
  const Var for_xh = Materialized(hg * d - a * (h * m2 + sum_hx * d * (1.0 / n)));
  if (g.wants(kX)) g.Set(kX, CastTo(for_xh * inverse, x.dtype()));
  if (g.wants(kXMean)) g.Set(kXMean, -ChannelSum(for_xh * inverse, axis));
  // What multiplies a in the inner product of dx and its head gradient.
  const Var inner = wide(ChannelSum(h * d, axis)) - sum_h * m1 - sum_hx * m2;
  if (g.wants(kXInverse)) {
    g.Set(kXInverse,
          ChannelSum(for_xh * centred, axis) + Reshape(wide(gamma) * inner, gamma.shape()));
  }
  if (g.has(kXGamma) && g.wants(kXGamma)) {
    g.Set(kXGamma, CastTo(Reshape(inner * inverse, gamma.shape()), g.in(kXGamma).dtype()));
  }
}

const OpRegistration batch_norm_grad =
    Op::Declare("_batch_norm_grad")
        .Internal()
        .Doc(
            "Gradients of batch normalisation with the statistics of the batch, for data, gamma "
            "and beta, and for a residual if there was one.")
        .Input("dy", "Gradient of the result.")
        .Input("data", "The data.")
        .Input("mean", "Means of the batch.")
        .Input("inverse", "1 / sqrt(variance + eps).")
        .OptionalInput("gamma", "Scales; absent: 1.")
        .OptionalInput("beta", "Shifts; with relu, where y is absent.")
        .OptionalInput("y", "The result; with relu, where there was a residual.")
        .OptionalInput("more", "Added to dy, where y is given.")
        .Outputs(
            [](const Attrs* attrs) { return attrs->as<BatchNormGradAttrs>().residual ? 4 : 3; })
        .Infer([](InferContext& c) {
          c.Out(c.in(kX).dtype, c.in(kX).shape);
          c.Out(c.in(kXMean).dtype, c.in(kXMean).shape);
          c.Out(c.in(kXMean).dtype, c.in(kXMean).shape);
          if (c.attrs<BatchNormGradAttrs>().residual) c.Out(c.in(kX).dtype, c.in(kX).shape);
        })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Cpu(GradKernel)
        .GradientNeeds({kDy, kX, kXMean, kXInverse, kXGamma, kXBeta, kY, kMore}, {})
        .Gradient(DifferentiateGrad);

void Differentiate(GradientContext& g, const BatchNormAttrs& attrs, bool relu) {
  const Var& x = g.in(kData);
  const int axis = NormalizeAxis(attrs.axis, x.shape(), g.op().name().c_str());
  const Var &mean = g.out(kMean), &inverse = g.out(kInverse);
  const DType dtype = inverse.dtype();
  const auto wide = [&](const Var& v) { return AlongAxis(v, x, axis); };
  const Var gamma = attrs.fix_gamma ? Var() : g.in(kGamma);
  const bool residual = g.has(kResidual);
  const Var dy = Materialized(Head(g, kOut));
  Var dx, dgamma, dbeta, dresidual;
  if (g.training() && !attrs.use_global_stats) {
    const Var beta = relu && !residual ? g.in(kBeta) : Var();
    const Var y = relu && residual ? g.out(kOut) : Var();
    const Vars grads = Call(kGrad, {dy, x, mean, inverse, gamma, beta, y},
                            MakeAttrs(BatchNormGradAttrs{axis, relu, residual}));
    dx = grads[0];
    dgamma = grads[1];
    dbeta = grads[2];
    if (residual) dresidual = grads[3];
    const double n = CountOf(x, axis);
    if (const Var& h = g.maybe_d(kMean)) dx = dx + CastTo(wide(h) * (1.0 / n), x.dtype());
    if (const Var& h = g.maybe_d(kInverse)) {
      const Var cubed = inverse * px::Square(inverse);
      dx = dx - CastTo((CastTo(x, dtype) - wide(mean)) * wide(h * cubed) * (1.0 / n), x.dtype());
    }
  } else {
    const Var passed = relu ? px::Where(px::Gt(g.out(kOut), 0.0), dy, 0.0) : dy;
    const Var d = CastTo(passed, dtype);
    const Var scale = gamma ? inverse * CastTo(gamma, dtype) : inverse;
    dx = CastTo(d * wide(scale), x.dtype());
    if (!attrs.fix_gamma && g.wants(kGamma)) {
      dgamma = ChannelSum(d * (CastTo(x, dtype) - wide(mean)) * wide(inverse), axis);
    }
    if (g.wants(kBeta)) dbeta = ChannelSum(d, axis);
    dresidual = passed;
  }
  if (g.wants(kData)) g.Set(kData, dx);
  if (g.wants(kGamma)) {
    const Var& in = g.in(kGamma);
    g.Set(kGamma, attrs.fix_gamma ? Zeros(in.shape(), in.dtype()) : CastTo(dgamma, in.dtype()));
  }
  if (g.wants(kBeta)) g.Set(kBeta, CastTo(dbeta, g.in(kBeta).dtype()));
  if (residual && g.wants(kResidual)) g.Set(kResidual, dresidual);
}

void RunAny(KernelContext& c, const BatchNormAttrs& attrs, bool relu) {
  const DType compute = nn::ComputeDType(c.in(kData).dtype);
  compute == DType::kFloat64 ? Run<double>(c, attrs, relu, compute)
                             : Run<float>(c, attrs, relu, compute);
}

constexpr char kMeanVarDoc[] = "Whether the means and 1 / sqrt(variance + eps) are results, too.";

const OpRegistration batch_norm =
    DeclareBatchNorm(
        "BatchNorm",
        "(data - mean) / sqrt(variance + eps) gamma + beta per channel. In training mean and "
        "biased variance are those of the batch, and the running statistics become "
        "momentum old + (1 - momentum) batch; otherwise they are the running statistics.",
        BatchNormSchema(kMeanVarDoc, true))
        .Alias("_npx_batch_norm")
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Cpu([](KernelContext& c) { RunAny(c, c.attrs<BatchNormAttrs>(), false); })
        .GradientNeeds({kData, kGamma}, {kMean, kInverse})
        .Gradient([](GradientContext& g) { Differentiate(g, g.attrs<BatchNormAttrs>(), false); });

AttrSchemaBuilder<FusedBatchNormAttrs> FusedSchema() {
  auto schema = BatchNormSchema<FusedBatchNormAttrs>(kMeanVarDoc, true);
  schema.Add("relu", &FusedBatchNormAttrs::relu, "Whether the result goes through max(0, x).");
  return schema;
}

const OpRegistration fused_batch_norm =
    DeclareBatchNorm("_fused_batch_norm",
                     "BatchNorm, plus a residual, through max(0, x), in one pass over memory, as "
                     "compiled graphs run them.",
                     FusedSchema())
        .OptionalInput("residual", "Shape and dtype of data; added before the activation.")
        .Infer([](InferContext& c) {
          InferBatchNorm(c);
          WEFT_CHECK(!c.has(kResidual) || c.in(kResidual) == c.in(kData), ErrorKind::kShape,
                     c.name(), ": residual is ", NameOf(c.in(kResidual).dtype), " of shape ",
                     ToString(c.in(kResidual).shape), ", expected ", NameOf(c.in(kData).dtype),
                     " of shape ", ToString(c.in(kData).shape));
        })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Cpu([](KernelContext& c) {
          const auto& attrs = c.attrs<FusedBatchNormAttrs>();
          RunAny(c, attrs, attrs.relu);
        })
        .GradientNeeds({kData, kGamma, kBeta}, {kOut, kMean, kInverse})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<FusedBatchNormAttrs>();
          Differentiate(g, attrs, attrs.relu);
        });

}  // namespace

namespace batch_norm {

Var AlongAxis(const Var& v, const Var& data, int axis) {
  Shape shape(data.rank(), 1);
  shape[axis] = data.dim(axis);
  return Reshape(v, shape);
}

Var ChannelSum(const Var& v, int axis) {
  Dims axes;
  for (int i = 0; i < v.rank(); ++i) {
    if (i != axis) axes.push_back(i);
  }
  return axes.empty() ? v : Reshape(Sum(v, axes), {v.dim(axis)});
}

}  // namespace batch_norm

Op DeclareBatchNorm(const char* name, const char* doc) {
  // Parameters and statistics of halves are float32.
  const DTypeFn parameters = [](const Attrs*, DType data) {
    return data == DType::kUnknown ? data : nn::ComputeDType(data);
  };
  return Op::Declare(name)
      .Doc(doc)
      .Input("data", "Floating point, any shape.")
      .Input("gamma", "Scale, shape (channels,).")
      .InputDType(parameters)
      .Input("beta", "Shift, shape (channels,).")
      .InputDType(parameters)
      .Input("moving_mean", "Running mean, shape (channels,); updated in training.")
      .InputDType(parameters)
      .Initially("[\"zero\", {}]")
      .Input("moving_var", "Running variance, shape (channels,); updated in training.")
      .InputDType(parameters)
      .Initially("[\"one\", {}]")
      .Outputs(
          [](const Attrs* attrs) { return attrs->as<BatchNormAttrs>().output_mean_var ? 3 : 1; })
      .OutputNames({"output", "mean", "var"})
      .OutputDTypes([parameters](const Attrs* attrs, DType shared, int output) {
        return output == 0 ? shared : parameters(attrs, shared);
      })
      .UsesTrainingMode()
      .Complete(CompleteBatchNorm)
      .Infer(InferBatchNorm)
      .Effect(kMovingMean, kNewMean, true)
      .Effect(kMovingVar, kNewVar, true);
}

std::optional<FusedBatchNormAttrs> AsFusedBatchNorm(const Op& op, const Attrs& attrs) {
  const bool relu = op.name() == "_contrib_BatchNormWithReLU";
  if (!relu && op.name() != "BatchNorm") return std::nullopt;
  FusedBatchNormAttrs fused;
  static_cast<BatchNormAttrs&>(fused) = attrs.as<BatchNormAttrs>();
  fused.relu = relu;
  return fused;
}

}  // namespace weft
