// Loops over contiguous elements, once per instruction set.
#pragma once

#include <cstdint>

namespace weft::spatial {

template <typename T>
struct RunKernels {
  T (*dot)(const T* a, const T* b, int64_t n);
  void (*add_scaled)(const T* x, T scale, T* sum, int64_t n);  // sum += scale x
};

struct RunTable {
  RunKernels<float> f32;
  RunKernels<double> f64;
};

const RunTable& RunFunctions();

template <typename T>
const RunKernels<T>& Runs() {
  if constexpr (sizeof(T) == sizeof(double)) {
    return RunFunctions().f64;
  } else {
    return RunFunctions().f32;
  }
}

}  // namespace weft::spatial
