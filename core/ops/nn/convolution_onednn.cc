// Convolutions through oneDNN with channels-last activations: between layers nothing is reordered.
#include "core/ops/nn/convolution.h"
#include "core/ops/nn/epilogue.h"
#include "core/ops/nn/onednn.h"

namespace weft::nn {
namespace {

constexpr char kName[] = "Convolution";

using onednn::Key;
using onednn::Plan;
using onednn::Prepared;

Key MakeKey(Key::Kind kind, const Convolution& conv, const ConvolutionShapes& shapes, DType dtype) {
  Key key(kind);
  key.Add(dtype).Add(conv.groups).Add(shapes.x).Add(shapes.w).Add(shapes.y);
  key.Add(conv.stride).Add(conv.dilate).Add(conv.pad_begin).Add(conv.pad_end);
  return key;
}

// Weight shape and strides with the groups as an axis of their own.
Dims Grouped(const Dims& dims, int64_t groups, bool strides) {
  if (groups == 1) return dims;
  Dims grouped = dims;
  if (strides) {
    grouped.insert(0, 0);  // set by the caller, who knows the filters per group
  } else {
    grouped[0] /= groups;
    grouped.insert(0, groups);
  }
  return grouped;
}

dnnl::memory::desc WeightDesc(const Shape& shape, const Strides& strides, int64_t groups,
                              DType dtype) {
  Strides grouped = Grouped(strides, groups, true);
  if (groups > 1) grouped[0] = shape[0] / groups * strides[0];
  return onednn::DescOf(Grouped(shape, groups, false), dtype, grouped);
}

dnnl::memory::desc ActivationDesc(const Shape& shape, DType dtype) {
  return onednn::DescOf(shape, dtype, ChannelsLast(shape));
}

struct Descs {
  dnnl::memory::desc x, w, bias, y;
  dnnl::memory::dims stride, dilate, begin, end;
};

Descs MakeDescs(const Convolution& conv, const ConvolutionShapes& shapes, DType dtype) {
  Descs d;
  d.x = ActivationDesc(shapes.x, dtype);
  d.y = ActivationDesc(shapes.y, dtype);
  d.w = onednn::AnyDesc(Grouped(shapes.w, conv.groups, false), dtype);
  d.bias = onednn::AnyDesc(Shape{shapes.y[1]}, dtype);
  d.stride = onednn::ToDims(conv.stride);
  d.dilate = onednn::ToDims(conv.dilate);
  for (auto& step : d.dilate) --step;  // oneDNN counts what is left out
  d.begin = onednn::ToDims(conv.pad_begin);
  d.end = onednn::ToDims(conv.pad_end);
  return d;
}

dnnl::convolution_forward::primitive_desc ForwardDesc(const Descs& d, bool bias,
                                                      const dnnl::primitive_attr& attributes) {
  const auto kind = dnnl::prop_kind::forward_training;
  const auto algorithm = dnnl::algorithm::convolution_direct;
  if (bias) {
    return {onednn::Engine(), kind,     algorithm, d.x,   d.w,       d.bias, d.y,
            d.stride,         d.dilate, d.begin,   d.end, attributes};
  }
  return {onednn::Engine(), kind,     algorithm, d.x,   d.w,       d.y,
          d.stride,         d.dilate, d.begin,   d.end, attributes};
}

Value PositiveStrides(const Value& value) {
  for (size_t i = 0; i < value.shape.size(); ++i) {
    if (value.shape[i] > 1 && value.strides[i] <= 0) {
      Value copy = AllocateValue(value.device, value.dtype, value.shape);
      CopyElements(value, copy);
      return copy;
    }
  }
  return value;
}

// Runs a primitive on arrays and, as its second argument, weights.
void RunOnWeights(Prepared& primitive, const Convolution& conv,
                  std::span<const onednn::Operand> operands, const Value& weights, bool keep,
                  KernelContext* c) {
  onednn::RunOnWeights(
      kName, primitive, operands, weights,
      [&] { return WeightDesc(weights.shape, weights.strides, conv.groups, weights.dtype); }, keep,
      c);
}

}  // namespace

Value AsChannelsLast(const Value& value) {
  if (IsChannelsLast(value)) return value;
  Value out = AllocateValue(value.device, value.dtype, value.shape, ChannelsLast(value.shape));
  if (!value.is_row_major()) {
    CopyElements(value, out);
    return out;
  }
  Key key(Key::kReorder);
  key.Add(value.dtype).Add(value.shape);
  onednn::Reorder(kName, onednn::DescOf(value.shape, value.dtype, RowMajor(value.shape)),
                  value.raw(), ActivationDesc(value.shape, value.dtype), out.raw(), key);
  return out;
}

bool OneDnnForward(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x,
                   const Value& w, const Epilogue& epilogue, bool keep_packed, KernelContext* c,
                   Value* y) {
  const bool has_bias = epilogue.bias.present(), has_residual = epilogue.residual.present();
  const bool in_place = has_residual && SharesMemory(epilogue.residual, *y);
  Key key = MakeKey(Key::kConvolution, conv, shapes, x.dtype);
  AddToKey(epilogue, in_place, &key);
  Prepared& forward = onednn::Prepare(kName, key, [&] {
    Descs d = MakeDescs(conv, shapes, x.dtype);
    if (has_bias) d.bias = onednn::AnyDesc(Shape{shapes.y[1]}, epilogue.bias.dtype);
    dnnl::primitive_attr attributes = Plan::Attributes();
    dnnl::post_ops ops;
    AddPostOps(epilogue, d.y, in_place, &ops);
    attributes.set_post_ops(ops);
    const auto desc = ForwardDesc(d, has_bias, attributes);
    Plan plan{dnnl::convolution_forward(desc),
              {{DNNL_ARG_SRC, desc.src_desc()},
               {DNNL_ARG_WEIGHTS, desc.weights_desc()},
               {DNNL_ARG_DST, desc.dst_desc()}},
              desc.scratchpad_desc()};
    if (has_bias) plan.args.push_back({DNNL_ARG_BIAS, desc.bias_desc()});
    if (has_residual && !in_place) plan.args.push_back({PostOpArgument(0), d.y});
    return plan;
  });
  if (!forward.usable()) return false;
  const Value input = AsChannelsLast(x), weights = PositiveStrides(w);
  Value bias, residual;
  if (!y->storage) *y = AllocateValue(x.device, x.dtype, shapes.y, ChannelsLast(shapes.y));
  SmallVector<onednn::Operand, 5> operands{
      {input.raw(), kData}, {weights.raw(), kWeight}, {y->raw(), onednn::kResult}};
  if (has_bias) {
    bias = RowMajorCopyIfNeeded(epilogue.bias);
    operands.push_back({bias.raw(), kBias});
  }
  if (has_residual && !in_place) {
    residual = AsChannelsLast(epilogue.residual);
    operands.push_back({residual.raw(), kResidual});
  }
  RunOnWeights(forward, conv, operands, weights, keep_packed, c);
  return true;
}

bool OneDnnDataGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& dy,
                    const Value& w, Value* dx) {
  const Key key = MakeKey(Key::kConvolutionData, conv, shapes, dy.dtype);
  Prepared& backward = onednn::Prepare(kName, key, [&] {
    const Descs d = MakeDescs(conv, shapes, dy.dtype);
    const dnnl::convolution_backward_data::primitive_desc desc(
        onednn::Engine(), dnnl::algorithm::convolution_direct, d.x, d.w, d.y, d.stride, d.dilate,
        d.begin, d.end, ForwardDesc(d, false, Plan::Attributes()), Plan::Attributes());
    return Plan{dnnl::convolution_backward_data(desc),
                {{DNNL_ARG_DIFF_DST, desc.diff_dst_desc()},
                 {DNNL_ARG_WEIGHTS, desc.weights_desc()},
                 {DNNL_ARG_DIFF_SRC, desc.diff_src_desc()}},
                desc.scratchpad_desc()};
  });
  if (!backward.usable()) return false;
  const Value head = AsChannelsLast(dy), weights = PositiveStrides(w);
  *dx = AllocateValue(dy.device, dy.dtype, shapes.x, ChannelsLast(shapes.x));
  RunOnWeights(backward, conv,
               SmallVector<onednn::Operand, 3>{
                   {head.raw(), 0}, {weights.raw(), 1}, {dx->raw(), onednn::kResult}},
               weights, false, nullptr);
  return true;
}

