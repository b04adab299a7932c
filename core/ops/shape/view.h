// What operators that only move elements share.
#pragma once

#include "core/array/value.h"
#include "core/ops/functional.h"
#include "core/ops/shape/shape_attrs.h"
#include "core/registry/op.h"

namespace weft::shape {

// `x` as `shape`: an alias where strides can say it, else a row-major copy. Sizes must agree.
Value ReshapeValue(const Value& x, const Shape& shape);
Value TransposeValue(const Value& x, std::span<const int> axes);
// NumPy broadcasting with stride 0; `shape` must be one that x broadcasts to.
Value BroadcastValue(const Value& x, const Shape& shape);

// The permutation that `axes` means for `shape`; () reverses. Throws kValue, kIndex.
SmallVector<int, 6> Permutation(const Dims& axes, std::span<const int64_t> shape, const char* op);

// An operator whose result is its first input under another shape, which Infer gives.
Op Reshaping(Op op);

}  // namespace weft::shape
