// The correlation layer of FlowNet (Dosovitskiy et al., ICCV 2015). The products of patches are
// trilinear with the head gradient, so that three kernels are each other's gradients.
#include <algorithm>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/nn/wide_kernel.h"
#include "core/ops/shape/slice.h"
#include "core/ops/spatial/runs.h"
#include "core/registry/op.h"

namespace weft::spatial {
namespace {

struct CorrelationAttrs {
  int64_t kernel_size = 1, max_displacement = 1, stride1 = 1, stride2 = 1, pad_size = 0;
  bool is_multiply = true;
};

// Patches start at max_displacement + stride1 i of the padded images, the second one's shifted by
// multiples of stride2 from -radius to radius.
struct Geometry {
  int64_t batch, channels, height, width;  // of the images
  int64_t padded_height, padded_width;
  int64_t pad, kernel, first, stride, shift, radius, side;
  int64_t out_height, out_width;

  Geometry(const CorrelationAttrs& a, const Shape& x)
      : batch(x[0]),
        channels(x[1]),
        height(x[2]),
        width(x[3]),
        padded_height(x[2] + 2 * a.pad_size),
        padded_width(x[3] + 2 * a.pad_size),
        pad(a.pad_size),
        kernel(a.kernel_size),
        first(a.max_displacement),
        stride(a.stride1),
        shift(a.stride2),
        radius(a.max_displacement / a.stride2),
        side(2 * radius + 1) {
    const int64_t border = 2 * first + kernel - 1;
    out_height = (padded_height - border + stride - 1) / stride;
    out_width = (padded_width - border + stride - 1) / stride;
  }
  Shape Out() const { return {batch, side * side, out_height, out_width}; }
  int64_t run() const { return kernel * channels; }  // contiguous elements of a patch
  double scale() const {
    return 1.0 / static_cast<double>(kernel * kernel * std::max<int64_t>(1, channels));
  }
};

Geometry GeometryOf(const CorrelationAttrs& a, const Shape& x) {
  constexpr int64_t kMost = 1 << 24;
  const auto check = [&](const char* name, int64_t value, int64_t least) {
    WEFT_CHECK(value >= least && value <= kMost, ErrorKind::kValue, "Correlation: ", name, " is ",
               value, ", expected ", least, " to ", kMost);
  };
  check("kernel_size", a.kernel_size, 1);
  check("max_displacement", a.max_displacement, 0);
  check("stride1", a.stride1, 1);
  check("stride2", a.stride2, 1);
  check("pad_size", a.pad_size, 0);
  WEFT_CHECK(a.kernel_size % 2 == 1, ErrorKind::kValue, "Correlation: kernel_size is ",
             a.kernel_size, ", expected an odd number");
  const Geometry g(a, x);
  WEFT_CHECK(g.padded_height >= 2 * g.first + g.kernel && g.padded_width >= 2 * g.first + g.kernel,
             ErrorKind::kShape, "Correlation: max_displacement ", a.max_displacement,
             " and kernel_size ", a.kernel_size, " do not fit into data of shape ", ToString(x),
             " with pad_size ", a.pad_size);
  return g;
}

// The interior of padded channels-last images, seen as (batch, channels, height, width).
Value Interior(const Geometry& g, const Value& padded) {
  const int64_t row = g.padded_width * g.channels;
  return ViewAs(padded, {g.batch, g.channels, g.height, g.width},
                {g.padded_height * row, 1, row, g.channels},
                padded.offset + g.pad * (row + g.channels));
}

Value AllocatePadded(const Geometry& g, const Value& like) {
  return AllocateValue(like.device, like.dtype,
                       {g.batch, g.padded_height, g.padded_width, g.channels});
}

template <typename T>
Value Padded(const Geometry& g, const Value& x) {
  const Value padded = AllocatePadded(g, x);
  std::fill_n(padded.data<T>(), padded.size(), T(0));
  CopyElements(x, Interior(g, padded));
  return padded;
}

template <typename T>
void Products(const Geometry& g, const Value& x1, const Value& x2, const Value& out) {
  const Value a = Padded<T>(g, x1), b = Padded<T>(g, x2);
  const T* pa = a.data<const T>();
  const T* pb = b.data<const T>();
  const auto dot = Runs<T>().dot;
  ParallelFor(g.batch * g.out_height, 1, [&](int64_t begin, int64_t end) {
    for (int64_t r = begin; r < end; ++r) {
      const int64_t n = r / g.out_height, i = r % g.out_height;
      const int64_t top = n * g.padded_height + g.first + i * g.stride;
      for (int64_t d = 0; d < g.side * g.side; ++d) {
        const int64_t down = (d / g.side - g.radius) * g.shift;
        const int64_t right = (d % g.side - g.radius) * g.shift;
        T* to = out.data<T>() + ((n * g.side * g.side + d) * g.out_height + i) * g.out_width;
        for (int64_t j = 0; j < g.out_width; ++j) {
          const int64_t left = g.first + j * g.stride;
          T sum = 0;
          for (int64_t k = 0; k < g.kernel; ++k) {
            sum +=
                dot(pa + ((top + k) * g.padded_width + left) * g.channels,
                    pb + ((top + k + down) * g.padded_width + left + right) * g.channels, g.run());
          }
          to[j] = sum * static_cast<T>(g.scale());
        }
      }
    }
  });
}

// The gradient of Products for the first images from the second ones, or the other way round, row
// by row of the result.
template <typename T>
void Gradient(const Geometry& g, bool for_second, const Value& dy, const Value& other,
              const Value& out) {
  const Value from = Padded<T>(g, other), to = AllocatePadded(g, other);
  const auto add_scaled = Runs<T>().add_scaled;
  ParallelFor(g.batch * g.padded_height, 1, [&](int64_t begin, int64_t end) {
    const int64_t row = g.padded_width * g.channels;
    std::fill(to.data<T>() + begin * row, to.data<T>() + end * row, T(0));
    for (int64_t r = begin; r < end; ++r) {
      const int64_t n = r / g.padded_height, y = r % g.padded_height;
      for (int64_t d = 0; d < g.side * g.side; ++d) {
        const int64_t down = (d / g.side - g.radius) * g.shift;
        const int64_t right = (d % g.side - g.radius) * g.shift;
        const int64_t mine = for_second ? right : 0, theirs = for_second ? 0 : right;
        for (int64_t k = 0; k < g.kernel; ++k) {
          const int64_t top = y - k - (for_second ? down : 0) - g.first;
          if (top < 0 || top % g.stride != 0 || top / g.stride >= g.out_height) continue;
          const int64_t source = r + (for_second ? -down : down);
          const T* heads =
              dy.data<const T>() +
              ((n * g.side * g.side + d) * g.out_height + top / g.stride) * g.out_width;
          for (int64_t j = 0; j < g.out_width; ++j) {
            const int64_t left = g.first + j * g.stride;
            const T head = heads[j] * static_cast<T>(g.scale());
            const T* add = from.data<const T>() + source * row + (left + theirs) * g.channels;
            T* sum = to.data<T>() + r * row + (left + mine) * g.channels;
            add_scaled(add, head, sum, g.run());
          }
        }
      }
    }
  });
  CopyElements(Interior(g, to), out);
}

const OpRef kProducts("_correlation"), kGradFirst("_correlation_grad1"),
    kGradSecond("_correlation_grad2");

const OpRegistration products =
    Op::Declare("_correlation")
        .Internal()
        .Doc("Mean products of patches.")
        .Input("data1", "Shape (batch, channels, height, width).")
        .Input("data2", "The same shape.")
        .Infer([](InferContext& c) {
          c.Out(c.in(0).dtype, GeometryOf(c.attrs<CorrelationAttrs>(), c.in(0).shape).Out());
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            Products<decltype(zero)>(Geometry(c.attrs<CorrelationAttrs>(), in[0].shape), in[0],
                                     in[1], out);
          });
        })
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto attrs = MakeAttrs(g.attrs<CorrelationAttrs>());
          if (g.wants(0)) g.Set(0, Call1(kGradFirst, {g.d(), g.in(1)}, attrs));
          if (g.wants(1)) g.Set(1, Call1(kGradSecond, {g.d(), g.in(0)}, attrs));
        });

