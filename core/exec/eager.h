// Eager dispatch: infer, allocate or reuse, run the kernel or the composition, record.
#pragma once

#include <functional>
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

// The gradients of what `run` computes of `inputs`, with those of its outputs (`heads`), recorded
// on the tape: undefined for inputs without a producer and where outputs do not depend on them.
// `run` is given copies, so that of an input which was computed from another the gradient ends
// there.
Vars RecordedGradients(std::span<const Var> inputs, std::span<const Var> heads, bool training,
                       const std::function<Vars(std::span<const Var>)>& run);

class EagerBuilder final : public Builder {
 public:
  Vars Apply(const Op& op, const Ref<const Attrs>& attrs, std::span<const Var> inputs) override;
};

}  // namespace weft
