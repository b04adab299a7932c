#include "core/array/shape.h"

#include <algorithm>
#include <numeric>

#include "core/base/error.h"

namespace weft {

int64_t NumElements(std::span<const int64_t> shape) {
  int64_t n = 1;
  for (const int64_t d : shape) {
    if (d == 0) return 0;
    WEFT_CHECK(!__builtin_mul_overflow(n, d, &n), ErrorKind::kMemory, "shape ", ToString(shape),
               " has more elements than 64 bits can count");
  }
  return n;
}

bool IsKnown(std::span<const int64_t> shape) {
  return std::none_of(shape.begin(), shape.end(), [](int64_t d) { return d < 0; });
}

namespace {
// Wraps where a shape is too large for any memory: whoever allocates says so.
int64_t Times(int64_t a, int64_t b) {
  return static_cast<int64_t>(static_cast<uint64_t>(a) * static_cast<uint64_t>(b));
}
}  // namespace

Strides RowMajor(std::span<const int64_t> shape) {
  Strides strides(shape.size());
  int64_t step = 1;
  for (size_t i = shape.size(); i-- > 0;) {
    strides[i] = step;
    step = Times(step, std::max<int64_t>(shape[i], 1));
  }
  return strides;
}

bool IsRowMajor(std::span<const int64_t> shape, std::span<const int64_t> strides) {
  int64_t step = 1;
  bool row_major = true;
  for (size_t i = shape.size(); i-- > 0;) {
    if (shape[i] == 0) return true;
    if (shape[i] != 1 && strides[i] != step) row_major = false;
    step = Times(step, shape[i]);
  }
  return row_major;
}

namespace {
// Axes from outermost to innermost in memory; axes of size 1 keep their place.
SmallVector<int, 6> MemoryOrder(std::span<const int64_t> shape, std::span<const int64_t> strides) {
  SmallVector<int, 6> order(shape.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [&](int a, int b) { return strides[a] > strides[b]; });
  return order;
}
}  // namespace

bool IsDense(std::span<const int64_t> shape, std::span<const int64_t> strides) {
  if (IsRowMajor(shape, strides)) return true;
  const auto order = MemoryOrder(shape, strides);
  int64_t step = 1;
  for (size_t i = order.size(); i-- > 0;) {
    const int axis = order[i];
    if (shape[axis] == 1) continue;
    if (strides[axis] != step) return false;
    step = Times(step, shape[axis]);
  }
  return true;
}

Strides DenseLike(std::span<const int64_t> shape, std::span<const int64_t> like) {
  const auto order = MemoryOrder(shape, like);
  Strides strides(shape.size());
  int64_t step = 1;
  for (size_t i = order.size(); i-- > 0;) {
    strides[order[i]] = step;
    step *= std::max<int64_t>(shape[order[i]], 1);
  }
  return strides;
}

Strides ChannelsLast(std::span<const int64_t> shape) {
  Strides strides(shape.size());
  if (shape.size() < 2) return RowMajor(shape);
  strides[1] = 1;
  int64_t step = std::max<int64_t>(shape[1], 1);
  for (size_t i = shape.size(); i-- > 2;) {
    strides[i] = step;
    step = Times(step, std::max<int64_t>(shape[i], 1));
  }
  strides[0] = step;
  return strides;
}

std::string ToString(std::span<const int64_t> dims) {
  std::string text = "(";
  for (size_t i = 0; i < dims.size(); ++i) {
    if (i > 0) text += ", ";
    text += dims[i] == kUnknownDim ? "?" : std::to_string(dims[i]);
  }
  return text + (dims.size() == 1 ? ",)" : ")");
}

int NormalizeAxis(int64_t axis, std::span<const int64_t> shape, const char* op,
                  const char* argument) {
  const int64_t rank = static_cast<int64_t>(shape.size());
  WEFT_CHECK(axis >= -rank && axis < rank, ErrorKind::kIndex, op, ": ", argument, " ", axis,
             " is out of range for shape ", ToString(shape));
  return static_cast<int>(axis < 0 ? axis + rank : axis);
}

Shape BroadcastShapes(std::span<const int64_t> a, std::span<const int64_t> b, const char* op) {
  const size_t rank = std::max(a.size(), b.size());
  Shape out(rank);
  for (size_t i = 0; i < rank; ++i) {
    const int64_t x = i + a.size() < rank ? 1 : a[i + a.size() - rank];
    const int64_t y = i + b.size() < rank ? 1 : b[i + b.size() - rank];
    WEFT_CHECK(x == y || x == 1 || y == 1 || x < 0 || y < 0, ErrorKind::kShape, op, ": shapes ",
               ToString(a), " and ", ToString(b), " do not broadcast together");
    out[i] = x < 0 ? (y > 1 ? y : x) : y < 0 ? (x > 1 ? x : y) : (x == 1 ? y : x);
  }
  return out;
}

Strides BroadcastStrides(std::span<const int64_t> shape, std::span<const int64_t> strides,
                         std::span<const int64_t> to) {
  Strides out(to.size(), 0);
  const size_t lead = to.size() - shape.size();
  for (size_t i = 0; i < shape.size(); ++i) {
    out[lead + i] = shape[i] == 1 && to[lead + i] != 1 ? 0 : strides[i];
  }
  return out;
}

}  // namespace weft
