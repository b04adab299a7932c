#include "core/ops/functional.h"

#include <numeric>

#include "core/ops/creation/creation.h"
#include "core/ops/elementwise/single.h"
#include "core/ops/linalg/linalg.h"
#include "core/ops/reduce/reduce.h"
#include "core/ops/shape/shape_attrs.h"
#include "core/registry/op.h"

namespace weft {

Var OnesLike(const Var& x) {
  static const OpRef kOp("ones_like");
  return Call1(kOp, {x});
}

Var ZerosLike(const Var& x) {
  static const OpRef kOp("zeros_like");
  return Call1(kOp, {x});
}

Var Full(const Shape& shape, DType dtype, double value) {
  static const OpRef kOp("_full");
  return Call1(kOp, {}, MakeAttrs(FullAttrs{shape, Device{}, dtype, value}));
}

Var Constants(std::span<const double> values, const Shape& shape, DType dtype) {
  static const OpRef kOp("_constants");
  return Call1(kOp, {}, MakeAttrs(ConstantsAttrs{shape, dtype, {values.begin(), values.end()}}));
}

Var Zeros(const Shape& shape, DType dtype) { return Full(shape, dtype, 0.0); }

Var Arange(int64_t n, DType dtype) {
  static const OpRef kOp("_arange");
  ArangeAttrs attrs;
  attrs.start = static_cast<double>(n);
  attrs.dtype = dtype;
  return Call1(kOp, {}, MakeAttrs(attrs));
}

Var CastTo(const Var& x, DType dtype) {
  static const OpRef kOp("Cast");
  return x.dtype() == dtype ? x : Call1(kOp, {x}, MakeAttrs(elementwise::CastAttrs{dtype}));
}

// Here rather than in the registry, since it needs an operator.
Var GradientContext::d(size_t i) const {
  const ArrayType& type = outputs_[i].type();
  return heads_[i] ? heads_[i] : Zeros(type.shape, type.dtype);
}

Var StopGradient(const Var& x) {
  static const OpRef kOp("BlockGrad");
  return Call1(kOp, {x});
}

namespace {
Var Reduce(const OpRef& op, const Var& x, const Dims& axes, bool keepdims) {
  return Call1(op, {x}, MakeAttrs(ReduceAttrs{axes, keepdims, false}));
}
}  // namespace

Var Sum(const Var& x, const Dims& axes, bool keepdims) {
  static const OpRef kOp("sum");
  return Reduce(kOp, x, axes, keepdims);
}

Var Mean(const Var& x, const Dims& axes, bool keepdims) {
  static const OpRef kOp("mean");
  return Reduce(kOp, x, axes, keepdims);
}

Var MaxOver(const Var& x, const Dims& axes, bool keepdims) {
  static const OpRef kOp("max");
  return Reduce(kOp, x, axes, keepdims);
}

Var SumTo(const Var& x, const Shape& shape) {
  if (x.shape() == shape) return x;
  const size_t lead = x.shape().size() - shape.size();
  Dims axes;
  for (size_t i = 0; i < x.shape().size(); ++i) {
    if (i < lead || (shape[i - lead] == 1 && x.shape()[i] != 1)) {
      axes.push_back(static_cast<int64_t>(i));
    }
  }
  const Var sum = axes.empty() ? x : Sum(x, axes, true);
  return sum.shape() == shape ? sum : Reshape(sum, shape);
}

Var Reshape(const Var& x, const Shape& shape) {
  static const OpRef kOp("_reshape_to");
  return x.shape() == shape ? x : Call1(kOp, {x}, MakeAttrs(ReshapeToAttrs{shape}));
}

Var Transpose(const Var& x, const Dims& axes) {
  static const OpRef kOp("transpose");
  return Call1(kOp, {x}, MakeAttrs(TransposeAttrs{axes}));
}

Var SwapAxes(const Var& x, int a, int b) {
  Dims axes(x.rank());
  std::iota(axes.begin(), axes.end(), 0);
  std::swap(axes[a < 0 ? a + x.rank() : a], axes[b < 0 ? b + x.rank() : b]);
  return Transpose(x, axes);
}

Var BroadcastTo(const Var& x, const Shape& shape) {
  static const OpRef kOp("_broadcast_to_shape");
  return x.shape() == shape ? x : Call1(kOp, {x}, MakeAttrs(BroadcastToAttrs{shape}));
}

Var ExpandDims(const Var& x, int axis) {
  Shape shape = x.shape();
  shape.insert(axis < 0 ? axis + shape.size() + 1 : axis, 1);
  return Reshape(x, shape);
}

Var MatMul(const Var& a, const Var& b, bool transpose_a, bool transpose_b) {
  static const OpRef kOp("batch_dot");
  return Call1(kOp, {a, b}, MakeAttrs(BatchDotAttrs{transpose_a, transpose_b}));
}

}  // namespace weft
