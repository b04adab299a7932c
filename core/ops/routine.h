// What the steps of a running plan keep of their kernels' preparations.
#pragma once

#include <utility>

#include "core/registry/op.h"

namespace weft {

// All that a kernel found out from types, strides and attributes: runs on any data of that kind.
// What lies in KernelContext::prepared is one, which one thread at a time runs.
class Routine : public RefCounted {
 public:
  // `c` has memory for all outputs.
  virtual void Run(KernelContext& c) = 0;
};

// Runs what this step has kept; false where it has kept nothing.
inline bool RunKept(KernelContext& c) {
  if (c.prepared == nullptr || !*c.prepared) return false;
  static_cast<Routine&>(**c.prepared).Run(c);
  return true;
}

// Keeps a routine for the next run of this step, if it is one of a plan.
inline void Keep(KernelContext& c, const Ref<Routine>& routine) {
  if (c.prepared != nullptr) *c.prepared = routine;
}

}  // namespace weft
