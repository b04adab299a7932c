#include "core/graph/passes/passes.h"
#include "core/graph/passes/rewrite.h"

namespace weft {

void RemoveIdentities(Graph* graph) {
  Rewrite(graph, [](GraphBuilder*, GraphNode* node) -> Replacement {
    if (!node->op->is_identity(node->attrs.get(), node->training) ||
        !(node->input_types[0] == node->types[0])) {
      return {};
    }
    Replacement same{node->inputs[0]};
    for (size_t i = 1; i < node->types.size(); ++i) {  // hidden outputs stay as they are
      same.push_back({Ref<Node>(node), static_cast<int32_t>(i)});
    }
    return same;
  });
}

}  // namespace weft
