// Bilinear interpolation at given positions. Along each axis it weighs the two neighbours of a
// position with 1 - v and v; the derivative for the position weighs them with -1 and 1, and there
// is no further one. Three operators, each with these two orders along both axes, are closed under
// differentiation: sampling, its transpose, and the inner product of a sample with an array.
#include "core/ops/spatial/sampling.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/nn/wide_kernel.h"
#include "core/registry/op.h"

namespace weft::spatial {
namespace {

struct SampleAttrs {
  int64_t height = 0, width = 0;          // of the images
  bool slope_y = false, slope_x = false;  // derivative for the rows, for the columns
};

// The neighbours of a block of positions with their weights.
template <typename T>
struct Neighbours {
  static constexpr int64_t kBlock = 128;

  int64_t at[4][kBlock];  // inside a plane, also where the weight is 0
  T weight[4][kBlock];
  bool inside[kBlock];  // any neighbour is a pixel
  T otherwise[kBlock];  // what is read elsewhere: 0, or NaN where the position is NaN

  void Find(const SampleAttrs& a, const T* y, const T* x, int64_t n) {
    for (int64_t i = 0; i < n; ++i) {
      const bool nan = y[i] != y[i] || x[i] != x[i];
      otherwise[i] = nan ? std::numeric_limits<T>::quiet_NaN() : T(0);
      inside[i] = y[i] > -1 && y[i] < static_cast<T>(a.height) && x[i] > -1 &&
                  x[i] < static_cast<T>(a.width);
      int64_t row[2], column[2];
      T vertical[2], horizontal[2];
      Along(inside[i] ? y[i] : T(0), a.height, a.slope_y, row, vertical);
      Along(inside[i] ? x[i] : T(0), a.width, a.slope_x, column, horizontal);
      for (int k = 0; k < 4; ++k) {
        at[k][i] = row[k / 2] * a.width + column[k % 2];
        weight[k][i] = vertical[k / 2] * horizontal[k % 2];
      }
    }
  }

  T Read(const T* plane, int64_t i) const {
    const T value = weight[0][i] * plane[at[0][i]] + weight[1][i] * plane[at[1][i]] +
                    weight[2][i] * plane[at[2][i]] + weight[3][i] * plane[at[3][i]];
    return inside[i] ? value : otherwise[i];
  }

 private:
  static void Along(T position, int64_t size, bool slope, int64_t* index, T* weight) {
    const T low = std::floor(position), v = position - low;
    const auto first = static_cast<int64_t>(low);
    weight[0] = first < 0 ? T(0) : slope ? T(-1) : 1 - v;
    weight[1] = first + 1 >= size ? T(0) : slope ? T(1) : v;
    index[0] = std::max<int64_t>(first, 0);
    index[1] = std::min(first + 1, size - 1);
  }
};

// Sizes of the arrays of one call.
struct Sizes {
  int64_t batch, channels, plane, points;
  Sizes(const SampleAttrs& a, int64_t batch, int64_t channels, int64_t points)
      : batch(batch), channels(channels), plane(a.height * a.width), points(points) {}

