// Gradients that do not depend on what comes after them, and the scale of losses all the same.
#pragma once

#include "core/ops/functional.h"

namespace weft {

// The gradient of an output that counts as a loss, times the scale that the thread has while the
// backward pass runs (core/registry/amp.h).
Var TimesLossScale(const Var& gradient);

}  // namespace weft
