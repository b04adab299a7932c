#include "core/ops/indexing/rows.h"

#include <algorithm>
#include <cstring>
#include <vector>

#include "core/base/error.h"

namespace weft::indexing {

namespace {
constexpr int64_t kGrainBytes = 1 << 16;
// Columns that one accumulation works on: half-precision sums live in a buffer of this length.
constexpr int64_t kBlock = 2048;
}  // namespace

void FailIndex(const char* op, int64_t index, int axis, int64_t size) {
  Fail(ErrorKind::kIndex, op, ": index ", index, " is out of bounds for axis ", axis, " with size ",
       size);
}

Around AroundAxis(std::span<const int64_t> shape, int axis) {
  Around a{1, shape[axis], 1};
  for (int i = 0; i < axis; ++i) a.outer *= shape[i];
  for (size_t i = axis + 1; i < shape.size(); ++i) a.inner *= shape[i];
  return a;
}

Value WithContiguousRows(const Value& value, int axis, int64_t* outer_stride) {
  const std::span<const int64_t> shape = value.shape, strides = value.strides;
  bool fits = IsRowMajor(shape.subspan(axis + 1), strides.subspan(axis + 1));
  bool first = true;
  int64_t step = 0;
  *outer_stride = 0;
  for (int i = axis; fits && i-- > 0;) {
    if (shape[i] == 1) continue;
    if (first) {
      *outer_stride = strides[i];
      first = false;
    } else {
      fits = strides[i] == step;
    }
    step = strides[i] * shape[i];
  }
  if (fits) return value;
  const Value copy = RowMajorCopyIfNeeded(value);
  const Around a = AroundAxis(shape, axis);
  *outer_stride = a.dim * a.inner;
  return copy;
}

void GatherRows(const RowGather& g) {
  const int64_t bytes = g.row * static_cast<int64_t>(g.element_size);
  if (bytes == 0) return;
  const auto run = [&](auto copy_row) {
    ParallelFor(g.outer * g.n, std::max<int64_t>(1, kGrainBytes / std::max<int64_t>(bytes, 8)),
                [&](int64_t begin, int64_t end) {
                  int64_t o = begin / g.n, k = begin % g.n;
                  for (int64_t at = begin; at < end; ++at) {
                    copy_row(at, o * g.outer_stride + g.offsets[k]);
                    if (++k == g.n) k = 0, ++o;
                  }
                });
  };
  if (g.row == 1) {
    VisitElementSize(g.element_size, [&](auto tag) {
      using T = typename decltype(tag)::type;
      run([from = static_cast<const T*>(g.from), to = static_cast<T*>(g.to)](
              int64_t at, int64_t offset) { to[at] = from[offset]; });
    });
    return;
  }
  const auto* from = static_cast<const std::byte*>(g.from);
  auto* to = static_cast<std::byte*>(g.to);
  const auto size = static_cast<int64_t>(g.element_size);
  run([=](int64_t at, int64_t offset) {
    std::memcpy(to + at * bytes, from + offset * size, static_cast<size_t>(bytes));
  });
}

namespace {

// The k with rows[k] == r, ascending, are order[start[r]] up to order[start[r + 1]].
struct Buckets {
  std::vector<int64_t> start, order;
};

Buckets SortByRow(const int64_t* rows, int64_t n, int64_t dim) {
  Buckets b;
  b.start.assign(static_cast<size_t>(dim) + 1, 0);
  b.order.resize(static_cast<size_t>(n));
  for (int64_t k = 0; k < n; ++k) ++b.start[rows[k] + 1];
  for (int64_t r = 0; r < dim; ++r) b.start[r + 1] += b.start[r];
  for (int64_t k = 0; k < n; ++k) b.order[b.start[rows[k]]++] = k;
  for (int64_t r = dim; r > 0; --r) b.start[r] = b.start[r - 1];
  b.start[0] = 0;
  return b;
}

// to = the sum of `count` rows of `from`; `n` elements each.
template <typename T>
void SumRows(const T* from, int64_t step, const int64_t* order, int64_t count, T* to, int64_t n) {
  if (count == 0) {
    std::memset(static_cast<void*>(to), 0, sizeof(T) * n);
    return;
  }
  if (count == 1) {
    std::memcpy(static_cast<void*>(to), from + order[0] * step, sizeof(T) * n);
    return;
  }
  if constexpr (sizeof(T) == 2 && !std::is_integral_v<T>) {
    float sum[kBlock];
    for (int64_t i = 0; i < n; ++i) sum[i] = static_cast<float>(from[order[0] * step + i]);
    for (int64_t c = 1; c < count; ++c) {
      const T* row = from + order[c] * step;
      for (int64_t i = 0; i < n; ++i) sum[i] += static_cast<float>(row[i]);
    }
    for (int64_t i = 0; i < n; ++i) to[i] = static_cast<T>(sum[i]);
  } else {
    const T* first = from + order[0] * step;
    const T* second = from + order[1] * step;
    for (int64_t i = 0; i < n; ++i) to[i] = static_cast<T>(first[i] + second[i]);
    for (int64_t c = 2; c < count; ++c) {
      const T* row = from + order[c] * step;
      for (int64_t i = 0; i < n; ++i) to[i] = static_cast<T>(to[i] + row[i]);
    }
  }
}

template <typename T>
void ScatterAddTyped(const RowScatterAdd& s, const Buckets& buckets) {
  const T* from = static_cast<const T*>(s.from);
  T* to = static_cast<T*>(s.to);
  const int64_t blocks = (s.row + kBlock - 1) / kBlock;
  // Row r begins at unit r + start[r]: rows weigh one for being written and one per summand.
  const int64_t units = s.dim + s.n;
  const auto first_row = [&](int64_t unit) {
    int64_t low = 0, high = s.dim;
    while (low < high) {
      const int64_t middle = low + (high - low) / 2;
      if (middle + buckets.start[middle] < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };
  const int64_t unit_bytes =
      std::max<int64_t>(8, std::min(s.row, kBlock) * static_cast<int64_t>(sizeof(T)));
  const int64_t grain = std::max<int64_t>(1, kGrainBytes / unit_bytes);
  ParallelFor(s.outer * blocks * units, grain, [&](int64_t begin, int64_t end) {
    for (int64_t plane = begin / units; plane * units < end; ++plane) {
      const int64_t o = plane / blocks, column = plane % blocks * kBlock;
      const int64_t width = std::min(kBlock, s.row - column);
      const T* in = from + o * s.n * s.row + column;
      T* out = to + o * s.dim * s.row + column;
      const int64_t stop = end >= (plane + 1) * units ? s.dim : first_row(end - plane * units);
      for (int64_t r = first_row(std::max<int64_t>(0, begin - plane * units)); r < stop; ++r) {
        const int64_t at = buckets.start[r];
        SumRows(in, s.row, buckets.order.data() + at, buckets.start[r + 1] - at, out + r * s.row,
                width);
      }
    }
  });
}

// Rows of a few elements, many times over: each repetition is added up as the indices come.
template <typename T>
void ScatterAddNarrow(const RowScatterAdd& s) {
  constexpr bool kHalf = sizeof(T) == 2 && !std::is_integral_v<T>;
  using Sum = std::conditional_t<kHalf, float, T>;
  const int64_t size = s.dim * s.row;
  ParallelFor(s.outer, std::max<int64_t>(1, (1 << 14) / (size + s.n * s.row)),
              [&](int64_t begin, int64_t end) {
                std::vector<Sum> sums(kHalf ? static_cast<size_t>(size) : 0);
                for (int64_t o = begin; o < end; ++o) {
                  const T* from = static_cast<const T*>(s.from) + o * s.n * s.row;
                  T* to = static_cast<T*>(s.to) + o * size;
                  Sum* sum;
                  if constexpr (kHalf) {
                    sum = sums.data();
                  } else {
                    sum = to;
                  }
                  std::fill_n(sum, size, Sum(0));
                  for (int64_t k = 0; k < s.n; ++k) {
                    for (int64_t i = 0; i < s.row; ++i) {
                      Sum& one = sum[s.rows[k] * s.row + i];
                      one = static_cast<Sum>(one + static_cast<Sum>(from[k * s.row + i]));
                    }
                  }
                  if constexpr (kHalf) {
                    for (int64_t i = 0; i < size; ++i) to[i] = static_cast<T>(sum[i]);
                  }
                }
              });
}

}  // namespace

void ScatterAddRows(const RowScatterAdd& s) {
  if (s.outer * s.dim * s.row == 0) return;
  constexpr int64_t kNarrow = 8, kMany = 16;
  if (s.row < kNarrow && s.outer >= kMany) {
    return VisitDType(s.dtype,
                      [&](auto tag) { ScatterAddNarrow<typename decltype(tag)::type>(s); });
  }
  const Buckets buckets = SortByRow(s.rows, s.n, s.dim);
  VisitDType(s.dtype, [&](auto tag) { ScatterAddTyped<typename decltype(tag)::type>(s, buckets); });
}

void ScatterRows(const RowScatter& s) {
  const int64_t bytes = s.row * static_cast<int64_t>(s.element_size);
  if (bytes == 0 || s.n == 0) return;
  const auto run = [&](auto copy_row) {
    if (s.n * bytes < 4 * kGrainBytes) {
      for (int64_t k = 0; k < s.n; ++k) copy_row(k, s.rows[k]);
      return;
    }
    // Each thread owns a range of destinations, so that the order of equal rows is kept.
    const int64_t grain = (s.dim + NumThreads() - 1) / NumThreads();
    ParallelFor(s.dim, grain, [&](int64_t begin, int64_t end) {
      for (int64_t k = 0; k < s.n; ++k) {
        if (s.rows[k] >= begin && s.rows[k] < end) copy_row(k, s.rows[k]);
      }
    });
  };
  if (s.row == 1) {
    VisitElementSize(s.element_size, [&](auto tag) {
      using T = typename decltype(tag)::type;
      run([from = static_cast<const T*>(s.from), to = static_cast<T*>(s.to)](int64_t k, int64_t r) {
        to[r] = from[k];
      });
    });
    return;
  }
  const auto* from = static_cast<const std::byte*>(s.from);
  auto* to = static_cast<std::byte*>(s.to);
  run([=](int64_t k, int64_t r) {
    std::memcpy(to + r * bytes, from + k * bytes, static_cast<size_t>(bytes));
  });
}

void ZeroFill(const Value& out) {
  auto* to = static_cast<std::byte*>(out.raw());
  ParallelFor(static_cast<int64_t>(out.bytes()), 1 << 18, [&](int64_t begin, int64_t end) {
    std::memset(to + begin, 0, static_cast<size_t>(end - begin));
  });
}

}  // namespace weft::indexing
