// Loops of Winograd's convolution with 3 x 3 filters (Lavin and Gray 2016) over channels-last
// float32: tiles of m x m results come from (m + 2) x (m + 2) elements, m = 2 or 4.
#pragma once

#include <cstdint>

namespace weft::nn {

struct WinogradShape {
  int64_t m, batch, height, width, channels, filters, out_height, out_width, pad_top, pad_left;
  int64_t tiles_down() const { return (out_height + m - 1) / m; }
  int64_t tiles_across() const { return (out_width + m - 1) / m; }
  int64_t tiles() const { return batch * tiles_down() * tiles_across(); }
  int64_t points() const { return (m + 2) * (m + 2); }
};

// What follows the sum: bias and residual may be null.
struct WinogradEnd {
  const float *bias, *residual;
  enum Function { kNone, kClip, kLeaky } function;  // kClip: between low and high
  float low, high, slope;
};

// Channels are multiples of `lanes`, filters of twice that.
struct WinogradKernels {
  int64_t lanes;  // 0: there are no kernels
  // Tiles begin to end of x, transformed: at point p of tile t, v + p * step + (t - begin) *
  // channels. `zeros` are as many as there are channels.
  void (*input)(const WinogradShape& s, const float* x, const float* zeros, int64_t begin,
                int64_t end, float* v, int64_t step);
  // rows x channels times packed channels x filters.
  void (*multiply)(const float* v, int64_t rows, int64_t channels, const float* u, int64_t filters,
                   float* result);
  // y from the transformed results of tiles begin to end.
  void (*output)(const WinogradShape& s, const float* m, int64_t step, int64_t begin, int64_t end,
                 const WinogradEnd& after, float* y);
  // Filters of the channels begin to end, transformed and packed as multiply reads them: point p
  // at u + p * step. w is (filters, channels, 3, 3) with any strides.
  void (*filters)(const WinogradShape& s, const float* w, const int64_t* strides, int64_t begin,
                  int64_t end, float* u, int64_t step);
};

const WinogradKernels& WinogradFunctions();

}  // namespace weft::nn
