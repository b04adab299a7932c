// Copies between layouts: axes are merged where both sides allow it, and what is left is copied
// plane by plane, so that both the lines that are read and those that are written stay in cache.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/array/fill.h"
#include "core/array/value.h"
#include "core/base/parallel.h"
#include "hwy/highway.h"

namespace weft {
namespace {

// One axis of a copy after merging: both sides step together.
struct Axis {
  int64_t size, from, to;
};

// Axes ordered by the destination's strides, neighbours merged where both sides allow it.
SmallVector<Axis, 6> MergedAxes(const Value& from, const Value& to) {
  SmallVector<Axis, 6> axes;
  for (size_t i = 0; i < from.shape.size(); ++i) {
    if (from.shape[i] != 1) axes.push_back({from.shape[i], from.strides[i], to.strides[i]});
  }
  std::stable_sort(axes.begin(), axes.end(),
                   [](const Axis& a, const Axis& b) { return std::abs(a.to) > std::abs(b.to); });
  SmallVector<Axis, 6> merged;
  for (const Axis& axis : axes) {
    if (!merged.empty()) {
      Axis& last = merged.back();
      if (last.from == axis.from * axis.size && last.to == axis.to * axis.size) {
        last = {last.size * axis.size, axis.from, axis.to};
        continue;
      }
    }
    merged.push_back(axis);
  }
  return merged;
}

// One row. The steps that have a fast loop are told apart, so that the compiler sees constants.
template <typename T>
void CopyRow(const T* from, int64_t from_step, T* to, int64_t to_step, int64_t n) {
  if (to_step == 1) {
    switch (from_step) {
      case 0:
        FillRun(to, n, *from);
        return;
      case 1:
        std::memcpy(to, from, sizeof(T) * n);
        return;
      case -1:
        for (int64_t i = 0; i < n; ++i) to[i] = from[-i];
        return;
      case 2:
        for (int64_t i = 0; i < n; ++i) to[i] = from[2 * i];
        return;
      default:
        break;
    }
  } else if (from_step == 1) {
    for (int64_t i = 0; i < n; ++i) to[i * to_step] = from[i];
    return;
  }
  for (int64_t i = 0; i < n; ++i) to[i * to_step] = from[i * from_step];
}

namespace hn = hwy::HWY_NAMESPACE;

// 4 x 4 numbers of 32 bits from rows `from_step` apart to rows `to_step` apart, transposed.
void Transpose4x4(const uint32_t* from, int64_t from_step, uint32_t* to, int64_t to_step) {
  const hn::Full128<uint32_t> d;
  const hn::Full128<uint64_t> pairs;
  const auto a = hn::LoadU(d, from), b = hn::LoadU(d, from + from_step);
  const auto c = hn::LoadU(d, from + 2 * from_step), e = hn::LoadU(d, from + 3 * from_step);
  const auto ab_low = hn::BitCast(pairs, hn::InterleaveLower(d, a, b));
  const auto ab_high = hn::BitCast(pairs, hn::InterleaveUpper(d, a, b));
  const auto ce_low = hn::BitCast(pairs, hn::InterleaveLower(d, c, e));
  const auto ce_high = hn::BitCast(pairs, hn::InterleaveUpper(d, c, e));
  hn::StoreU(hn::BitCast(d, hn::InterleaveLower(pairs, ab_low, ce_low)), d, to);
  hn::StoreU(hn::BitCast(d, hn::InterleaveUpper(pairs, ab_low, ce_low)), d, to + to_step);
  hn::StoreU(hn::BitCast(d, hn::InterleaveLower(pairs, ab_high, ce_high)), d, to + 2 * to_step);
  hn::StoreU(hn::BitCast(d, hn::InterleaveUpper(pairs, ab_high, ce_high)), d, to + 3 * to_step);
}

// A plane whose elements lie side by side along the rows in the source and along the columns in the
// destination. Blocks of whole cache lines pass through a buffer, since lines that are a power of
// two apart would push each other out of the cache before they are used up.
template <typename T>
void TransposePlane(const T* from, T* to, const Axis& row, const Axis& col) {
  constexpr int64_t kBlock = 16;
  alignas(64) T buffer[kBlock * kBlock];
  for (int64_t r0 = 0; r0 < row.size; r0 += kBlock) {
    const int64_t rows = std::min(kBlock, row.size - r0);
    for (int64_t c0 = 0; c0 < col.size; c0 += kBlock) {
      const int64_t cols = std::min(kBlock, col.size - c0);
      const T* in = from + r0 + c0 * col.from;
      T* out = to + r0 * row.to + c0;
      if constexpr (sizeof(T) == 4) {
        if (rows == kBlock && cols == kBlock) {
          for (int64_t c = 0; c < kBlock; c += 4) {
            for (int64_t r = 0; r < kBlock; r += 4) {
              Transpose4x4(in + c * col.from + r, col.from, buffer + r * kBlock + c, kBlock);
            }
          }
          for (int64_t r = 0; r < kBlock; ++r) {
            std::memcpy(out + r * row.to, buffer + r * kBlock, sizeof(T) * kBlock);
          }
          continue;
        }
      }
      for (int64_t c = 0; c < cols; ++c) {
        for (int64_t r = 0; r < rows; ++r) buffer[r * kBlock + c] = in[c * col.from + r];
      }
      for (int64_t r = 0; r < rows; ++r) {
        std::copy_n(buffer + r * kBlock, cols, out + r * row.to);
      }
    }
  }
}

template <typename T>
void CopyPlane(const T* from, T* to, const Axis& row, const Axis& col) {
  if (row.from == 1 && col.from != 0 && col.to == 1 && col.size >= 8) return TransposePlane(from, to, row, col);
  // The longer of both axes makes the inner loop where the shorter one is no loop to speak of.
  if (col.size < 8 && row.size > col.size) {
    for (int64_t c = 0; c < col.size; ++c) {
      CopyRow(from + c * col.from, row.from, to + c * col.to, row.to, row.size);
    }
    return;
  }
  if (row.size < 8 || (col.from >= -1 && col.from <= 1 && col.to == 1)) {
    for (int64_t r = 0; r < row.size; ++r) {
      CopyRow(from + r * row.from, col.from, to + r * row.to, col.to, col.size);
    }
    return;
  }
  constexpr int64_t kBlock = 64 / sizeof(T) < 16 ? 16 : 64 / sizeof(T);
  for (int64_t r0 = 0; r0 < row.size; r0 += kBlock) {
    const int64_t r1 = std::min(r0 + kBlock, row.size);
    for (int64_t c0 = 0; c0 < col.size; c0 += kBlock) {
      const int64_t cols = std::min(kBlock, col.size - c0);
      for (int64_t r = r0; r < r1; ++r) {
        CopyRow(from + r * row.from + c0 * col.from, col.from, to + r * row.to + c0 * col.to,
                col.to, cols);
      }
    }
  }
}

template <typename T>
void CopyTyped(const T* from, T* to, SmallVector<Axis, 6> axes) {
  // The plane is the axis innermost in the destination and, where that makes a transposition, the
  // one innermost in the source; otherwise its neighbour.
  constexpr int64_t kWorthTransposing = 8;
  const Axis col = axes.back();
  axes.pop_back();
  size_t row_at = axes.size() - 1;
  for (size_t i = 0; i < axes.size(); ++i) {
    const bool nearer = std::abs(axes[i].from) < std::abs(axes[row_at].from);
    if (axes[i].size >= kWorthTransposing && nearer) row_at = i;
  }
  if (col.from == 1 || col.from == -1) row_at = axes.size() - 1;
  const Axis row = axes[row_at];
  axes.erase(row_at);
  int64_t planes = 1;
  for (const Axis& axis : axes) planes *= axis.size;
  // Work units are stripes of rows, so that one big plane is shared by the team as well.
  const int64_t stripe = std::max<int64_t>(16, 32768 / std::max<int64_t>(col.size, 1) / 16 * 16);
  const int64_t stripes = (row.size + stripe - 1) / stripe;
  const int64_t unit = std::max<int64_t>(1, std::min(stripe, row.size) * col.size);
  ParallelFor(planes * stripes, std::max<int64_t>(1, 32768 / unit),
              [&](int64_t begin, int64_t end) {
                for (int64_t at = begin; at < end; ++at) {
                  int64_t rest = at / stripes;
                  const int64_t first = at % stripes * stripe;
                  int64_t in = first * row.from, out = first * row.to;
                  for (size_t i = axes.size(); i-- > 0;) {
                    const int64_t next = i == 0 ? 0 : rest / axes[i].size;
                    const int64_t k = rest - next * axes[i].size;
                    rest = next;
                    in += k * axes[i].from;
                    out += k * axes[i].to;
                  }
                  const Axis part{std::min(stripe, row.size - first), row.from, row.to};
                  CopyPlane(from + in, to + out, part, col);
                }
              });
}

}  // namespace

void CopyElements(const Value& from, const Value& to) {
  WEFT_ASSERT(from.shape == to.shape && from.dtype == to.dtype);
  if (from.size() == 0) return;
  const auto axes = MergedAxes(from, to);
  VisitElementSize(SizeOf(from.dtype), [&](auto tag) {
    using T = typename decltype(tag)::type;
    if (axes.size() <= 1) {
      const Axis axis = axes.empty() ? Axis{1, 1, 1} : axes[0];
      ParallelFor(axis.size, 1 << 17, [&](int64_t begin, int64_t end) {
        CopyRow(from.data<const T>() + begin * axis.from, axis.from, to.data<T>() + begin * axis.to,
                axis.to, end - begin);
      });
    } else {
      CopyTyped(from.data<const T>(), to.data<T>(), axes);
    }
  });
}

}  // namespace weft
