// Compositions of real numbers that also take integers.
#pragma once

#include "core/ops/functional.h"

namespace weft::elementwise {

// fn(x); for integers computed in float64 and truncated, since a constant beside an integer array
// loses its fraction.
template <class Fn>
Var OnReals(const Var& x, const Fn& fn) {
  return IsFloating(x.dtype()) ? fn(x) : CastTo(fn(CastTo(x, DType::kFloat64)), x.dtype());
}

}  // namespace weft::elementwise
