// Convolution and the bilinear operators that it and its gradients are made of.
#include "core/ops/nn/convolution.h"

#include <limits>

#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/convolution_ops.h"
#include "core/ops/nn/epilogue.h"

namespace weft {
namespace nn {

Value ChannelsFirstView(const Value& value) {
  Value view = value;
  for (size_t i = value.shape.size() - 1; i > 1; --i) {
    std::swap(view.shape[i], view.shape[i - 1]);
    std::swap(view.strides[i], view.strides[i - 1]);
  }
  return view;
}

Value ChannelsLastView(const Value& value) {
  Value view = value;
  for (size_t i = 1; i + 1 < value.shape.size(); ++i) {
    std::swap(view.shape[i], view.shape[i + 1]);
    std::swap(view.strides[i], view.strides[i + 1]);
  }
  return view;
}

Shape ChannelsFirst(const Shape& shape) {
  Shape result = shape;
  for (size_t i = shape.size() - 1; i > 1; --i) std::swap(result[i], result[i - 1]);
  return result;
}

Shape ChannelsLastShape(const Shape& shape) {
  Shape result = shape;
  for (size_t i = 1; i + 1 < shape.size(); ++i) std::swap(result[i], result[i + 1]);
  return result;
}

bool IsChannelsLast(const Value& value) {
  const Strides wanted = ChannelsLast(value.shape);
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (value.shape[i] != 1 && value.strides[i] != wanted[i]) return false;
  }
  return true;
}

}  // namespace nn

void CheckLayout(Layout layout, int spatial, const char* op) {
  if (layout == Layout::kDefault) return;
  const std::string name = LayoutNames()[static_cast<size_t>(layout)];
  WEFT_CHECK(static_cast<int>(name.size()) == spatial + 2, ErrorKind::kValue, op, ": layout is ",
             name, ", expected one with ", spatial, " spatial axes, as kernel has");
}

Dims SpaceOf(const Shape& shape, bool channels_last) {
  return channels_last ? Dims(shape.begin() + 1, shape.end() - 1)
                       : Dims(shape.begin() + 2, shape.end());
}

Shape OutsideShape(int64_t first, int64_t channels, const Dims& space, bool channels_last) {
  Shape shape{first};
  if (!channels_last) shape.push_back(channels);
  shape.Append(space.begin(), space.end());
  if (channels_last) shape.push_back(channels);
  return shape;
}

nn::Convolution MakeConvolution(const ConvolutionAttrs& attrs, const Shape& data, const char* op) {
  nn::Convolution conv;
  const size_t spatial = attrs.kernel.size();
  WEFT_CHECK(spatial >= 1 && spatial <= 3, ErrorKind::kValue, op, ": kernel is ",
             ToString(attrs.kernel), ", expected 1 to 3 sizes");
  WEFT_CHECK(data.size() == spatial + 2, ErrorKind::kShape, op, ": data has shape ", ToString(data),
             ", expected ", spatial + 2, " axes for kernel ", ToString(attrs.kernel));
  CheckLayout(attrs.layout, static_cast<int>(spatial), op);
  const auto read = [&](const char* name, const Dims& given, int64_t fallback, int64_t least) {
    if (given.empty()) return Dims(spatial, fallback);
    WEFT_CHECK(given.size() == spatial, ErrorKind::kValue, op, ": ", name, " is ", ToString(given),
               ", expected ", spatial, " numbers as kernel has");
    constexpr int64_t kMost = std::numeric_limits<int32_t>::max();  // so that no size overflows
    for (const int64_t v : given) {
      WEFT_CHECK(v >= least && v <= kMost, ErrorKind::kValue, op, ": ", name, " is ",
                 ToString(given), ", expected numbers from ", least, " to ", kMost);
    }
    return given;
  };
  conv.kernel = read("kernel", attrs.kernel, 1, 1);
  conv.stride = read("stride", attrs.stride, 1, 1);
  conv.dilate = read("dilate", attrs.dilate, 1, 1);
  conv.pad_begin = read("pad", attrs.pad, 0, 0);
  conv.pad_end = conv.pad_begin;
  conv.groups = attrs.num_group;
  conv.channels_last = IsChannelsLastLayout(attrs.layout);
  WEFT_CHECK(attrs.num_filter >= 1, ErrorKind::kValue, op, ": num_filter is ", attrs.num_filter,
             ", expected at least 1");
  const int64_t channels = ChannelsOf(data, conv.channels_last);
  WEFT_CHECK(conv.groups >= 1 && (channels == kUnknownDim || channels % conv.groups == 0) &&
                 attrs.num_filter % conv.groups == 0,
             ErrorKind::kValue, op, ": num_group is ", conv.groups, ", expected a divisor of the ",
             channels, " channels of data and of num_filter ", attrs.num_filter);
  return conv;
}

