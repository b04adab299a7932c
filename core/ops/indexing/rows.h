// Moving rows by index: what gathers, scatters and their gradients share.
#pragma once

#include <cmath>
#include <limits>
#include <memory>

#include "core/array/value.h"
#include "core/base/parallel.h"
#include "core/ops/indexing/attrs.h"

namespace weft::indexing {

// Fractions are cut off, what does not fit int64 saturates; NaN is the smallest number, so that no
// range holds it.
template <typename T>
int64_t ToIndex(T value) {
  if constexpr (std::is_integral_v<T>) {
    if constexpr (std::is_same_v<T, uint64_t>) {
      return static_cast<int64_t>(
          std::min<uint64_t>(value, std::numeric_limits<int64_t>::max()));
    }
    return static_cast<int64_t>(value);
  } else {
    const double d = static_cast<double>(value);
    if (d >= 9.2e18) return std::numeric_limits<int64_t>::max();
    if (!(d > -9.2e18)) return std::numeric_limits<int64_t>::min();
    return static_cast<int64_t>(d);
  }
}

[[noreturn]] void FailIndex(const char* op, int64_t index, int axis, int64_t size);

// The index that `mode` makes of `i` on an axis of `size` > 0.
inline int64_t Bounded(int64_t i, int64_t size, Bounds mode, const char* op, int axis) {
  if (i >= 0 && i < size) return i;
  if (mode == Bounds::kClip) return i < 0 ? 0 : size - 1;
  if (mode == Bounds::kRaise) FailIndex(op, i, axis, size);
  i %= size;
  return i < 0 ? i + size : i;
}

using IndexBuffer = std::unique_ptr<int64_t[]>;

inline constexpr int64_t kIndexGrain = 1 << 14;

// fn(k, index k as int64) for every element of `indices`, in row-major order, in parallel.
template <typename Fn>
void ForEachIndex(const Value& indices, const Fn& fn) {
  const Value flat = RowMajorCopyIfNeeded(indices);
  VisitDType(flat.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T* from = flat.data<const T>();
    ParallelFor(flat.size(), kIndexGrain, [&](int64_t begin, int64_t end) {
      for (int64_t k = begin; k < end; ++k) fn(k, ToIndex(from[k]));
    });
  });
}

template <typename Fn>
IndexBuffer MapIndices(const Value& indices, const Fn& fn) {
  auto out = std::make_unique_for_overwrite<int64_t[]>(static_cast<size_t>(indices.size()));
  ForEachIndex(indices, [&](int64_t k, int64_t index) { out[k] = fn(index); });
  return out;
}

// An array seen as (outer, dim, inner) around one axis.
struct Around {
  int64_t outer, dim, inner;
};
Around AroundAxis(std::span<const int64_t> shape, int axis);

// `value` itself where its axes after `axis` are row-major and those before it step like one axis
// (whose stride goes to *outer_stride), else a row-major copy.
Value WithContiguousRows(const Value& value, int axis, int64_t* outer_stride);

// to[o, k, :] = from[o * outer_stride + offsets[k] + (0 .. row)], all in elements.
struct RowGather {
  const void* from;
  void* to;
  const int64_t* offsets;
  int64_t outer, outer_stride, n, row;
  size_t element_size;
};
void GatherRows(const RowGather& g);

// to[o, r, :] = sum of from[o, k, :] over the k with rows[k] == r, ascending; zero where there is
// none. Row-major; rows in [0, dim).
struct RowScatterAdd {
  const void* from;
  void* to;
  const int64_t* rows;
  int64_t outer, dim, n, row;
  DType dtype;
};
void ScatterAddRows(const RowScatterAdd& s);

// to[rows[k], :] = from[k, :]; of equal rows the last one stays. Other rows are left alone.
struct RowScatter {
  const void* from;
  void* to;
  const int64_t* rows;
  int64_t dim, n, row;
  size_t element_size;
};
void ScatterRows(const RowScatter& s);

// Zeroes `out` in parallel; dense.
void ZeroFill(const Value& out);

}  // namespace weft::indexing
