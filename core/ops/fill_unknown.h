// Shapes that follow from those of an operator's other inputs and outputs (Op::Complete).
#pragma once

#include "core/registry/op.h"

namespace weft {

// Fills in the dimensions of `shape` that are unknown, all of them where it is (). Others stay:
// Infer says what is wrong with them.
inline void FillUnknown(Shape* shape, const Shape& wanted) {
  if (shape->empty()) *shape = Shape(wanted.size(), kUnknownDim);
  for (size_t i = 0; i < shape->size() && i < wanted.size(); ++i) {
    if ((*shape)[i] == kUnknownDim) (*shape)[i] = wanted[i];
  }
}

// What either knows, both know.
inline void Unify(Shape* a, Shape* b) {
  if (!b->empty()) FillUnknown(a, *b);
  if (!a->empty()) FillUnknown(b, *a);
}

// The given inputs and, where a symbol asks, the first output have one shape.
inline void CompleteSame(InferContext& c, std::initializer_list<size_t> inputs) {
  Shape known;
  const auto join = [&](Shape* shape) { Unify(&known, shape); };
  for (int round = 0; round < 2; ++round) {
    for (const size_t i : inputs) {
      if (c.has(i)) join(&c.OpenShape(i));
    }
    if (Shape* out = c.KnownOut(0)) join(out);
  }
}

// Operators on one array that keep its shape.
inline void CompleteUnary(InferContext& c) { CompleteSame(c, {0}); }

}  // namespace weft
