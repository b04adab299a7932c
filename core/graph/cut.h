// Cutting a graph in two: forward and backward, what parameters alone determine and the rest.
#pragma once

#include <vector>

#include "core/graph/graph.h"
#include "core/graph/recompute.h"

namespace weft {

// Cuts the gradients off the forward graph that they grew on. `backward` gets the outputs
// `gradients` (null edges are left out) and the inputs: what it reads of the forward graph, which
// is returned in that order, then `heads`.
std::vector<Edge> CutBackward(const Graph& forward, std::span<const Edge> gradients,
                              const std::vector<Ref<GraphNode>>& heads, Recompute recompute,
                              Graph* backward);

// Moves what depends on the flagged inputs and constants alone, and is computed, into a graph of
// its own, whose inputs are graph->inputs. Its outputs are what the rest reads of it: they become
// further inputs of the rest, behind the old ones.
Graph CutStable(Graph* graph, const std::vector<bool>& stable);

// Removes the inputs that nothing reads; returns the numbers of those that stay.
std::vector<int> DropUnusedInputs(Graph* graph);

}  // namespace weft