  int64_t blocks(int64_t block) const { return (points + block - 1) / block; }
};

// fn(neighbours, image, first point, number of points) for every block of points, in parallel.
template <typename T, typename Fn>
void ForBlocks(const Sizes& s, const SampleAttrs& a, const Value& y, const Value& x, const Fn& fn) {
  constexpr int64_t kBlock = Neighbours<T>::kBlock;
  const int64_t blocks = s.blocks(kBlock);
  const int64_t grain = std::max<int64_t>(1, 16384 / (kBlock * std::max<int64_t>(1, s.channels)));
  ParallelFor(s.batch * blocks, grain, [&](int64_t begin, int64_t end) {
    Neighbours<T> near;
    for (int64_t b = begin; b < end; ++b) {
      const int64_t n = b / blocks, first = b % blocks * kBlock;
      const int64_t count = std::min(kBlock, s.points - first);
      near.Find(a, y.data<const T>() + n * s.points + first,
                x.data<const T>() + n * s.points + first, count);
      fn(near, n, first, count);
    }
  });
}

template <typename T>
void Sample(const SampleAttrs& a, const Value& data, const Value& y, const Value& x,
            const Value& out) {
  const Sizes s(a, out.shape[0], out.shape[1], out.shape[2]);
  if (s.plane == 0) return std::fill_n(out.data<T>(), out.size(), T(0)), void();
  ForBlocks<T>(s, a, y, x, [&](const Neighbours<T>& near, int64_t n, int64_t first, int64_t count) {
    for (int64_t c = n * s.channels; c < (n + 1) * s.channels; ++c) {
      const T* plane = data.data<const T>() + c * s.plane;
      T* to = out.data<T>() + c * s.points + first;
      for (int64_t i = 0; i < count; ++i) to[i] = near.Read(plane, i);
    }
  });
}

// The transpose of Sample: adds elements to the neighbours of their positions. Planes in parallel.
template <typename T>
void Spread(const SampleAttrs& a, const Value& data, const Value& y, const Value& x,
            const Value& out) {
  const Sizes s(a, out.shape[0], out.shape[1], data.shape[2]);
  constexpr int64_t kBlock = Neighbours<T>::kBlock;
  const int64_t grain = std::max<int64_t>(1, 16384 / std::max<int64_t>(1, s.points));
  ParallelFor(s.batch * s.channels, grain, [&](int64_t begin, int64_t end) {
    std::fill(out.data<T>() + begin * s.plane, out.data<T>() + end * s.plane, T(0));
    Neighbours<T> near;
    for (int64_t from = begin; from < end;) {
      const int64_t n = from / s.channels, to = std::min(end, (n + 1) * s.channels);
      for (int64_t first = 0; first < s.points; first += kBlock) {
        const int64_t count = std::min(kBlock, s.points - first);
        near.Find(a, y.data<const T>() + n * s.points + first,
                  x.data<const T>() + n * s.points + first, count);
        for (int64_t c = from; c < to; ++c) {
          const T* values = data.data<const T>() + c * s.points + first;
          T* plane = out.data<T>() + c * s.plane;
          for (int64_t i = 0; i < count; ++i) {
            if (!near.inside[i]) continue;
            for (int k = 0; k < 4; ++k) plane[near.at[k][i]] += near.weight[k][i] * values[i];
          }
        }
      }
      from = to;
    }
  });
}

// Inner products over the channels of an array with what Sample gives.
template <typename T>
void Product(const SampleAttrs& a, const Value& array, const Value& data, const Value& y,
             const Value& x, const Value& out) {
  const Sizes s(a, data.shape[0], data.shape[1], out.shape[1]);
  std::fill_n(out.data<T>(), out.size(), T(0));
  if (s.plane == 0) return;
  ForBlocks<T>(s, a, y, x, [&](const Neighbours<T>& near, int64_t n, int64_t first, int64_t count) {
    T* to = out.data<T>() + n * s.points + first;
    for (int64_t c = n * s.channels; c < (n + 1) * s.channels; ++c) {
      const T* plane = data.data<const T>() + c * s.plane;
      const T* factor = array.data<const T>() + c * s.points + first;
      for (int64_t i = 0; i < count; ++i) to[i] += factor[i] * near.Read(plane, i);
    }
  });
}

const OpRef kSample("_bilinear_sample"), kSpread("_bilinear_spread"), kProduct("_bilinear_product");

Ref<const Attrs> Order(const SampleAttrs& a, bool along_y, bool along_x) {
  return MakeAttrs(SampleAttrs{a.height, a.width, a.slope_y || along_y, a.slope_x || along_x});
}

// The gradients for the positions, inputs `at` and `at` + 1, of the inner product of `array` with
// a sample of `data`; where the slope is taken already there is none. `scale` may be undefined.
void SetPositions(GradientContext& g, int at, const Var& array, const Var& data, const Var& scale) {
  const auto& a = g.attrs<SampleAttrs>();
  for (const bool columns : {false, true}) {
    const int input = at + (columns ? 1 : 0);
    if (!g.wants(input) || (columns ? a.slope_x : a.slope_y)) continue;
    const Var slope =
        Call1(kProduct, {array, data, g.in(at), g.in(at + 1)}, Order(a, !columns, columns));
    const Var gradient = scale ? scale * slope : slope;
    g.Set(input, CastTo(gradient, g.in(input).dtype()));
  }
}

const OpRegistration sample =
    Op::Declare("_bilinear_sample")
        .Internal()
        .Doc("Images at positions.")
        .Input("data", "Shape (batch, channels, height, width).")
        .Input("y", "Rows, shape (batch, points).")
        .Input("x", "Columns, shape (batch, points).")
        .Infer([](InferContext& c) {
          const Shape& data = c.in(0).shape;
          c.Out(c.in(0).dtype, Shape{data[0], data[1], c.in(1).shape[1]});
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            Sample<decltype(zero)>(c.attrs<SampleAttrs>(), in[0], in[1], in[2], out);
          });
        })
        .GradientNeeds({0, 1, 2}, {})
        .Gradient([](GradientContext& g) {
          const Var dy = Materialized(g.d());
          if (g.wants(0)) {
            g.Set(0, Call1(kSpread, {dy, g.in(1), g.in(2)}, MakeAttrs(g.attrs<SampleAttrs>())));
          }
          SetPositions(g, 1, dy, g.in(0), Var());
        });

