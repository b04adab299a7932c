// The dense layer.
#include "core/base/parallel.h"
#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/linalg/linalg.h"
#include "core/ops/nn/layers.h"

namespace weft {
namespace {

int64_t InputUnits(const Shape& data, bool flatten) {
  if (!flatten) return data.back();
  int64_t units = 1;
  for (size_t i = 1; i < data.size(); ++i) {
    if (data[i] == kUnknownDim) return kUnknownDim;
    units *= data[i];
  }
  return units;
}

void CheckData(const InferContext& c) {
  const auto& attrs = c.attrs<FullyConnectedAttrs>();
  WEFT_CHECK(attrs.num_hidden > 0, ErrorKind::kValue, c.name(), ": num_hidden is ",
             attrs.num_hidden, ", expected at least 1");
  WEFT_CHECK(!c.in(0).shape.empty(), ErrorKind::kShape, c.name(),
             ": data has shape (), expected at least one axis");
}

void CompleteWeights(InferContext& c) {
  const auto& attrs = c.attrs<FullyConnectedAttrs>();
  Shape& data = c.OpenShape(0);
  const int64_t units = data.empty() ? kUnknownDim : InputUnits(data, attrs.flatten);
  FillUnknown(&c.OpenShape(1), {attrs.num_hidden, units});
  if (!attrs.no_bias && c.has(2)) FillUnknown(&c.OpenShape(2), {attrs.num_hidden});
  Shape* out = c.KnownOut(0);
  if (out == nullptr || data.empty()) return;
  Shape result = attrs.flatten ? Shape{data[0]} : Shape(data.begin(), data.end() - 1);
  result.push_back(attrs.num_hidden);
  FillUnknown(out, result);
  if (out->size() != result.size()) return;
  for (size_t i = 0; i + 1 < result.size(); ++i) {
    if (data[i] == kUnknownDim) data[i] = (*out)[i];
  }
}

void InferFullyConnected(InferContext& c) {
  CheckData(c);
  const auto& attrs = c.attrs<FullyConnectedAttrs>();
  const Shape& data = c.in(0).shape;
  const Shape wanted{attrs.num_hidden, InputUnits(data, attrs.flatten)};
  WEFT_CHECK(c.in(1).shape == wanted, ErrorKind::kShape, c.name(), ": weight has shape ",
             ToString(c.in(1).shape), ", expected ", ToString(wanted), " for data of shape ",
             ToString(data));
  WEFT_CHECK(attrs.no_bias || c.has(2), ErrorKind::kValue, c.name(),
             ": input bias is missing; pass it or set no_bias");
  WEFT_CHECK(c.in(1).dtype == c.in(0).dtype, ErrorKind::kType, c.name(), ": data is ",
             NameOf(c.in(0).dtype), ", weight is ", NameOf(c.in(1).dtype));
  if (!attrs.no_bias) {
    WEFT_CHECK(c.in(2).shape == Shape{attrs.num_hidden}, ErrorKind::kShape, c.name(),
               ": bias has shape ", ToString(c.in(2).shape), ", expected (", attrs.num_hidden,
               ",)");
    WEFT_CHECK(c.in(2).dtype == c.in(0).dtype, ErrorKind::kType, c.name(), ": data is ",
               NameOf(c.in(0).dtype), ", bias is ", NameOf(c.in(2).dtype));
  }
  Shape out = attrs.flatten ? Shape{data[0], attrs.num_hidden} : data;
  out.back() = attrs.num_hidden;
  c.Out(c.in(0).dtype, std::move(out));
}

// Data as (rows, units); a view where strides allow it.
Value AsRows(const Value& data, int64_t units) {
  const Shape shape{data.size() / std::max<int64_t>(units, 1), units};
  Strides strides;
  if (ReshapeStrides(data, shape, &strides)) return ViewAs(data, shape, strides, data.offset);
  const Value copy = RowMajorCopyIfNeeded(data);
  return ViewAs(copy, shape, RowMajor(shape), copy.offset);
}

void FullyConnectedKernel(KernelContext& c) {
  const auto& attrs = c.attrs<FullyConnectedAttrs>();
  const Value& weight = c.in(1);
  Value& out = c.out(0);
  const int64_t hidden = attrs.num_hidden;
  if (out.size() == 0) return;
  const Shape rows_shape{out.size() / hidden, hidden};
  const Value rows = ViewAs(out, rows_shape, RowMajor(rows_shape), out.offset);
  Value data = c.in(0);
  if (weight.shape[1] == 0) {
    data = AllocateValue(data.device, data.dtype, Shape{rows_shape[0], 0});
  } else {
    data = AsRows(data, weight.shape[1]);
  }
  if (attrs.no_bias) {
    MatMulKernel(data, weight, rows, false, true);
    return;
  }
  // The product is added to the bias.
  const Value& bias = c.in(2);
  CopyElements(ViewAs(bias, rows_shape, {0, bias.strides[0]}, bias.offset), rows);
  MatMulKernel(data, weight, rows, false, true, 1.0, 1.0);
}

const OpRegistration fully_connected =
    Op::Declare("FullyConnected")
        .Expensive()
        .Alias("_npx_fully_connected")
        .Alias("_sparse_FullyConnected")
        .Doc("Dense layer: data weight^T + bias.")
        .Amp(AmpClass::kTarget)
        .Input("data", "Shape (batch, ...), read as (batch, units); without flatten (..., units).")
        .Input("weight", "Shape (num_hidden, units).")
        .OptionalInput("bias", "Shape (num_hidden,); absent with no_bias.")
        .WantsInput(&FullyConnectedAttrs::no_bias, false)
        .Attributes(AttrSchemaBuilder<FullyConnectedAttrs>()
                        .Required("num_hidden", &FullyConnectedAttrs::num_hidden,
                                  "Number of units of the result.")
                        .Add("no_bias", &FullyConnectedAttrs::no_bias, "Whether there is no bias.")
                        .Add("flatten", &FullyConnectedAttrs::flatten,
                             "Whether all axes but the first are one axis of units; otherwise the "
                             "layer acts on the last axis."))
        .Complete(CompleteWeights)
        .Infer(InferFullyConnected)
        .Cpu(FullyConnectedKernel)
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<FullyConnectedAttrs>();
          const int64_t units = g.in(1).dim(1);
          const Var d = g.d();
          const int64_t rows = NumElements(d.shape()) / attrs.num_hidden;
          const Var dy = Reshape(d, {rows, attrs.num_hidden});
          if (g.wants(0)) g.Set(0, Reshape(MatMul(dy, g.in(1)), g.in(0).shape()));
          if (g.wants(1)) g.Set(1, MatMul(dy, Reshape(g.in(0), {rows, units}), true, false));
          if (!attrs.no_bias && g.wants(2)) g.Set(2, Sum(dy, {0}));
        });

}  // namespace
}  // namespace weft
