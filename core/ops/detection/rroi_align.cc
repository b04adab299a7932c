// ROIAlign over rotated regions (Ma et al. 2018, "Arbitrary-Oriented Scene Text Detection via
// Rotation Proposals").
#include <numbers>

#include "core/ops/detection/bilinear.h"
#include "core/ops/detection/roi.h"
#include "core/ops/functional.h"

namespace weft::detection {
namespace {

struct RroiAlignAttrs {
  Dims pooled_size;
  double spatial_scale = 1.0;
  int64_t sampling_ratio = -1;
};

// One pixel that a bin reads, and its weight.
template <typename T>
struct Tap {
  int64_t at;
  T weight;
};

// The taps of all bins of one region, in order; ends[b] is where those of bin b end.
template <typename T>
struct Taps {
  std::vector<Tap<T>> all;
  std::vector<size_t> ends;
};

// The samples of a bin along one axis of the region, adaptive where the ratio is not given.
template <typename T>
int64_t SampleCount(T bin, int64_t ratio, const char* op, int64_t region) {
  if (ratio > 0) return ratio;
  WEFT_CHECK(bin <= T{4096}, ErrorKind::kValue, op, ": region ", region, " has bins of ", bin,
             " pixels, expected at most 4096, or sampling_ratio");
  return static_cast<int64_t>(std::ceil(bin));
}

template <typename T>
void FindTaps(const RroiAlignAttrs& a, const RoiShapes& s, const T* roi, int64_t region,
              const char* op, Taps<T>& taps) {
  taps.all.clear();
  taps.ends.clear();
  const T scale = static_cast<T>(a.spatial_scale);
  const T x0 = roi[1] * scale, y0 = roi[2] * scale;
  const T w = std::max(roi[3] * scale, T{1}), h = std::max(roi[4] * scale, T{1});
  const T angle = roi[5] * static_cast<T>(std::numbers::pi / 180);
  const T sine = std::sin(angle), cosine = std::cos(angle);
  const bool finite = std::isfinite(x0) && std::isfinite(y0) && std::isfinite(w) &&
                      std::isfinite(h) && std::isfinite(sine);
  const T bin_h = h / static_cast<T>(s.out_height), bin_w = w / static_cast<T>(s.out_width);
  const int64_t rows = finite ? SampleCount(bin_h, a.sampling_ratio, op, region) : 0;
  const int64_t columns = finite ? SampleCount(bin_w, a.sampling_ratio, op, region) : 0;
  const T share = 1 / static_cast<T>(std::max<int64_t>(rows * columns, 1));
  const auto offset = [](T size, T bin, int64_t at, int64_t sample, int64_t samples) {
    return -size / 2 + static_cast<T>(at) * bin +
           (static_cast<T>(sample) + T{0.5}) * bin / static_cast<T>(samples);
  };
  for (int64_t b = 0; b < s.out_height * s.out_width; ++b) {
    for (int64_t k = 0; k < rows * columns; ++k) {
      const T down = offset(h, bin_h, b / s.out_width, k / columns, rows);
      const T right = offset(w, bin_w, b % s.out_width, k % columns, columns);
      const T x = right * cosine + down * sine + x0, y = down * cosine - right * sine + y0;
      if (!IsInside(x, s.width) || !IsInside(y, s.height)) continue;
      const Bilinear<T> u = BilinearAt(x, s.width), v = BilinearAt(y, s.height);
      taps.all.push_back({v.low * s.width + u.low, (1 - v.weight) * (1 - u.weight) * share});
      taps.all.push_back({v.low * s.width + u.high, (1 - v.weight) * u.weight * share});
      taps.all.push_back({v.high * s.width + u.low, v.weight * (1 - u.weight) * share});
      taps.all.push_back({v.high * s.width + u.high, v.weight * u.weight * share});
    }
    taps.ends.push_back(taps.all.size());
  }
}

template <typename T>
void PoolRotated(const RroiAlignAttrs& a, const RoiShapes& s, const T* data, const T* rois, T* out,
                 const char* op) {
  const int64_t bins = s.out_height * s.out_width, plane = s.height * s.width;
  ParallelFor(s.regions, 1, [&](int64_t begin, int64_t end) {
    Taps<T> taps;
    for (int64_t n = begin; n < end; ++n) {
      const T* roi = rois + n * 6;
      const int64_t image = ImageOf(roi[0], s.batch, n, op);
      T* to = out + n * s.channels * bins;
      if (image < 0) {
        std::fill_n(to, s.channels * bins, T{0});
        continue;
      }
      FindTaps(a, s, roi, n, op, taps);
      for (int64_t c = 0; c < s.channels; ++c) {
        const T* from = data + (image * s.channels + c) * plane;
        size_t k = 0;
        for (const size_t bin_end : taps.ends) {
          T sum = 0;
          for (; k < bin_end; ++k) sum += taps.all[k].weight * from[taps.all[k].at];
          *to++ = sum;
        }
      }
    }
  });
}

template <typename T>
void SpreadRotated(const RroiAlignAttrs& a, const RoiShapes& s, const T* dy, const T* rois, T* dx,
                   const char* op) {
  const int64_t bins = s.out_height * s.out_width, plane = s.height * s.width;
  // Every thread has channels of its own and finds the taps again, which costs less than channels.
  ParallelFor(s.channels, 16, [&](int64_t begin, int64_t end) {
    Taps<T> taps;
    for (int64_t image = 0; image < s.batch; ++image) {
      std::fill(dx + (image * s.channels + begin) * plane, dx + (image * s.channels + end) * plane,
                T{0});
    }
    for (int64_t n = 0; n < s.regions; ++n) {
      const T* roi = rois + n * 6;
      const int64_t image = ImageOf(roi[0], s.batch, n, op);
      if (image < 0) continue;
      FindTaps(a, s, roi, n, op, taps);
      for (int64_t c = begin; c < end; ++c) {
        const T* from = dy + (n * s.channels + c) * bins;
        T* to = dx + (image * s.channels + c) * plane;
        size_t k = 0;
        for (const size_t bin_end : taps.ends) {
          for (; k < bin_end; ++k) to[taps.all[k].at] += taps.all[k].weight * *from;
          ++from;
        }
      }
    }
  });
}

const OpRef kAlign("_contrib_RROIAlign"), kSpread("_rroi_align_spread");

const OpRegistration rroi_align =
    Op::Declare("_contrib_RROIAlign")
        .Doc(
            "ROIAlign over rotated regions (Ma et al. 2018): each region is divided into bins, "
            "each bin averaged over a grid of bilinear samples. Samples more than one pixel "
            "outside count as 0, and so do regions of images with a negative index and regions "
            "whose coordinates are not finite; regions are at least one pixel large. "
            "Differentiable in data; the gradient of rois is 0.")
        .Amp(AmpClass::kWidest)
        .Input("data", "Feature maps: shape (batch, channels, height, width), floating point.")
        .Input("rois",
               "Shape (regions, 6): image, centre x, centre y, width, height, angle in "
               "degrees, counterclockwise as seen.")
        .Attributes(
            AttrSchemaBuilder<RroiAlignAttrs>()
                .Required("pooled_size", &RroiAlignAttrs::pooled_size, "Bins: (height, width).")
                .Required("spatial_scale", &RroiAlignAttrs::spatial_scale,
                          "Factor from the coordinates of rois to those of data.")
                .Add("sampling_ratio", &RroiAlignAttrs::sampling_ratio,
                     "Samples per bin along each axis; 0 or less: as many as the bin has pixels."))
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<RroiAlignAttrs>();
          CheckRois(c, 1, 6);
          CheckPooledSize(c.name(), a.pooled_size);
          CheckScale(c.name(), a.spatial_scale);
          CheckSamples(c.name(), "sampling_ratio", a.sampling_ratio);
          c.Out(c.in(0).dtype,
                Shape{c.in(1).shape[0], c.in(0).shape[1], a.pooled_size[0], a.pooled_size[1]});
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            PoolRotated(c.attrs<RroiAlignAttrs>(), ShapesOf(in[0].shape, out.shape),
                        in[0].data<const T>(), in[1].data<const T>(), out.data<T>(), c.name());
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) { PoolGradient<RroiAlignAttrs>(g, kSpread); });

const OpRegistration rroi_align_spread =
    Op::Declare("_rroi_align_spread")
        .Internal()
        .Doc("The transpose of RROIAlign.")
        .Input("data", "Shape (regions, channels, height, width) of the bins.")
        .Input("rois", "As for RROIAlign.")
        .Infer([](InferContext& c) {
          c.Out(c.in(0).dtype, c.attrs<SpreadAttrs<RroiAlignAttrs>>().map);
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            SpreadRotated(c.attrs<SpreadAttrs<RroiAlignAttrs>>().pool,
                          ShapesOf(out.shape, in[0].shape), in[0].data<const T>(),
                          in[1].data<const T>(), out.data<T>(), c.name());
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) { SpreadGradient<RroiAlignAttrs>(g, kAlign); });

}  // namespace
}  // namespace weft::detection
