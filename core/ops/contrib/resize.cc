// Bilinear resizing of images: a linear map along each of two axes, and its transpose.
#include <algorithm>
#include <optional>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/nn/wide_kernel.h"
#include "core/registry/op.h"

namespace weft {
namespace {

// From (batch, channels, height, width) to another height and width.
struct ResizeAttrs {
  int64_t height = 1, width = 1;  // of the result
  bool align_corners = true;
};

// Which two indices of the longer list a position lies between, and how near the second is.
template <typename T>
struct Between {
  int64_t low, high;
  T weight;
};

// `from` elements seen at `to` positions: with aligned corners the first and the last coincide,
// otherwise the borders do.
template <typename T>
std::vector<Between<T>> Positions(int64_t from, int64_t to, bool align) {
  std::vector<Between<T>> positions(static_cast<size_t>(to));
  const double step = to <= 1 ? 0.0
                      : align ? static_cast<double>(from - 1) / static_cast<double>(to - 1)
                              : static_cast<double>(from) / static_cast<double>(to);
  for (int64_t i = 0; i < to; ++i) {
    const auto at = static_cast<double>(i);
    const double place = align ? at * step : std::max(0.0, step * (at + 0.5) - 0.5);
    const auto low = std::min(static_cast<int64_t>(place), from - 1);
    positions[static_cast<size_t>(i)] = {low, std::min(low + 1, from - 1),
                                         static_cast<T>(place - static_cast<double>(low))};
  }
  return positions;
}

// Calls fn for every element of `outside`, planes in parallel: the start of its plane in `inside`,
// its own place, the starts of the two rows it lies between, the weight of the second, the columns.
template <typename T, typename Fn>
void ForPlanes(const Value& inside, const Value& outside, bool align, const Fn& fn) {
  const int64_t h = inside.shape[2], w = inside.shape[3];
  const int64_t oh = outside.shape[2], ow = outside.shape[3];
  const auto rows = Positions<T>(h, oh, align), columns = Positions<T>(w, ow, align);
  ParallelFor(inside.shape[0] * inside.shape[1], std::max<int64_t>(1, (1 << 15) / (oh * ow)),
              [&](int64_t begin, int64_t end) {
                for (int64_t p = begin; p < end; ++p) {
                  for (int64_t i = 0; i < oh; ++i) {
                    for (int64_t j = 0; j < ow; ++j) {
                      const Between<T>& r = rows[static_cast<size_t>(i)];
                      const Between<T>& c = columns[static_cast<size_t>(j)];
                      fn(p * h * w, p * oh * ow + i * ow + j, r.low * w, r.high * w, r.weight, c);
                    }
                  }
                }
              });
}

template <typename T>
void Forward(const Value& x, const Value& y, bool align) {
  const T* in = x.data<const T>();
  T* out = y.data<T>();
  ForPlanes<T>(
      x, y, align,
      [=](int64_t plane, int64_t at, int64_t top, int64_t bottom, T v, const Between<T>& c) {
        const T* p = in + plane;
        const T u = c.weight;
        out[at] = (1 - v) * ((1 - u) * p[top + c.low] + u * p[top + c.high]) +
                  v * ((1 - u) * p[bottom + c.low] + u * p[bottom + c.high]);
      });
}

template <typename T>
void Transposed(const Value& dy, const Value& dx, bool align) {
  const T* in = dy.data<const T>();
  T* out = dx.data<T>();
  std::fill_n(out, dx.size(), T{});
  ForPlanes<T>(
      dx, dy, align,
      [=](int64_t plane, int64_t at, int64_t top, int64_t bottom, T v, const Between<T>& c) {
        T* p = out + plane;
        const T u = c.weight, d = in[at];
        p[top + c.low] += (1 - v) * (1 - u) * d;
        p[top + c.high] += (1 - v) * u * d;
        p[bottom + c.low] += v * (1 - u) * d;
        p[bottom + c.high] += v * u * d;
      });
}

void InferResized(InferContext& c) {
  const auto& attrs = c.attrs<ResizeAttrs>();
  const Shape& x = c.in(0).shape;
  c.Out(c.in(0).dtype, Shape{x[0], x[1], attrs.height, attrs.width});
}

const OpRef kResize("_bilinear_resize"), kTransposed("_bilinear_resize_transposed");

// The gradient of each is the other, between the same sizes.
void Gradient(GradientContext& g, const OpRef& other) {
  const Shape& x = g.in(0).shape();
  g.Set(0, Call1(other, {g.d()},
                 MakeAttrs(ResizeAttrs{x[2], x[3], g.attrs<ResizeAttrs>().align_corners})));
}

const OpRegistration resize =
    Op::Declare("_bilinear_resize")
        .Internal()
        .Doc("Bilinear resizing.")
        .Input("data", "Shape (batch, channels, height, width).")
        .Infer(InferResized)
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> x, const Value& y, auto zero) {
            Forward<decltype(zero)>(x[0], y, c.attrs<ResizeAttrs>().align_corners);
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { Gradient(g, kTransposed); });

const OpRegistration transposed =
    Op::Declare("_bilinear_resize_transposed")
        .Internal()
        .Doc("The transpose of bilinear resizing to the input's size.")
        .Input("data", "Shape (batch, channels, height, width).")
        .Infer(InferResized)
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> dy, const Value& dx, auto zero) {
            Transposed<decltype(zero)>(dy[0], dx, c.attrs<ResizeAttrs>().align_corners);
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { Gradient(g, kResize); });

