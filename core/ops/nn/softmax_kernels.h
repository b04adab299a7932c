#pragma once

#include <cstdint>

namespace weft::nn {

// Kernels on arrays of shape (outer, n, inner), row-major; softmax runs along n. `scale` multiplies
// the input first. With log set, the logarithm of the softmax.
template <typename T>
struct SoftmaxKernels {
  // inner is 1. lengths, where not null, gives how many elements of each row take part; the others
  // become zero. Rows [begin, end). `stream`: the result is too large to stay in a cache.
  void (*rows)(const T* x, T* y, int64_t begin, int64_t end, int64_t n, T scale, bool log,
               const int64_t* lengths, bool stream);
  // Columns [begin, end) of one (n, inner) plane.
  void (*columns)(const T* x, T* y, int64_t begin, int64_t end, int64_t n, int64_t inner, T scale,
                  bool log, const int64_t* lengths);
  // dx = scale y (dy - sum(dy y)), or with log scale (dy - exp(y) sum(dy)).
  void (*grad_rows)(const T* y, const T* dy, T* dx, int64_t begin, int64_t end, int64_t n, T scale,
                    bool log);
  void (*grad_columns)(const T* y, const T* dy, T* dx, int64_t begin, int64_t end, int64_t n,
                       int64_t inner, T scale, bool log);
};

struct SoftmaxTable {
  SoftmaxKernels<float> f32;
  SoftmaxKernels<double> f64;
};

const SoftmaxTable& SoftmaxFunctions();

template <typename T>
const SoftmaxKernels<T>& SoftmaxFor();
template <>
inline const SoftmaxKernels<float>& SoftmaxFor<float>() {
  return SoftmaxFunctions().f32;
}
template <>
inline const SoftmaxKernels<double>& SoftmaxFor<double>() {
  return SoftmaxFunctions().f64;
}

}  // namespace weft::nn
