// How the slots of a plan lie in memory.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "core/exec/plan.h"
#include "core/registry/op.h"

namespace weft {

// A slot's root is the slot that owns its memory: itself, or what it is a view of.
struct Plan::Layout {
  enum Kind : uint8_t {
    kAbsent,
    kInput,     // the caller's
    kConstant,  // the graph's
    kArena,     // a place in the arena
    kPooled,    // taken from the allocator when it is computed
    kFresh,     // new memory in each run, since it leaves with the results
    kKernel,    // the kernel brings the memory
  };
  struct Slot {
    Kind kind = kAbsent;  // of the root
    uint32_t root = 0;
    int64_t offset = 0;  // from the root's first element, in elements
    Strides strides;
    size_t place = 0;  // roots in the arena: bytes from its start
    size_t bytes = 0;  // roots
  };
  std::vector<Slot> slots;
  std::vector<std::vector<uint32_t>> views;     // by root
  std::vector<uint32_t> fresh;                  // roots of kind kFresh that are made at the start
  std::vector<bool> skipped;                    // by step: only views
  std::vector<std::vector<uint32_t>> brought;   // by step: outputs that it brings or is given
  std::vector<std::vector<uint32_t>> released;  // by step: such roots nobody reads afterwards
  std::vector<std::vector<uint32_t>> consumed;  // by step: inputs nobody reads afterwards
  std::unordered_map<uint32_t, uint32_t> over;  // a pooled result and the one it is written over
  size_t arena = 0, unplanned = 0;
};

struct Plan::Instance {
  struct Task {
    const Step* step;
    size_t number;  // of the step
    bool moves;     // brings memory or lets go of some
    KernelContext context;
  };
  std::shared_ptr<const Layout> layout;
  std::vector<Value> slots;
  std::vector<const Value*> pointers;     // inputs of all steps, one after the other
  std::vector<Ref<RefCounted>> prepared;  // by step: what its kernel keeps for the next run
  std::vector<Task> tasks;                // the steps that are not skipped
  Ref<Storage> arena;
};

}  // namespace weft
