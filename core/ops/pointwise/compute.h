// What programs of both kinds need to bind their operands: one compute type, constants in it,
// tiles.
#pragma once

#include <cstddef>

#include "core/ops/pointwise/instr.h"

namespace weft::pointwise {

union Scalar {
  float f32;
  double f64;
  int32_t i32;
  int64_t i64;
  uint64_t u64;
};

// Rounded to the compute type; integers wrap.
Scalar ToScalar(double value, Compute compute);

// Elements of the dtype are numbers of the compute type as they lie.
bool IsNative(DType dtype, Compute compute);

// The dtype that computes where both meet.
DType WiderDType(DType a, DType b);

// Writes n copies of a number of `element` bytes, 4 or 8.
void FillTile(const void* value, size_t element, void* tile, size_t n);

// At least `bytes` of memory of this thread, aligned to 64. Valid until the next call; kept, since
// programs run all the time.
std::byte* Scratch(size_t bytes);

}  // namespace weft::pointwise
