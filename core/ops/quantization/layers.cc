// Layers with weights on quantised arrays. Sums of products are exact int32: they are added up from
// parts that are short enough for float32.
#include <algorithm>

#include "core/ops/fill_unknown.h"
#include "core/ops/nn/convolution_ops.h"
#include "core/ops/quantization/levels.h"
#include "core/ops/shape/slice.h"

namespace weft::quantization {
namespace {

const std::vector<std::string> kOutputs = {"output", "min_output", "max_output"};

// Inputs of dense layers and convolutions.
enum Input {
  kData,
  kWeight,
  kBias,
  kMinData,
  kMaxData,
  kMinWeight,
  kMaxWeight,
  kMinBias,
  kMaxBias
};

// A: attributes with no_bias, which the operator must have.
template <typename A>
Op WithWeights(const char* name, const char* doc, const char* data, const char* weight) {
  constexpr bool A::* kNoBias = &A::no_bias;
  return Op::Declare(name)
      .Doc(doc)
      .Input("data", data)
      .Input("weight", weight)
      .InputDType(Fixed(DType::kInt8))
      .OptionalInput("bias", "One number for each unit or filter, int8; absent with no_bias.")
      .InputDType(Fixed(DType::kInt8))
      .WantsInput(kNoBias, false)
      .Input("min_data", "Lower end of the range of data, one number.")
      .InputDType(Fixed(DType::kFloat32))
      .Input("max_data", "Upper end.")
      .InputDType(Fixed(DType::kFloat32))
      .Input("min_weight", "Lower end of the range of weight, one number.")
      .InputDType(Fixed(DType::kFloat32))
      .Input("max_weight", "Upper end.")
      .InputDType(Fixed(DType::kFloat32))
      .OptionalInput("min_bias", "Lower end of the range of bias, one number.")
      .InputDType(Fixed(DType::kFloat32))
      .WantsInput(kNoBias, false)
      .OptionalInput("max_bias", "Upper end.")
      .InputDType(Fixed(DType::kFloat32))
      .WantsInput(kNoBias, false)
      .Outputs(3)
      .OutputDTypes(WithRange(DType::kInt32))
      .OutputNames(kOutputs);
}

void CheckWeights(const InferContext& c, int64_t units, bool no_bias) {
  CheckQuantized(c, kData);
  WEFT_CHECK(c.in(kWeight).dtype == DType::kInt8, ErrorKind::kType, c.name(), ": weight is ",
             NameOf(c.in(kWeight).dtype), ", expected int8");
  CheckRange(c, kMinData);
  CheckRange(c, kMinWeight);
  if (no_bias) return;
  WEFT_CHECK(c.has(kBias) && c.has(kMinBias) && c.has(kMaxBias), ErrorKind::kValue, c.name(),
             ": inputs bias, min_bias and max_bias are missing; pass them or set no_bias");
  CheckQuantized(c, kBias);
  CheckRange(c, kMinBias);
  WEFT_CHECK(c.in(kBias).shape == Shape{units}, ErrorKind::kShape, c.name(), ": bias has shape ",
             ToString(c.in(kBias).shape), ", expected (", units, ",)");
}

Var EndOf(std::span<const Var> in, int min) { return RangeEnd(in[min], in[min + 1]); }

// The bias in steps of the sums of products; fractions are cut off.
Var BiasInSteps(std::span<const Var> in) {
  const DType wide = DType::kFloat64;
  const auto end = [&](int min) { return CastTo(EndOf(in, min), wide); };
  const double steps = HalfSteps(in[kData].dtype()) * HalfSteps(in[kWeight].dtype());
  const Var scale = InverseOrZero(Materialized(end(kMinData) * end(kMinWeight))) * steps;
  const Var real = ToReal(in[kBias], EndOf(in, kMinBias), wide);
  return ToSteps(px::Trunc(real * Materialized(scale)), DType::kInt32);
}

// The result with its range: what 2^31 - 1 sums of steps stand for.
Vars Finished(const Var& sums, std::span<const Var> in) {
  const double steps = Steps(in[kData].dtype()) * Steps(in[kWeight].dtype());
  const Var end =
      Materialized(EndOf(in, kMinData) * EndOf(in, kMinWeight) * (Steps(DType::kInt32) / steps));
  return {StopGradient(Materialized(sums)), RangeOut(-end), RangeOut(end)};
}

// Sums of so many products of int8 with int8 or uint8 are exact in float32, in any order.
constexpr int64_t kExactProducts = (int64_t{1} << 24) / (255 * 128);

// The sum of products(x, w) over parts of the given axes that are short enough for float32; each
// index of the axes stands for `each` products. int32.
template <typename Fn>
Var ExactSums(const Var& x, int x_axis, const Var& w, int w_axis, int64_t each,
              const Fn& products) {
  const int64_t size = x.dim(x_axis);
  const bool fits = each <= kExactProducts;
  const DType real = fits ? DType::kFloat32 : DType::kFloat64;
  const int64_t most = fits ? kExactProducts / std::max<int64_t>(1, each) : size;
  const int64_t parts = size > most ? (size + most - 1) / most : 1;
  shape::Ranges of_x = shape::FullRanges(x.shape()), of_w = shape::FullRanges(w.shape());
  Var sums;
  for (int64_t i = 0; i < parts; ++i) {
    const int64_t begin = size * i / parts, count = size * (i + 1) / parts - begin;
    of_x[x_axis] = of_w[w_axis] = {begin, count, 1};
    const Var part = products(CastTo(parts == 1 ? x : shape::Slice(x, of_x), real),
                              CastTo(parts == 1 ? w : shape::Slice(w, of_w), real));
    const Var whole = ToSteps(part, DType::kInt32);
    sums = sums ? Materialized(sums + whole) : whole;
  }
  return sums;
}

struct DenseAttrs {
  int64_t num_hidden = 0;
  bool no_bias = false;
  bool flatten = true;
};

// Data as a matrix.
Shape MatrixShape(const Shape& data, bool flatten) {
  int64_t rows = 1, columns = 1;
  const size_t split = flatten ? 1 : data.size() - 1;
  for (size_t i = 0; i < data.size(); ++i) (i < split ? rows : columns) *= data[i];
  return {rows, columns};
}

void InferDense(InferContext& c) {
  const auto& a = c.attrs<DenseAttrs>();
  const Shape& data = c.in(kData).shape;
  WEFT_CHECK(!data.empty() && a.num_hidden > 0, ErrorKind::kShape, c.name(), ": data has shape ",
             ToString(data), " and num_hidden is ", a.num_hidden,
             ", expected at least one axis and one unit");
  CheckWeights(c, a.num_hidden, a.no_bias);
  const Shape wanted{a.num_hidden, MatrixShape(data, a.flatten)[1]};
  WEFT_CHECK(c.in(kWeight).shape == wanted, ErrorKind::kShape, c.name(), ": weight has shape ",
             ToString(c.in(kWeight).shape), ", expected ", ToString(wanted), " for data of shape ",
             ToString(data));
  Shape out = a.flatten ? Shape{data[0], a.num_hidden} : data;
  out.back() = a.num_hidden;
  c.Out(DType::kInt32, out);
  OutRange(c);
}

const OpRegistration quantized_fully_connected =
    WithWeights<DenseAttrs>(
        "_contrib_quantized_fully_connected",
        "The dense layer on quantised data: int32 sums of products, and their range.",
        "Shape (batch, ...), or (..., units) without flatten; int8 or uint8.",
        "Shape (num_hidden, units), int8.")
        .Attributes(
            AttrSchemaBuilder<DenseAttrs>()
                .Required("num_hidden", &DenseAttrs::num_hidden, "Number of units.")
                .Add("no_bias", &DenseAttrs::no_bias, "Whether there is no bias.")
                .Add("flatten", &DenseAttrs::flatten, "Whether all axes but the first are one."))
        .Complete([](InferContext& c) {
          const auto& a = c.attrs<DenseAttrs>();
          const Shape& data = c.in(kData).shape;
          if (!data.empty() && IsKnown(data)) {
            const std::span<const int64_t> sizes = data;
            const int64_t units = a.flatten ? NumElements(sizes.subspan(1)) : data.back();
            FillUnknown(&c.OpenShape(kWeight), {a.num_hidden, units});
          }
          if (c.has(kBias)) FillUnknown(&c.OpenShape(kBias), {a.num_hidden});
          CompleteRanges(c);
        })
        .Infer(InferDense)
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<DenseAttrs>();
          const Shape& data = in[kData].shape();
          const Var x = Reshape(in[kData], MatrixShape(data, a.flatten));
          Var sums = ExactSums(x, 1, in[kWeight], 1, 1, [](const Var& rows, const Var& weights) {
            return MatMul(rows, weights, false, true);
          });
          if (!a.no_bias) sums = Materialized(sums + BiasInSteps(in));
          Shape out = a.flatten ? Shape{data[0], a.num_hidden} : data;
          out.back() = a.num_hidden;
          return Finished(Reshape(sums, out), in);
        });

