// Loops of layer and instance normalisation over n contiguous elements.
#pragma once

#include <cstdint>

namespace weft::nn {

template <typename T>
struct NormKernels {
  // Mean, and sum of squared distances from it; two passes, so x should fit a cache.
  void (*stats_run)(const T* x, int64_t n, T* mean, T* squares);
  // y = (x - mean) scale + shift
  void (*apply_run)(const T* x, int64_t n, T mean, T scale, T shift, T* y);
  // Sums of dy and of dy (x - mean).
  void (*sums_run)(const T* dy, const T* x, int64_t n, T mean, T* first, T* second);
  // dx = a dy + b (x - mean) + c
  void (*grad_run)(const T* dy, const T* x, int64_t n, T mean, T a, T b, T c, T* dx);
  // One row of layer normalisation: y = (x - mean) scale gamma + beta.
  void (*layer_run)(const T* x, int64_t n, T mean, T scale, const T* gamma, const T* beta, T* y);
  // Its gradient, with g = dy gamma: sums of g and of g (x - mean), then dx = a g + b (x - mean) +
  // c.
  void (*layer_sums)(const T* dy, const T* x, const T* gamma, int64_t n, T mean, T* first,
                     T* second);
  void (*layer_grad)(const T* dy, const T* x, const T* gamma, int64_t n, T mean, T a, T b, T c,
                     T* dx);
  // Adds dy (x - mean) scale and dy of one row to the gradients of gamma and beta.
  void (*layer_parameters)(const T* dy, const T* x, int64_t n, T mean, T scale, T* dgamma,
                           T* dbeta);
};

struct NormTable {
  NormKernels<float> f32;
  NormKernels<double> f64;
};

const NormTable& NormFunctions();

template <typename T>
const NormKernels<T>& NormFor();
template <>
inline const NormKernels<float>& NormFor<float>() {
  return NormFunctions().f32;
}
template <>
inline const NormKernels<double>& NormFor<double>() {
  return NormFunctions().f64;
}

}  // namespace weft::nn
