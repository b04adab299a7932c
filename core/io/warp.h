// Affine maps of images.
#pragma once

#include <cstdint>

namespace weft::io {

// (x, y) of the input to (xx x + xy y + x0, yx x + yy y + y0) of the output.
struct Affine {
  double xx = 1, xy = 0, x0 = 0;
  double yx = 0, yy = 1, y0 = 0;
};

// interp: 0 nearest, 1 bilinear, 2 cubic, 4 Lanczos over 8 pixels. `fill` stands outside of the
// input. Interleaved bytes, row-major. Throws kValue where the map has no inverse.
void WarpAffine(const uint8_t* in, int64_t height, int64_t width, int channels, const Affine& map,
                int interp, uint8_t fill, uint8_t* out, int64_t out_height, int64_t out_width);

}  // namespace weft::io
