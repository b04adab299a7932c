// What one operator makes of inputs of given types.
#pragma once

#include <span>

#include "core/registry/op.h"

namespace weft {

// Dtypes and shapes of all outputs, hidden ones included, of operators and of compositions. Inputs
// may be fewer than declared. Throws what the operator's inference throws; kValue, naming it, where
// an input is missing.
SmallVector<ArrayType, 2> InferOp(const Op& op, const Ref<const Attrs>& attrs,
                                  PtrSpan<const ArrayType> inputs);

// The same where dimensions are open (kUnknownDim): those of the outputs that depend on them are
// open as well. None where the operator accepts too little to tell.
SmallVector<ArrayType, 2> ProbeOp(const Op& op, const Ref<const Attrs>& attrs,
                                  std::span<const ArrayType> inputs);

}  // namespace weft
