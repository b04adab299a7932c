// Pooling over regions of feature maps where each bin is a weighted sum over a rectangle, the
// weights being products of one per row and one per column. Linear in the map, so the pass back is
// the transposed sum.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/nn/wide_kernel.h"
#include "core/registry/op.h"

namespace weft::detection {

// Weights of consecutive rows (or columns) from `first` on.
template <typename T>
struct Band {
  int64_t first, size;
  const T* weights;
};

// Many bands, their weights in one array.
template <typename T>
class Bands {
 public:
  void Reserve(int64_t count) {
    first_.reserve(static_cast<size_t>(count));
    begin_.reserve(static_cast<size_t>(count) + 1);
  }
  // Starts a band; Put adds to the weight of row `at`, at most one beyond those already there.
  void Start() {
    first_.push_back(-1);
    begin_.push_back(weights_.size());
  }
  void Put(int64_t at, T weight) {
    int64_t& first = first_.back();
    if (first < 0) first = at;
    const auto k = begin_.back() + static_cast<size_t>(at - first);
    if (k >= weights_.size()) weights_.resize(k + 1, T{0});
    weights_[k] += weight;
  }
  void Finish() { begin_.push_back(weights_.size()); }

  Band<T> operator[](int64_t i) const {
    const auto k = static_cast<size_t>(i);
    return {std::max<int64_t>(first_[k], 0), static_cast<int64_t>(begin_[k + 1] - begin_[k]),
            weights_.data() + begin_[k]};
  }

