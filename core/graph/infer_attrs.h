// What attributes of a symbol's nodes say about shapes and dtypes.
#pragma once

#include <optional>

#include "core/graph/infer.h"

namespace weft {

// The dtype that the attribute `dtype` names; kUnknown where there is none, or it is None.
DType AttributeDType(const SymbolNode& node);
// The dtype of an output where the inputs that share a dtype have `shared`; kUnknown: not known.
DType OutputDType(const SymbolNode& node, DType shared, int output);
// The attribute `shape` of an operator without inputs that leaves dimensions open.
std::optional<Shape> OpenShape(const SymbolNode& node);
// What a variable's own attributes say.
InferredType StatedType(const SymbolNode& variable);
// The node's attributes with this shape as `shape`.
Ref<const Attrs> WithShape(const SymbolNode& node, const Shape& shape);

}  // namespace weft
