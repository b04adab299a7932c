#include "core/graph/graph.h"

#include <unordered_map>
#include <unordered_set>

#include "core/base/error.h"
#include "core/ops/functional.h"
#include "core/registry/call.h"

namespace weft {

Vars GraphBuilder::Apply(const Op& op, const Ref<const Attrs>& given, std::span<const Var> inputs) {
  const Ref<const Attrs>& attrs = ResolveAttrs(op, given);
  SmallVector<Var, 4> ready;
  for (const Var& input : inputs) ready.push_back(input ? Materialized(input) : input);
  CheckInputs(op, ready);
  SmallVector<ArrayType, 3> types;
  if (op.infer()) {
    for (ArrayType& type : Infer(op, *attrs, ready)) types.push_back(std::move(type));
  }
  if (op.compose() && (!op.gradient() || !op.infer())) {
    const Builder::Scope scope(this);
    Vars parts = op.compose()(ready, attrs.get());
    for (Var& part : parts) part = Materialized(part);
    if (!op.gradient()) return parts;
    for (const Var& part : parts) types.push_back(part.type());
  }
  auto node = MakeRef<GraphNode>();
  node->op = &op;
  node->attrs = attrs;
  node->name = name_;
  node->training = training_ && op.uses_training();
  for (const Var& input : ready) {
    node->inputs.push_back(input ? EdgeOf(input) : Edge{});
    node->input_types.push_back(input ? input.type() : ArrayType{});
  }
  node->types = SmallVector<ArrayType, 1>(types.begin(), types.end());
  Vars results;
  for (size_t i = 0; i < types.size(); ++i) {
    results.push_back(VarOf(Edge{node, static_cast<int32_t>(i)}));
  }
  return results;
}

Ref<GraphNode> GraphBuilder::Variable(std::string name, const ArrayType& type) const {
  auto node = MakeRef<GraphNode>();
  node->name = std::move(name);
  node->types.push_back(type);
  return node;
}

Ref<GraphNode> GraphBuilder::Constant(const Value& value) const {
  Ref<GraphNode> node = Variable("", value.type());
  node->constant = value;
  return node;
}

Edge GraphBuilder::EdgeOf(const Var& var) {
  return static_cast<const GraphVar*>(Materialized(var).node().get())->edge;
}

std::vector<GraphNode*> TopologicalOrder(const Graph& graph) {
  std::vector<GraphNode*> order;
  for (Node* node : TopologicalOrder(std::span<const Edge>(graph.outputs))) {
    order.push_back(static_cast<GraphNode*>(node));
  }
  return order;
}

void Verify(const Graph& graph) {
  Verify(std::span<const Edge>(graph.outputs));
  std::unordered_set<const Node*> known;
  for (const Ref<GraphNode>& input : graph.inputs) known.insert(input.get());
  for (const GraphNode* node : TopologicalOrder(graph)) {
    WEFT_CHECK(!node->is_variable() || node->is_constant() || known.contains(node),
               ErrorKind::kInternal, "graph: variable ", node->name, " is no input of the graph");
  }
}

std::string ToText(const Graph& graph) {
  std::unordered_map<const Node*, std::string> names;
  const auto edge_text = [&](const Edge& edge) -> std::string {
    if (!edge) return "-";
    const std::string& name = names[edge.node.get()];
    return edge.node->types.size() > 1 ? StrCat(name, ".", edge.index) : name;
  };
  std::string text;
  for (const Ref<GraphNode>& input : graph.inputs) {
    names[input.get()] = input->name;
    text += StrCat(input->name, ": ", NameOf(input->types[0].dtype), " ",
                   ToString(input->types[0].shape), "\n");
  }
  size_t count = 0;
  for (const GraphNode* node : TopologicalOrder(graph)) {
    if (names.contains(node)) continue;
    std::string& name = names[node] = StrCat("%", count++);
    if (node->is_constant()) {
      text += StrCat(name, " = constant");
    } else {
      text += StrCat(name, " = ", node->op->name());
      std::string attributes;
      const AttrSchema& schema = node->op->attrs();
      for (size_t i = 0; i < schema.fields().size(); ++i) {
        const std::string value = schema.Print(*node->attrs, static_cast<int>(i));
        if (value == schema.fields()[i].default_text) continue;
        attributes += StrCat(attributes.empty() ? "" : ", ", schema.fields()[i].name, "=", value);
      }
      if (!attributes.empty()) text += StrCat("[", attributes, "]");
      text += "(";
      for (size_t i = 0; i < node->inputs.size(); ++i) {
        text += StrCat(i == 0 ? "" : ", ", edge_text(node->inputs[i]));
      }
      text += ")";
    }
    for (size_t i = 0; i < node->types.size(); ++i) {
      text += StrCat(i == 0 ? ": " : ", ", NameOf(node->types[i].dtype), " ",
                     ToString(node->types[i].shape));
    }
    if (!node->name.empty()) text += StrCat("  # ", node->name);
    text += "\n";
  }
  text += "return";
  for (const Edge& output : graph.outputs) text += " " + edge_text(output);
  return text + "\n";
}

}  // namespace weft
