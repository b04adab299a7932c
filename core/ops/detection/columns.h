// Parts of boxes in compositions.
#pragma once

#include "core/ops/functional.h"
#include "core/ops/shape/slice.h"

namespace weft::detection {

// `count` columns of the last axis from `begin` on.
inline Var Columns(const Var& x, int64_t begin, int64_t count) {
  shape::Ranges ranges = shape::FullRanges(x.shape());
  ranges[static_cast<size_t>(x.rank() - 1)] = {begin, count, 1};
  return shape::Slice(x, ranges);
}

}  // namespace weft::detection
