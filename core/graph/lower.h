// From a symbol to a typed graph.
#pragma once

#include <span>
#include <vector>

#include "core/graph/graph.h"
#include "core/graph/symbol.h"

namespace weft {

// A graph whose inputs are the symbol's variables (Symbol::Variables) and whose outputs are the
// symbol's, then the new values of the states.
struct LoweredGraph {
  Graph graph;
  size_t num_outputs = 0;   // of the symbol
  std::vector<int> states;  // outputs[num_outputs + k] is the new value of inputs[states[k]]
};

// `types` are those of the variables. Operators of a node with the attribute "force_mirroring" keep
// their name as all others; errors name the node and show how its inputs come about.
LoweredGraph Lower(const Symbol& symbol, std::span<const ArrayType> types, Device device,
                   bool training);

}  // namespace weft