// `other` is the images that the gradient is not for. The gradients of its inner product with h,
// for dy: Products with h in place of the images it is for; for `other`: that of Products.
Op GradientOp(const char* name, bool for_second) {
  return Op::Declare(name)
      .Internal()
      .Doc("Gradient of _correlation for one of its inputs.")
      .Input("dy", "Gradient of the result.")
      .Input("other", "The other input.")
      .Infer([](InferContext& c) { c.Out(c.in(1).dtype, c.in(1).shape); })
      .Cpu([for_second](KernelContext& c) {
        nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
          Gradient<decltype(zero)>(Geometry(c.attrs<CorrelationAttrs>(), in[1].shape), for_second,
                                   in[0], in[1], out);
        });
      })
      .GradientNeeds({0, 1}, {})
      .Gradient([for_second](GradientContext& g) {
        const auto attrs = MakeAttrs(g.attrs<CorrelationAttrs>());
        const Var head = Materialized(g.d());
        if (g.wants(0)) {
          g.Set(0, for_second ? Call1(kProducts, {g.in(1), head}, attrs)
                              : Call1(kProducts, {head, g.in(1)}, attrs));
        }
        if (g.wants(1)) {
          g.Set(1, Call1(for_second ? kGradFirst : kGradSecond, {g.in(0), head}, attrs));
        }
      });
}