Dims ConvolvedSpace(const nn::Convolution& conv, const Dims& space, const char* op) {
  Dims out(space.size(), 0);
  for (size_t i = 0; i < space.size(); ++i) {
    const int64_t reach = conv.dilate[i] * (conv.kernel[i] - 1) + 1;
    const int64_t room = space[i] + conv.pad_begin[i] + conv.pad_end[i] - reach;
    WEFT_CHECK(room >= 0, ErrorKind::kShape, op, ": kernel ", ToString(conv.kernel),
               " with dilate ", ToString(conv.dilate), " does not fit into space ", ToString(space),
               " with pad ", ToString(conv.pad_begin));
    out[i] = room / conv.stride[i] + 1;
  }
  return out;
}

namespace {

using nn::Convolution;
using nn::ConvolutionShapes;

// Shapes of the three arrays, seen channels-first.
ConvolutionShapes ShapesOf(const Convolution& conv, int64_t batch, int64_t channels,
                           int64_t filters, const Dims& space) {
  ConvolutionShapes s;
  s.x = OutsideShape(batch, channels, space, false);
  s.w = OutsideShape(filters, channels / conv.groups, conv.kernel, false);
  s.y = OutsideShape(batch, filters, ConvolvedSpace(conv, space, "Convolution"), false);
  return s;
}

bool IsEmpty(const ConvolutionShapes& s) {
  return NumElements(s.x) == 0 || NumElements(s.w) == 0 || NumElements(s.y) == 0;
}

Value ZeroValue(Device device, DType dtype, const Shape& shape) {
  Value value = AllocateValue(device, dtype, shape);
  std::fill_n(static_cast<char*>(value.raw()), value.bytes(), 0);
  return value;
}

// Runs one of the three products: oneDNN where it can, patches otherwise; 16-bit types that the
// machine has no instructions for go through float32.
template <typename Fast, typename Plain>
Value Product(const Value& a, const Value& b, const Fast& fast, const Plain& plain) {
  Value result;
  if (a.dtype != DType::kFloat64 && fast(a, b, &result)) return result;
  if (a.dtype == DType::kFloat64 || a.dtype == DType::kFloat32) return plain(a, b);
  const Value wide_a = nn::Converted(a, DType::kFloat32),
              wide_b = nn::Converted(b, DType::kFloat32);
  if (!fast(wide_a, wide_b, &result)) result = plain(wide_a, wide_b);
  return nn::Converted(result, a.dtype);
}

Value Inside(const Convolution& conv, const Value& value) {
  return conv.channels_last ? nn::ChannelsFirstView(value) : value;
}

void Finish(const Convolution& conv, Value result, Value* out) {
  if (conv.channels_last) result = nn::ChannelsLastView(result);
  if (out->storage) {
    CopyElements(result, *out);
  } else {
    *out = std::move(result);
  }
}

// With the result in the memory of `target` if that is given.
Value Forward(const Convolution& conv, const ConvolutionShapes& s, const Value& x, const Value& w,
              const nn::Epilogue& epilogue, bool keep_packed, KernelContext* c,
              const Value& target) {
  Value y = target;
  if (IsEmpty(s)) {
    y = ZeroValue(x.device, x.dtype, s.y);
  } else if (x.dtype != DType::kFloat64 &&
             (nn::WinogradForward(conv, s, x, w, epilogue, keep_packed, &y) ||
              nn::OneDnnForward(conv, s, x, w, epilogue, keep_packed, c, &y))) {
    return y;
  } else if (x.dtype == DType::kFloat16 || x.dtype == DType::kBfloat16) {
    nn::Epilogue wide = epilogue;
    for (Value* value : {&wide.bias, &wide.residual}) {
      if (value->present()) *value = nn::Converted(*value, DType::kFloat32);
    }
    return nn::Converted(Forward(conv, s, nn::Converted(x, DType::kFloat32),
                                 nn::Converted(w, DType::kFloat32), wide, false, nullptr, Value()),
                         x.dtype);
  } else {
    y = nn::GemmForward(conv, s, x, w);
  }
  nn::RunEpilogue(epilogue, 1, y);
  return y;
}

const OpRegistration convolution_product =
    Op::Declare("_convolution")
        .Expensive()
        .Internal()
        .Doc("Convolution without bias, with any padding on either side.")
        .Input("data", "Input of the convolution.")
        .Input("weight", "Its weights.")
        .Infer([](InferContext& c) {
          const auto& conv = c.attrs<Convolution>();
          const Shape& x = c.in(0).shape;
          const Dims space = ConvolvedSpace(conv, SpaceOf(x, conv.channels_last), c.name());
          c.Out(c.in(0).dtype, OutsideShape(x[0], c.in(1).shape[0], space, conv.channels_last));
        })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Cpu([](KernelContext& c) {
          if (!RunKept(c)) RunConvolution(c.attrs<Convolution>(), c, {}, false);
        })
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto& conv = g.attrs<Convolution>();
          if (g.wants(0)) g.Set(0, ConvolveDataGrad(conv, g.d(), g.in(1)));
          if (g.wants(1)) g.Set(1, ConvolveWeightGrad(conv, g.in(0), g.d()));
        });

