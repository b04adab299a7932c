#include "core/graph/passes/rewrite.h"

namespace weft {

void Rewrite(Graph* graph,
             const std::function<Replacement(GraphBuilder* builder, GraphNode* node)>& rule) {
  GraphBuilder builder(graph->device, false);
  const Builder::Scope scope(&builder);
  std::unordered_map<const Node*, Replacement> replaced;
  std::vector<Ref<Node>> alive;  // replaced nodes are keys until the end
  const auto update = [&](Edge* edge) {
    if (!*edge) return;
    const auto found = replaced.find(edge->node.get());
    if (found == replaced.end()) return;
    const Edge other = found->second[static_cast<size_t>(edge->index)];
    *edge = other;
  };
  for (GraphNode* node : TopologicalOrder(*graph)) {
    for (Edge& input : node->inputs) update(&input);
    if (node->is_variable()) continue;
    builder.set_name(node->name);
    builder.set_training(node->training);
    Replacement replacement = rule(&builder, node);
    if (replacement.empty()) continue;
    alive.emplace_back(node);
    replaced.emplace(node, std::move(replacement));
  }
  for (Edge& output : graph->outputs) update(&output);
}

std::unordered_map<Edge, int, EdgeHash, EdgeEqual> CountReaders(const Graph& graph) {
  std::unordered_map<Edge, int, EdgeHash, EdgeEqual> readers;
  for (const GraphNode* node : TopologicalOrder(graph)) {
    for (const Edge& input : node->inputs) {
      if (input) ++readers[input];
    }
  }
  for (const Edge& output : graph.outputs) ++readers[output];
  return readers;
}

}  // namespace weft
