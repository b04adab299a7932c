// The convolution operators as functions, and the attributes they share.
#pragma once

#include "core/ops/nn/convolution.h"
#include "core/registry/op.h"

namespace weft {

// As MXNet's layouts are numbered in the operators' choices.
enum class Layout : int64_t { kDefault, kNCDHW, kNCHW, kNCW, kNDHWC, kNHWC, kNWC };

inline std::vector<std::string> LayoutNames() {
  return {"None", "NCDHW", "NCHW", "NCW", "NDHWC", "NHWC", "NWC"};
}
inline bool IsChannelsLastLayout(Layout layout) {
  return layout == Layout::kNDHWC || layout == Layout::kNHWC || layout == Layout::kNWC;
}
// Throws kValue when a layout with another number of spatial axes is named.
void CheckLayout(Layout layout, int spatial, const char* op);

// What Convolution and Deconvolution both have.
struct ConvolutionAttrs {
  Dims kernel, stride, dilate, pad;
  int64_t num_filter = 0;
  int64_t num_group = 1;
  int64_t workspace = 1024;
  bool no_bias = false;
  int64_t cudnn_tune = 0;
  bool cudnn_off = false;
  Layout layout = Layout::kDefault;
};

// Adds them to the schema of S, which is ConvolutionAttrs or derived from it.
template <typename S>
void AddConvolutionAttributes(AttrSchemaBuilder<S>& schema) {
  using D = Dims S::*;
  using I = int64_t S::*;
  using B = bool S::*;
  schema.Required("kernel", static_cast<D>(&S::kernel), "Size of the window.")
      .Add("stride", static_cast<D>(&S::stride), "Step of the window; default 1.")
      .Add("dilate", static_cast<D>(&S::dilate), "Distance of the taps; default 1.")
      .Add("pad", static_cast<D>(&S::pad), "Zeros at either side; default 0.")
      .Required("num_filter", static_cast<I>(&S::num_filter), "Channels of the result.")
      .Add("num_group", static_cast<I>(&S::num_group),
           "Channels are split into groups that do not see each other.")
      .Add("workspace", static_cast<I>(&S::workspace), "Accepted for compatibility; has no effect.")
      .Add("no_bias", static_cast<B>(&S::no_bias), "Whether there is no bias.")
      .Choice("cudnn_tune", static_cast<I>(&S::cudnn_tune),
              {"None", "fastest", "limited_workspace", "off"},
              "Accepted for compatibility; has no effect.")
      .Add("cudnn_off", static_cast<B>(&S::cudnn_off), "Accepted for compatibility; has no effect.")
      .Choice("layout", static_cast<Layout S::*>(&S::layout), LayoutNames(),
              "Order of the axes of data; None: channels first.");
}

AttrSchemaBuilder<ConvolutionAttrs> ConvolutionSchema();

// Checks data and weight of a convolution and returns what the result is.
ArrayType ConvolutionResult(const InferContext& c, const ConvolutionAttrs& attrs);
// Fills in unknown dimensions of weight (input 1) and, if it is there, bias (input 2).
void CompleteConvolution(InferContext& c, const ConvolutionAttrs& attrs);
// The kernel of operators with inputs data and weight that are convolutions, with what follows.
// `epilogue` has arrays as the layout outside says; `keep_packed` as in OneDnnForward.
void RunConvolution(const nn::Convolution& conv, KernelContext& c, const nn::Epilogue& epilogue,
                    bool keep_packed);

// Strides, dilations and padding with their defaults filled in, checked for `data`. Leaves
// pad_end equal to pad_begin and input_space empty.
nn::Convolution MakeConvolution(const ConvolutionAttrs& attrs, const Shape& data, const char* op);
// Space of the result of a convolution over `space`. Throws kShape where the kernel does not fit.
Dims ConvolvedSpace(const nn::Convolution& conv, const Dims& space, const char* op);
Dims SpaceOf(const Shape& shape, bool channels_last);
// A shape in the layout outside from batch (or filters), channels and space.
Shape OutsideShape(int64_t first, int64_t channels, const Dims& space, bool channels_last);
inline int64_t ChannelsOf(const Shape& shape, bool channels_last) {
  return shape[channels_last ? shape.size() - 1 : 1];
}

// y = convolution of x with w; its gradient for x and for w. All three are bilinear, so each one's
// gradients are the other two.
Var Convolve(const nn::Convolution& conv, const Var& x, const Var& w);
Var ConvolveDataGrad(const nn::Convolution& conv, const Var& dy, const Var& w);
Var ConvolveWeightGrad(const nn::Convolution& conv, const Var& x, const Var& dy);

}  // namespace weft
