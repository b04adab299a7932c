// Copies of an array on a device, as part of a computation.
#pragma once

#include "core/registry/var.h"

namespace weft {

// `x` in memory of its own on `device`, row-major; its gradient comes back to where x is.
Var DeviceCopy(const Var& x, Device device);

}  // namespace weft
