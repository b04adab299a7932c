// Which instruction set the kernels of this family use: the one of the pointwise kernels.
#pragma once

#include "core/base/config.h"
#include "core/ops/pointwise/simd/dispatch.h"
#include "core/ops/pointwise/simd/kernel_table.h"

namespace weft::nn {

inline int64_t SimdTarget() {
  static const int64_t target = pointwise::ChooseSimd(config::String("WEFT_SIMD", "")).target;
  return target;
}

}  // namespace weft::nn

// Defines the table NAME() of type TABLE, filled once by FillTable of the chosen target. Stands
// in a namespace `weft::nn` within HWY_ONCE, after the targets' code.
#define WEFT_NN_TABLE(TABLE, NAME, FILL)                                        \
  HWY_EXPORT(FILL);                                                             \
  const TABLE& NAME() {                                                         \
    static const TABLE table = [] {                                             \
      TABLE filled;                                                             \
      HWY_DISPATCH_TABLE(FILL)[pointwise::DispatchIndex(SimdTarget())](filled); \
      return filled;                                                            \
    }();                                                                        \
    return table;                                                               \
  }                                                                             \
  static_assert(true)
