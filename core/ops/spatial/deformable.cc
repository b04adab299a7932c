// Deformable convolution (Dai et al., ICCV 2017) and its modulated form (Zhu et al., CVPR 2019):
// the taps are sampled at learned offsets into a matrix of patches, which a convolution with a
// kernel of one element multiplies with the weights.
#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/convolution_ops.h"
#include "core/ops/shape/slice.h"
#include "core/ops/spatial/sampling.h"

namespace weft::spatial {
namespace {

struct DeformableAttrs {
  Dims kernel, stride, dilate, pad;
  int64_t num_filter = 0;
  int64_t num_group = 1, num_deformable_group = 1;
  int64_t workspace = 1024;
  bool no_bias = false;
  int64_t im2col_step = 64;
  int64_t layout = 0;
};

// Where taps outside the image are: see Positions.
enum class Border { kClamp, kZero };

struct Sizes {
  nn::Convolution conv;
  int64_t taps;
  Dims space;  // of the result

  Sizes(const DeformableAttrs& a, const Shape& data, const char* op) {
    WEFT_CHECK(a.kernel.size() == 2, ErrorKind::kUnsupported, op, ": kernel is ",
               ToString(a.kernel), ", expected a height and a width");
    ConvolutionAttrs as;
    as.kernel = a.kernel;
    as.stride = a.stride;
    as.dilate = a.dilate;
    as.pad = a.pad;
    as.num_filter = a.num_filter;
    as.num_group = a.num_group;
    conv = MakeConvolution(as, data, op);
    taps = NumElements(conv.kernel);
    WEFT_CHECK(a.num_deformable_group >= 1 &&
                   (data[1] == kUnknownDim || data[1] % a.num_deformable_group == 0),
               ErrorKind::kValue, op, ": num_deformable_group is ", a.num_deformable_group,
               ", expected a divisor of the ", data[1], " channels of data");
  }
};

void CheckShape(const Var& x, const Shape& wanted, const char* op, const char* name) {
  WEFT_CHECK(x.shape() == wanted, ErrorKind::kShape, op, ": ", name, " has shape ",
             ToString(x.shape()), ", expected ", ToString(wanted));
  WEFT_CHECK(IsFloating(x.dtype()), ErrorKind::kType, op, ": ", name, " is ", NameOf(x.dtype()),
             ", expected floating point");
}

// Positions along one axis of `size` pixels: outside them far away, where samples are 0. kZero: the
// image fades out over one pixel. kClamp, the first form of the operator: it ends sharply, and
// between the last pixel and the border it is constant.
Var Positions(const Var& p, int64_t size, Border border) {
  const auto end = static_cast<double>(size);
  const double outside = -2.0;
  if (border == Border::kZero) {
    return px::Where(px::Gt(p, -1.0) * px::Lt(p, end), p, outside);
  }
  const Var edge = px::Where(px::Ge(p, end - 1.0) * px::Lt(p, end), end - 1.0, outside);
  return px::Where(px::Ge(p, 0.0) * px::Lt(p, end - 1.0), p, edge);
}

// All taps of all patches, (batch, channels taps, positions).
Var SampledPatches(const Sizes& s, const DeformableAttrs& a, const Var& data, const Var& offset,
                   Border border) {
  const int64_t groups = data.dim(0) * a.num_deformable_group;
  const DType dtype = nn::ComputeDType(data.dtype());
  const Shape split{groups, s.conv.kernel[0], s.conv.kernel[1], 2, s.space[0], s.space[1]};
  const Var offsets = Reshape(CastTo(offset, dtype), split);
  const auto along = [&](int axis) {
    shape::Ranges ranges = shape::FullRanges(split);
    ranges[3] = {axis, 1, 1};
    Shape taps(6, 1), steps(6, 1);
    taps[1 + axis] = s.conv.kernel[axis];
    steps[4 + axis] = s.space[axis];
    const Var tap = Reshape(Arange(s.conv.kernel[axis], dtype), taps) *
                    static_cast<double>(s.conv.dilate[axis]);
    const Var step =
        Reshape(Arange(s.space[axis], dtype), steps) * static_cast<double>(s.conv.stride[axis]) -
        static_cast<double>(s.conv.pad_begin[axis]);
    const Var at =
        Positions(shape::Slice(offsets, ranges) + tap + step, data.dim(2 + axis), border);
    return Reshape(at, {groups, s.taps * s.space[0] * s.space[1]});
  };
  const Var images =
      Reshape(data, {groups, data.dim(1) / a.num_deformable_group, data.dim(2), data.dim(3)});
  return BilinearSample(images, along(0), along(1));
}

Vars Compose(const DeformableAttrs& a, const Var& data, const Var& offset, const Var& mask,
             const Var& weight, const Var& bias, Border border, const char* op) {
  WEFT_CHECK(data.rank() == 4 && IsFloating(data.dtype()), ErrorKind::kShape, op, ": data is ",
             NameOf(data.dtype()), " of shape ", ToString(data.shape()),
             ", expected (batch, channels, height, width) in floating point");
  Sizes s(a, data.shape(), op);
  s.space = ConvolvedSpace(s.conv, SpaceOf(data.shape(), false), op);
  const int64_t batch = data.dim(0), channels = data.dim(1), parts = a.num_deformable_group;
  const int64_t positions = s.space[0] * s.space[1];
  CheckShape(offset, {batch, NumElements(Shape{2, parts, s.taps}), s.space[0], s.space[1]}, op,
             "offset");
  CheckShape(weight, {a.num_filter, channels / a.num_group, s.conv.kernel[0], s.conv.kernel[1]}, op,
             "weight");
  WEFT_CHECK(a.no_bias || bias, ErrorKind::kValue, op,
             ": input bias is missing; pass it or set no_bias");
  if (!a.no_bias) CheckShape(bias, {a.num_filter}, op, "bias");
  Var patches = SampledPatches(s, a, data, offset, border);
  if (mask) {
    CheckShape(mask, {batch, parts * s.taps, s.space[0], s.space[1]}, op, "mask");
    patches = patches * CastTo(Reshape(mask, {batch * parts, 1, s.taps * positions}), data.dtype());
  }
  patches = Reshape(patches, {batch, channels * s.taps, positions});
  nn::Convolution product;
  product.kernel = product.stride = product.dilate = {1};
  product.pad_begin = product.pad_end = {0};
  product.groups = a.num_group;
  const Var weights = Reshape(weight, {a.num_filter, channels / a.num_group * s.taps, 1});
  const Var y = Reshape(Convolve(product, patches, CastTo(weights, data.dtype())),
                        {batch, a.num_filter, s.space[0], s.space[1]});
  return Vars{a.no_bias ? y : y + CastTo(Reshape(bias, {1, a.num_filter, 1, 1}), data.dtype())};
}

// Shapes of the weights and the bias where they are not known yet.
void Complete(InferContext& c, int weight) {
  const auto& a = c.attrs<DeformableAttrs>();
  const Shape& data = c.in(0).shape;
  if (data.size() != 4) return;
  const Sizes s(a, data, c.name());
  const Shape wanted{a.num_filter, data[1] == kUnknownDim ? kUnknownDim : data[1] / a.num_group,
                     s.conv.kernel[0], s.conv.kernel[1]};
  FillUnknown(&c.OpenShape(weight), wanted);
  if (!a.no_bias && c.has(weight + 1)) FillUnknown(&c.OpenShape(weight + 1), {a.num_filter});
}

AttrSchemaBuilder<DeformableAttrs> Schema(bool modulated) {
  using A = DeformableAttrs;
  AttrSchemaBuilder<A> schema;
  schema.Required("kernel", &A::kernel, "Height and width of the window.")
      .Add("stride", &A::stride, "Step of the window; default 1.")
      .Add("dilate", &A::dilate, "Distance of the taps; default 1.")
      .Add("pad", &A::pad, "Pixels added at either side; default 0.")
      .Required("num_filter", &A::num_filter, "Channels of the result.")
      .Add("num_group", &A::num_group, "Channels are split into groups that do not see each other.")
      .Add("num_deformable_group", &A::num_deformable_group,
           "Channels are split into groups with offsets of their own.")
      .Add("workspace", &A::workspace, "Accepted for compatibility; has no effect.")
      .Add("no_bias", &A::no_bias, "Whether there is no bias.");
  if (modulated) {
    schema.Add("im2col_step", &A::im2col_step, "Accepted for compatibility; has no effect.");
  }
  schema.Choice("layout", &A::layout, {"None", "NCDHW", "NCHW", "NCW"},
                "Accepted for compatibility: data is NCHW.");
  return schema;
}

constexpr char kOffsetDoc[] =
    "Rows and columns to add to the positions of the taps, shape (batch, 2 num_deformable_group "
    "taps, height, width of the result): for each group and tap a row, then a column.";
constexpr char kWeightDoc[] = "Shape (num_filter, channels / num_group, kernel...).";
constexpr char kBiasDoc[] = "Shape (num_filter,); absent with no_bias.";

Var At(std::span<const Var> in, size_t i) { return i < in.size() ? in[i] : Var(); }

const OpRegistration deformable =
    Op::Declare("_contrib_DeformableConvolution")
        .Doc(
            "Convolution of images (Dai et al. 2017) whose taps are moved by offsets, with "
            "bilinear "
            "interpolation. Outside the image taps are 0; between its last pixel and one further "
            "they are the last pixel.")
        .Amp(AmpClass::kTarget)
        .Input("data", "Shape (batch, channels, height, width), floating point.")
        .Input("offset", kOffsetDoc)
        .Input("weight", kWeightDoc)
        .OptionalInput("bias", kBiasDoc)
        .WantsInput(&DeformableAttrs::no_bias, false)
        .Attributes(Schema(false))
        .Complete([](InferContext& c) { Complete(c, 2); })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          return Compose(attrs->as<DeformableAttrs>(), in[0], in[1], Var(), in[2], At(in, 3),
                         Border::kClamp, "DeformableConvolution");
        });

const OpRegistration modulated =
    Op::Declare("_contrib_ModulatedDeformableConvolution")
        .Doc(
            "Convolution of images (Zhu et al. 2019) whose taps are moved by offsets, with "
            "bilinear "
            "interpolation, and multiplied by a mask. Pixels outside the image are 0.")
        .Amp(AmpClass::kTarget)
        .Input("data", "Shape (batch, channels, height, width), floating point.")
        .Input("offset", kOffsetDoc)
        .Input("mask",
               "Factors of the taps, shape (batch, num_deformable_group taps, height, width of the "
               "result).")
        .Input("weight", kWeightDoc)
        .OptionalInput("bias", kBiasDoc)
        .WantsInput(&DeformableAttrs::no_bias, false)
        .Attributes(Schema(true))
        .Complete([](InferContext& c) { Complete(c, 3); })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          return Compose(attrs->as<DeformableAttrs>(), in[0], in[1], in[2], in[3], At(in, 4),
                         Border::kZero, "ModulatedDeformableConvolution");
        });

}  // namespace
}  // namespace weft::spatial
