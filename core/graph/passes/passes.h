// What the compiler does to a graph, in order. Each pass has a file of its own here, changes the
// graph in place and leaves it well formed; in debug mode (WEFT_DEBUG=1) that is verified after
// each.
#pragma once

#include "core/graph/graph.h"

namespace weft {

using PassFn = void (*)(Graph* graph);

// Compositions become the operators that they are made of.
void ExpandCompositions(Graph* graph);
// Operators that give back their input, such as Dropout in inference, go.
void RemoveIdentities(Graph* graph);
// BatchNorm with fixed statistics goes into the weights of the convolution in front of it.
void FoldBatchNorm(Graph* graph);
// BatchNorm takes a residual and max(0, x) along.
void FuseBatchNorm(Graph* graph);
// The gradient of BatchNorm takes the sum of what flows back along.
void FuseBatchNormGrad(Graph* graph);
// Convolutions and matrix products take bias, residual and activation along.
void FuseEpilogues(Graph* graph);
// Attention that is written out becomes one operator.
void FuseAttention(Graph* graph);
// Maxima whose positions nobody reads are computed without them.
void LeaveOutPositions(Graph* graph);
// Operators without inputs or with constant ones become constants, where these are small.
void FoldConstants(Graph* graph);
// Equal operators on equal inputs become one.
void MergeCommonSubexpressions(Graph* graph);
// Elementwise operators, reductions over the first or last axes and broadcasts become programs that
// read and write memory once.
void FusePointwise(Graph* graph);

// Before gradients are taken: what has a better gradient of its own as a whole.
void PrepareForGradients(Graph* graph);
// Everything else; the graph is the forward or the backward part of one call.
void Optimize(Graph* graph);

}  // namespace weft