void InferConvolution(InferContext& c) {
  const auto& a = c.attrs<ConvolutionAttrs>();
  const Shape& x = c.in(kData).shape;
  const nn::Convolution conv = MakeConvolution(a, x, c.name());
  CheckWeights(c, a.num_filter, a.no_bias);
  const Shape wanted = OutsideShape(a.num_filter, ChannelsOf(x, conv.channels_last) / conv.groups,
                                    conv.kernel, conv.channels_last);
  WEFT_CHECK(c.in(kWeight).shape == wanted, ErrorKind::kShape, c.name(), ": weight has shape ",
             ToString(c.in(kWeight).shape), ", expected ", ToString(wanted), " for data of shape ",
             ToString(x));
  const Dims space = ConvolvedSpace(conv, SpaceOf(x, conv.channels_last), c.name());
  c.Out(DType::kInt32, OutsideShape(x[0], a.num_filter, space, conv.channels_last));
  OutRange(c);
}

const OpRegistration quantized_conv =
    WithWeights<ConvolutionAttrs>(
        "_contrib_quantized_conv",
        "Convolution of quantised data: int32 sums of products, and their range.",
        "Shape (batch, channels, space...), or (batch, space..., channels); int8 or uint8.",
        "Shape (num_filter, channels / num_group, kernel...), or (num_filter, kernel..., "
        "channels / num_group); int8.")
        .Attributes(ConvolutionSchema())
        .Complete([](InferContext& c) {
          CompleteConvolution(c, c.attrs<ConvolutionAttrs>());
          CompleteRanges(c);
        })
        .Infer(InferConvolution)
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<ConvolutionAttrs>();
          const Shape& weight = in[kWeight].shape();
          const nn::Convolution conv =
              MakeConvolution(a, in[kData].shape(), "_contrib_quantized_conv");
          // Groups see parts of the channels: they are not split further.
          const int channels = conv.channels_last ? in[kData].rank() - 1 : 1;
          const int64_t taps = NumElements(conv.kernel);
          const auto convolve = [&](const Var& x, const Var& w) { return Convolve(conv, x, w); };
          Var sums;
          if (conv.groups == 1) {
            sums = ExactSums(in[kData], channels, in[kWeight], channels, taps, convolve);
          } else {
            const int64_t products = weight[channels] * taps;
            const DType real = products <= kExactProducts ? DType::kFloat32 : DType::kFloat64;
            sums = ToSteps(convolve(CastTo(in[kData], real), CastTo(in[kWeight], real)),
                           DType::kInt32);
          }
          if (!a.no_bias) {
            Shape shape(sums.shape().size(), 1);
            shape[conv.channels_last ? shape.size() - 1 : 1] = a.num_filter;
            sums = sums + Reshape(BiasInSteps(in), shape);
          }
          return Finished(sums, in);
        });

