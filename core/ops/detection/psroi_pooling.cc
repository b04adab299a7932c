// Position-sensitive pooling of regions (Dai et al. 2016, "R-FCN").
#include "core/ops/detection/psroi.h"
#include "core/ops/detection/roi.h"
#include "core/ops/functional.h"

namespace weft::detection {
namespace {

struct PsRoiAttrs {
  double spatial_scale = 1.0;
  int64_t output_dim = 1, pooled_size = 1, group_size = 0;
};

template <typename T>
class PsRoiPlan {
 public:
  PsRoiPlan(const PsRoiAttrs& a, const RoiShapes& s, const T* rois, const char* op)
      : groups_(a.group_size, a.pooled_size), bins_(a.pooled_size) {
    const T scale = static_cast<T>(a.spatial_scale);
    rows_.Reserve(s.regions * bins_);
    columns_.Reserve(s.regions * bins_);
    for (int64_t n = 0; n < s.regions; ++n) {
      const T* roi = rois + n * 5;
      images_.push_back(ImageOf(roi[0], s.batch, n, op));
      AddBands(rows_, roi[2], roi[4], scale, s.height);
      AddBands(columns_, roi[1], roi[3], scale, s.width);
    }
    rows_.Finish();
    columns_.Finish();
  }

  int64_t Image(int64_t n) const { return images_[static_cast<size_t>(n)]; }
  int64_t Channel(int64_t c, int64_t i, int64_t j) const { return groups_.Channel(c, i, j); }
  Band<T> Rows(int64_t n, int64_t, int64_t i, int64_t) const { return rows_[n * bins_ + i]; }
  Band<T> Columns(int64_t n, int64_t, int64_t, int64_t j) const { return columns_[n * bins_ + j]; }

 private:
  // Equal weights for the pixels that a bin touches.
  void AddBands(Bands<T>& bands, T low, T high, T scale, int64_t length) {
    const T start = std::round(low) * scale;
    const T bin = LengthOf(low, high, scale) / static_cast<T>(bins_);
    for (int64_t i = 0; i < bins_; ++i) {
      bands.Start();
      const T begin = std::floor(static_cast<T>(i) * bin + start);
      const T end = std::ceil(static_cast<T>(i + 1) * bin + start);
      if (!std::isfinite(begin) || !std::isfinite(end)) continue;
      const auto inside = [&](T v) {
        return static_cast<int64_t>(std::clamp(v, T{0}, static_cast<T>(length)));
      };
      const int64_t first = inside(begin), last = inside(end);
      for (int64_t at = first; at < last; ++at) bands.Put(at, 1 / static_cast<T>(last - first));
    }
  }

  Groups groups_;
  int64_t bins_;
  std::vector<int64_t> images_;
  Bands<T> rows_, columns_;
};

const OpRef kPool("_contrib_PSROIPooling"), kSpread("_psroi_spread");

const OpRegistration psroi_pooling =
    Op::Declare("_contrib_PSROIPooling")
        .Doc(
            "Position-sensitive region pooling (Dai et al. 2016): each region is divided into "
            "bins, which have channels of their own, in groups; the result is the mean of the "
            "pixels of a bin, 0 where it lies outside, the image has a negative index, or "
            "coordinates are not finite. Differentiable in data; the gradient of rois is 0.")
        .Amp(AmpClass::kWidest)
        .Input("data",
               "Feature maps: shape (batch, output_dim group_size^2, height, width), "
               "floating point.")
        .Input("rois", "Shape (regions, 5): image, left, top, right, bottom, the last included.")
        .Attributes(AttrSchemaBuilder<PsRoiAttrs>()
                        .Required("spatial_scale", &PsRoiAttrs::spatial_scale,
                                  "Factor from the coordinates of rois to those of data.")
                        .Required("output_dim", &PsRoiAttrs::output_dim, "Channels of the result.")
                        .Required("pooled_size", &PsRoiAttrs::pooled_size, "Bins along each axis.")
                        .Add("group_size", &PsRoiAttrs::group_size,
                             "Groups of channels along each axis; 0: as many as bins."))
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<PsRoiAttrs>();
          CheckRois(c, 1, 5);
          CheckPsRoi(c, a.spatial_scale, a.output_dim, a.pooled_size, a.group_size);
          c.Out(c.in(0).dtype, Shape{c.in(1).shape[0], a.output_dim, a.pooled_size, a.pooled_size});
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            const RoiShapes s = ShapesOf(in[0].shape, out.shape);
            const PsRoiPlan<T> plan(c.attrs<PsRoiAttrs>(), s, in[1].data<const T>(), c.name());
            PoolRegions(s, plan, in[0].data<const T>(), out.data<T>());
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) { PoolGradient<PsRoiAttrs>(g, kSpread); });

const OpRegistration psroi_spread =
    Op::Declare("_psroi_spread")
        .Internal()
        .Doc("The transpose of PSROIPooling.")
        .Input("data", "Shape (regions, channels, height, width) of the bins.")
        .Input("rois", "As for PSROIPooling.")
        .Infer(
            [](InferContext& c) { c.Out(c.in(0).dtype, c.attrs<SpreadAttrs<PsRoiAttrs>>().map); })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            using T = decltype(zero);
            const RoiShapes s = ShapesOf(out.shape, in[0].shape);
            const PsRoiPlan<T> plan(c.attrs<SpreadAttrs<PsRoiAttrs>>().pool, s,
                                    in[1].data<const T>(), c.name());
            SpreadRegions(s, plan, in[0].data<const T>(), out.data<T>());
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) { SpreadGradient<PsRoiAttrs>(g, kPool); });

}  // namespace
}  // namespace weft::detection
