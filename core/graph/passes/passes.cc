#include "core/graph/passes/passes.h"

#include "core/base/debug.h"
#include "core/base/error.h"

namespace weft {
namespace {

struct Pass {
  const char* name;
  PassFn run;
};

constexpr Pass kOptimize[] = {
    {"remove identities", RemoveIdentities},
    {"fuse attention", FuseAttention},
    {"fold BatchNorm", FoldBatchNorm},
    {"fuse epilogues", FuseEpilogues},
    {"expand compositions", ExpandCompositions},
    {"remove identities", RemoveIdentities},
    {"leave out positions", LeaveOutPositions},
    {"fold constants", FoldConstants},
    {"merge common subexpressions", MergeCommonSubexpressions},
    {"fuse sums into gradients of BatchNorm", FuseBatchNormGrad},
    {"fuse pointwise regions", FusePointwise},
};

void Run(Graph* graph, std::span<const Pass> passes) {
  for (const Pass& pass : passes) {
    const size_t before = TopologicalOrder(*graph).size();
    pass.run(graph);
    if (debug::Enabled()) Verify(*graph);
    const size_t after = TopologicalOrder(*graph).size();
    if (after != before) {
      graph->history.push_back(StrCat(pass.name, ": ", before, " nodes became ", after));
    }
  }
}

}  // namespace

void PrepareForGradients(Graph* graph) {
  constexpr Pass kPrepare[] = {{"fuse attention", FuseAttention},
                               {"fuse BatchNorm", FuseBatchNorm}};
  Run(graph, kPrepare);
}

void Optimize(Graph* graph) { Run(graph, kOptimize); }

}  // namespace weft