 private:
  std::vector<int64_t> first_;
  std::vector<size_t> begin_;  // one more than bands, once finished
  std::vector<T> weights_;
};

// Shapes of a map (batch, channels, height, width) and of what is pooled from it
// (regions, channels, height, width).
struct RoiShapes {
  int64_t batch, channels, height, width;
  int64_t regions, out_channels, out_height, out_width;
};
inline RoiShapes ShapesOf(const Shape& map, const Shape& pooled) {
  return {map[0], map[1], map[2], map[3], pooled[0], pooled[1], pooled[2], pooled[3]};
}

// Checks data (4 axes, floating point) and rois ((regions, columns), the dtype of data).
inline void CheckRois(const InferContext& c, size_t rois_at, int64_t columns) {
  const ArrayType &data = c.in(0), &rois = c.in(rois_at);
  WEFT_CHECK(IsFloating(data.dtype), ErrorKind::kType, c.name(), ": data is ", NameOf(data.dtype),
             ", expected floating point");
  WEFT_CHECK(data.shape.size() == 4, ErrorKind::kShape, c.name(), ": data has shape ",
             ToString(data.shape), ", expected (batch, channels, height, width)");
  WEFT_CHECK(rois.dtype == data.dtype, ErrorKind::kType, c.name(), ": rois is ", NameOf(rois.dtype),
             ", expected ", NameOf(data.dtype), " as data");
  WEFT_CHECK(rois.shape.size() == 2 && (rois.shape[1] == columns || rois.shape[1] == kUnknownDim),
             ErrorKind::kShape, c.name(), ": rois has shape ", ToString(rois.shape),
             ", expected (regions, ", columns, ")");
}

inline void CheckPooledSize(const char* op, const Dims& size) {
  WEFT_CHECK(size.size() == 2 && size[0] >= 1 && size[1] >= 1, ErrorKind::kValue, op,
             ": pooled_size is ", ToString(size), ", expected (height, width), both at least 1");
}

inline void CheckScale(const char* op, double scale) {
  WEFT_CHECK(std::isfinite(scale) && scale >= 0, ErrorKind::kValue, op, ": spatial_scale is ",
             scale, ", expected a finite number of at least 0");
}

// The image that a region belongs to; -1 for a negative index: a region that gives 0.
template <typename T>
int64_t ImageOf(T index, int64_t batch, int64_t region, const char* op) {
  if (index <= T{-1}) return -1;
  WEFT_CHECK(index < static_cast<T>(batch), ErrorKind::kIndex, op, ": region ", region,
             " is of image ", index, ", expected an index below the batch size of ", batch);
  return static_cast<int64_t>(index);
}

// Attributes of the transpose of a pooling, which has to know the shape of the map as well.
template <typename PoolAttrs>
struct SpreadAttrs {
  PoolAttrs pool;
  Shape map;
};

// A pooling of (data, rois) is linear in the map: it and its transpose are each other's gradient.
template <typename PoolAttrs>
void PoolGradient(GradientContext& g, const OpRef& spread) {
  if (!g.wants(0) || !g.maybe_d(0)) return;
  g.Set(0, Call1(spread, {g.d(), g.in(1)},
                 MakeAttrs(SpreadAttrs<PoolAttrs>{g.attrs<PoolAttrs>(), g.in(0).shape()})));
}
template <typename PoolAttrs>
void SpreadGradient(GradientContext& g, const OpRef& pool) {
  if (!g.wants(0) || !g.maybe_d(0)) return;
  g.Set(0, Call1(pool, {g.d(), g.in(1)}, MakeAttrs(g.attrs<SpreadAttrs<PoolAttrs>>().pool)));
}

// Pooling from a `plan`, which says: Image(n); Channel(c, i, j) of the map for bin (i, j) of output
// channel c, different for different c; and bands Rows(n, c, i, j), Columns(n, c, i, j).
template <typename T, typename Plan>
void PoolRegions(const RoiShapes& s, const Plan& plan, const T* data, T* out) {
  const int64_t bins = s.out_height * s.out_width, plane = s.height * s.width;
  ParallelFor(
      s.regions * s.out_channels, std::max<int64_t>(1, 2048 / bins),
      [&](int64_t begin, int64_t end) {
        for (int64_t k = begin; k < end; ++k) {
          const int64_t n = k / s.out_channels, c = k % s.out_channels, image = plan.Image(n);
          T* to = out + k * bins;
          if (image < 0) {
            std::fill_n(to, bins, T{0});
            continue;
          }
          for (int64_t i = 0; i < s.out_height; ++i) {
            for (int64_t j = 0; j < s.out_width; ++j) {
              const Band<T> rows = plan.Rows(n, c, i, j), columns = plan.Columns(n, c, i, j);
              const T* from = data + (image * s.channels + plan.Channel(c, i, j)) * plane +
                              rows.first * s.width + columns.first;
              T sum = 0;
              for (int64_t y = 0; y < rows.size && columns.size > 0; ++y, from += s.width) {
                T line = 0;
                for (int64_t x = 0; x < columns.size; ++x) line += columns.weights[x] * from[x];
                sum += rows.weights[y] * line;
              }
              *to++ = sum;
            }
          }
        }
      });
}

// The transposed map: from gradients of what is pooled to those of the feature map.
template <typename T, typename Plan>
void SpreadRegions(const RoiShapes& s, const Plan& plan, const T* dy, T* dx) {
  const int64_t bins = s.out_height * s.out_width, plane = s.height * s.width;
  std::vector<std::vector<int64_t>> regions(static_cast<size_t>(s.batch));
  for (int64_t n = 0; n < s.regions; ++n) {
    if (plan.Image(n) >= 0) regions[static_cast<size_t>(plan.Image(n))].push_back(n);
  }
  ParallelFor(s.batch * s.channels, 1, [&](int64_t begin, int64_t end) {
    std::fill(dx + begin * plane, dx + end * plane, T{0});
  });
  // Planes of the map belong to one output channel each, so these tasks never meet.
  ParallelFor(s.batch * s.out_channels, 1, [&](int64_t begin, int64_t end) {
    for (int64_t k = begin; k < end; ++k) {
      const int64_t image = k / s.out_channels, c = k % s.out_channels;
      for (const int64_t n : regions[static_cast<size_t>(image)]) {
        const T* from = dy + (n * s.out_channels + c) * bins;
        for (int64_t i = 0; i < s.out_height; ++i) {
          for (int64_t j = 0; j < s.out_width; ++j, ++from) {
            const Band<T> rows = plan.Rows(n, c, i, j), columns = plan.Columns(n, c, i, j);
            T* to = dx + (image * s.channels + plan.Channel(c, i, j)) * plane +
                    rows.first * s.width + columns.first;
            for (int64_t y = 0; y < rows.size && columns.size > 0; ++y, to += s.width) {
              const T share = rows.weights[y] * *from;
              for (int64_t x = 0; x < columns.size; ++x) to[x] += columns.weights[x] * share;
            }
          }
        }
      }
    }
  });
}

}  // namespace weft::detection
