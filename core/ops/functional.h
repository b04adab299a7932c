// Operators as functions on Vars, for gradients and compositions.
#pragma once

#include "core/ops/pointwise/expr.h"
#include "core/registry/var.h"

namespace weft {

// Computes a deferred expression; anything else is returned as it is.
inline Var Materialized(const Var& x) { return Var(x.node()->Materialize()); }

Var OnesLike(const Var& x);
Var ZerosLike(const Var& x);
Var Zeros(const Shape& shape, DType dtype);
Var Full(const Shape& shape, DType dtype, double value);
// 0, 1, ..., n - 1.
Var Arange(int64_t n, DType dtype);
// As many values as `shape` has elements, row-major.
Var Constants(std::span<const double> values, const Shape& shape, DType dtype);

// `x` itself where the dtype is right already.
Var CastTo(const Var& x, DType dtype);
// No gradient flows through the result.
Var StopGradient(const Var& x);

// Reductions over normalised or negative axes; no axes: over all.
Var Sum(const Var& x, const Dims& axes, bool keepdims = false);
Var Mean(const Var& x, const Dims& axes, bool keepdims = false);
Var MaxOver(const Var& x, const Dims& axes, bool keepdims = false);
// The Euclidean norm; its gradient at 0 is 0.
Var Norm(const Var& x, const Dims& axes, bool keepdims = false);
// Sums the axes that broadcasting `shape` to x's shape would have added or stretched.
Var SumTo(const Var& x, const Shape& shape);

Var Reshape(const Var& x, const Shape& shape);  // plain sizes, no special codes
Var Transpose(const Var& x, const Dims& axes);
Var SwapAxes(const Var& x, int a, int b);
Var BroadcastTo(const Var& x, const Shape& shape);
Var ExpandDims(const Var& x, int axis);

// Matrix product of the last two axes, leading axes equal ("batch"); op(a) is a or its transpose.
Var MatMul(const Var& a, const Var& b, bool transpose_a = false, bool transpose_b = false);

}  // namespace weft
