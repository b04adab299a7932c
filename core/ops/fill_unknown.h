// Shapes of weights that an operator finds from its data (Op::Complete).
#pragma once

#include "core/array/shape.h"

namespace weft {

// Fills in the dimensions of `shape` that are unknown, all of them where it is (). Others stay:
// Infer says what is wrong with them.
inline void FillUnknown(Shape* shape, const Shape& wanted) {
  if (shape->empty()) *shape = Shape(wanted.size(), kUnknownDim);
  for (size_t i = 0; i < shape->size() && i < wanted.size(); ++i) {
    if ((*shape)[i] == kUnknownDim) (*shape)[i] = wanted[i];
  }
}

}  // namespace weft
