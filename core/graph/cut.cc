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

// What costs more to compute again than to keep.
bool IsKept(const GraphNode& node) {
  return node.is_variable() || node.op->random() || node.op->expensive();
}

// Copies of the nodes that are computed again, which read each other and what is kept.
std::unordered_map<const Node*, Ref<GraphNode>> CopiesOf(const Graph& forward) {
  std::unordered_map<const Node*, Ref<GraphNode>> copies;
  for (const GraphNode* node : TopologicalOrder(forward)) {
    if (IsKept(*node)) continue;
    auto copy = MakeRef<GraphNode>();
    copy->op = node->op;
    copy->attrs = node->attrs;
    copy->name = node->name;
    copy->training = node->training;
    copy->types = node->types;
    copy->input_types = node->input_types;
    for (const Edge& input : node->inputs) {
      const auto found = copies.find(input.node.get());
      copy->inputs.push_back(found == copies.end() ? input : Edge{found->second, input.index});
    }
    copies.emplace(node, std::move(copy));
  }
  return copies;
}

}  // namespace

std::vector<Edge> CutBackward(const Graph& forward, std::span<const Edge> gradients,
                              const std::vector<Ref<GraphNode>>& heads, bool recompute,
                              Graph* backward) {
  std::unordered_set<const Node*> in_forward;
  for (const GraphNode* node : TopologicalOrder(forward)) in_forward.insert(node);
  for (const Ref<GraphNode>& input : forward.inputs) in_forward.insert(input.get());
  for (const Edge& gradient : gradients) {
    if (gradient) backward->outputs.push_back(gradient);
  }
  Replacer replacer(forward.device);
  const auto crosses = [&](const Edge& edge) {
    return edge && in_forward.contains(edge.node.get()) && !ToGraphNode(edge).is_constant();
  };
  if (recompute) {
    const auto copies = CopiesOf(forward);
    const auto copy = [&](Edge* edge) {
      const auto found = copies.find(edge->node.get());
      if (found != copies.end()) edge->node = found->second;
    };
    for (Node* node : TopologicalOrder(*backward)) {
      if (in_forward.contains(node)) continue;
      for (Edge& input : node->inputs) copy(&input);
    }
    for (Edge& output : backward->outputs) copy(&output);
  }
  for (Node* node : TopologicalOrder(*backward)) {
    if (in_forward.contains(node)) continue;
    for (Edge& input : node->inputs) {
      if (crosses(input)) replacer.Replace(&input);
    }
  }
  for (Edge& output : backward->outputs) {
    if (crosses(output)) replacer.Replace(&output);
  }
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
