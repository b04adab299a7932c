#include "core/graph/walk.h"

#include "core/graph/infer_attrs.h"

namespace weft {

std::unordered_map<const Node*, Ref<const Attrs>> CompletedAttrs(const Symbol& symbol,
                                                                 PtrSpan<const ArrayType> types) {
  std::vector<SymbolNode*> open;
  for (Node* each : TopologicalOrder(symbol.outputs())) {
    auto* node = static_cast<SymbolNode*>(each);
    if (node->op != nullptr && OpenShape(*node)) open.push_back(node);
  }
  std::unordered_map<const Node*, Ref<const Attrs>> completed;
  if (open.empty()) return completed;
  std::map<std::string, InferredType> known;
  const std::vector<SymbolNode*> variables = symbol.Variables();
  for (size_t i = 0; i < variables.size(); ++i) known[variables[i]->name] = {types[i], true};
  const Inference found = InferTypes(symbol, known, true);
  for (SymbolNode* node : open) {
    const InferredType& type = found.of({Ref<Node>(node), 0});
    if (type.complete()) completed[node] = WithShape(*node, type.type.shape);
  }
  return completed;
}

}  // namespace weft
