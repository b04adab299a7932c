// The way most passes change a graph: walk it in topological order and say what each node becomes.
#pragma once

#include <functional>
#include <unordered_map>

#include "core/graph/graph.h"

namespace weft {

// What stands for a node's outputs; empty: the node stays.
using Replacement = SmallVector<Edge, 3>;

// Calls `rule` for every node that is no variable, inputs first; inputs are already replaced. The
// builder is current, carries the node's name and mode, and makes new nodes.
void Rewrite(Graph* graph,
             const std::function<Replacement(GraphBuilder* builder, GraphNode* node)>& rule);

// How often each edge is read, outputs of the graph included.
std::unordered_map<Edge, int, EdgeHash, EdgeEqual> CountReaders(const Graph& graph);

}  // namespace weft
