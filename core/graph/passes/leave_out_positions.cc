#include "core/graph/passes/passes.h"
#include "core/graph/passes/rewrite.h"
#include "core/ops/functional.h"

namespace weft {

void LeaveOutPositions(Graph* graph) {
  static const OpRef kPool("_pool"), kValues("_pool_values");
  const auto readers = CountReaders(*graph);
  Rewrite(graph, [&](GraphBuilder* builder, GraphNode* node) -> Replacement {
    if (node->op != &*kPool || node->types.size() == 1 || readers.contains({Ref<Node>(node), 1})) {
      return {};
    }
    const Var values = Call1(kValues, {builder->VarOf(node->inputs[0])}, node->attrs);
    return {GraphBuilder::EdgeOf(values), {Ref<Node>(node), 1}};
  });
}

}  // namespace weft
