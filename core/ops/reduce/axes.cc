#include <algorithm>

#include "core/ops/functional.h"
#include "core/ops/reduce/reduce.h"

namespace weft {

SmallVector<int, 6> ReducedAxes(const ReduceAttrs& attrs, std::span<const int64_t> shape,
                                const char* op, const char* argument) {
  const int rank = static_cast<int>(shape.size());
  const bool all = !attrs.axis || attrs.axis->empty();
  SmallVector<bool, 6> listed(rank, all);
  if (!all) {
    for (const int64_t axis : *attrs.axis) {
      const int normal = NormalizeAxis(axis, shape, op, argument);
      WEFT_CHECK(!listed[normal], ErrorKind::kValue, op, ": ", argument, " has ", axis,
                 " twice: ", ToString(*attrs.axis));
      listed[normal] = true;
    }
  }
  SmallVector<int, 6> axes;
  for (int i = 0; i < rank; ++i) {
    if (all || listed[i] != attrs.exclude) axes.push_back(i);
  }
  return axes;
}

Shape ReducedShape(std::span<const int64_t> shape, std::span<const int> axes, bool keepdims) {
  Shape out;
  size_t next = 0;
  for (size_t i = 0; i < shape.size(); ++i) {
    if (next < axes.size() && axes[next] == static_cast<int>(i)) {
      ++next;
      if (keepdims) out.push_back(1);
    } else {
      out.push_back(shape[i]);
    }
  }
  if (out.empty() && !shape.empty()) return Shape{1};
  return out;
}

Var KeepReducedAxes(const Var& y, const Shape& shape, std::span<const int> axes) {
  return Reshape(y, ReducedShape(shape, axes, true));
}

}  // namespace weft
