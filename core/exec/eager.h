// Eager dispatch: infer, allocate or reuse, run the kernel or the composition, record.
#pragma once

#include <span>

#include "core/exec/tape.h"
#include "core/registry/op.h"

namespace weft {

// Memory that a call may write its outputs to, by output index; values that are absent mean fresh
// memory. The caller guarantees that nothing else reads it and that its type is the output's.
using OutputHints = std::span<const Value>;

// Applies `op` to materialized inputs. Returns all outputs, hidden ones included.
// Errors name the operator; nothing is changed when one is thrown.
Vars Execute(const Op& op, const Ref<const Attrs>& attrs, std::span<const Var> inputs,
             OutputHints hints = {});

class EagerBuilder final : public Builder {
 public:
  Vars Apply(const Op& op, const Ref<const Attrs>& attrs, std::span<const Var> inputs) override;
};

}  // namespace weft
