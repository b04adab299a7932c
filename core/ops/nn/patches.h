// Matrices of patches: what a convolution multiplies its weights with.
#pragma once

#include <algorithm>

#include "core/base/parallel.h"
#include "core/ops/nn/convolution.h"

namespace weft::nn {

// Sizes with three spatial axes; missing ones have size 1.
struct PatchGeometry {
  int64_t batch, groups;
  int64_t in_channels, out_channels;  // per group
  int64_t in[3], out[3], kernel[3], stride[3], dilate[3], pad[3];

  PatchGeometry(const Convolution& conv, const ConvolutionShapes& s)
      : batch(s.x[0]),
        groups(conv.groups),
        in_channels(s.w[1]),
        out_channels(s.w[0] / conv.groups) {
    const int missing = 3 - conv.spatial();
    for (int i = 0; i < 3; ++i) {
      const int k = i - missing;
      in[i] = k < 0 ? 1 : s.x[k + 2];
      out[i] = k < 0 ? 1 : s.y[k + 2];
      kernel[i] = k < 0 ? 1 : s.w[k + 2];
      stride[i] = k < 0 ? 1 : conv.stride[k];
      dilate[i] = k < 0 ? 1 : conv.dilate[k];
      pad[i] = k < 0 ? 0 : conv.pad_begin[k];
    }
  }
  int64_t in_size() const { return in[0] * in[1] * in[2]; }
  int64_t positions() const { return out[0] * out[1] * out[2]; }
  int64_t taps() const { return kernel[0] * kernel[1] * kernel[2]; }
  int64_t patch() const { return in_channels * taps(); }
};

// Calls fn(row, column, offset) for the elements in rows [begin, end) of the patch matrix
// (patch x positions) that lie inside the image; `offset` counts from the group's first channel.
template <typename Fn>
void ForPatches(const PatchGeometry& g, int64_t begin, int64_t end, const Fn& fn) {
  for (int64_t row = begin; row < end; ++row) {
    const int64_t channel = row / g.taps();
    int64_t tap = row % g.taps();
    int64_t k[3];
    for (int i = 2; i >= 0; --i) {
      k[i] = tap % g.kernel[i];
      tap /= g.kernel[i];
    }
    int64_t column = 0;
    for (int64_t d = 0; d < g.out[0]; ++d) {
      const int64_t z = d * g.stride[0] - g.pad[0] + k[0] * g.dilate[0];
      for (int64_t h = 0; h < g.out[1]; ++h) {
        const int64_t y = h * g.stride[1] - g.pad[1] + k[1] * g.dilate[1];
        const bool inside = z >= 0 && z < g.in[0] && y >= 0 && y < g.in[1];
        const int64_t line = ((channel * g.in[0] + z) * g.in[1] + y) * g.in[2];
        // The columns whose pixel is inside the image.
        const int64_t x = k[2] * g.dilate[2] - g.pad[2], step = g.stride[2];
        const int64_t from = x >= 0 ? 0 : (step - 1 - x) / step;
        const int64_t to =
            inside && x < g.in[2] ? std::min(g.out[2], (g.in[2] - x + step - 1) / step) : 0;
        if (step == 1) {  // contiguous, which vectorises
          for (int64_t w = from; w < to; ++w) fn(row, column + w, line + x + w);
        } else {
          for (int64_t w = from; w < to; ++w) fn(row, column + w, line + x + w * step);
        }
        column += g.out[2];
      }
    }
  }
}

// Channels are independent of each other, in gathering and in scattering.
template <typename Fn>
void ForChannels(const PatchGeometry& g, const Fn& fn) {
  const int64_t work = std::max<int64_t>(1, g.taps() * g.positions());
  ParallelFor(g.in_channels, std::max<int64_t>(1, 16384 / work), fn);
}

template <typename T>
void GatherPatches(const PatchGeometry& g, const T* image, T* patches) {
  ForChannels(g, [&](int64_t begin, int64_t end) {
    const int64_t first = begin * g.taps(), last = end * g.taps();
    std::fill(patches + first * g.positions(), patches + last * g.positions(), T(0));
    ForPatches(g, first, last, [&](int64_t row, int64_t column, int64_t at) {
      patches[row * g.positions() + column] = image[at];
    });
  });
}

template <typename T>
void ScatterPatches(const PatchGeometry& g, const T* patches, T* image) {
  ForChannels(g, [&](int64_t begin, int64_t end) {
    std::fill(image + begin * g.in_size(), image + end * g.in_size(), T(0));
    ForPatches(g, begin * g.taps(), end * g.taps(), [&](int64_t row, int64_t column, int64_t at) {
      image[at] += patches[row * g.positions() + column];
    });
  });
}

}  // namespace weft::nn