struct BatchNormAttrs : Calibration {
  double eps = 1e-3, momentum = 0.9;
  bool fix_gamma = true, use_global_stats = false, output_mean_var = false;
  int64_t axis = 1;
  bool cudnn_off = false;
};

AttrSchemaBuilder<BatchNormAttrs> BatchNormSchema() {
  using A = BatchNormAttrs;
  const char* unused = "Accepted for compatibility; has no effect.";
  AttrSchemaBuilder<A> schema;
  schema.Add("eps", &A::eps, "Added to the variance.")
      .Add("momentum", &A::momentum, unused)
      .Add("fix_gamma", &A::fix_gamma, "Whether gamma counts as 1.")
      .Add("use_global_stats", &A::use_global_stats, unused)
      .Add("output_mean_var", &A::output_mean_var, unused)
      .Add("axis", &A::axis, "The axis of the channels.")
      .Add("cudnn_off", &A::cudnn_off, unused);
  AddCalibration(schema);
  return schema;
}

const OpRegistration quantized_batch_norm =
    Op::Declare("_contrib_quantized_batch_norm")
        .Doc(
            "Batch normalisation of quantised data with running statistics, as int8 in a "
            "calibrated range, which must be given.")
        .Input("data", "Any shape, int8 or uint8.")
        .Input("gamma", "Scale, (channels,), float32.")
        .InputDType(Fixed(DType::kFloat32))
        .Input("beta", "Shift, (channels,), float32.")
        .InputDType(Fixed(DType::kFloat32))
        .Input("moving_mean", "Mean, (channels,), float32.")
        .InputDType(Fixed(DType::kFloat32))
        .StateInput()
        .Input("moving_var", "Variance, (channels,), float32.")
        .InputDType(Fixed(DType::kFloat32))
        .StateInput()
        .Input("min_data", "Lower end of the range of data, one number.")
        .InputDType(Fixed(DType::kFloat32))
        .Input("max_data", "Upper end.")
        .InputDType(Fixed(DType::kFloat32))
        .Attributes(BatchNormSchema())
        .Outputs(3)
        .OutputNames(kOutputs)
        .Complete([](InferContext& c) {
          const Shape& data = c.in(0).shape;
          if (!data.empty()) {
            const int axis = NormalizeAxis(c.attrs<BatchNormAttrs>().axis, data, c.name());
            for (size_t i = 1; i < 5; ++i) FillUnknown(&c.OpenShape(i), {data[axis]});
          }
          CompleteRanges(c);
        })
        .OutputDTypes(WithRange(DType::kInt8))
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<BatchNormAttrs>();
          WEFT_CHECK(a.given(), ErrorKind::kValue, c.name(),
                     ": min_calib_range and max_calib_range are required");
          const Shape& shape = c.in(0).shape;
          const int axis = NormalizeAxis(a.axis, shape, c.name());
          CheckQuantized(c, 0);
          for (size_t i = 1; i < 5; ++i) {
            WEFT_CHECK(c.in(i).dtype == DType::kFloat32 && c.in(i).shape == Shape{shape[axis]},
                       ErrorKind::kShape, c.name(), ": ", c.op.inputs()[i].name, " is ",
                       NameOf(c.in(i).dtype), " of shape ", ToString(c.in(i).shape),
                       ", expected float32 of shape (", shape[axis], ",)");
          }
          CheckRange(c, 5);
          c.Out(DType::kInt8, shape);
          OutRange(c);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<BatchNormAttrs>();
          const int axis = NormalizeAxis(a.axis, in[0].shape(), "_contrib_quantized_batch_norm");
          Shape shape(in[0].shape().size(), 1);
          shape[axis] = in[0].shape()[axis];
          Var scale = px::Rsqrt(in[4] + a.eps);
          if (!a.fix_gamma) scale = scale * in[1];
          scale = Materialized(scale);
          const Var shift = Materialized(in[2] - in[3] * scale);
          const Var y =
              ToReal(in[0], RangeEnd(in[5], in[6])) * Reshape(scale, shape) + Reshape(shift, shape);
          const double steps = HalfSteps(DType::kInt8) * InverseOrZero(a.end());
          return Vars{ToSteps(y * steps, DType::kInt8), RangeOut(a.min(), in[0]),
                      RangeOut(a.max(), in[0])};
        });

}  // namespace
}  // namespace weft::quantization
