#include "core/graph/passes/passes.h"
#include "core/graph/passes/rewrite.h"
#include "core/ops/functional.h"

namespace weft {

void ExpandCompositions(Graph* graph) {
  // A composition may be made of others, so until nothing changes.
  for (bool changed = true; changed;) {
    changed = false;
    Rewrite(graph, [&](GraphBuilder* builder, GraphNode* node) -> Replacement {
      if (!node->op->compose()) return {};
      changed = true;
      SmallVector<Var, 4> inputs;
      for (const Edge& edge : node->inputs) {
        inputs.push_back(edge ? builder->VarOf(edge) : Var());
      }
      Replacement parts;
      for (const Var& part : node->op->compose()(inputs, node->attrs.get())) {
        parts.push_back(GraphBuilder::EdgeOf(part));
      }
      return parts;
    });
  }
}

}  // namespace weft
