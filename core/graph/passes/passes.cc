#include "core/graph/passes/passes.h"

#include "core/base/debug.h"

namespace weft {
namespace {

constexpr PassFn kOptimize[] = {
    RemoveIdentities,          FoldBatchNorm,    FuseEpilogues,
    ExpandCompositions,        RemoveIdentities, FoldConstants,
    MergeCommonSubexpressions,
};

void Run(Graph* graph, std::span<const PassFn> passes) {
  for (const PassFn pass : passes) {
    pass(graph);
    if (debug::Enabled()) Verify(*graph);
  }
}

}  // namespace

void PrepareForGradients(Graph* graph) { Run(graph, {}); }

void Optimize(Graph* graph) { Run(graph, kOptimize); }

}  // namespace weft
