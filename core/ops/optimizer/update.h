// Running an update rule over tensors of any dtype and layout.
#pragma once

#include <span>

#include "core/array/value.h"
#include "core/ops/optimizer/rules.h"

namespace weft::optimizer {

// One tensor. With a master weight, `weight` is that one, in float32, and `low_out` receives the
// new weight in the dtype of the model; otherwise `low_out` is absent.
struct TensorUpdate {
  Hyper hyper;
  Value weight, grad;
  Value states[kMaxStates];
  Value weight_out, low_out;
  Value states_out[kMaxStates];
};

// Applies the rule to all tensors as one parallel loop. Outputs may share the memory of the inputs
// that they replace.
void Update(Rule rule, std::span<TensorUpdate> tensors);

}  // namespace weft::optimizer
