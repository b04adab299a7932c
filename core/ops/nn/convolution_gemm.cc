// Convolutions as matrix products: with patches, for float64 and wherever oneDNN has nothing; with
// the pixels themselves, for kernels of one element.
#include <algorithm>

#include "core/ops/linalg/blas.h"
#include "core/ops/linalg/linalg.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/convolution.h"
#include "core/ops/nn/patches.h"

namespace weft::nn {
namespace {

Value Buffer(const PatchGeometry& g, Device device, DType dtype) {
  return AllocateValue(device, dtype, Shape{g.patch(), g.positions()});
}

}  // namespace

Value GemmForward(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x_in,
                  const Value& w_in) {
  const PatchGeometry g(conv, shapes);
  const Value x = RowMajorCopyIfNeeded(x_in), w = RowMajorCopyIfNeeded(w_in);
  Value y = AllocateValue(x.device, x.dtype, shapes.y);
  VisitWide(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    const Value patches = Buffer(g, x.device, x.dtype);
    for (int64_t n = 0; n < g.batch; ++n) {
      for (int64_t k = 0; k < g.groups; ++k) {
        const int64_t block = n * g.groups + k;
        GatherPatches(g, x.data<const T>() + block * g.in_channels * g.in_size(),
                      patches.data<T>());
        T* out = y.data<T>() + block * g.out_channels * g.positions();
        blas::Gemm(false, false, g.out_channels, g.positions(), g.patch(), T(1),
                   w.data<const T>() + k * g.out_channels * g.patch(), g.patch(),
                   patches.data<const T>(), g.positions(), T(0), out, g.positions());
      }
    }
  });
  return y;
}

Value GemmDataGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& dy_in,
                   const Value& w_in) {
  const PatchGeometry g(conv, shapes);
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
        ScatterPatches(g, patches.data<const T>(),
                       dx.data<T>() + block * g.in_channels * g.in_size());
      }
    }
  });
  return dx;
}

Value GemmWeightGrad(const Convolution& conv, const ConvolutionShapes& shapes, const Value& x_in,
                     const Value& dy_in) {
  const PatchGeometry g(conv, shapes);
  const Value x = RowMajorCopyIfNeeded(x_in), dy = RowMajorCopyIfNeeded(dy_in);
  Value dw = AllocateValue(x.device, x.dtype, shapes.w);
  VisitWide(x.dtype, [&](auto zero) {
    using T = decltype(zero);
    std::fill_n(dw.data<T>(), dw.size(), T(0));
    const Value patches = Buffer(g, x.device, x.dtype);
    for (int64_t n = 0; n < g.batch; ++n) {
      for (int64_t k = 0; k < g.groups; ++k) {
        const int64_t block = n * g.groups + k;
        GatherPatches(g, x.data<const T>() + block * g.in_channels * g.in_size(),
                      patches.data<T>());
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
