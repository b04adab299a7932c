// Reshape, transpose and broadcast: the primitives that other operators are made of.
#include "core/ops/shape/view.h"

#include <numeric>

#include "core/ops/fill_unknown.h"

namespace weft::shape {

Value ReshapeValue(const Value& x, const Shape& shape) {
  Strides strides;
  if (ReshapeStrides(x, shape, &strides)) return ViewAs(x, shape, strides, x.offset);
  const Value copy = RowMajorCopyIfNeeded(x);
  return ViewAs(copy, shape, RowMajor(shape), copy.offset);
}

Value TransposeValue(const Value& x, std::span<const int> axes) {
  Shape shape(axes.size());
  Strides strides(axes.size());
  for (size_t i = 0; i < axes.size(); ++i) {
    shape[i] = x.shape[axes[i]];
    strides[i] = x.strides[axes[i]];
  }
  return ViewAs(x, shape, strides, x.offset);
}

Value BroadcastValue(const Value& x, const Shape& shape) {
  return ViewAs(x, shape, BroadcastStrides(x.shape, x.strides, shape), x.offset);
}

SmallVector<int, 6> Permutation(const Dims& axes, std::span<const int64_t> shape, const char* op) {
  const size_t rank = shape.size();
  SmallVector<int, 6> order(rank);
  if (axes.empty()) {
    std::iota(order.begin(), order.end(), 0);
    std::reverse(order.begin(), order.end());
    return order;
  }
  WEFT_CHECK(axes.size() == rank, ErrorKind::kValue, op, ": axes ", ToString(axes), " has ",
             axes.size(), " entries, shape ", ToString(shape), " has ", rank, " axes");
  SmallVector<bool, 6> seen(rank, false);
  for (size_t i = 0; i < rank; ++i) {
    order[i] = NormalizeAxis(axes[i], shape, op, "axes");
    WEFT_CHECK(!seen[order[i]], ErrorKind::kValue, op, ": axis ", axes[i], " stands twice in axes ",
               ToString(axes));
    seen[order[i]] = true;
  }
  return order;
}

Op Reshaping(Op op) {
  return std::move(op)
      .AllocatesOutputs()
      .Cpu([](KernelContext& c) { c.out(0) = ReshapeValue(c.in(0), c.out(0).shape); })
      .GradientNeeds({}, {})
      .Gradient([](GradientContext& g) { g.Set(0, Reshape(g.d(), g.in(0).shape())); });
}

namespace {

const OpRegistration reshape_to =
    Reshaping(Op::Declare("_reshape_to")
                  .Doc("The elements of the input, in row-major order, as another shape.")
                  .Input("data", "The input array.")
                  .Attributes(AttrSchemaBuilder<ReshapeToAttrs>().Required(
                      "shape", &ReshapeToAttrs::shape, "The new sizes, no codes."))
                  .Internal()
                  .Infer([](InferContext& c) {
                    const Dims& shape = c.attrs<ReshapeToAttrs>().shape;
                    WEFT_CHECK(NumElements(shape) == NumElements(c.in(0).shape), ErrorKind::kShape,
                               c.name(), ": data of shape ", ToString(c.in(0).shape),
                               " cannot have shape ", ToString(shape));
                    c.Out(c.in(0).dtype, shape);
                  }));

const OpRegistration transpose =
    Op::Declare("transpose")
        .Doc("Permutes the axes; the result is a view. Without axes it reverses their order.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<TransposeAttrs>().Add(
            "axes", &TransposeAttrs::axes, "Axis k of the result is axis axes[k] of the input."))
        .Complete([](InferContext& c) {
          const Shape* out = c.KnownOut(0);
          if (out == nullptr || out->empty()) return;
          const auto order = Permutation(c.attrs<TransposeAttrs>().axes, *out, c.name());
          Shape data(out->size());
          for (size_t i = 0; i < order.size(); ++i) data[order[i]] = (*out)[i];
          FillUnknown(&c.OpenShape(0), data);
        })
        .Infer([](InferContext& c) {
          Shape shape;
          for (const int axis :
               Permutation(c.attrs<TransposeAttrs>().axes, c.in(0).shape, c.name())) {
            shape.push_back(c.in(0).shape[axis]);
          }
          c.Out(c.in(0).dtype, shape);
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          c.out(0) = TransposeValue(
              c.in(0), Permutation(c.attrs<TransposeAttrs>().axes, c.in(0).shape, c.name()));
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          const auto order =
              Permutation(g.attrs<TransposeAttrs>().axes, g.in(0).shape(), g.op().name().c_str());
          Dims back(order.size());
          for (size_t i = 0; i < order.size(); ++i) back[order[i]] = static_cast<int64_t>(i);
          g.Set(0, Transpose(g.d(), back));
        });

const OpRegistration broadcast_to_shape =
    Op::Declare("_broadcast_to_shape")
        .Doc(
            "The input repeated along axes of size 1 and new leading axes, as NumPy broadcasts; "
            "the result is a view.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<BroadcastToAttrs>().Required(
            "shape", &BroadcastToAttrs::shape, "The shape of the result, no codes."))
        .Internal()
        .Infer([](InferContext& c) {
          const Dims& to = c.attrs<BroadcastToAttrs>().shape;
          const Shape& from = c.in(0).shape;
          bool ok = from.size() <= to.size();
          for (size_t i = 0; ok && i < from.size(); ++i) {
            const int64_t size = from[from.size() - 1 - i];
            ok = size == 1 || size == to[to.size() - 1 - i];
          }
          WEFT_CHECK(ok, ErrorKind::kShape, c.name(), ": data of shape ", ToString(from),
                     " does not broadcast to ", ToString(to));
          c.Out(c.in(0).dtype, to);
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) { c.out(0) = BroadcastValue(c.in(0), c.out(0).shape); })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { g.Set(0, SumTo(g.d(), g.in(0).shape())); });

}  // namespace
}  // namespace weft::shape