enum class Mode : int64_t { kLike, kOddScale, kSize, kToEvenDown, kToEvenUp, kToOddDown, kToOddUp };

struct BilinearResizeAttrs {
  int64_t height = 1, width = 1;
  std::optional<double> scale_height, scale_width;
  Mode mode = Mode::kSize;
  bool align_corners = true;
};

int64_t SizeOf(Mode mode, int64_t from, int64_t size, const std::optional<double>& scale) {
  const auto scaled = [&](int64_t n) {
    return static_cast<int64_t>(static_cast<double>(n) * *scale);
  };
  switch (mode) {
    case Mode::kOddScale:
      WEFT_CHECK(scale.has_value(), ErrorKind::kValue,
                 "BilinearResize2D: mode odd_scale needs scale_height and scale_width");
      return from % 2 == 0 ? scaled(from) : scaled(from - 1) + 1;
    case Mode::kToEvenDown:
      return from - from % 2;
    case Mode::kToEvenUp:
      return from + from % 2;
    case Mode::kToOddDown:
      return from - 1 + from % 2;
    case Mode::kToOddUp:
      return from + 1 - from % 2;
    default:
      return scale ? scaled(from) : size;
  }
}

const OpRegistration bilinear_resize =
    Op::Declare("_contrib_BilinearResize2D")
        .Doc(
            "Resizes images by bilinear interpolation: to height and width, by factors, to the "
            "size of another array, or to a neighbouring even or odd size.")
        .Input("data", "Shape (batch, channels, height, width), floating point.")
        .OptionalInput("like", "Mode like: an array whose last two axes are the wanted size.")
        .WantsInput(
            [](const Attrs* attrs) { return attrs->as<BilinearResizeAttrs>().mode == Mode::kLike; })
        .Attributes(
            AttrSchemaBuilder<BilinearResizeAttrs>()
                .Add("height", &BilinearResizeAttrs::height, "Height of the result, at least 1.")
                .Add("width", &BilinearResizeAttrs::width, "Width of the result, at least 1.")
                .Add("scale_height", &BilinearResizeAttrs::scale_height,
                     "Factor of the height; replaces height.")
                .Add("scale_width", &BilinearResizeAttrs::scale_width,
                     "Factor of the width; replaces width.")
                .Choice("mode", &BilinearResizeAttrs::mode,
                        {"like", "odd_scale", "size", "to_even_down", "to_even_up", "to_odd_down",
                         "to_odd_up"},
                        "How the size is found; odd_scale keeps odd sizes odd.")
                .Add("align_corners", &BilinearResizeAttrs::align_corners,
                     "Whether the centres of the corner pixels coincide, else their borders."))
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& a = attributes->as<BilinearResizeAttrs>();
          const Var& x = in[0];
          WEFT_CHECK(x.rank() == 4 && IsFloating(x.dtype()), ErrorKind::kShape,
                     "BilinearResize2D: data is ", NameOf(x.dtype()), " of shape ",
                     ToString(x.shape()),
                     ", expected (batch, channels, height, width) in floating point");
          WEFT_CHECK(a.scale_height.has_value() == a.scale_width.has_value(), ErrorKind::kValue,
                     "BilinearResize2D: give both scale_height and scale_width or neither");
          ResizeAttrs to{0, 0, a.align_corners};
          if (a.mode == Mode::kLike) {
            WEFT_CHECK(in.size() > 1 && in[1] && in[1].rank() >= 2, ErrorKind::kValue,
                       "BilinearResize2D: mode like needs the input like with at least 2 axes");
            to.height = in[1].dim(-2);
            to.width = in[1].dim(-1);
          } else {
            to.height = SizeOf(a.mode, x.dim(2), a.height, a.scale_height);
            to.width = SizeOf(a.mode, x.dim(3), a.width, a.scale_width);
          }
          WEFT_CHECK(to.height >= 1 && to.width >= 1 && x.dim(2) >= 1 && x.dim(3) >= 1,
                     ErrorKind::kValue, "BilinearResize2D: height ", to.height, " and width ",
                     to.width, " from data of shape ", ToString(x.shape()),
                     ", expected at least 1");
          return Vars{Call1(kResize, {x}, MakeAttrs(to))};
        });

}  // namespace
}  // namespace weft
