// The order in which the nodes of a graph run, which decides what is in memory at once.
#pragma once

#include <vector>

#include "core/graph/graph.h"

namespace weft {

// Inputs before users. Results that fewest steps lead to come first, and to reach a node, the
// longest way before shorter ones. So a backward graph computes the gradients of a layer's weights
// before it goes on to the layer in front, and lets go what only they read; and what is computed
// again for a gradient is computed just before it.
std::vector<GraphNode*> RunOrder(const Graph& graph);

}  // namespace weft
