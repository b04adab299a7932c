#include "core/graph/gradient.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/base/error.h"
#include "core/ops/functional.h"

namespace weft {
namespace {

class BackwardPass {
 public:
  explicit BackwardPass(GraphBuilder* builder) : builder_(builder) {}

  // Gradients of nodes that lead to nothing wanted are not computed.
  void Want(std::span<const Node* const> order, std::span<const Edge> wanted) {
    for (const Edge& edge : wanted) useful_.insert(edge.node.get());
    for (const Node* node : order) {
      const bool leads =
          std::any_of(node->inputs.begin(), node->inputs.end(),
                      [&](const Edge& edge) { return edge && useful_.contains(edge.node.get()); });
      if (leads) useful_.insert(node);
    }
  }

  void Add(const Edge& edge, const Var& gradient) {
    auto& slots = arrived_[edge.node.get()];
    if (slots.empty()) slots.resize(edge.node->types.size());
    Var& slot = slots[static_cast<size_t>(edge.index)];
    slot = slot ? Materialized(slot) + gradient : Materialized(gradient);
  }

  void Visit(const GraphNode& node) {
    const auto found = arrived_.find(&node);
    if (found == arrived_.end() || node.is_variable() || !node.op->gradient()) return;
    const SmallVector<Var, 1>& heads = found->second;
    SmallVector<Var, 3> inputs, outputs, gradients(node.inputs.size());
    SmallVector<bool, 3> wanted;
    for (const Edge& edge : node.inputs) {
      inputs.push_back(edge ? builder_->VarOf(edge) : Var());
      wanted.push_back(edge && useful_.contains(edge.node.get()));
    }
    for (size_t i = 0; i < node.types.size(); ++i) {
      outputs.push_back(
          builder_->VarOf(Edge{Ref<Node>(const_cast<GraphNode*>(&node)), static_cast<int32_t>(i)}));
    }
    builder_->set_name(node.name);
    GradientContext context(*node.op, node.attrs.get(), inputs, outputs, heads, wanted, gradients,
                            node.training);
    node.op->gradient()(context);
    for (size_t i = 0; i < gradients.size(); ++i) {
      if (!wanted[i] || !gradients[i]) continue;
      WEFT_CHECK(gradients[i].shape() == node.input_types[i].shape, ErrorKind::kInternal,
                 node.op->name(), ": gradient of input ", i, " has shape ",
                 ToString(gradients[i].shape()), ", the input has ",
                 ToString(node.input_types[i].shape));
      Add(node.inputs[i], gradients[i]);
    }
  }

  Edge Result(const Edge& wanted) {
    const auto found = arrived_.find(wanted.node.get());
    if (found == arrived_.end()) return {};
    const Var& gradient = found->second[static_cast<size_t>(wanted.index)];
    return gradient ? GraphBuilder::EdgeOf(gradient) : Edge{};
  }

 private:
  GraphBuilder* builder_;
  std::unordered_set<const Node*> useful_;
  std::unordered_map<const Node*, SmallVector<Var, 1>> arrived_;
};

}  // namespace

std::vector<Edge> Gradients(std::span<const Edge> heads, std::span<const Edge> head_gradients,
                            std::span<const Edge> wanted, Device device) {
  GraphBuilder builder(device, true);
  const Builder::Scope scope(&builder);
  const std::vector<Node*> order = TopologicalOrder(heads);
  BackwardPass pass(&builder);
  pass.Want(std::span<const Node* const>(order.data(), order.size()), wanted);
  for (size_t k = 0; k < heads.size(); ++k) {
    if (head_gradients[k]) pass.Add(heads[k], builder.VarOf(head_gradients[k]));
  }
  for (size_t i = order.size(); i-- > 0;) pass.Visit(static_cast<const GraphNode&>(*order[i]));
  std::vector<Edge> results;
  for (const Edge& edge : wanted) results.push_back(pass.Result(edge));
  return results;
}

}  // namespace weft