const OpRegistration data_grad =
    Op::Declare("_convolution_data_grad")
        .Internal()
        .Doc("Gradient of a convolution for its data: a transposed convolution.")
        .Input("dy", "Gradient of the result.")
        .Input("weight", "The weights.")
        .Infer([](InferContext& c) {
          const auto& conv = c.attrs<Convolution>();
          const int64_t channels = ChannelsOf(c.in(1).shape, conv.channels_last) * conv.groups;
          c.Out(c.in(0).dtype,
                OutsideShape(c.in(0).shape[0], channels, conv.input_space, conv.channels_last));
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const auto& conv = c.attrs<Convolution>();
          const Value dy = Inside(conv, c.in(0)), w = Inside(conv, c.in(1));
          const ConvolutionShapes s =
              ShapesOf(conv, dy.shape[0], w.shape[1] * conv.groups, w.shape[0], conv.input_space);
          if (IsEmpty(s)) return Finish(conv, ZeroValue(c.device, dy.dtype, s.x), &c.out(0));
          if (nn::IsMatrixProduct(conv) && nn::HasFewPixels(s)) {
            return Finish(conv, nn::MatrixDataGrad(s, dy, w), &c.out(0));
          }
          Finish(
              conv,
              Product(
                  dy, w,
                  [&](const Value& a, const Value& b, Value* dx) {
                    return nn::WinogradDataGrad(conv, s, a, b, dx) ||
                           nn::OneDnnDataGrad(conv, s, a, b, dx);
                  },
                  [&](const Value& a, const Value& b) { return nn::GemmDataGrad(conv, s, a, b); }),
              &c.out(0));
        })
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto& conv = g.attrs<Convolution>();
          if (g.wants(0)) g.Set(0, Convolve(conv, g.d(), g.in(1)));
          if (g.wants(1)) g.Set(1, ConvolveWeightGrad(conv, g.d(), g.in(0)));
        });

