// Gradients of operators that pass on some elements of their input.
#pragma once

#include "core/ops/functional.h"
#include "core/ops/indexing/attrs.h"

namespace weft::detection {

// Zero, but for dy at its positions along one axis of `size`; -1 where it belongs nowhere.
// `positions` has the shape of dy.
inline Var ScatterWhereKept(const Var& dy, const Var& positions, int64_t axis, int64_t size) {
  static const OpRef kScatter("_scatter_along_axis");
  Shape shape = dy.shape();
  shape[static_cast<size_t>(axis)] = size;
  if (size == 0) return Zeros(shape, dy.dtype());
  const Var kept = px::Where(px::Ge(positions, 0.0), dy, 0.0);
  return Call1(kScatter, {Materialized(kept), Materialized(px::Max(positions, 0.0))},
               MakeAttrs(indexing::AlongAttrs{axis, size}));
}

}  // namespace weft::detection
