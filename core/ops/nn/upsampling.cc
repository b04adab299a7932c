// Enlarging images by whole factors.
#include "core/ops/functional.h"
#include "core/ops/nn/convolution_ops.h"
#include "core/ops/shape/slice.h"

namespace weft {
namespace {

enum class SampleType : int64_t { kBilinear, kNearest };
enum class MultiInput : int64_t { kConcat, kSum };

struct UpSamplingAttrs {
  int64_t scale = 1;
  int64_t num_filter = 0;
  SampleType sample_type = SampleType::kNearest;
  MultiInput multi_input_mode = MultiInput::kConcat;
  int64_t workspace = 512;
};

// The transposed convolution that interpolates between pixels `scale` apart.
nn::Convolution Interpolation(int64_t scale, const Shape& x) {
  nn::Convolution conv;
  const int64_t pad = scale / 2, kernel = 2 * scale - scale % 2;
  conv.kernel = {kernel, kernel};
  conv.stride = {scale, scale};
  conv.dilate = {1, 1};
  conv.pad_begin = conv.pad_end = {pad, pad};
  conv.groups = x[1];
  conv.input_space = {x[2] * scale, x[3] * scale};
  return conv;
}

// Every pixel becomes a block.
Var Enlarge(const Var& x, int64_t rows, int64_t columns) {
  const Shape& s = x.shape();
  const Var wide = BroadcastTo(Reshape(x, {s[0], s[1], s[2], 1, s[3], 1}),
                               {s[0], s[1], s[2], rows, s[3], columns});
  return Reshape(wide, {s[0], s[1], s[2] * rows, s[3] * columns});
}

Vars Nearest(std::span<const Var> in, const UpSamplingAttrs& a) {
  const int64_t height = in[0].dim(2) * a.scale, width = in[0].dim(3) * a.scale;
  Vars parts;
  for (const Var& x : in) {
    WEFT_CHECK(x.dim(2) > 0 && x.dim(3) > 0 && height % x.dim(2) == 0 && width % x.dim(3) == 0,
               ErrorKind::kShape, "UpSampling: an input has shape ", ToString(x.shape()),
               ", expected a height that divides ", height, " and a width that divides ", width);
    parts.push_back(Enlarge(x, height / x.dim(2), width / x.dim(3)));
  }
  if (parts.size() == 1) return parts;
  if (a.multi_input_mode == MultiInput::kConcat) return Vars{shape::Concat(parts, 1)};
  Var sum = parts[0];
  for (size_t i = 1; i < parts.size(); ++i) sum = sum + parts[i];
  return Vars{sum};
}

const OpRegistration upsampling =
    Op::Declare("UpSampling")
        .Doc(
            "Enlarges images by a whole factor: every pixel becomes a block (nearest), or a "
            "learned "
            "interpolation, a transposed convolution with one kernel per channel (bilinear). With "
            "several inputs, nearest brings all to the size of the first one's result and "
            "concatenates or adds them.")
        .Amp(AmpClass::kWidest)
        .Variadic("data", "num_args",
                  "Images (batch, channels, height, width); bilinear: one and its weight, shape "
                  "(channels, 1, k, k) with k = 2 scale - scale % 2.")
        .ImpliedInput({.name = "weight",
                       .wanted =
                           [](const Attrs* attrs) {
                             const auto& a = attrs->as<UpSamplingAttrs>();
                             return a.sample_type == SampleType::kBilinear;
                           },
                       .initializer = "[\"bilinear\", {}]"})
        .Attributes(
            AttrSchemaBuilder<UpSamplingAttrs>()
                .Required("scale", &UpSamplingAttrs::scale, "The factor, at least 1.")
                .Add("num_filter", &UpSamplingAttrs::num_filter, "bilinear: number of channels.")
                .Choice("sample_type", &UpSamplingAttrs::sample_type, {"bilinear", "nearest"},
                        "How pixels are made.", true)
                .Choice("multi_input_mode", &UpSamplingAttrs::multi_input_mode, {"concat", "sum"},
                        "nearest: how several inputs are joined.")
                .Add("workspace", &UpSamplingAttrs::workspace,
                     "Accepted for compatibility; has no effect."))
        .Complete([](InferContext& c) {
          const auto& a = c.attrs<UpSamplingAttrs>();
          if (a.sample_type != SampleType::kBilinear || c.inputs.size() < 2) return;
          Shape& weight = c.OpenShape(1);
          const int64_t kernel = 2 * a.scale - a.scale % 2;
          if (!IsKnown(weight) || weight.empty()) weight = {a.num_filter, 1, kernel, kernel};
        })
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& a = attributes->as<UpSamplingAttrs>();
          WEFT_CHECK(a.scale >= 1, ErrorKind::kValue, "UpSampling: scale is ", a.scale,
                     ", expected at least 1");
          WEFT_CHECK(!in.empty(), ErrorKind::kValue, "UpSampling: no inputs given");
          for (const Var& x : in) {
            WEFT_CHECK(x.rank() == 4, ErrorKind::kShape, "UpSampling: an input has shape ",
                       ToString(x.shape()), ", expected 4 axes");
          }
          if (a.sample_type == SampleType::kNearest) return Nearest(in, a);
          const nn::Convolution conv = Interpolation(a.scale, in[0].shape());
          const Shape wanted{in[0].dim(1), 1, conv.kernel[0], conv.kernel[1]};
          WEFT_CHECK(in.size() == 2 && in[1].shape() == wanted, ErrorKind::kShape,
                     "UpSampling: bilinear takes data and a weight of shape ", ToString(wanted),
                     in.size() == 2 ? StrCat("; it has ", ToString(in[1].shape())) : "");
          return Vars{ConvolveDataGrad(conv, in[0], in[1])};
        });

}  // namespace
}  // namespace weft
