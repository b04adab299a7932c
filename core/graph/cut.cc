#include "core/graph/cut.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/base/error.h"

namespace weft {
namespace {

// Variables that stand for edges of another graph.
class Replacer {
 public:
  explicit Replacer(Device device) : builder_(device, false) {}

  void Replace(Edge* edge) {
    const auto [found, fresh] = variables_.try_emplace(*edge);
    if (fresh) {
      edges.push_back(*edge);
      variables.push_back(builder_.Variable(ToGraphNode(*edge).name, TypeOf(*edge)));
      found->second = {variables.back(), 0};
    }
    *edge = found->second;
  }

  std::vector<Edge> edges;
  std::vector<Ref<GraphNode>> variables;

 private:
  GraphBuilder builder_;
  std::unordered_map<Edge, Edge, EdgeHash, EdgeEqual> variables_;
};

}  // namespace

std::vector<Edge> CutBackward(const Graph& forward, std::span<const Edge> gradients,
                              const std::vector<Ref<GraphNode>>& heads, Recompute recompute,
                              Graph* backward) {
  std::unordered_set<const Node*> in_forward;
  for (const GraphNode* node : TopologicalOrder(forward)) in_forward.insert(node);
  for (const Ref<GraphNode>& input : forward.inputs) in_forward.insert(input.get());
  for (const Edge& gradient : gradients) {
    if (gradient) backward->outputs.push_back(gradient);
  }
  // Calls fn(edge) for what the backward graph reads of the forward one.
  const auto for_crossing = [&](const auto& fn) {
    const auto visit = [&](Edge& edge) {
      if (edge && in_forward.contains(edge.node.get()) && !ToGraphNode(edge).is_constant())
        fn(edge);
    };
    for (Node* node : TopologicalOrder(*backward)) {
      if (in_forward.contains(node)) continue;
      for (Edge& input : node->inputs) visit(input);
    }
    for (Edge& output : backward->outputs) visit(output);
  };
  std::vector<Edge> read;
  for_crossing([&](const Edge& edge) { read.push_back(edge); });
  const Recomputation again(forward, read, recompute);
  for_crossing([&](Edge& edge) { edge = again.Of(edge); });
  Replacer replacer(forward.device);
  for_crossing([&](Edge& edge) { replacer.Replace(&edge); });
  backward->inputs = replacer.variables;
  backward->inputs.insert(backward->inputs.end(), heads.begin(), heads.end());
  backward->device = forward.device;
  return replacer.edges;
}

Graph CutStable(Graph* graph, const std::vector<bool>& stable) {
  std::unordered_set<const Node*> known;
  for (size_t i = 0; i < graph->inputs.size(); ++i) {
    if (stable[i]) known.insert(graph->inputs[i].get());
  }
  Replacer replacer(graph->device);
  const auto crosses = [&](const Edge& edge) {
    return edge && known.contains(edge.node.get()) && !edge.node->is_variable();
  };
  for (GraphNode* node : TopologicalOrder(*graph)) {
    if (node->is_variable()) {
      if (node->is_constant()) known.insert(node);
      continue;
    }
    const bool settled =
        !node->op->random() && !node->inputs.empty() &&
        std::all_of(node->inputs.begin(), node->inputs.end(),
                    [&](const Edge& edge) { return !edge || known.contains(edge.node.get()); });
    if (settled) {
      known.insert(node);
      continue;
    }
    for (Edge& input : node->inputs) {
      if (crosses(input)) replacer.Replace(&input);
    }
  }
  for (Edge& output : graph->outputs) {
    if (crosses(output)) replacer.Replace(&output);
  }
  Graph first;
  first.device = graph->device;
  first.inputs = graph->inputs;
  first.outputs = replacer.edges;
  // Variables belong to one graph: the rest gets its own.
  std::unordered_map<const Node*, Ref<GraphNode>> own;
  GraphBuilder builder(graph->device, false);
  for (Ref<GraphNode>& input : graph->inputs) {
    Ref<GraphNode> copy = builder.Variable(input->name, input->types[0]);
    own.emplace(input.get(), copy);
    input = std::move(copy);
  }
  const auto rebind = [&](Edge* edge) {
    if (!*edge) return;
    const auto found = own.find(edge->node.get());
    if (found != own.end()) edge->node = found->second;
  };
  for (GraphNode* node : TopologicalOrder(*graph)) {
    for (Edge& input : node->inputs) rebind(&input);
  }
  for (Edge& output : graph->outputs) rebind(&output);
  graph->inputs.insert(graph->inputs.end(), replacer.variables.begin(), replacer.variables.end());
  return first;
}

std::vector<int> DropUnusedInputs(Graph* graph) {
  std::unordered_set<const Node*> read;
  for (const GraphNode* node : TopologicalOrder(*graph)) read.insert(node);
  std::vector<int> kept;
  std::vector<Ref<GraphNode>> inputs;
  for (size_t i = 0; i < graph->inputs.size(); ++i) {
    if (!read.contains(graph->inputs[i].get())) continue;
    kept.push_back(static_cast<int>(i));
    inputs.push_back(graph->inputs[i]);
  }
  graph->inputs = std::move(inputs);
  return kept;
}

}  // namespace weft
