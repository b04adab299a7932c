// Loops of Winograd's convolution with 3 x 3 filters (Lavin and Gray 2016) over channels-last
// arrays: tiles of m x m results come from (m + 2) x (m + 2) elements, m = 2 or 4. Arithmetic is
// float32 whatever the arrays are.
#pragma once

#include <cstdint>

#include "core/base/half.h"

namespace weft::nn {

struct WinogradShape {
  int64_t m, batch, height, width, channels, filters, out_height, out_width, pad_top, pad_left;
  int64_t tiles_down() const { return (out_height + m - 1) / m; }
  int64_t tiles_across() const { return (out_width + m - 1) / m; }
  int64_t tiles() const { return batch * tiles_down() * tiles_across(); }
  int64_t points() const { return (m + 2) * (m + 2); }
};

// What follows the sum: bias and residual may be null.
template <typename T>
struct WinogradEnd {
  const float* bias;
  const T* residual;
  enum Function { kNone, kClip, kLeaky } function;  // kClip: between low and high
  float low, high, slope;
};

template <typename T>
struct WinogradTransforms {
  // Tiles begin to end of x, transformed: at point p of tile t, v + p * step + (t - begin) *
  // channels. `zeros` are as many as there are channels.
  void (*input)(const WinogradShape& s, const T* x, const T* zeros, int64_t begin, int64_t end,
                float* v, int64_t step);
  // y from the transformed results of tiles begin to end.
  void (*output)(const WinogradShape& s, const float* m, int64_t step, int64_t begin, int64_t end,
                 const WinogradEnd<T>& after, T* y);
};

// Channels are multiples of `lanes`, filters of twice that.
struct WinogradKernels {
  int64_t lanes;  // 0: there are no kernels
  WinogradTransforms<float> f32;
  WinogradTransforms<Bfloat16> bf16;
  // rows x channels times packed channels x filters.
  void (*multiply)(const float* v, int64_t rows, int64_t channels, const float* u, int64_t filters,
                   float* result);
  // Filters of the channels begin to end, transformed and packed as multiply reads them: point p
  // at u + p * step. w is (filters, channels, 3, 3) with any strides.
  void (*filters)(const WinogradShape& s, const float* w, const int64_t* strides, int64_t begin,
                  int64_t end, float* u, int64_t step);
};

const WinogradKernels& WinogradFunctions();

}  // namespace weft::nn