const OpRegistration grad_first = GradientOp("_correlation_grad1", false);
const OpRegistration grad_second = GradientOp("_correlation_grad2", true);

// Mean absolute differences of patches, one displacement after the other.
Var Differences(const Geometry& g, const Var& x1, const Var& x2) {
  const Shape padded{g.batch, g.channels, g.padded_height, g.padded_width};
  shape::Ranges inside = shape::FullRanges(padded);
  inside[2] = {g.pad, g.height, 1};
  inside[3] = {g.pad, g.width, 1};
  const Var a = shape::PadSlice(x1, padded, inside), b = shape::PadSlice(x2, padded, inside);
  const auto part = [&](const Var& x, int64_t top, int64_t left) {
    shape::Ranges ranges = shape::FullRanges(padded);
    ranges[2] = {g.first + top, g.out_height, g.stride};
    ranges[3] = {g.first + left, g.out_width, g.stride};
    return shape::Slice(x, ranges);
  };
  std::vector<Var> maps;
  for (int64_t d = 0; d < g.side * g.side; ++d) {
    const int64_t down = (d / g.side - g.radius) * g.shift;
    const int64_t right = (d % g.side - g.radius) * g.shift;
    Var sum;
    for (int64_t k = 0; k < g.kernel * g.kernel; ++k) {
      const int64_t top = k / g.kernel, left = k % g.kernel;
      const Var apart = px::Abs(part(a, top, left) - part(b, top + down, left + right));
      const Var over = Sum(apart, {1}, true);
      sum = sum ? sum + over : over;
    }
    maps.push_back(sum * g.scale());
  }
  return shape::Concat(maps, 1);
}

const OpRegistration correlation =
    Op::Declare("Correlation")
        .Doc(
            "Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the "
            "result, row by row, is the mean over the patch and the channels of the products of "
            "the first image with the second one moved by (i, j), both from -r to r in steps of "
            "stride2 with r = max_displacement / stride2. Its space is ceil((size + 2 pad_size - "
            "2 max_displacement - kernel_size + 1) / stride1).")
        .Amp(AmpClass::kWidest)
        .Input("data1", "Shape (batch, channels, height, width), floating point.")
        .Input("data2", "The same shape.")
        .Attributes(AttrSchemaBuilder<CorrelationAttrs>()
                        .Add("kernel_size", &CorrelationAttrs::kernel_size, "Side of a patch, odd.")
                        .Add("max_displacement", &CorrelationAttrs::max_displacement,
                             "How far the second image is moved.")
                        .Add("stride1", &CorrelationAttrs::stride1, "Step between patches.")
                        .Add("stride2", &CorrelationAttrs::stride2, "Step between displacements.")
                        .Add("pad_size", &CorrelationAttrs::pad_size, "Zeros around the images.")
                        .Add("is_multiply", &CorrelationAttrs::is_multiply,
                             "Products; otherwise absolute differences."))
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& a = attributes->as<CorrelationAttrs>();
          const Var& x = in[0];
          WEFT_CHECK(x.rank() == 4 && IsFloating(x.dtype()), ErrorKind::kShape,
                     "Correlation: data1 is ", NameOf(x.dtype()), " of shape ", ToString(x.shape()),
                     ", expected (batch, channels, height, width) in floating point");
          WEFT_CHECK(in[1].type() == x.type(), ErrorKind::kShape, "Correlation: data2 is ",
                     NameOf(in[1].dtype()), " of shape ", ToString(in[1].shape()),
                     ", expected that of data1, ", NameOf(x.dtype()), " of shape ",
                     ToString(x.shape()));
          const Geometry g = GeometryOf(a, x.shape());
          return Vars{a.is_multiply ? Call1(kProducts, {x, in[1]}, MakeAttrs(a))
                                    : Differences(g, x, in[1])};
        });

}  // namespace
}  // namespace weft::spatial
