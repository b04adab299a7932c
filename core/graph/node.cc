#include "core/graph/node.h"

#include <unordered_map>
#include <vector>

namespace weft {

void Node::Dispose() const {
  // A node that dies releases its inputs, which may die in turn: queue them instead of recursing.
  thread_local std::vector<const Node*>* queue = nullptr;
  if (queue != nullptr) {
    queue->push_back(this);
    return;
  }
  std::vector<const Node*> pending{this};
  queue = &pending;
  while (!pending.empty()) {
    const Node* node = pending.back();
    pending.pop_back();
    delete node;
  }
  queue = nullptr;
}

std::vector<Node*> TopologicalOrder(std::span<const Edge> heads) {
  enum class State : uint8_t { kOpen, kDone };
  std::unordered_map<Node*, State> state;
  std::vector<Node*> order;
  std::vector<std::pair<Node*, size_t>> stack;
  for (const Edge& head : heads) {
    if (!head.node || !state.emplace(head.node.get(), State::kOpen).second) continue;
    stack.emplace_back(head.node.get(), 0);
    while (!stack.empty()) {
      auto& [node, next] = stack.back();
      if (next == node->inputs.size()) {
        state[node] = State::kDone;
        order.push_back(node);
        stack.pop_back();
        continue;
      }
      Node* input = node->inputs[next++].node.get();
      if (input == nullptr) continue;
      const auto [found, fresh] = state.emplace(input, State::kOpen);
      if (fresh) {
        stack.emplace_back(input, 0);
      } else {
        WEFT_CHECK(found->second == State::kDone, ErrorKind::kInternal,
                   "the graph has a cycle through ", input->name());
      }
    }
  }
  return order;
}

const char* Node::name() const {
  if (op != nullptr) return op->name().c_str();
  return inputs.empty() ? "a variable" : "a custom function";
}

void Verify(std::span<const Edge> heads) {
  for (Node* node : TopologicalOrder(heads)) {
    if (node->is_variable()) {
      WEFT_CHECK(node->types.size() == 1, ErrorKind::kInternal, "graph: a variable has ",
                 node->types.size(), " outputs");
      continue;
    }
    const Op* op = node->op;
    const char* name = node->name();
    WEFT_CHECK(op == nullptr || op->variadic() || node->inputs.size() <= op->inputs().size(),
               ErrorKind::kInternal, "graph: ", name, " has ", node->inputs.size(),
               " inputs, it declares ", op->inputs().size());
    WEFT_CHECK(node->inputs.size() == node->input_types.size(), ErrorKind::kInternal,
               "graph: ", name, " has ", node->inputs.size(), " inputs and ",
               node->input_types.size(), " input types");
    for (size_t i = 0; i < node->inputs.size(); ++i) {
      const Edge& edge = node->inputs[i];
      if (!edge) continue;
      WEFT_CHECK(edge.index >= 0 && static_cast<size_t>(edge.index) < edge.node->types.size(),
                 ErrorKind::kInternal, "graph: input ", i, " of ", name, " reads output ",
                 edge.index, " of a node with ", edge.node->types.size());
      WEFT_CHECK(edge.node->types[edge.index] == node->input_types[i], ErrorKind::kInternal,
                 "graph: input ", i, " of ", name, " has another type than its producer makes");
    }
    if (op == nullptr || !op->infer()) continue;
    SmallVector<const ArrayType*, 4> inputs;
    for (const ArrayType& type : node->input_types) inputs.push_back(&type);
    InferContext context{*op, node->attrs.get(), inputs, {}};
    op->infer()(context);
    WEFT_CHECK(context.outputs.size() == node->types.size(), ErrorKind::kInternal, "graph: ", name,
               " has ", node->types.size(), " outputs, inference gives ", context.outputs.size());
    for (size_t i = 0; i < node->types.size(); ++i) {
      WEFT_CHECK(context.outputs[i] == node->types[i], ErrorKind::kInternal, "graph: output ", i,
                 " of ", name, " has shape ", ToString(node->types[i].shape), ", inference gives ",
                 ToString(context.outputs[i].shape));
    }
  }
}

}  // namespace weft
