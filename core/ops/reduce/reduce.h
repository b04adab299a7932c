#pragma once

#include <optional>

#include "core/array/shape.h"
#include "core/registry/var.h"

namespace weft {

struct ReduceAttrs {
  std::optional<Dims> axis;  // None or (): all axes
  bool keepdims = false;
  bool exclude = false;  // reduce the axes that are not listed
};

// The axes that `attrs` reduces in an array of `shape`, ascending. Throws kIndex, kValue, naming
// the attribute `argument`.
SmallVector<int, 6> ReducedAxes(const ReduceAttrs& attrs, std::span<const int64_t> shape,
                                const char* op, const char* argument = "axis");
// A reduction of every axis without keepdims has shape (1,), as everywhere in MXNet's nd.
Shape ReducedShape(std::span<const int64_t> shape, std::span<const int> axes, bool keepdims);

// `y`, a result or head gradient of a reduction of `axes`, with axes of size 1 in place of the
// reduced ones: it broadcasts against an array of `shape`.
Var KeepReducedAxes(const Var& y, const Shape& shape, std::span<const int> axes);

}  // namespace weft
