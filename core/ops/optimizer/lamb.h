// The attributes of LAMB's two phases.
#pragma once

#include <cstdint>

namespace weft::optimizer {

struct LambAttrs {
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-6;
  int64_t t = 0;
  bool bias_correction = true;
  double wd = 0, rescale_grad = 1, clip_gradient = -1;
};

struct LambStepAttrs {
  double lr = 0, lower_bound = -1, upper_bound = -1;
};

}  // namespace weft::optimizer
