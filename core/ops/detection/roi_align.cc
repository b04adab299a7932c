// ROIAlign (He et al. 2017, "Mask R-CNN"): bins of regions averaged over bilinear samples.
#include "core/ops/detection/bilinear.h"
#include "core/ops/detection/roi.h"
#include "core/ops/functional.h"

namespace weft::detection {
namespace {

struct RoiAlignAttrs {
  Dims pooled_size;
  double spatial_scale = 1.0;
  int64_t sample_ratio = -1;
  bool position_sensitive = false, aligned = false;
};

template <typename T>
class AlignPlan {
 public:
  AlignPlan(const RoiAlignAttrs& a, const RoiShapes& s, const T* rois, const char* op)
      : s_(s), sensitive_(a.position_sensitive), images_(static_cast<size_t>(s.regions)) {
    rows_.Reserve(s.regions * s.out_height);
    columns_.Reserve(s.regions * s.out_width);
    const T scale = static_cast<T>(a.spatial_scale), shift = a.aligned ? T{0.5} : T{0};
    for (int64_t n = 0; n < s.regions; ++n) {
      const T* roi = rois + n * 5;
      images_[static_cast<size_t>(n)] = ImageOf(roi[0], s.batch, n, op);
      for (const bool vertical : {false, true}) {
        const T start = roi[1 + vertical] * scale - shift, end = roi[3 + vertical] * scale - shift;
        const T size = a.aligned ? end - start : std::max(end - start, T{1});
        const int64_t bins = vertical ? s.out_height : s.out_width;
        AddBands(vertical ? rows_ : columns_, start, size, bins, a.sample_ratio,
                 vertical ? s.height : s.width);
      }
    }
    rows_.Finish();
    columns_.Finish();
  }

  int64_t Image(int64_t n) const { return images_[static_cast<size_t>(n)]; }
  int64_t Channel(int64_t c, int64_t i, int64_t j) const {
    return sensitive_ ? (c * s_.out_height + i) * s_.out_width + j : c;
  }
  Band<T> Rows(int64_t n, int64_t, int64_t i, int64_t) const {
    return rows_[n * s_.out_height + i];
  }
  Band<T> Columns(int64_t n, int64_t, int64_t, int64_t j) const {
    return columns_[n * s_.out_width + j];
  }

 private:
  // The bands of all bins along one axis.
  static void AddBands(Bands<T>& bands, T start, T size, int64_t bins, int64_t ratio,
                       int64_t length) {
    const T bin = size / static_cast<T>(bins);
    const T samples = ratio > 0 ? static_cast<T>(ratio) : std::ceil(bin);
    for (int64_t i = 0; i < bins; ++i) {
      bands.Start();
      if (!std::isfinite(start) || !std::isfinite(size) || !(size >= 0)) continue;
      const T from = start + static_cast<T>(i) * bin;
      ForSamplesInside(from, bin, samples, length, [&](T at) {
        const Bilinear<T> b = BilinearAt(at, length);
        bands.Put(b.low, (1 - b.weight) / samples);
        if (b.high != b.low) bands.Put(b.high, b.weight / samples);
      });
    }
  }

  RoiShapes s_;
  bool sensitive_;
  std::vector<int64_t> images_;
  Bands<T> rows_, columns_;
};

const OpRef kAlign("_contrib_ROIAlign"), kSpread("_roi_align_spread");

const OpRegistration roi_align =
    Op::Declare("_contrib_ROIAlign")
        .Doc(
            "ROIAlign (He et al. 2017): each region is divided into bins, each bin averaged over "
            "a grid of bilinear samples, without rounding. Samples more than one pixel outside "
            "count as 0, and so do regions of images with a negative index and regions whose "
            "coordinates are not finite. Without aligned, regions are at least one pixel large. "
            "Differentiable in data; the gradient of rois is 0.")
        .Amp(AmpClass::kWidest)
        .Input("data", "Feature maps: shape (batch, channels, height, width), floating point.")
        .Input("rois", "Shape (regions, 5): image, left, top, right, bottom.")
        .Attributes(
            AttrSchemaBuilder<RoiAlignAttrs>()
                .Required("pooled_size", &RoiAlignAttrs::pooled_size, "Bins: (height, width).")
                .Required("spatial_scale", &RoiAlignAttrs::spatial_scale,
                          "Factor from the coordinates of rois to those of data.")
                .Add("sample_ratio", &RoiAlignAttrs::sample_ratio,
                     "Samples per bin along each axis; 0 or less: as many as the bin has pixels.")
                .Add("position_sensitive", &RoiAlignAttrs::position_sensitive,
                     "Whether each bin has channels of its own: output channel c reads, for bin "
                     "(i, j), channel (c height + i) width + j.")
                .Add("aligned", &RoiAlignAttrs::aligned,
                     "Whether pixel centres are at half coordinates."))
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<RoiAlignAttrs>();
          CheckRois(c, 1, 5);
          CheckPooledSize(c.name(), a.pooled_size);
          CheckScale(c.name(), a.spatial_scale);
          CheckSamples(c.name(), "sample_ratio", a.sample_ratio);
          int64_t channels = c.in(0).shape[1];
          if (a.position_sensitive && channels != kUnknownDim) {
            const int64_t bins = NumElements(a.pooled_size);
            WEFT_CHECK(channels % bins == 0, ErrorKind::kShape, c.name(), ": data has ", channels,
                       " channels, expected a multiple of the ", bins, " bins");
            channels /= bins;
          }
          c.Out(c.in(0).dtype,
                Shape{c.in(1).shape[0], channels, a.pooled_size[0], a.pooled_size[1]});
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            const RoiShapes s = ShapesOf(in[0].shape, out.shape);
            const AlignPlan<T> plan(c.attrs<RoiAlignAttrs>(), s, in[1].data<const T>(), c.name());
            PoolRegions(s, plan, in[0].data<const T>(), out.data<T>());
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) { PoolGradient<RoiAlignAttrs>(g, kSpread); });

const OpRegistration roi_align_spread =
    Op::Declare("_roi_align_spread")
        .Internal()
        .Doc("The transpose of ROIAlign.")
        .Input("data", "Shape (regions, channels, height, width) of the bins.")
        .Input("rois", "As for ROIAlign.")
        .Infer([](InferContext& c) {
          c.Out(c.in(0).dtype, c.attrs<SpreadAttrs<RoiAlignAttrs>>().map);
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            const RoiShapes s = ShapesOf(out.shape, in[0].shape);
            const AlignPlan<T> plan(c.attrs<SpreadAttrs<RoiAlignAttrs>>().pool, s,
                                    in[1].data<const T>(), c.name());
            SpreadRegions(s, plan, in[0].data<const T>(), out.data<T>());
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) { SpreadGradient<RoiAlignAttrs>(g, kAlign); });

}  // namespace
}  // namespace weft::detection
