// Anchor boxes of the single shot detector (Liu et al. 2016, "SSD").
#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/parallel.h"
#include "core/registry/op.h"

namespace weft::detection {
namespace {

struct MultiBoxPriorAttrs {
  std::vector<double> sizes{1.0}, ratios{1.0};
  bool clip = false;
  std::vector<double> steps{-1.0, -1.0}, offsets{0.5, 0.5};
};

int64_t BoxesPerPixel(const MultiBoxPriorAttrs& a) {
  return static_cast<int64_t>(a.sizes.size() + a.ratios.size()) - 1;
}

// The boxes around one pixel, without their centre: half widths and half heights.
std::vector<std::array<double, 2>> HalfSizes(const MultiBoxPriorAttrs& a, double height,
                                             double width) {
  std::vector<std::array<double, 2>> halves;
  const auto add = [&](double size, double stretch) {
    halves.push_back({size * height / width * stretch / 2, size / stretch / 2});
  };
  for (const double size : a.sizes) add(size, std::sqrt(a.ratios[0]));
  for (size_t i = 1; i < a.ratios.size(); ++i) add(a.sizes[0], std::sqrt(a.ratios[i]));
  return halves;
}

template <typename T>
void WritePriors(const MultiBoxPriorAttrs& a, int64_t height, int64_t width, T* out) {
  const auto h = static_cast<double>(height), w = static_cast<double>(width);
  const double step_y = a.steps[0] > 0 ? a.steps[0] : 1.0 / h;
  const double step_x = a.steps[1] > 0 ? a.steps[1] : 1.0 / w;
  const auto halves = HalfSizes(a, h, w);
  const auto per_row = width * static_cast<int64_t>(halves.size()) * 4;
  ParallelFor(height, std::max<int64_t>(1, 4096 / per_row), [&](int64_t begin, int64_t end) {
    for (int64_t y = begin; y < end; ++y) {
      T* to = out + y * per_row;
      const double cy = (static_cast<double>(y) + a.offsets[0]) * step_y;
      for (int64_t x = 0; x < width; ++x) {
        const double cx = (static_cast<double>(x) + a.offsets[1]) * step_x;
        for (const auto& [half_w, half_h] : halves) {
          for (double side : {cx - half_w, cy - half_h, cx + half_w, cy + half_h}) {
            if (a.clip) side = std::clamp(side, 0.0, 1.0);
            *to++ = static_cast<T>(side);
          }
        }
      }
    }
  });
}

const OpRegistration multibox_prior =
    Op::Declare("_contrib_MultiBoxPrior")
        .Alias("_npx_multibox_prior")
        .Doc(
            "Anchor boxes around every pixel of a feature map (Liu et al. 2016): one per size "
            "with the first ratio, then one per further ratio with the first size, as corners "
            "relative to the image: shape (1, height width (sizes + ratios - 1), 4). Zero "
            "gradient.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Only its shape counts: (batch, channels, height, width, ...).")
        .Attributes(AttrSchemaBuilder<MultiBoxPriorAttrs>()
                        .Add("sizes", &MultiBoxPriorAttrs::sizes,
                             "Heights of squares, relative to the image.")
                        .Add("ratios", &MultiBoxPriorAttrs::ratios, "Widths over heights.")
                        .Add("clip", &MultiBoxPriorAttrs::clip,
                             "Whether boxes are cut at the borders of the image.")
                        .Add("steps", &MultiBoxPriorAttrs::steps,
                             "Distances of centres (y, x); 0 or less: those of the pixels.")
                        .Add("offsets", &MultiBoxPriorAttrs::offsets,
                             "Place of the first centre (y, x) in steps."))
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<MultiBoxPriorAttrs>();
          const ArrayType& data = c.in(0);
          WEFT_CHECK(IsFloating(data.dtype), ErrorKind::kType, c.name(), ": data is ",
                     NameOf(data.dtype), ", expected floating point");
          WEFT_CHECK(data.shape.size() >= 4, ErrorKind::kShape, c.name(), ": data has shape ",
                     ToString(data.shape), ", expected (batch, channels, height, width, ...)");
          WEFT_CHECK(!a.sizes.empty() && !a.ratios.empty(), ErrorKind::kValue, c.name(), ": ",
                     a.sizes.empty() ? "sizes" : "ratios", " is empty, expected at least one");
          WEFT_CHECK(a.steps.size() == 2 && (a.steps[0] > 0) == (a.steps[1] > 0), ErrorKind::kValue,
                     c.name(), ": steps must be two numbers (y, x), both above 0 or neither");
          WEFT_CHECK(a.offsets.size() == 2, ErrorKind::kValue, c.name(), ": offsets has ",
                     a.offsets.size(), " numbers, expected (y, x)");
          const int64_t h = data.shape[2], w = data.shape[3];
          const bool known = h != kUnknownDim && w != kUnknownDim;
          c.Out(data.dtype,
                Shape{1, known ? NumElements(Shape{h, w, BoxesPerPixel(a)}) : kUnknownDim, 4});
        })
        .Cpu([](KernelContext& c) {
          if (c.out(0).size() == 0) return;
          VisitDType(c.out(0).dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            if constexpr (!std::is_integral_v<T>) {
              WritePriors(c.attrs<MultiBoxPriorAttrs>(), c.in(0).shape[2], c.in(0).shape[3],
                          c.out(0).template data<T>());
            }
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

}  // namespace
}  // namespace weft::detection
