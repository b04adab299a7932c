// Picks an entry of a Highway dispatch table for a given target, without Highway's global state.
#pragma once

#include <cstddef>
#include <cstdint>

#include "hwy/targets.h"

namespace weft::pointwise {

inline size_t DispatchIndex(int64_t target) {
  if constexpr ((HWY_TARGETS & (HWY_TARGETS - 1)) == 0) {
    return 0;
  } else {
    hwy::ChosenTarget chosen;
    chosen.Update(target);
    return chosen.GetIndex();
  }
}

}  // namespace weft::pointwise

// Defines weft::pointwise::NAME(target, table), which calls NAME##ForTarget of that target.
#define WEFT_DISPATCH_FILL(NAME)                                                 \
  HWY_EXPORT(NAME##ForTarget);                                                   \
  void NAME(int64_t target, KernelTable& table) {                                \
    HWY_DISPATCH_TABLE(NAME##ForTarget)[DispatchIndex(target)](table);           \
  }                                                                              \
  static_assert(true)
