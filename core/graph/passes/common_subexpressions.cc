#include <unordered_map>

#include "core/base/error.h"
#include "core/graph/passes/passes.h"
#include "core/graph/passes/rewrite.h"

namespace weft {
namespace {

// Internal operators may have attributes without a schema: these are equal where they are the same
// object.
std::string KeyOf(const GraphNode& node) {
  std::string key = StrCat(node.op, node.training ? "t" : "");
  const AttrSchema& schema = node.op->attrs();
  if (node.op->internal() && schema.fields().empty()) key += StrCat(" ", node.attrs.get());
  for (size_t i = 0; i < schema.fields().size(); ++i) {
    key += StrCat(" ", schema.Print(*node.attrs, static_cast<int>(i)));
  }
  for (const Edge& edge : node.inputs) key += StrCat(" ", edge.node.get(), ".", edge.index);
  return key;
}

}  // namespace

void MergeCommonSubexpressions(Graph* graph) {
  std::unordered_map<std::string, Ref<Node>> seen;
  Rewrite(graph, [&](GraphBuilder*, GraphNode* node) -> Replacement {
    if (node->op->random()) return {};
    const auto [found, fresh] = seen.emplace(KeyOf(*node), Ref<Node>(node));
    if (fresh) return {};
    Replacement same;
    for (size_t i = 0; i < node->types.size(); ++i) {
      same.push_back({found->second, static_cast<int32_t>(i)});
    }
    return same;
  });
}

}  // namespace weft
