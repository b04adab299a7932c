// Convolutions as matrix products: with patches, for float64 and wherever oneDNN has nothing; with
// the pixels themselves, for kernels of one element.
#include <algorithm>

#include "core/base/parallel.h"
#include "core/ops/linalg/blas.h"
#include "core/ops/linalg/linalg.h"
#include "core/ops/nn/convolution.h"

namespace weft::nn {
namespace {

// Sizes with three spatial axes; missing ones have size 1.
struct Geometry {
  int64_t batch, groups;
  int64_t in_channels, out_channels;  // per group
  int64_t in[3], out[3], kernel[3], stride[3], dilate[3], pad[3];

  Geometry(const Convolution& conv, const ConvolutionShapes& s)
      : batch(s.x[0]),
        groups(conv.groups),
        in_channels(s.w[1]),
        out_channels(s.w[0] / conv.groups) {
    const int missing = 3 - conv.spatial();
    for (int i = 0; i < 3; ++i) {
      const int k = i - missing;
      in[i] = k < 0 ? 1 : s.x[k + 2];
      out[i] = k < 0 ? 1 : s.y[k + 2];
      kernel[i] = k < 0 ? 1 : s.w[k + 2];
      stride[i] = k < 0 ? 1 : conv.stride[k];
      dilate[i] = k < 0 ? 1 : conv.dilate[k];
      pad[i] = k < 0 ? 0 : conv.pad_begin[k];
    }
  }
  int64_t in_size() const { return in[0] * in[1] * in[2]; }
  int64_t positions() const { return out[0] * out[1] * out[2]; }
  int64_t taps() const { return kernel[0] * kernel[1] * kernel[2]; }
  int64_t patch() const { return in_channels * taps(); }
};

// Calls fn(row, column, offset) for the elements in rows [begin, end) of the patch matrix
// (patch x positions) that lie inside the image; `offset` counts from the group's first channel.
template <typename Fn>
void ForPatches(const Geometry& g, int64_t begin, int64_t end, const Fn& fn) {
  for (int64_t row = begin; row < end; ++row) {
    const int64_t channel = row / g.taps();
    int64_t tap = row % g.taps();
    int64_t k[3];
    for (int i = 2; i >= 0; --i) {
      k[i] = tap % g.kernel[i];
      tap /= g.kernel[i];
    }
    int64_t column = 0;
    for (int64_t d = 0; d < g.out[0]; ++d) {
      const int64_t z = d * g.stride[0] - g.pad[0] + k[0] * g.dilate[0];
      for (int64_t h = 0; h < g.out[1]; ++h) {
        const int64_t y = h * g.stride[1] - g.pad[1] + k[1] * g.dilate[1];
        const bool inside = z >= 0 && z < g.in[0] && y >= 0 && y < g.in[1];
        const int64_t line = ((channel * g.in[0] + z) * g.in[1] + y) * g.in[2];
        for (int64_t w = 0; w < g.out[2]; ++w, ++column) {
          const int64_t x = w * g.stride[2] - g.pad[2] + k[2] * g.dilate[2];
          if (inside && x >= 0 && x < g.in[2]) fn(row, column, line + x);
        }
      }
    }
  }
}

// Channels are independent of each other, in gathering and in scattering.
template <typename Fn>
void ForChannels(const Geometry& g, const Fn& fn) {
  const int64_t work = std::max<int64_t>(1, g.taps() * g.positions());
  ParallelFor(g.in_channels, std::max<int64_t>(1, 16384 / work), fn);
}

template <typename T>
void Gather(const Geometry& g, const T* image, T* patches) {
  ForChannels(g, [&](int64_t begin, int64_t end) {
    const int64_t first = begin * g.taps(), last = end * g.taps();
    std::fill(patches + first * g.positions(), patches + last * g.positions(), T(0));
    ForPatches(g, first, last, [&](int64_t row, int64_t column, int64_t at) {
      patches[row * g.positions() + column] = image[at];
    });
  });
}

template <typename T>
void Scatter(const Geometry& g, const T* patches, T* image) {
  ForChannels(g, [&](int64_t begin, int64_t end) {
    std::fill(image + begin * g.in_size(), image + end * g.in_size(), T(0));
    ForPatches(g, begin * g.taps(), end * g.taps(), [&](int64_t row, int64_t column, int64_t at) {
      image[at] += patches[row * g.positions() + column];
    });
  });
}

Value Buffer(const Geometry& g, Device device, DType dtype) {
  return AllocateValue(device, dtype, Shape{g.patch(), g.positions()});
}

template <typename Fn>
decltype(auto) VisitWide(DType dtype, const Fn& fn) {
  return dtype == DType::kFloat64 ? fn(double{}) : fn(float{});
}

}  // namespace

Value GemmForward(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x_in,
                  const Value& w_in, const Value& bias_in) {
  const Geometry g(conv, shapes);
  const Value x = RowMajorCopyIfNeeded(x_in), w = RowMajorCopyIfNeeded(w_in);
  Value y = AllocateValue(x.device, x.dtype, shapes.y);
  VisitWide(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    const Value patches = Buffer(g, x.device, x.dtype);
    const Value bias = bias_in.present() ? RowMajorCopyIfNeeded(bias_in) : Value();
    for (int64_t n = 0; n < g.batch; ++n) {
      for (int64_t k = 0; k < g.groups; ++k) {
        const int64_t block = n * g.groups + k;
        Gather(g, x.data<const T>() + block * g.in_channels * g.in_size(), patches.data<T>());
        T* out = y.data<T>() + block * g.out_channels * g.positions();
        for (int64_t o = 0; bias.present() && o < g.out_channels; ++o) {
          std::fill_n(out + o * g.positions(), g.positions(),
                      bias.data<const T>()[k * g.out_channels + o]);
        }
        blas::Gemm(false, false, g.out_channels, g.positions(), g.patch(), T(1),
                   w.data<const T>() + k * g.out_channels * g.patch(), g.patch(),
                   patches.data<const T>(), g.positions(), bias.present() ? T(1) : T(0), out,
                   g.positions());
      }
    }
  });
  return y;
}

