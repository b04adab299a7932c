// ROIPooling (Girshick 2015, "Fast R-CNN"): the largest element of each bin of each region.
#include "core/ops/detection/kept.h"
#include "core/ops/detection/roi.h"

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

// positions: of the largest elements, among those of one channel of all images; -1: empty bin.
template <typename T>
void PoolLargest(const RoiShapes& s, const T* data, const T* rois, T scale, T* out,
                 int64_t* positions, const char* op) {
  const int64_t bins = s.out_height * s.out_width, plane = s.height * s.width;
  ParallelFor(
      s.regions * s.channels, std::max<int64_t>(1, 1024 / bins), [&](int64_t begin, int64_t end) {
        for (int64_t k = begin; k < end; ++k) {
          const int64_t n = k / s.channels, c = k % s.channels;
          const T* roi = rois + n * 5;
          const int64_t image = ImageOf(roi[0], s.batch, n, op);
          for (int64_t b = 0; b < bins; ++b) {
            const Interval rows =
                BinOf(roi[2] * scale, roi[4] * scale, b / s.out_width, s.out_height, s.height);
            const Interval columns =
                BinOf(roi[1] * scale, roi[3] * scale, b % s.out_width, s.out_width, s.width);
            int64_t best = -1;
            T most = 0;
            const T* const from = data + (image * s.channels + c) * plane;
            for (int64_t y = rows.begin; image >= 0 && y < rows.end; ++y) {
              for (int64_t x = columns.begin; x < columns.end; ++x) {
                const T value = from[y * s.width + x];
                if (best < 0 || value > most || value != value) {
                  best = y * s.width + x;
                  most = value;
                  if (value != value) y = rows.end, x = columns.end;  // NaN stays
                }
              }
            }
            out[k * bins + b] = most;
            positions[k * bins + b] = best < 0 ? -1 : image * plane + best;
          }
        }
      });
}

const OpRegistration roi_pooling =
    Op::Declare("ROIPooling")
        .Doc(
            "ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which "
            "may share their borders; the result is the largest element of each bin, 0 where a "
            "bin lies outside, the image has a negative index, or coordinates are not finite. "
            "Differentiable in data; the gradient of rois is 0.")
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
            PoolLargest(ShapesOf(in[0].shape, out.shape), in[0].data<const T>(),
                        in[1].data<const T>(),
                        static_cast<T>(c.attrs<RoiPoolingAttrs>().spatial_scale), out.data<T>(),
                        c.out(1).data<int64_t>(), c.name());
          });
        })
        .GradientNeeds({}, {1})
        .Gradient([](GradientContext& g) {
          if (!g.wants(0) || !g.maybe_d(0)) return;
          const Shape &map = g.in(0).shape(), &pooled = g.out(1).shape();
          // One lane per channel, so that channels are scattered in parallel.
          const auto lanes = [&](const Var& x) {
            return Reshape(SwapAxes(x, 0, 1), Shape{pooled[1], pooled[0] * pooled[2] * pooled[3]});
          };
          const Var dx =
              ScatterWhereKept(lanes(g.d()), lanes(g.out(1)), 1, map[0] * map[2] * map[3]);
          g.Set(0, SwapAxes(Reshape(dx, Shape{map[1], map[0], map[2], map[3]}), 0, 1));
        });

}  // namespace
}  // namespace weft::detection