const OpRegistration weight_grad =
    Op::Declare("_convolution_weight_grad")
        .Internal()
        .Doc("Gradient of a convolution for its weights.")
        .Input("data", "Input of the convolution.")
        .Input("dy", "Gradient of the result.")
        .Infer([](InferContext& c) {
          const auto& conv = c.attrs<Convolution>();
          const int64_t channels = ChannelsOf(c.in(0).shape, conv.channels_last) / conv.groups;
          const int64_t filters = ChannelsOf(c.in(1).shape, conv.channels_last);
          c.Out(c.in(0).dtype, OutsideShape(filters, channels, conv.kernel, conv.channels_last));
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const auto& conv = c.attrs<Convolution>();
          const Value x = Inside(conv, c.in(0)), dy = Inside(conv, c.in(1));
          const ConvolutionShapes s = ShapesOf(conv, x.shape[0], x.shape[1], dy.shape[1],
                                               Dims(x.shape.begin() + 2, x.shape.end()));
          if (IsEmpty(s)) return Finish(conv, ZeroValue(c.device, x.dtype, s.w), &c.out(0));
          if (nn::IsMatrixProduct(conv)) {
            return Finish(conv, nn::MatrixWeightGrad(s, x, dy), &c.out(0));
          }
          Finish(conv,
                 Product(
                     x, dy,
                     [&](const Value& a, const Value& b, Value* dw) {
                       return nn::OneDnnWeightGrad(conv, s, a, b, dw);
                     },
                     [&](const Value& a, const Value& b) {
                       return nn::GemmWeightGrad(conv, s, a, b);
                     }),
                 &c.out(0));
        })
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto& conv = g.attrs<Convolution>();
          if (g.wants(0)) g.Set(0, ConvolveDataGrad(conv, g.in(1), g.d()));
          if (g.wants(1)) g.Set(1, Convolve(conv, g.in(0), g.d()));
        });

Convolution WithSpace(const Convolution& conv, const Shape& x) {
  Convolution full = conv;
  full.input_space = SpaceOf(x, conv.channels_last);
  return full;
}

const OpRegistration convolution =
    Op::Declare("Convolution")
        .Expensive()
        .Alias("_npx_convolution")
        .Alias("Convolution_v1")
        .Doc(
            "Cross-correlation over 1 to 3 spatial axes, plus bias. The space of the result is "
            "floor((size + 2 pad - dilate (kernel - 1) - 1) / stride) + 1.")
        .Amp(AmpClass::kTarget)
        .Input("data", "Shape (batch, channels, space...), or (batch, space..., channels).")
        .Input("weight",
               "Shape (num_filter, channels / num_group, kernel...), or (num_filter, "
               "kernel..., channels / num_group) with a channels-last layout.")
        .OptionalInput("bias", "Shape (num_filter,); absent with no_bias.")
        .WantsInput(&ConvolutionAttrs::no_bias, false)
        .Attributes(ConvolutionSchema())
        .Complete([](InferContext& c) { CompleteConvolution(c, c.attrs<ConvolutionAttrs>()); })
        .Infer([](InferContext& c) {
          const auto& attrs = c.attrs<ConvolutionAttrs>();
          const ArrayType out = ConvolutionResult(c, attrs);
          WEFT_CHECK(attrs.no_bias || c.has(2), ErrorKind::kValue, c.name(),
                     ": input bias is missing; pass it or set no_bias");
          WEFT_CHECK(attrs.no_bias || c.in(2).shape == Shape{attrs.num_filter}, ErrorKind::kShape,
                     c.name(), ": bias has shape ", attrs.no_bias ? "" : ToString(c.in(2).shape),
                     ", expected (", attrs.num_filter, ",)");
          c.Out(out.dtype, out.shape);
        })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Cpu([](KernelContext& c) {
          if (RunKept(c)) return;
          const auto& attrs = c.attrs<ConvolutionAttrs>();
          nn::Epilogue epilogue;
          if (!attrs.no_bias) {
            epilogue.bias =
                c.in(2).dtype == c.in(0).dtype ? c.in(2) : nn::Converted(c.in(2), c.in(0).dtype);
          }
          RunConvolution(MakeConvolution(attrs, c.in(0).shape, c.name()), c, epilogue, !c.training);
        })
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<ConvolutionAttrs>();
          const Shape& x = g.in(0).shape();
          const Convolution conv = WithSpace(MakeConvolution(attrs, x, g.op().name().c_str()), x);
          const Var dy = Materialized(g.d());
          if (g.wants(0)) g.Set(0, ConvolveDataGrad(conv, dy, g.in(1)));
          if (g.wants(1)) g.Set(1, ConvolveWeightGrad(conv, g.in(0), dy));
          if (!attrs.no_bias && g.wants(2)) {
            Dims axes;
            const int channel = conv.channels_last ? dy.rank() - 1 : 1;
            for (int i = 0; i < dy.rank(); ++i) {
              if (i != channel) axes.push_back(i);
            }
            g.Set(2, Sum(dy, axes));
          }
        });

}  // namespace

