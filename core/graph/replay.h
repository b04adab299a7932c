// Applying the operators of a symbol, in whatever way: eagerly, or to build another graph.
#pragma once

#include <functional>
#include <span>
#include <utility>
#include <vector>

#include "core/graph/symbol.h"
#include "core/registry/var.h"

namespace weft {

struct ReplayedSymbol {
  Vars outputs;
  std::vector<std::pair<int, Var>> states;  // new values, by number of the variable
};

// How one node is applied: all outputs, hidden ones included. `attrs` are the node's, but for those
// whose open shapes follow from the inputs (CompletedAttrs).
using ApplyNode = std::function<Vars(const SymbolNode& node, const Ref<const Attrs>& attrs,
                                     std::span<const Var> inputs)>;

// `inputs` are those of Symbol::Variables. A state that two nodes update is what the later one
// makes of it, and nodes that read it in between see what the earlier one made.
ReplayedSymbol Replay(const Symbol& symbol, std::span<const Var> inputs, bool training,
                      const ApplyNode& apply);

}  // namespace weft
