// What one operator makes of inputs of given types.
#pragma once

#include "core/registry/op.h"

namespace weft {

// Dtypes and shapes of all outputs, hidden ones included, of operators and of compositions. Inputs
// may be fewer than declared. Throws what the operator's inference throws; kValue, naming it, where
// an input is missing.
SmallVector<ArrayType, 2> InferOp(const Op& op, const Ref<const Attrs>& attrs,
                                  PtrSpan<const ArrayType> inputs);

}  // namespace weft
