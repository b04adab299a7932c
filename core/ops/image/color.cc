// Random changes of colour. Compositions; results of integer dtypes are bounded to what these hold
// and cut to whole numbers, as in MXNet.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "core/ops/functional.h"
#include "core/ops/image/images.h"
#include "core/ops/random/fill.h"
#include "core/ops/shape/slice.h"
#include "core/registry/op.h"

namespace weft::image {
namespace {

constexpr const char* kDataDoc = "(height, width, 1 or 3) or a batch of such.";

// What to compute in: integers of 32 bits and more need double.
DType RealDType(DType dtype) {
  const bool wide = dtype == DType::kFloat64 || (!IsFloating(dtype) && SizeOf(dtype) >= 4);
  return wide ? DType::kFloat64 : DType::kFloat32;
}

// --- Numbers that are drawn for each image of a batch

struct RangeAttrs {
  double low = 0, high = 1;
};

// (1, width, n) for an image, (batch, 1, width, n) for a batch.
Shape PerImage(const Shape& data, int64_t width, int64_t n) {
  return data.size() == 3 ? Shape{1, width, n} : Shape{data[0], 1, width, n};
}

const OpRegistration random_factors =
    Op::Declare("_image_random_factors")
        .Internal()
        .Doc("A number from [low, high) for each image.")
        .Input("data", "Images; only the shape and the dtype are read.")
        .Infer(
            [](InferContext& c) { c.Out(RealDType(c.in(0).dtype), PerImage(c.in(0).shape, 1, 1)); })
        .Random()
        .Cpu([](KernelContext& c) {
          const auto& a = c.attrs<RangeAttrs>();
          random::Fill(c.out(0), random::Kind::kUniform, a.low, a.high);
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

// Krizhevsky, Sutskever and Hinton, "ImageNet classification with deep convolutional neural
// networks", 2012: principal components of ImageNet's colours, scaled by their deviations.
constexpr double kComponents[3][3] = {{55.46 * -0.5675, 4.794 * 0.7192, 1.148 * 0.4009},
                                      {55.46 * -0.5808, 4.794 * -0.0045, 1.148 * -0.8140},
                                      {55.46 * -0.5836, 4.794 * -0.6948, 1.148 * 0.4203}};

std::array<double, 3> Lighting(const double* alpha) {
  std::array<double, 3> shift{};
  for (int c = 0; c < 3; ++c) {
    for (int k = 0; k < 3; ++k) shift[c] += kComponents[c][k] * alpha[k];
  }
  return shift;
}

struct LightingAttrs {
  double alpha_std = 0.05;
};

const OpRegistration lighting_noise =
    Op::Declare("_image_lighting_noise")
        .Internal()
        .Doc("A change of red, green and blue for each image, repeated for each pixel of a row.")
        .Input("data", "Images; only the shape and the dtype are read.")
        .Infer([](InferContext& c) {
          const Images x = ImagesOf(c.in(0), c.name());
          c.Out(RealDType(c.in(0).dtype), PerImage(c.in(0).shape, x.width, 3));
        })
        .Random()
        .Cpu([](KernelContext& c) {
          Value& out = c.out(0);
          const Images x = ImagesOf(c.in(0), c.name());
          const Value alpha = AllocateValue(c.device, DType::kFloat64, {x.batch, 3});
          random::Fill(alpha, random::Kind::kNormal, 0, c.attrs<LightingAttrs>().alpha_std);
          VisitDType(out.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            T* to = out.data<T>();
            for (int64_t n = 0; n < x.batch; ++n) {
              const auto shift = Lighting(alpha.data<const double>() + 3 * n);
              for (int64_t j = 0; j < x.width; ++j, to += 3) {
                std::transform(shift.begin(), shift.end(), to,
                               [](double s) { return static_cast<T>(s); });
              }
            }
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

// --- Changes of one image or a batch; `x` is real and may be of any range

// Pixels are changed channel by channel, in long strided loops, where channels depend on each
// other.
Vars ChannelsOf(const Var& x) {
  Vars channels;
  for (int64_t c = 0; c < x.dim(-1); ++c) {
    shape::Ranges ranges = shape::FullRanges(x.shape());
    ranges[ranges.size() - 1] = {c, 1, 1};
    channels.push_back(shape::Slice(x, ranges));
  }
  return channels;
}

Var Gray(const Vars& channels) {
  if (channels.size() == 1) return channels[0];
  return channels[0] * 0.299 + channels[1] * 0.587 + channels[2] * 0.114;
}

Var Joined(Vars channels) {
  for (Var& channel : channels) channel = Materialized(channel);
  return shape::Concat(channels, channels[0].rank() - 1);
}

Var Brightness(const Var& x, const Var& factor) { return x * factor; }

Var Contrast(const Var& x, const Var& factor) {
  const int64_t rank = x.rank();
  const Var mean = Mean(Gray(ChannelsOf(x)), {rank - 3, rank - 2, rank - 1}, true);
  return x * factor + Materialized((1.0 - factor) * mean);
}

Var Saturation(const Var& x, const Var& factor) {
  if (x.dim(-1) == 1) return x;
  Vars channels = ChannelsOf(x);
  const Var gray = Materialized((1.0 - factor) * Gray(channels));
  for (Var& channel : channels) channel = channel * factor + gray;
  return Joined(channels);
}

// Turns the hue by factor circles: hue, saturation and lightness of the double hexcone (Smith,
// "Color gamut transform pairs", SIGGRAPH 1978) and back.
Var Hue(const Var& x, const Var& factor) {
  if (x.dim(-1) == 1) return x;
  const Vars rgb = ChannelsOf(x);
  const Var &r = rgb[0], &g = rgb[1], &b = rgb[2];
  const Var high = px::Max(px::Max(r, g), b), low = px::Min(px::Min(r, g), b);
  const Var chroma = Materialized(high - low), middle = Materialized((high + low) * 0.5);
  const Var divisor = px::Where(px::Gt(chroma, 0.0), chroma, 1.0);
  // In sixths of the circle, from red.
  const Var hue = Materialized(
      px::Where(px::Eq(high, r), (g - b) / divisor,
                px::Where(px::Eq(high, g), (b - r) / divisor + 2.0, (r - g) / divisor + 4.0)));
  const auto turned = [&](double from) {
    const Var at = px::Mod(hue * 2.0 + factor * 12.0 + from, 12.0);
    const Var slope = px::Max(px::Min(px::Min(at - 3.0, 9.0 - at), 1.0), -1.0);
    return middle - chroma * 0.5 * slope;
  };
  return Joined({turned(0), turned(8), turned(4)});
}

// --- Operators

// Largest and smallest real numbers that an integer dtype can be cast from.
std::array<double, 2> Limits(DType dtype) {
  return VisitDType(dtype, [](auto tag) -> std::array<double, 2> {
    using T = typename decltype(tag)::type;
    if constexpr (std::is_integral_v<T>) {
      const auto high = static_cast<double>(std::numeric_limits<T>::max());
      return {static_cast<double>(std::numeric_limits<T>::lowest()),
              sizeof(T) == 8 ? std::nextafter(high, 0.0) : high};
    } else {
      return {0, 0};
    }
  });
}

// change(real x) in the dtype of x.
template <typename Change>
Var Changed(const Var& x, const Change& change) {
  if (x.dtype() == DType::kFloat32 || x.dtype() == DType::kFloat64) return change(x);
  const Var y = change(CastTo(x, RealDType(x.dtype())));
  if (IsFloating(x.dtype())) return CastTo(y, x.dtype());
  const auto [low, high] = Limits(x.dtype());
  return CastTo(px::Max(px::Min(y, high), low), x.dtype());
}

Images Checked(const Var& x, const char* op) {
  const Images images = ImagesOf(x.type(), op);
  WEFT_CHECK((images.channels == 1 || images.channels == 3) && x.dtype() != DType::kBool,
             ErrorKind::kShape, op, ": data is ", NameOf(x.dtype()), " of shape ",
             ToString(x.shape()), ", expected numbers with 1 or 3 channels");
  return images;
}

struct FactorAttrs {
  double min_factor = 0, max_factor = 0;
};

struct Change {
  const char *name, *alias, *doc;
  Var (*apply)(const Var& x, const Var& factor);
};
constexpr Change kBrightness = {"_image_random_brightness", "_npx__image_random_brightness",
                                "Multiplies each image by a random factor.", Brightness};
constexpr Change kContrast = {"_image_random_contrast", "_npx__image_random_contrast",
                              "Moves each image away from its mean gray value by a random factor.",
                              Contrast};
constexpr Change kSaturation = {"_image_random_saturation", "_npx__image_random_saturation",
                                "Moves each pixel away from its gray value by a random factor.",
                                Saturation};
constexpr Change kHue = {
    "_image_random_hue", "_npx__image_random_hue",
    "Turns the hue of each image by a random factor of a circle; whole numbers change nothing.",
    Hue};

Var RandomlyChanged(const Change& change, const Var& x, double low, double high) {
  return Changed(x,
                 [&](const Var& real) { return change.apply(real, RandomFactors(x, low, high)); });
}

const bool changes = [] {
  for (const Change* change : {&kBrightness, &kContrast, &kSaturation, &kHue}) {
    OpRegistration(
        Op::Declare(change->name)
            .Alias(change->alias)
            .Doc(change->doc)
            .Input("data", kDataDoc)
            .Attributes(
                AttrSchemaBuilder<FactorAttrs>()
                    .Required("min_factor", &FactorAttrs::min_factor, "At least 0.")
                    .Required("max_factor", &FactorAttrs::max_factor, "At least min_factor."))
            .Random()
            .Compose([change](std::span<const Var> in, const Attrs* attrs) {
              const auto& a = attrs->as<FactorAttrs>();
              Checked(in[0], change->name);
              WEFT_CHECK(
                  a.min_factor >= 0 && a.max_factor >= a.min_factor && std::isfinite(a.max_factor),
                  ErrorKind::kValue, change->name, ": min_factor is ", a.min_factor,
                  ", max_factor is ", a.max_factor, ", expected 0 <= min <= max");
              return Vars{RandomlyChanged(*change, in[0], a.min_factor, a.max_factor)};
            }));
  }
  return true;
}();

struct JitterAttrs {
  double brightness = 0, contrast = 0, saturation = 0, hue = 0;
};

const OpRegistration color_jitter =
    Op::Declare("_image_random_color_jitter")
        .Alias("_npx__image_random_color_jitter")
        .Doc(
            "Random brightness, contrast, saturation and hue, in this order, by factors within the "
            "given distances of 1.")
        .Input("data", kDataDoc)
        .Attributes(
            AttrSchemaBuilder<JitterAttrs>()
                .Required("brightness", &JitterAttrs::brightness, "At least 0; 0: unchanged.")
                .Required("contrast", &JitterAttrs::contrast, "At least 0; 0: unchanged.")
                .Required("saturation", &JitterAttrs::saturation, "At least 0; 0: unchanged.")
                .Required("hue", &JitterAttrs::hue, "At least 0; 0: unchanged."))
        .Random()
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          constexpr const char* kName = "_image_random_color_jitter";
          const auto& a = attrs->as<JitterAttrs>();
          Checked(in[0], kName);
          Var x = in[0];
          const auto step = [&](const char* what, double distance, const Change& change) {
            WEFT_CHECK(distance >= 0 && std::isfinite(distance), ErrorKind::kValue, kName, ": ",
                       what, " is ", distance, ", expected at least 0");
            if (distance > 0) x = RandomlyChanged(change, x, 1 - distance, 1 + distance);
          };
          step("brightness", a.brightness, kBrightness);
          step("contrast", a.contrast, kContrast);
          step("saturation", a.saturation, kSaturation);
          step("hue", a.hue, kHue);
          return Vars{x};
        });

struct AdjustAttrs {
  std::vector<double> alpha;
};

const OpRegistration adjust_lighting =
    Op::Declare("_image_adjust_lighting")
        .Alias("_npx__image_adjust_lighting")
        .Doc(
            "Adds multiples of the principal components of ImageNet's colours (Krizhevsky et al. "
            "2012). Gray images stay as they are.")
        .Input("data", kDataDoc)
        .Attributes(AttrSchemaBuilder<AdjustAttrs>().Required("alpha", &AdjustAttrs::alpha,
                                                              "The three multiples."))
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const std::vector<double>& alpha = attrs->as<AdjustAttrs>().alpha;
          WEFT_CHECK(alpha.size() == 3, ErrorKind::kValue, "_image_adjust_lighting: alpha has ",
                     alpha.size(), " elements, expected 3");
          if (Checked(in[0], "_image_adjust_lighting").channels == 1) return Vars{in[0]};
          // For each pixel of a row, so that loops are as long as rows.
          const auto shift = Lighting(alpha.data());
          const int64_t width = in[0].dim(-2);
          std::vector<double> row;
          for (int64_t j = 0; j < width; ++j) row.insert(row.end(), shift.begin(), shift.end());
          return Vars{Changed(
              in[0], [&](const Var& x) { return x + Constants(row, {width, 3}, x.dtype()); })};
        });

const OpRegistration random_lighting =
    Op::Declare("_image_random_lighting")
        .Alias("_npx__image_random_lighting")
        .Doc("adjust_lighting with normally distributed multiples, for each image.")
        .Input("data", kDataDoc)
        .Attributes(AttrSchemaBuilder<LightingAttrs>().Add("alpha_std", &LightingAttrs::alpha_std,
                                                           "Standard deviation, at least 0."))
        .Random()
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          static const OpRef kNoise("_image_lighting_noise");
          const auto& a = attrs->as<LightingAttrs>();
          WEFT_CHECK(a.alpha_std >= 0 && std::isfinite(a.alpha_std), ErrorKind::kValue,
                     "_image_random_lighting: alpha_std is ", a.alpha_std, ", expected at least 0");
          if (Checked(in[0], "_image_random_lighting").channels == 1) return Vars{in[0]};
          const Var noise = Call1(kNoise, {in[0]}, MakeAttrs(a));
          return Vars{Changed(in[0], [&](const Var& x) { return x + noise; })};
        });

}  // namespace

Var RandomFactors(const Var& images, double low, double high) {
  static const OpRef kOp("_image_random_factors");
  return Call1(kOp, {images}, MakeAttrs(RangeAttrs{low, high}));
}

}  // namespace weft::image
