// Pooling of channels-last arrays.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/half.h"

namespace weft::nn {

enum class PoolKind : int64_t { kMax, kAverage, kSum };

// One axis of windows: [begin, end) inside the input, and the size with which averages count it.
struct PoolWindow {
  int64_t begin, end, counted;
};

// Missing spatial axes have size 1; axes are ordered outermost first.
struct Pool {
  PoolKind kind;
  int64_t batch, channels;
  int64_t in[3], out[3];
  std::vector<PoolWindow> windows[3];

  int64_t rows() const { return batch * out[0] * out[1]; }
  int64_t in_size() const { return in[0] * in[1] * in[2]; }
  int64_t out_size() const { return out[0] * out[1] * out[2]; }
};

// Rows [begin, end) of the result. `index` (max only, may be null): which position of the image
// each maximum came from, -1 for an empty window.
template <typename T>
using PoolForward = void (*)(const Pool& pool, const T* x, T* y, int32_t* index, int64_t begin,
                             int64_t end);

template <typename T>
struct PoolKernels {
  // Gradient of image n for channels [from, to); dx is overwritten.
  void (*backward)(const Pool& pool, const T* dy, const int32_t* index, T* dx, int64_t n,
                   int64_t from, int64_t to);
  // y = x at `index`, rows [begin, end): what the gradient of max pooling is the transpose of.
  void (*gather)(const Pool& pool, const T* x, const int32_t* index, T* y, int64_t begin,
                 int64_t end);
};

struct PoolTable {
  struct {
    PoolForward<float> f32;
    PoolForward<double> f64;
    PoolForward<Float16> f16;
    PoolForward<Bfloat16> bf16;
  } forward;
  PoolKernels<float> f32;
  PoolKernels<double> f64;
};

const PoolTable& PoolFunctions();

}  // namespace weft::nn
