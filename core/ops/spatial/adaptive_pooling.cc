// Averages over as many regions as the result has pixels: a linear map, and its transpose.
#include <algorithm>
#include <optional>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/nn/wide_kernel.h"
#include "core/registry/op.h"

namespace weft::spatial {
namespace {

// Height and width on the other side.
struct PoolAttrs {
  int64_t height, width;
};

struct Region {
  int64_t begin, end;
};

// Region i of `count` over `size` pixels; neighbours overlap where count does not divide size.
Region RegionOf(int64_t i, int64_t count, int64_t size) {
  return {i * size / count, ((i + 1) * size + count - 1) / count};
}

// fn(plane of `pixels`, rows, columns, place in `means`) for each element of `means`; planes in
// parallel.
template <typename Fn>
void ForRegions(const Shape& pixels, const Shape& means, const Fn& fn) {
  const int64_t h = pixels[2], w = pixels[3], oh = means[2], ow = means[3];
  const int64_t grain = std::max<int64_t>(1, 16384 / std::max<int64_t>(1, h * w + oh * ow));
  ParallelFor(pixels[0] * pixels[1], grain, [&](int64_t begin, int64_t end) {
    for (int64_t p = begin; p < end; ++p) {
      for (int64_t i = 0; i < oh; ++i) {
        const Region rows = RegionOf(i, oh, h);
        for (int64_t j = 0; j < ow; ++j) {
          fn(p * h * w, rows, RegionOf(j, ow, w), (p * oh + i) * ow + j);
        }
      }
    }
  });
}

int64_t Area(const Region& rows, const Region& columns) {
  return (rows.end - rows.begin) * (columns.end - columns.begin);
}

template <typename T>
void Average(const Value& x, const Value& y) {
  const int64_t w = x.shape[3];
  ForRegions(x.shape, y.shape,
             [&](int64_t plane, const Region& rows, const Region& columns, int64_t at) {
               T sum = 0;
               for (int64_t i = rows.begin; i < rows.end; ++i) {
                 const T* row = x.data<const T>() + plane + i * w;
                 for (int64_t j = columns.begin; j < columns.end; ++j) sum += row[j];
               }
               y.data<T>()[at] = sum / static_cast<T>(Area(rows, columns));
             });
}

template <typename T>
void Distribute(const Value& y, const Value& x) {
  const int64_t w = x.shape[3];
  std::fill_n(x.data<T>(), x.size(), T(0));
  ForRegions(x.shape, y.shape,
             [&](int64_t plane, const Region& rows, const Region& columns, int64_t at) {
               const T part = y.data<const T>()[at] / static_cast<T>(Area(rows, columns));
               for (int64_t i = rows.begin; i < rows.end; ++i) {
                 T* row = x.data<T>() + plane + i * w;
                 for (int64_t j = columns.begin; j < columns.end; ++j) row[j] += part;
               }
             });
}

const OpRef kAverage("_adaptive_average"), kDistribute("_adaptive_average_transposed");

void InferOtherSize(InferContext& c) {
  const auto& attrs = c.attrs<PoolAttrs>();
  const Shape& x = c.in(0).shape;
  c.Out(c.in(0).dtype, Shape{x[0], x[1], attrs.height, attrs.width});
}

void Gradient(GradientContext& g, const OpRef& other) {
  const Shape& x = g.in(0).shape();
  g.Set(0, Call1(other, {g.d()}, MakeAttrs(PoolAttrs{x[2], x[3]})));
}

const OpRegistration average = Op::Declare("_adaptive_average")
                                   .Internal()
                                   .Doc("Averages over regions.")
                                   .Input("data", "Shape (batch, channels, height, width).")
                                   .Infer(InferOtherSize)
                                   .Cpu([](KernelContext& c) {
                                     nn::RunWide(c, [](auto in, const Value& out, auto zero) {
                                       Average<decltype(zero)>(in[0], out);
                                     });
                                   })
                                   .GradientNeeds({}, {})
                                   .Gradient([](GradientContext& g) { Gradient(g, kDistribute); });

const OpRegistration distribute = Op::Declare("_adaptive_average_transposed")
                                      .Internal()
                                      .Doc("The transpose of averages over regions.")
                                      .Input("data", "Shape (batch, channels, height, width).")
                                      .Infer(InferOtherSize)
                                      .Cpu([](KernelContext& c) {
                                        nn::RunWide(c, [](auto in, const Value& out, auto zero) {
                                          Distribute<decltype(zero)>(in[0], out);
                                        });
                                      })
                                      .GradientNeeds({}, {})
                                      .Gradient([](GradientContext& g) { Gradient(g, kAverage); });

struct AdaptiveAttrs {
  Dims output_size;
};

const OpRegistration adaptive_pooling =
    Op::Declare("_contrib_AdaptiveAvgPooling2D")
        .Doc(
            "Averages over regions whose number is given: along an axis of n pixels, region i of "
            "m reaches from floor(i n / m) to ceil((i + 1) n / m).")
        .Input("data", "Shape (batch, channels, height, width), floating point.")
        .Attributes(AttrSchemaBuilder<AdaptiveAttrs>().Add(
            "output_size", &AdaptiveAttrs::output_size,
            "Height and width of the result, or one number for both; (): 1."))
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          constexpr char kName[] = "AdaptiveAvgPooling2D";
          const Dims& size = attributes->as<AdaptiveAttrs>().output_size;
          const Var& x = in[0];
          WEFT_CHECK(x.rank() == 4 && IsFloating(x.dtype()), ErrorKind::kShape, kName, ": data is ",
                     NameOf(x.dtype()), " of shape ", ToString(x.shape()),
                     ", expected (batch, channels, height, width) in floating point");
          WEFT_CHECK(size.size() <= 2, ErrorKind::kValue, kName, ": output_size is ",
                     ToString(size), ", expected a height and a width");
          const int64_t height = size.empty() ? 1 : size[0];
          const int64_t width = size.empty() ? 1 : size[size.size() - 1];
          WEFT_CHECK(height >= 0 && width >= 0, ErrorKind::kValue, kName, ": output_size is ",
                     ToString(size), ", expected sizes of at least 0");
          WEFT_CHECK(x.dim(2) >= 1 && x.dim(3) >= 1, ErrorKind::kShape, kName, ": data has shape ",
                     ToString(x.shape()), ", expected at least one pixel");
          const int64_t most = int64_t{1} << 31;
          WEFT_CHECK(height < most && width < most && x.dim(2) < most && x.dim(3) < most,
                     ErrorKind::kValue, kName, ": output_size is ", ToString(size), " for data of ",
                     ToString(x.shape()), ", expected sizes below 2^31");
          return Vars{Call1(kAverage, {x}, MakeAttrs(PoolAttrs{height, width}))};
        });

}  // namespace
}  // namespace weft::spatial
