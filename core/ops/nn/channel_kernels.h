// Loops of batch normalisation over memory of any floating dtype; they compute in double for
// float64 and in float otherwise, which is what numbers per channel are stored in.
#pragma once

#include <cstdint>

#include "core/array/dtype.h"

namespace weft::nn {

// `rows` rows of `n` contiguous elements. Element i of a row belongs to channel i, or, in the loops
// for runs, all of them to one channel, whose numbers the pointers point at.
struct ChannelRows {
  int64_t rows, n;
};

// y = (x - mean) scale + shift, plus residual, through max(0, .).
struct ChannelForward : ChannelRows {
  const void *x, *residual;  // residual may be null
  void* y;
  const void *mean, *scale, *shift;
  bool relu;
};

// What flows back is dy where y > 0: with `y` null, where (x - mean) scale + shift > 0. Without
// relu all of it. With y, `more` is added to dy first, unless it is null.
struct ChannelBackward : ChannelRows {
  const void *dy, *more, *x, *y;
  const void *mean, *scale, *shift;
  bool relu;
  void* flow;  // with y: where `sums` writes what flows back
  // dx = a dy + b (x - mean) + c, without y.
  void* dx;
  const void *a, *b, *c;
};

struct ChannelKernels {
  // Mean, and sum of squared distances from it; two passes, so x should fit a cache.
  void (*stats)(const ChannelRows& rows, const void* x, void* mean, void* squares);
  void (*forward)(const ChannelForward& args);
  // Sums of what flows back and of that times (x - mean).
  void (*sums)(const ChannelBackward& args, void* first, void* second);
  void (*backward)(const ChannelBackward& args);
};

struct ChannelTable {
  struct OfDType {
    ChannelKernels rows, run;
  };
  OfDType f32, f64, f16, bf16;
  const OfDType& For(DType dtype) const {
    switch (dtype) {
      case DType::kFloat64:
        return f64;
      case DType::kFloat16:
        return f16;
      case DType::kBfloat16:
        return bf16;
      default:
        return f32;
    }
  }
};

const ChannelTable& ChannelFunctions();

}  // namespace weft::nn
