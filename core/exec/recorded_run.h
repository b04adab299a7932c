// Operators whose kernels run compiled subgraphs, and record what they do where gradients may be
// asked for. The gradient is a pass over that record: of what did not run there is none, so that it
// cannot make a NaN.
#pragma once

#include <vector>

#include "core/registry/op.h"

namespace weft {

// What such an operator does with its inputs: the outputs that users see, of these types, and then
// the new values of states (Op::effects). Called where the thread records what gradients need.
using RunFn = Vars (*)(const Attrs* attrs, const std::vector<ArrayType>& outputs,
                       std::vector<Var> inputs);

// The kernel: outputs and states as `run` gives them, and the record.
void RunRecorded(KernelContext* c, RunFn run);
// The gradient. Where gradients are recorded themselves it runs again, operator by operator.
// Throws kUnsupported there if an operator within is `random` (see CheckRunsAgain).
void RecordedGradient(GradientContext* c, RunFn run, const Op* random);

}  // namespace weft
