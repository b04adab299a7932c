// Convolutions of 1 to 3 spatial axes. Inside, arrays are always seen as (batch, channels,
// space...) and weights as (filters, channels / groups, kernel...), with whatever strides they
// have.
#pragma once

#include "core/registry/op.h"

namespace weft::nn {

// One convolution; the gradient operators carry it as their attributes.
struct Convolution {
  Dims stride, dilate, pad_begin, pad_end;
  int64_t groups = 1;
  // Layout of the arrays outside: channels last (with weights filters, kernel, channels).
  bool channels_last = false;
  // Space of the input and of the kernel, which the sizes of the result do not tell.
  Dims input_space, kernel;

  int spatial() const { return static_cast<int>(kernel.size()); }
};

// (batch, space..., channels) and (batch, channels, space...) seen as each other.
Value ChannelsFirstView(const Value& value);
Value ChannelsLastView(const Value& value);
Shape ChannelsFirst(const Shape& shape);
Shape ChannelsLastShape(const Shape& shape);
// Strides in memory are those of channels-last arrays; axes of size 1 do not count.
bool IsChannelsLast(const Value& value);
// `value` itself if it is, else a copy with channels-last strides.
Value AsChannelsLast(const Value& value);

// What a kernel works on, all seen channels-first. Results are allocated by the callee: y and dx
// channels-last in memory, dw row-major.
struct ConvolutionShapes {
  Shape x, w, y;
};

struct Epilogue;

// False where oneDNN cannot do it on this machine. `keep_packed`: the weights are expected to come
// again and stay with their memory in the layout that oneDNN wants. A given y has channels-last
// memory, which may be that of the residual. Where x, w, bias and residual are inputs 0 to 3 of the
// kernel `c` (may be null) and y its output, a step of a plan keeps the primitive.
bool OneDnnForward(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x,
                   const Value& w, const Epilogue& epilogue, bool keep_packed, KernelContext* c,
                   Value* y);
bool OneDnnDataGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& dy,
                    const Value& w, Value* dx);
bool OneDnnWeightGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x,
                      const Value& dy, Value* dw);

// For 3 x 3 filters of float32, as above; false where the direct convolution is faster.
bool WinogradForward(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x,
                     const Value& w, const Epilogue& epilogue, bool keep_packed, Value* y);
bool WinogradDataGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& dy,
                      const Value& w, Value* dx);

// Through matrices of patches; float32 and float64.
Value GemmForward(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x,
                  const Value& w);
Value GemmDataGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& dy,
                   const Value& w);
Value GemmWeightGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x,
                     const Value& dy);

// A kernel of one element that visits every element once: pixels times a matrix.
bool IsMatrixProduct(const Convolution& conv);
// Where packing the weights, as oneDNN's convolution does first, shows in the time.
bool HasFewPixels(const ConvolutionShapes& shapes);
// For matrix products, any floating dtype: dx = dy w and dw = dy^T x. The second measured as fast
// as oneDNN's convolution or faster, the first where pixels are few.
Value MatrixDataGrad(const ConvolutionShapes& shapes, const Value& dy, const Value& w);
Value MatrixWeightGrad(const ConvolutionShapes& shapes, const Value& x, const Value& dy);

}  // namespace weft::nn