const OpRegistration spread =
    Op::Declare("_bilinear_spread")
        .Internal()
        .Doc("The transpose of taking images at positions.")
        .Input("data", "Shape (batch, channels, points).")
        .Input("y", "Rows, shape (batch, points).")
        .Input("x", "Columns, shape (batch, points).")
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<SampleAttrs>();
          const Shape& data = c.in(0).shape;
          c.Out(c.in(0).dtype, Shape{data[0], data[1], a.height, a.width});
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            Spread<decltype(zero)>(c.attrs<SampleAttrs>(), in[0], in[1], in[2], out);
          });
        })
        .GradientNeeds({0, 1, 2}, {})
        .Gradient([](GradientContext& g) {
          const Var head = Materialized(g.d());
          if (g.wants(0)) {
            g.Set(0, Call1(kSample, {head, g.in(1), g.in(2)}, MakeAttrs(g.attrs<SampleAttrs>())));
          }
          SetPositions(g, 1, g.in(0), head, Var());
        });

const OpRegistration product =
    Op::Declare("_bilinear_product")
        .Internal()
        .Doc("Sums over the channels of an array times images at positions.")
        .Input("array", "Shape (batch, channels, points).")
        .Input("data", "Shape (batch, channels, height, width).")
        .Input("y", "Rows, shape (batch, points).")
        .Input("x", "Columns, shape (batch, points).")
        .Infer([](InferContext& c) { c.Out(c.in(2).dtype, c.in(2).shape); })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> in, const Value& out, auto zero) {
            Product<decltype(zero)>(c.attrs<SampleAttrs>(), in[0], in[1], in[2], in[3], out);
          });
        })
        .GradientNeeds({0, 1, 2, 3}, {})
        .Gradient([](GradientContext& g) {
          const Var head = Materialized(CastTo(g.d(), g.in(0).dtype()));
          const Var wide = Reshape(head, {head.dim(0), 1, head.dim(1)});
          const auto attrs = MakeAttrs(g.attrs<SampleAttrs>());
          if (g.wants(0)) {
            g.Set(0, wide * Call1(kSample, {g.in(1), g.in(2), g.in(3)}, attrs));
          }
          if (g.wants(1)) {
            g.Set(1, Call1(kSpread, {wide * g.in(0), g.in(2), g.in(3)}, attrs));
          }
          SetPositions(g, 2, g.in(0), g.in(1), g.d());
        });

}  // namespace

Var BilinearSample(const Var& images, const Var& y, const Var& x) {
  return Call1(kSample, {images, y, x}, MakeAttrs(SampleAttrs{images.dim(2), images.dim(3)}));
}

}  // namespace weft::spatial
