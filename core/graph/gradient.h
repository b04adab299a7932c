// Gradients in graphs, by the same rules as the tape's.
#pragma once

#include <span>
#include <vector>

#include "core/graph/graph.h"

namespace weft {

// Adds to the graph that `heads` belong to the gradients of sum_k <heads[k], head_gradients[k]>
// with respect to `wanted`, computed as the tape would. A head whose gradient is a null edge counts
// as zero. Gradients that are zero everywhere come back as null edges.
std::vector<Edge> Gradients(std::span<const Edge> heads, std::span<const Edge> head_gradients,
                            std::span<const Edge> wanted, Device device);

}  // namespace weft
