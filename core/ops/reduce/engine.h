// The one reduction engine: any strides, any set of axes, results that do not depend on the number
// of threads.
#pragma once

#include <span>

#include "core/array/value.h"
#include "core/ops/reduce/kernels.h"

namespace weft::reduce {

enum class Finish : uint8_t { kNone, kMean, kSqrt };

// Reduces `axes` (ascending) of x into `out`, which has x's other axes in order and may have axes
// of size 1 in place of the reduced ones; it has any strides and any dtype. `op` is for messages.
void Reduce(Kind kind, Finish finish, const Value& x, std::span<const int> axes, const Value& out,
            const char* op);

}  // namespace weft::reduce
