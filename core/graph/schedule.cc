#include "core/graph/schedule.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace weft {

std::vector<GraphNode*> RunOrder(const Graph& graph) {
  std::unordered_map<const Node*, int>
      depth;  // steps on the longest way to a node, itself included
  const auto depth_of = [&](const Edge& edge) { return edge ? depth.at(edge.node.get()) : 0; };
  for (const GraphNode* node : TopologicalOrder(graph)) {
    int deepest = 0;
    for (const Edge& input : node->inputs) deepest = std::max(deepest, depth_of(input));
    depth[node] = node->is_variable() ? 0 : deepest + 1;
  }
  std::vector<GraphNode*> order;
  std::unordered_set<const Node*> seen;
  std::vector<std::pair<GraphNode*, bool>> stack;  // whether the inputs have been visited
  // The last to be pushed is the first to run: shallow ones are pushed first.
  const auto push = [&](std::span<const Edge> edges) {
    const size_t begin = stack.size();
    for (size_t i = edges.size(); i-- > 0;) {
      if (edges[i]) stack.emplace_back(&ToGraphNode(edges[i]), false);
    }
    std::stable_sort(
        stack.begin() + static_cast<std::ptrdiff_t>(begin), stack.end(),
        [&](const auto& a, const auto& b) { return depth.at(a.first) < depth.at(b.first); });
  };
  std::vector<Edge> results(graph.outputs);
  std::stable_sort(results.begin(), results.end(),
                   [&](const Edge& a, const Edge& b) { return depth_of(a) < depth_of(b); });
  for (const Edge& result : results) {
    push({&result, 1});
    while (!stack.empty()) {
      const auto [node, ready] = stack.back();
      stack.pop_back();
      if (ready) {
        order.push_back(node);
      } else if (seen.insert(node).second) {
        stack.emplace_back(node, true);
        push(node->inputs);
      }
    }
  }
  return order;
}

}  // namespace weft
