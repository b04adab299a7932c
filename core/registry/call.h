// What every way of applying an operator starts with: inputs and types. (Attributes: ResolveAttrs.)
#pragma once

#include <span>

#include "core/registry/op.h"

namespace weft {

// Throws kValue, naming the input, unless `inputs` are as many as the operator declares.
void CheckInputs(const Op& op, std::span<const Var> inputs);

// Dtypes and shapes of all outputs. Throws what the operator's inference throws.
SmallVector<ArrayType, 2> Infer(const Op& op, const Attrs& attrs, std::span<const Var> inputs);

}  // namespace weft
