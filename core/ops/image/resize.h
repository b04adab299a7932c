// Resizing of images with OpenCV's interpolations.
#pragma once

#include <cstdint>
#include <vector>

namespace weft::image {

// OpenCV's numbers. MXNet's documentation names 2 and 3 the other way round.
enum class Interpolation : int { kNearest = 0, kLinear = 1, kCubic = 2, kArea = 3, kLanczos = 4 };
inline constexpr int kInterpolations = 5;

// A linear map along one axis: output i is the sum of weight[i * taps + k] * input at[i * taps + k]
// over k. Indices that are not needed repeat others, with weight 0.
struct Axis {
  int64_t from = 0, to = 0;
  int taps = 1;
  std::vector<int32_t> at;
  std::vector<double> weight;
};

// The maps of rows and of columns.
struct Maps {
  Axis y, x;
};

// From height x width to out_height x out_width, all at least 1 and below 2^31.
Maps ResizeMaps(int64_t height, int64_t width, int64_t out_height, int64_t out_width,
                Interpolation interpolation);

// Resizes row-major images of interleaved channels: uint8_t, float or double. Bytes are
// interpolated in fixed point and rounded, as OpenCV does. Sizes are at least 1; width * channels
// and out_width * channels are below 2^31. Throws kValue for another interpolation.
template <typename T>
void Resize(const T* in, int64_t height, int64_t width, int64_t channels, T* out,
            int64_t out_height, int64_t out_width, int interpolation);

// Adds the transpose of a map of real images, applied to `dy`, to `dx`.
template <typename T>
void AddTransposed(const Maps& maps, const T* dy, int64_t channels, T* dx);

}  // namespace weft::image