bool OneDnnWeightGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x,
                      const Value& dy, Value* dw) {
  const Key key = MakeKey(Key::kConvolutionWeight, conv, shapes, x.dtype);
  Prepared& backward = onednn::Prepare(kName, key, [&] {
    const Descs d = MakeDescs(conv, shapes, x.dtype);
    const dnnl::convolution_backward_weights::primitive_desc desc(
        onednn::Engine(), dnnl::algorithm::convolution_direct, d.x, d.w, d.y, d.stride, d.dilate,
        d.begin, d.end, ForwardDesc(d, false, Plan::Attributes()), Plan::Attributes());
    return Plan{dnnl::convolution_backward_weights(desc),
                {{DNNL_ARG_SRC, desc.src_desc()},
                 {DNNL_ARG_DIFF_DST, desc.diff_dst_desc()},
                 {DNNL_ARG_DIFF_WEIGHTS, desc.diff_weights_desc()}},
                desc.scratchpad_desc()};
  });
  if (!backward.usable()) return false;
  const Value input = AsChannelsLast(x), head = AsChannelsLast(dy);
  // Row-major in the layout outside, whichever it is.
  *dw = AllocateValue(x.device, x.dtype, shapes.w,
                      conv.channels_last ? ChannelsLast(shapes.w) : RowMajor(shapes.w));
  const dnnl::memory::desc plain = WeightDesc(shapes.w, dw->strides, conv.groups, x.dtype);
  const dnnl::memory::desc& made = backward.desc(2);
  if (made == plain) {
    backward.Run(kName, {input.raw(), head.raw(), dw->raw()});
    return true;
  }
  const Value packed =
      AllocateValue(x.device, DType::kUint8, Shape{static_cast<int64_t>(made.get_size())});
  backward.Run(kName, {input.raw(), head.raw(), packed.raw()});
  Key reorder = key;
  reorder.Add(dw->strides);
  onednn::Reorder(kName, made, packed.raw(), plain, dw->raw(), reorder);
  return true;
}

}  // namespace weft::nn
