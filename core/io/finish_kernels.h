// The loop of the last pass over a sample, once per instruction set.
#pragma once

#include <cstdint>

namespace weft::io {

// One row of three channels: to[c][x] = from[3 x + c] a[c] + b[c], backwards where `mirror`.
using WriteRow3Fn = void (*)(const uint8_t* from, int64_t width, bool mirror, const float* a,
                             const float* b, float* const* to);
WriteRow3Fn WriteRow3();

}  // namespace weft::io
