// Bilinear interpolation of images at any positions, as functions on Vars.
#pragma once

#include "core/registry/var.h"

namespace weft::spatial {

// Images (batch, channels, height, width) at rows y and columns x, both (batch, points) in pixels
// and of the dtype in which kernels compute: (batch, channels, points). Pixels outside are 0; a
// position that is NaN gives NaN. Differentiable any number of times in all three.
Var BilinearSample(const Var& images, const Var& y, const Var& x);

}  // namespace weft::spatial
