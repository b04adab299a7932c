#pragma once

#include "core/registry/var.h"

namespace weft {

struct LayerNormAttrs {
  int64_t axis = -1;
  double eps = 1e-5;
  bool output_mean_var = false;
};

// The rows (last axis) of x with mean 0 and variance 1, times scale plus shift, which have one
// number per row (their last axis is 1); their means; sqrt(variance + eps).
Vars NormaliseRows(const Var& x, const Var& scale, const Var& shift, double eps);

}  // namespace weft
