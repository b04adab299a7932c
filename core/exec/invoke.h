// Operators, backward passes and custom functions on cells.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/exec/cell.h"

namespace weft {

// Applies an operator to cells. `outs` is empty or has one cell (or null) per visible output.
// Writes in place where nobody else can see the old value. Returns the visible outputs.
SmallVector<Ref<Cell>, 2> Invoke(const Op& op, const Ref<const Attrs>& attrs,
                                 std::span<Cell* const> inputs, std::span<Cell* const> outs);
// The same for calls from outside: with the inputs in the dtypes that mixed precision wants, if it
// is on. `outs` keep their dtypes.
SmallVector<Ref<Cell>, 2> InvokeWithAutocast(const Op& op, const Ref<const Attrs>& attrs,
                                             std::span<Cell* const> inputs,
                                             std::span<Cell* const> outs);

void Backward(std::span<Cell* const> heads, std::span<Cell* const> head_gradients,
              const BackwardOptions& options);
std::vector<Ref<Cell>> Gradients(std::span<Cell* const> heads,
                                 std::span<Cell* const> head_gradients,
                                 std::span<Cell* const> variables, const BackwardOptions& options);
// Outputs of a user's function get a node whose gradient is `custom`'s; `keep` as in RecordCustom.
void AttachCustom(std::span<Cell* const> inputs, std::span<Cell* const> outputs,
                  std::unique_ptr<CustomBackward> custom, std::span<const uint8_t> keep = {});

}  // namespace weft
