// Attributes of shape operators that gradients and compositions of other families use.
#pragma once

#include "core/array/shape.h"

namespace weft {

struct ReshapeToAttrs {
  Dims shape;  // plain sizes
};
struct TransposeAttrs {
  Dims axes;  // (): reversed
};
struct BroadcastToAttrs {
  Dims shape;  // of the result; 0 is a size like any other
};

}  // namespace weft
