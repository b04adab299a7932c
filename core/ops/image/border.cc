// Borders around images, as OpenCV makes them.
#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/image/images.h"
#include "core/ops/image/resize.h"
#include "core/ops/nn/convert.h"
#include "core/registry/op.h"

namespace weft::image {
namespace {

// OpenCV's numbers.
enum class Border : int64_t {
  kConstant = 0,
  kReplicate = 1,
  kReflect = 2,
  kWrap = 3,
  kReflect101 = 4
};

struct BorderAttrs {
  int64_t top = 0, bot = 0, left = 0, right = 0;
  int64_t type = 0;
  double value = 0;
  std::vector<double> values;
};

// The pixel that stands `i` pixels after the first of `n`; -1: none, a constant is there.
int64_t Source(Border type, int64_t i, int64_t n) {
  if (i >= 0 && i < n) return i;
  const auto wrapped = [](int64_t at, int64_t period) { return (at % period + period) % period; };
  switch (type) {
    case Border::kReplicate:
      return i < 0 ? 0 : n - 1;
    case Border::kReflect: {  // the border pixel twice
      const int64_t at = wrapped(i, 2 * n);
      return std::min(at, 2 * n - 1 - at);
    }
    case Border::kReflect101: {  // the border pixel once
      if (n == 1) return 0;
      const int64_t at = wrapped(i, 2 * n - 2);
      return std::min(at, 2 * n - 2 - at);
    }
    case Border::kWrap:
      return wrapped(i, n);
    default:
      return -1;
  }
}

// As a map with one tap; weight 0 where the constant is.
Axis BorderAxis(Border type, int64_t before, int64_t n, int64_t after) {
  Axis axis{n, before + n + after, 1, {}, {}};
  for (int64_t i = -before; i < n + after; ++i) {
    const int64_t source = Source(type, i, n);
    axis.at.push_back(static_cast<int32_t>(std::max<int64_t>(source, 0)));
    axis.weight.push_back(source < 0 ? 0 : 1);
  }
  return axis;
}

Maps MapsOf(const BorderAttrs& a, const Images& image) {
  const auto type = static_cast<Border>(a.type);
  return {BorderAxis(type, a.top, image.height, a.bot),
          BorderAxis(type, a.left, image.width, a.right)};
}

// The constant of each channel; `value` stands for the first three of four, as in MXNet.
std::vector<double> Constants(const BorderAttrs& a, int64_t channels) {
  std::vector<double> given = a.values;
  if (given.empty()) given = {a.value, a.value, a.value};
  given.resize(static_cast<size_t>(channels));
  return given;
}

template <typename T>
T Saturated(double value) {
  if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
    using Limits = std::numeric_limits<T>;
    const double rounded = std::nearbyint(value);
    if (std::isnan(rounded)) return 0;
    if (rounded <= static_cast<double>(Limits::lowest())) return Limits::lowest();
    if (rounded >= static_cast<double>(Limits::max())) return Limits::max();
    return static_cast<T>(rounded);
  } else {
    return static_cast<T>(value);
  }
}

template <typename T>
void CopyWithBorder(const Value& x, const Value& y, const BorderAttrs& a) {
  const Images from = ImagesOf(x, "_cvcopyMakeBorder");
  const Images to = ImagesOf(y, "_cvcopyMakeBorder");
  const Maps maps = MapsOf(a, from);
  const int64_t channels = from.channels;
  const auto fill = std::make_unique<T[]>(static_cast<size_t>(channels));
  const std::vector<double> constants = Constants(a, channels);
  std::transform(constants.begin(), constants.end(), fill.get(), Saturated<T>);
  ParallelFor(to.height, std::max<int64_t>(1, (1 << 15) / to.row()),
              [&](int64_t begin, int64_t end) {
                for (int64_t i = begin; i < end; ++i) {
                  const T* row = x.data<const T>() + maps.y.at[i] * from.row();
                  T* out = y.data<T>() + i * to.row();
                  for (int64_t j = 0; j < to.width; ++j, out += channels) {
                    const bool inside = maps.y.weight[i] * maps.x.weight[j] != 0;
                    std::copy_n(inside ? row + maps.x.at[j] * channels : fill.get(), channels, out);
                  }
                }
              });
}

const OpRef kMakeBorder("_cvcopyMakeBorder"), kTransposed("_backward_cvcopyMakeBorder");

AttrSchemaBuilder<BorderAttrs> BorderSchema() {
  AttrSchemaBuilder<BorderAttrs> schema;
  schema.Required("top", &BorderAttrs::top, "Rows above.")
      .Required("bot", &BorderAttrs::bot, "Rows below.")
      .Required("left", &BorderAttrs::left, "Columns to the left.")
      .Required("right", &BorderAttrs::right, "Columns to the right.")
      .Add("type", &BorderAttrs::type,
           "0: a constant; 1: the border pixel; 2: mirrored, the border pixel twice; 3: the other "
           "side; 4: mirrored, the border pixel once.")
      .Add("value", &BorderAttrs::value, "The constant, for the first three channels.")
      .Add("values", &BorderAttrs::values,
           "The constant of each channel, instead of value; 0 for those that are not listed.");
  return schema;
}

const OpRegistration make_border =
    Op::Declare("_cvcopyMakeBorder")
        .Doc("An image with a border around it.")
        .Input("src", "(height, width, channels), any dtype.")
        .Attributes(BorderSchema())
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<BorderAttrs>();
          const Shape& x = c.in(0).shape;
          WEFT_CHECK(x.size() == 3, ErrorKind::kShape, c.name(), ": src has shape ", ToString(x),
                     ", expected (height, width, channels)");
          constexpr int64_t kMost = INT32_MAX;
          WEFT_CHECK(std::min({a.top, a.bot, a.left, a.right}) >= 0 &&
                         std::max({a.top, a.bot, a.left, a.right, x[0], x[1]}) <= kMost / 3 &&
                         x[2] <= kMost,
                     ErrorKind::kValue, c.name(), ": top, bot, left and right are ", a.top, ", ",
                     a.bot, ", ", a.left, " and ", a.right, " for src of shape ", ToString(x),
                     ", expected 0 to ", kMost / 3);
          WEFT_CHECK(a.type >= 0 && a.type <= 4, ErrorKind::kValue, c.name(), ": type is ", a.type,
                     ", expected 0 to 4");
          const Shape out{a.top + x[0] + a.bot, a.left + x[1] + a.right, x[2]};
          WEFT_CHECK(a.type == 0 || out[0] * out[1] == 0 || (x[0] > 0 && x[1] > 0),
                     ErrorKind::kShape, c.name(), ": src has shape ", ToString(x),
                     ", which has no pixels to repeat");
          WEFT_CHECK(x[2] == 0 || out[0] * out[1] <= INT64_MAX / 8 / x[2], ErrorKind::kMemory,
                     c.name(), ": the result of shape ", ToString(out), " is too large");
          c.Out(c.in(0).dtype, out);
        })
        .Cpu([](KernelContext& c) {
          const Value x = RowMajorCopyIfNeeded(c.in(0));
          if (c.out(0).size() == 0) return;
          VisitDType(x.dtype, [&](auto tag) {
            CopyWithBorder<typename decltype(tag)::type>(x, c.out(0), c.attrs<BorderAttrs>());
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          g.Set(0, Call1(kTransposed, {g.d()}, MakeAttrs(g.attrs<BorderAttrs>())));
        });

// The gradient of a constant border is that of a border of zeros.
const OpRegistration transposed =
    Op::Declare("_backward_cvcopyMakeBorder")
        .Internal()
        .Doc("The transpose of _cvcopyMakeBorder.")
        .Input("data", "(height, width, channels), floating point.")
        .Attributes(BorderSchema())
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<BorderAttrs>();
          const Shape& y = c.in(0).shape;
          c.Out(c.in(0).dtype, {y[0] - a.top - a.bot, y[1] - a.left - a.right, y[2]});
        })
        .Cpu([](KernelContext& c) {
          Value& out = c.out(0);
          if (out.size() == 0) return;
          const DType compute = nn::ComputeDType(out.dtype);
          const Value dy = nn::AsRowMajor(c.in(0), compute);
          const Value dx =
              out.dtype == compute ? out : AllocateValue(out.device, compute, out.shape);
          const Images to = ImagesOf(dx, c.name());
          const Maps maps = MapsOf(c.attrs<BorderAttrs>(), to);
          const auto run = [&](auto zero) {
            using T = decltype(zero);
            std::fill_n(dx.data<T>(), dx.size(), zero);
            AddTransposed(maps, dy.data<const T>(), to.channels, dx.data<T>());
          };
          compute == DType::kFloat64 ? run(double{}) : run(float{});
          if (out.dtype != compute) pointwise::Convert(dx, out);
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          BorderAttrs a = g.attrs<BorderAttrs>();
          a.value = 0;
          a.values.clear();
          g.Set(0, Call1(kMakeBorder, {g.d()}, MakeAttrs(std::move(a))));
        });

}  // namespace
}  // namespace weft::image
