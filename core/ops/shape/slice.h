// Regular parts of arrays: every `step`-th index of each axis from `begin` on.
#pragma once

#include "core/ops/shape/view.h"

namespace weft::shape {

struct Range {
  int64_t begin, size, step;
};
using Ranges = SmallVector<Range, 6>;  // one per axis

// Every index of every axis.
Ranges FullRanges(std::span<const int64_t> shape);
Shape ShapeOf(const Ranges& ranges);

// The part of `x` as an alias.
Value SliceValue(const Value& x, const Ranges& ranges);

Var Slice(const Var& x, const Ranges& ranges);
// An array of `shape` filled with `value`, but for the part `ranges`, which is x.
Var PadSlice(const Var& x, const Shape& shape, const Ranges& ranges, double value = 0.0);
Var Reverse(const Var& x, int axis);
Var Concat(std::span<const Var> parts, int axis);

}  // namespace weft::shape