AttrSchemaBuilder<ConvolutionAttrs> ConvolutionSchema() {
  AttrSchemaBuilder<ConvolutionAttrs> schema;
  AddConvolutionAttributes(schema);
  return schema;
}

void CompleteConvolution(InferContext& c, const ConvolutionAttrs& attrs) {
  if (c.in(0).shape.empty()) return;
  const Convolution conv = MakeConvolution(attrs, c.in(0).shape, c.name());
  const int64_t channels = ChannelsOf(c.in(0).shape, conv.channels_last);
  const Shape wanted =
      OutsideShape(attrs.num_filter, channels == kUnknownDim ? channels : channels / conv.groups,
                   conv.kernel, conv.channels_last);
  FillUnknown(&c.OpenShape(1), wanted);
  if (!attrs.no_bias && c.has(2)) FillUnknown(&c.OpenShape(2), {attrs.num_filter});
  int64_t& batch = c.OpenShape(0)[0];
  const Shape* out = c.KnownOut(0);
  if (out != nullptr && !out->empty() && batch == kUnknownDim) batch = (*out)[0];
}

ArrayType ConvolutionResult(const InferContext& c, const ConvolutionAttrs& attrs) {
  const Shape& x = c.in(0).shape;
  const Convolution conv = MakeConvolution(attrs, x, c.name());
  WEFT_CHECK(IsFloating(c.in(0).dtype) && c.in(1).dtype == c.in(0).dtype, ErrorKind::kType,
             c.name(), ": data is ", NameOf(c.in(0).dtype), ", weight is ", NameOf(c.in(1).dtype),
             ", expected one floating point dtype");
  const Shape wanted =
      OutsideShape(attrs.num_filter, ChannelsOf(x, conv.channels_last) / conv.groups, conv.kernel,
                   conv.channels_last);
  WEFT_CHECK(c.in(1).shape == wanted, ErrorKind::kShape, c.name(), ": weight has shape ",
             ToString(c.in(1).shape), ", expected ", ToString(wanted), " for data of shape ",
             ToString(x));
  const Dims space = ConvolvedSpace(conv, SpaceOf(x, conv.channels_last), c.name());
  return {c.in(0).dtype, OutsideShape(x[0], attrs.num_filter, space, conv.channels_last)};
}

void RunConvolution(const Convolution& conv, KernelContext& c, const nn::Epilogue& outside,
                    bool keep_packed) {
  const Value x = Inside(conv, c.in(0)), w = Inside(conv, c.in(1));
  const ConvolutionShapes s =
      ShapesOf(conv, x.shape[0], x.shape[1], w.shape[0], Dims(x.shape.begin() + 2, x.shape.end()));
  nn::Epilogue epilogue = outside;
  if (outside.residual.present()) epilogue.residual = Inside(conv, outside.residual);
  // Memory that is given and laid out well is written at once.
  Value target;
  if (c.out(0).storage) {
    target = Inside(conv, c.out(0));
    if (!nn::IsChannelsLast(target)) target = Value();
  }
  const Value y = Forward(conv, s, x, w, epilogue, keep_packed, &c, target);
  if (!target.storage || y.storage != target.storage) Finish(conv, y, &c.out(0));
}

Var Convolve(const Convolution& conv, const Var& x, const Var& w) {
  static const OpRef kOp("_convolution");
  return Call1(kOp, {x, w}, MakeAttrs(WithSpace(conv, x.shape())));
}

Var ConvolveDataGrad(const Convolution& conv, const Var& dy, const Var& w) {
  static const OpRef kOp("_convolution_data_grad");
  return Call1(kOp, {dy, w}, MakeAttrs(conv));
}

Var ConvolveWeightGrad(const Convolution& conv, const Var& x, const Var& dy) {
  static const OpRef kOp("_convolution_weight_grad");
  return Call1(kOp, {x, dy}, MakeAttrs(WithSpace(conv, x.shape())));
}

}  // namespace weft
