// Deconvolution: the gradient of a convolution for its data, as a layer.
#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/nn/convolution_ops.h"

namespace weft {
namespace {

struct DeconvolutionAttrs : ConvolutionAttrs {
  Dims adj, target_shape;
  DeconvolutionAttrs() {
    workspace = 512;
    no_bias = true;
  }
};

// The convolution whose input is the result of this deconvolution.
nn::Convolution Transposed(const DeconvolutionAttrs& attrs, const Shape& data, const char* op) {
  nn::Convolution conv = MakeConvolution(attrs, data, op);
  const size_t spatial = conv.kernel.size();
  WEFT_CHECK(attrs.adj.empty() || attrs.adj.size() == spatial, ErrorKind::kValue, op, ": adj is ",
             ToString(attrs.adj), ", expected ", spatial, " numbers as kernel has");
  WEFT_CHECK(attrs.target_shape.empty() || attrs.target_shape.size() == spatial, ErrorKind::kValue,
             op, ": target_shape is ", ToString(attrs.target_shape), ", expected ", spatial,
             " numbers as kernel has");
  const Dims space = SpaceOf(data, conv.channels_last);
  for (size_t i = 0; i < spatial; ++i) {
    const int64_t full =
        (space[i] - 1) * conv.stride[i] + conv.dilate[i] * (conv.kernel[i] - 1) + 1;
    int64_t adj = attrs.adj.empty() ? 0 : attrs.adj[i];
    if (!attrs.target_shape.empty()) {
      // What exceeds the target is cropped: half of it (rounded up) in front, the rest behind.
      const int64_t excess = full - attrs.target_shape[i];
      WEFT_CHECK(attrs.target_shape[i] > 0 && excess >= 0, ErrorKind::kShape, op,
                 ": target_shape is ", ToString(attrs.target_shape),
                 ", expected positive sizes of at most ", full, " in axis ", i);
      conv.pad_begin[i] = (excess + 1) / 2;
      adj = excess % 2;
    } else {
      WEFT_CHECK(adj >= 0 && adj < conv.stride[i], ErrorKind::kValue, op, ": adj is ",
                 ToString(attrs.adj), ", expected at least 0 and less than stride ",
                 ToString(conv.stride));
    }
    conv.pad_end[i] = conv.pad_begin[i] - adj;
    conv.input_space.push_back(full - conv.pad_begin[i] - conv.pad_end[i]);
    WEFT_CHECK(conv.input_space[i] > 0, ErrorKind::kShape, op, ": pad ", ToString(attrs.pad),
               " leaves nothing of data of shape ", ToString(data));
  }
  return conv;
}

Shape WeightShape(const nn::Convolution& conv, int64_t channels, int64_t filters) {
  return OutsideShape(channels, filters / conv.groups, conv.kernel, conv.channels_last);
}

void CheckDeconvolution(const DeconvolutionAttrs& attrs, const nn::Convolution& conv,
                        const ArrayType& data, const ArrayType& weight, const ArrayType* bias,
                        const char* op) {
  const Shape wanted =
      WeightShape(conv, ChannelsOf(data.shape, conv.channels_last), attrs.num_filter);
  WEFT_CHECK(IsFloating(data.dtype) && weight.dtype == data.dtype, ErrorKind::kType, op,
             ": data is ", NameOf(data.dtype), ", weight is ", NameOf(weight.dtype),
             ", expected one floating point dtype");
  WEFT_CHECK(weight.shape == wanted, ErrorKind::kShape, op, ": weight has shape ",
             ToString(weight.shape), ", expected ", ToString(wanted), " for data of shape ",
             ToString(data.shape));
  if (attrs.no_bias) return;
  WEFT_CHECK(bias != nullptr && bias->present(), ErrorKind::kValue, op,
             ": input bias is missing; pass it or set no_bias");
  WEFT_CHECK(bias->shape == Shape{attrs.num_filter}, ErrorKind::kShape, op, ": bias has shape ",
             ToString(bias->shape), ", expected (", attrs.num_filter, ",)");
}

void CompleteDeconvolution(InferContext& c) {
  const auto& attrs = c.attrs<DeconvolutionAttrs>();
  if (c.in(0).shape.empty()) return;
  const nn::Convolution conv = MakeConvolution(attrs, c.in(0).shape, c.name());
  const Shape wanted =
      WeightShape(conv, ChannelsOf(c.in(0).shape, conv.channels_last), attrs.num_filter);
  FillUnknown(&c.OpenShape(1), wanted);
  if (!attrs.no_bias && c.has(2)) FillUnknown(&c.OpenShape(2), {attrs.num_filter});
}

AttrSchemaBuilder<DeconvolutionAttrs> Schema() {
  using A = DeconvolutionAttrs;
  AttrSchemaBuilder<A> schema;
  using D = Dims A::*;
  using I = int64_t A::*;
  using B = bool A::*;
  schema.Required("kernel", static_cast<D>(&A::kernel), "Size of the window.")
      .Add("stride", static_cast<D>(&A::stride), "Step of the window in the result; default 1.")
      .Add("dilate", static_cast<D>(&A::dilate), "Distance of the taps; default 1.")
      .Add("pad", static_cast<D>(&A::pad), "What is cropped at either side; default 0.")
      .Add("adj", &A::adj, "What is added behind, less than stride; default 0.")
      .Add("target_shape", &A::target_shape, "Space of the result, instead of pad and adj.")
      .Required("num_filter", static_cast<I>(&A::num_filter), "Channels of the result.")
      .Add("num_group", static_cast<I>(&A::num_group),
           "Channels are split into groups that do not see each other.")
      .Add("workspace", static_cast<I>(&A::workspace), "Accepted for compatibility; has no effect.")
      .Add("no_bias", static_cast<B>(&A::no_bias), "Whether there is no bias.")
      .Choice("cudnn_tune", static_cast<I>(&A::cudnn_tune),
              {"None", "fastest", "limited_workspace", "off"},
              "Accepted for compatibility; has no effect.")
      .Add("cudnn_off", static_cast<B>(&A::cudnn_off), "Accepted for compatibility; has no effect.")
      .Choice("layout", static_cast<Layout A::*>(&A::layout), LayoutNames(),
              "Order of the axes of data; None: channels first.");
  return schema;
}

const OpRegistration deconvolution =
    Op::Declare("Deconvolution")
        .Expensive()
        .Alias("_npx_deconvolution")
        .Doc(
            "Transposed convolution: each element of data adds a multiple of the kernel to the "
            "result, whose space is (size - 1) stride + dilate (kernel - 1) + 1 - 2 pad + adj.")
        .Amp(AmpClass::kTarget)
        .Input("data", "Shape (batch, channels, space...), or (batch, space..., channels).")
        .Input("weight",
               "Shape (channels, num_filter / num_group, kernel...), or (channels, "
               "kernel..., num_filter / num_group) with a channels-last layout.")
        .OptionalInput("bias", "Shape (num_filter,); absent with no_bias.")
        .WantsInput([](const Attrs* attrs) { return !attrs->as<DeconvolutionAttrs>().no_bias; })
        .Attributes(Schema())
        .Complete(CompleteDeconvolution)
        .Infer([](InferContext& c) {
          const auto& attrs = c.attrs<DeconvolutionAttrs>();
          const Shape& data = c.in(0).shape;
          const nn::Convolution conv = Transposed(attrs, data, c.name());
          CheckDeconvolution(attrs, conv, c.in(0), c.in(1), c.has(2) ? &c.in(2) : nullptr,
                             c.name());
          c.Out(c.in(0).dtype,
                OutsideShape(data[0], attrs.num_filter, conv.input_space, conv.channels_last));
        })
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          constexpr char kName[] = "Deconvolution";
          const auto& attrs = attributes->as<DeconvolutionAttrs>();
          const Var& data = in[0];
          const nn::Convolution conv = Transposed(attrs, data.shape(), kName);
          const bool has_bias = in.size() > 2 && in[2].defined();
          CheckDeconvolution(attrs, conv, data.type(), in[1].type(),
                             has_bias ? &in[2].type() : nullptr, kName);
          const Var y = ConvolveDataGrad(conv, data, in[1]);
          if (attrs.no_bias) return Vars{y};
          Shape shape(data.rank(), 1);
          shape[conv.channels_last ? data.rank() - 1 : 1] = attrs.num_filter;
          return Vars{y + Reshape(in[2], shape)};
        });

}  // namespace
}  // namespace weft