Value GemmDataGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& dy_in,
                   const Value& w_in) {
  const Geometry g(conv, shapes);
  const Value dy = RowMajorCopyIfNeeded(dy_in), w = RowMajorCopyIfNeeded(w_in);
  Value dx = AllocateValue(dy.device, dy.dtype, shapes.x);
  VisitWide(dy.dtype, [&](auto zero) {
    using T = decltype(zero);
    const Value patches = Buffer(g, dy.device, dy.dtype);
    for (int64_t n = 0; n < g.batch; ++n) {
      for (int64_t k = 0; k < g.groups; ++k) {
        const int64_t block = n * g.groups + k;
        blas::Gemm(true, false, g.patch(), g.positions(), g.out_channels, T(1),
                   w.data<const T>() + k * g.out_channels * g.patch(), g.patch(),
                   dy.data<const T>() + block * g.out_channels * g.positions(), g.positions(), T(0),
                   patches.data<T>(), g.positions());
        Scatter(g, patches.data<const T>(), dx.data<T>() + block * g.in_channels * g.in_size());
      }
    }
  });
  return dx;
}

Value GemmWeightGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x_in,
                     const Value& dy_in) {
  const Geometry g(conv, shapes);
  const Value x = RowMajorCopyIfNeeded(x_in), dy = RowMajorCopyIfNeeded(dy_in);
  Value dw = AllocateValue(x.device, x.dtype, shapes.w);
  VisitWide(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    std::fill_n(dw.data<T>(), dw.size(), T(0));
    const Value patches = Buffer(g, x.device, x.dtype);
    for (int64_t n = 0; n < g.batch; ++n) {
      for (int64_t k = 0; k < g.groups; ++k) {
        const int64_t block = n * g.groups + k;
        Gather(g, x.data<const T>() + block * g.in_channels * g.in_size(), patches.data<T>());
        blas::Gemm(false, true, g.out_channels, g.patch(), g.positions(), T(1),
                   dy.data<const T>() + block * g.out_channels * g.positions(), g.positions(),
                   patches.data<const T>(), g.positions(), T(1),
                   dw.data<T>() + k * g.out_channels * g.patch(), g.patch());
      }
    }
  });
  return dw;
}

bool IsMatrixProduct(const Convolution& conv) {
  const auto all = [](const Dims& dims, int64_t v) {
    return std::all_of(dims.begin(), dims.end(), [v](int64_t d) { return d == v; });
  };
  return conv.groups == 1 && all(conv.kernel, 1) && all(conv.stride, 1) && all(conv.pad_begin, 0) &&
         all(conv.pad_end, 0);
}

namespace {

// Channels-last memory as a matrix (pixels, channels).
Value AsPixels(const Value& value) {
  Value dense = value;
  if (!IsChannelsLast(value)) {
    dense = AllocateValue(value.device, value.dtype, value.shape, ChannelsLast(value.shape));
    CopyElements(value, dense);
  }
  const int64_t channels = value.shape[1];
  return ViewAs(dense, {value.size() / channels, channels}, {channels, 1}, dense.offset);
}

}  // namespace

Value MatrixWeightGrad(const ConvolutionShapes& s, const Value& x, const Value& dy) {
  const Value dw = AllocateValue(x.device, x.dtype, s.w);
  const Shape plane{s.w[0], s.w[1]};
  MatMulKernel(AsPixels(dy), AsPixels(x), ViewAs(dw, plane, RowMajor(plane), dw.offset), true,
               false);
  return dw;
}

Value MatrixDataGrad(const ConvolutionShapes& s, const Value& dy, const Value& w) {
  const Value dx = AllocateValue(dy.device, dy.dtype, s.x, ChannelsLast(s.x));
  const Value weights = RowMajorCopyIfNeeded(w);
  const Shape plane{s.w[0], s.w[1]};
  MatMulKernel(AsPixels(dy), ViewAs(weights, plane, RowMajor(plane), weights.offset), AsPixels(dx),
               false, false);
  return dx;
}

bool HasFewPixels(const ConvolutionShapes& s) { return NumElements(s.y) / s.y[1] <= s.w[0]; }

}  // namespace weft::nn
