// Operators applied to arrays, traced or not, get their inputs in the dtypes that mixed precision
// wants (core/registry/amp.h).
#pragma once

#include <span>

#include "core/exec/cell.h"
#include "core/registry/amp.h"

namespace weft {

// The inputs in the dtypes that `rules` want; `made` keeps the arrays that were made for it.
SmallVector<Cell*, 4> AutocastInputs(const AmpRules& rules, const Op& op, const Attrs* attrs,
                                     std::span<Cell* const> inputs,
                                     SmallVector<Ref<Cell>, 4>* made);

}  // namespace weft
