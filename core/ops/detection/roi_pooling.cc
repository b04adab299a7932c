// ROIPooling (Girshick 2015, "Fast R-CNN"): the largest element of each bin of each region.
#include "core/ops/detection/roi.h"
#include "core/ops/functional.h"

namespace weft::detection {
namespace {

struct RoiPoolingAttrs {
  Dims pooled_size;
  double spatial_scale = 1.0;
};

struct Interval {
  int64_t begin, end;
};

// The pixels of bin `i` of `bins` between two rounded ends, the last included; bins may share some.
template <typename T>
Interval BinOf(T low, T high, int64_t i, int64_t bins, int64_t length) {
  const T start = std::round(low), size = std::max(std::round(high) - start + 1, T{1});
  const T bin = size / static_cast<T>(bins), most = static_cast<T>(length);
  const T begin = std::floor(static_cast<T>(i) * bin) + start;
  const T end = std::ceil(static_cast<T>(i + 1) * bin) + start;
  if (!std::isfinite(begin) || !std::isfinite(end)) return {0, 0};
  return {static_cast<int64_t>(std::clamp(begin, T{0}, most)),
          static_cast<int64_t>(std::clamp(end, T{0}, most))};
}

// Where the pixels of all bins of all regions are.
struct Bins {
  std::vector<int64_t> images;
  std::vector<Interval> rows, columns;
};

template <typename T>
Bins FindBins(const RoiShapes& s, const T* rois, T scale, const char* op) {
  Bins bins;
  for (int64_t n = 0; n < s.regions; ++n) {
    const T* roi = rois + n * 5;
    bins.images.push_back(ImageOf(roi[0], s.batch, n, op));
    for (int64_t i = 0; i < s.out_height; ++i) {
      bins.rows.push_back(BinOf(roi[2] * scale, roi[4] * scale, i, s.out_height, s.height));
    }
    for (int64_t j = 0; j < s.out_width; ++j) {
      bins.columns.push_back(BinOf(roi[1] * scale, roi[3] * scale, j, s.out_width, s.width));
    }
  }
  return bins;
}

// The first of the largest elements of a bin that is not empty; the first NaN, where there is one.
template <typename T>
int64_t LargestOf(const T* plane, int64_t width, const Interval& rows, const Interval& columns) {
  int64_t best = rows.begin * width + columns.begin;
  T most = plane[best];
  for (int64_t y = rows.begin; y < rows.end; ++y) {
    for (int64_t x = columns.begin; x < columns.end; ++x) {
      const T value = plane[y * width + x];
      if (value <= most) [[likely]]
        continue;
      if (most != most) return best;
      best = y * width + x;
      most = value;
    }
  }
  return best;
}

// positions: of the largest elements in the whole map; -1 for an empty bin.
template <typename T>
void PoolLargest(const RoiShapes& s, const Bins& bins, const T* data, T* out, int64_t* positions) {
  const int64_t count = s.out_height * s.out_width, plane = s.height * s.width;
  const auto at = [](int64_t i) { return static_cast<size_t>(i); };
  ParallelFor(
      s.regions * s.channels, std::max<int64_t>(1, 1024 / count), [&](int64_t begin, int64_t end) {
        for (int64_t k = begin; k < end; ++k) {
          const int64_t n = k / s.channels, image = bins.images[at(n)];
          const int64_t start = (image * s.channels + k % s.channels) * plane;
          for (int64_t b = 0; b < count; ++b) {
            const Interval& rows = bins.rows[at(n * s.out_height + b / s.out_width)];
            const Interval& columns = bins.columns[at(n * s.out_width + b % s.out_width)];
            const bool empty = image < 0 || rows.begin >= rows.end || columns.begin >= columns.end;
            const int64_t position =
                empty ? -1 : start + LargestOf(data + start, s.width, rows, columns);
            positions[k * count + b] = position;
            out[k * count + b] = empty ? T{0} : data[position];
          }
        }
      });
}

struct MapAttrs {
  Shape map;
};

// What stands at the positions of a map, and its transpose, which adds up what goes to one place.
const OpRef kCollect("_roi_pooling_collect"), kSpread("_roi_pooling_spread");

void InferFromPositions(InferContext& c) { c.Out(c.in(0).dtype, c.in(1).shape); }

const OpRegistration collect =
    Op::Declare("_roi_pooling_collect")
        .Internal()
        .Doc("Elements of a map at positions; 0 at -1.")
        .Input("data", "The map.")
        .Input("positions", "Those that ROIPooling finds.")
        .Infer(InferFromPositions)
        .Cpu([](KernelContext& c) {
          const Value data = RowMajorCopyIfNeeded(c.in(0)), where = RowMajorCopyIfNeeded(c.in(1));
          const auto* positions = where.data<const int64_t>();
          VisitElementSize(SizeOf(data.dtype), [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* from = data.data<const T>();
            T* to = c.out(0).data<T>();
            ParallelFor(where.size(), 1 << 14, [&](int64_t begin, int64_t end) {
              for (int64_t k = begin; k < end; ++k) {
                to[k] = positions[k] < 0 ? T{0} : from[positions[k]];
              }
            });
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          if (!g.wants(0) || !g.maybe_d(0)) return;
          g.Set(0, Call1(kSpread, {g.d(), g.in(1)}, MakeAttrs(MapAttrs{g.in(0).shape()})));
        });

const OpRegistration spread =
    Op::Declare("_roi_pooling_spread")
        .Internal()
        .Doc("The transpose of _roi_pooling_collect.")
        .Input("data", "Shape (regions, channels, height, width) of the bins.")
        .Input("positions", "Those that ROIPooling finds.")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.attrs<MapAttrs>().map); })
        .Cpu([](KernelContext& c) {
          if (c.out(0).size() == 0) return;
          const DType dtype = nn::ComputeDType(c.in(0).dtype);
          const Value dy = nn::AsRowMajor(c.in(0), dtype), where = RowMajorCopyIfNeeded(c.in(1));
          const Value dx =
              c.out(0).dtype == dtype ? c.out(0) : AllocateValue(c.device, dtype, c.out(0).shape);
          const RoiShapes s = ShapesOf(dx.shape, dy.shape);
          const int64_t bins = s.out_height * s.out_width, plane = s.height * s.width;
          const auto* positions = where.data<const int64_t>();
          nn::VisitWide(dtype, [&](auto zero) {
            using T = decltype(zero);
            const T* from = dy.data<const T>();
            T* to = dx.data<T>();
            ParallelFor(s.channels, 1, [&](int64_t begin, int64_t end) {
              for (int64_t b = 0; b < s.batch; ++b) {
                std::fill(to + (b * s.channels + begin) * plane,
                          to + (b * s.channels + end) * plane, T{0});
              }
              for (int64_t n = 0; n < s.regions; ++n) {
                for (int64_t k = (n * s.channels + begin) * bins; k < (n * s.channels + end) * bins;
                     ++k) {
                  if (positions[k] >= 0) to[positions[k]] += from[k];
                }
              }
            });
          });
          if (dtype != c.out(0).dtype) pointwise::Convert(dx, c.out(0));
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          if (!g.wants(0) || !g.maybe_d(0)) return;
          g.Set(0, Call1(kCollect, {g.d(), g.in(1)}));
        });

const OpRegistration roi_pooling =
    Op::Declare("ROIPooling")
        .Doc(
            "ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which "
            "may share their borders; the result is the largest element of each bin, 0 where a "
            "bin lies outside, the image has a negative index, or coordinates are not finite. "
            "Differentiable in data; the gradient of rois is 0.")
        .Amp(AmpClass::kWidest)
        .Input("data", "Feature maps: shape (batch, channels, height, width), floating point.")
        .Input("rois", "Shape (regions, 5): image, left, top, right, bottom, the last included.")
        .Attributes(
            AttrSchemaBuilder<RoiPoolingAttrs>()
                .Required("pooled_size", &RoiPoolingAttrs::pooled_size, "Bins: (height, width).")
                .Required("spatial_scale", &RoiPoolingAttrs::spatial_scale,
                          "Factor from the coordinates of rois to those of data."))
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<RoiPoolingAttrs>();
          CheckRois(c, 1, 5);
          CheckPooledSize(c.name(), a.pooled_size);
          CheckScale(c.name(), a.spatial_scale);
          const Shape out{c.in(1).shape[0], c.in(0).shape[1], a.pooled_size[0], a.pooled_size[1]};
          c.Out(c.in(0).dtype, out);
          c.Out(DType::kInt64, out);  // hidden: where the largest elements are
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            const RoiShapes s = ShapesOf(in[0].shape, out.shape);
            const Bins bins =
                FindBins(s, in[1].data<const T>(),
                         static_cast<T>(c.attrs<RoiPoolingAttrs>().spatial_scale), c.name());
            PoolLargest(s, bins, in[0].data<const T>(), out.data<T>(), c.out(1).data<int64_t>());
          });
        })
        .GradientNeeds({}, {1})
        .Gradient([](GradientContext& g) {
          if (!g.wants(0) || !g.maybe_d(0)) return;
          g.Set(0, Call1(kSpread, {g.d(), g.out(1)}, MakeAttrs(MapAttrs{g.in(0).shape()})));
        });

}  // namespace
}  // namespace weft::detection
