#include "core/io/warp.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/base/error.h"

namespace weft::io {
namespace {

// Places in the input are rounded to 1/32 pixel, as MXNet's pictures show.
constexpr int kSteps = 32;
constexpr int kMostTaps = 8;
using Weights = std::array<std::array<float, kMostTaps>, kSteps>;

double Cubic(double x) {  // Keys, "Cubic convolution interpolation", 1981, with a = -0.75
  constexpr double a = -0.75;
  x = std::abs(x);
  if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  return x < 2 ? ((a * x - 5 * a) * x + 8 * a) * x - 4 * a : 0.0;
}

double Lanczos4(double x) {
  if (std::abs(x) < 1e-9) return 1;
  if (std::abs(x) >= 4) return 0;
  const double px = std::numbers::pi * x;
  return 4 * std::sin(px) * std::sin(px / 4) / (px * px);
}

int TapsOf(int interp) { return interp == 0 ? 1 : interp == 2 ? 4 : interp == 4 ? 8 : 2; }

// The weights of the taps around a place, by its fraction.
Weights WeightsOf(int interp) {
  Weights weights{};
  const int taps = TapsOf(interp);
  for (int step = 0; step < kSteps; ++step) {
    const double fraction = static_cast<double>(step) / kSteps;
    double sum = 0;
    std::array<double, kMostTaps> exact{};
    for (int t = 0; t < taps; ++t) {
      const double x = t - (taps / 2 - 1) - fraction;
      exact[t] = taps == 1 ? 1 : taps == 2 ? 1 - std::abs(x) : taps == 4 ? Cubic(x) : Lanczos4(x);
      sum += exact[t];
    }
    for (int t = 0; t < taps; ++t) weights[step][t] = static_cast<float>(exact[t] / sum);
  }
  return weights;
}

const Weights& CachedWeights(int interp) {
  static const Weights one = WeightsOf(0), two = WeightsOf(1), four = WeightsOf(2),
                       eight = WeightsOf(4);
  return interp == 0 ? one : interp == 2 ? four : interp == 4 ? eight : two;
}

}  // namespace

void WarpAffine(const uint8_t* in, int64_t height, int64_t width, int channels, const Affine& map,
                int interp, uint8_t fill, uint8_t* out, int64_t out_height, int64_t out_width) {
  const double determinant = map.xx * map.yy - map.xy * map.yx;
  WEFT_CHECK(std::abs(determinant) > 1e-12, ErrorKind::kValue,
             "augmentation: an affine map without an inverse");
  const double xx = map.yy / determinant, xy = -map.xy / determinant;
  const double yx = -map.yx / determinant, yy = map.xx / determinant;
  const double x0 = -xx * map.x0 - xy * map.y0, y0 = -yx * map.x0 - yy * map.y0;
  const int taps = TapsOf(interp);
  const Weights& weights = CachedWeights(interp);
  // Places are sums of two parts, each rounded to 1/1024 pixel, then rounded to 1/32 (or 1).
  constexpr double kUnit = 1024;
  const int shift = taps == 1 ? 10 : 5;
  const auto part = [](double at) {
    return static_cast<int64_t>(std::lrint(std::clamp(at, -1e9, 1e9) * kUnit));
  };
  const auto place = [&](int64_t parts) { return (parts + (int64_t{1} << (shift - 1))) >> shift; };
  for (int64_t y = 0; y < out_height; ++y) {
    const int64_t row_x = part(xy * static_cast<double>(y) + x0);
    const int64_t row_y = part(yy * static_cast<double>(y) + y0);
    for (int64_t x = 0; x < out_width; ++x, out += channels) {
      const int64_t sx = place(row_x + part(xx * static_cast<double>(x)));
      const int64_t sy = place(row_y + part(yx * static_cast<double>(x)));
      const int64_t left = (taps == 1 ? sx : sx >> 5) - (taps > 1 ? taps / 2 - 1 : 0);
      const int64_t top = (taps == 1 ? sy : sy >> 5) - (taps > 1 ? taps / 2 - 1 : 0);
      const auto& wx = weights[taps == 1 ? 0 : sx & (kSteps - 1)];
      const auto& wy = weights[taps == 1 ? 0 : sy & (kSteps - 1)];
      float sums[4] = {};
      for (int i = 0; i < taps; ++i) {
        for (int j = 0; j < taps; ++j) {
          const int64_t row = top + i, column = left + j;
          const bool inside = row >= 0 && row < height && column >= 0 && column < width;
          const uint8_t* pixel = in + (row * width + column) * channels;
          const float weight = wy[i] * wx[j];
          for (int c = 0; c < channels; ++c) sums[c] += weight * (inside ? pixel[c] : fill);
        }
      }
      for (int c = 0; c < channels; ++c) {
        out[c] = static_cast<uint8_t>(std::clamp(std::lrint(sums[c]), 0l, 255l));
      }
    }
  }
}

}  // namespace weft::io
