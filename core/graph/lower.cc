#include "core/graph/lower.h"

#include <unordered_map>

#include "core/base/error.h"
#include "core/graph/infer.h"

namespace weft {
namespace {

// "conv0 (Convolution) <- data (1, 3), conv0_weight (8, 4, 3, 3)", a line per step towards the
// first input that is computed.
std::string PathTo(const SymbolNode& node,
                   const std::unordered_map<const Node*, Ref<GraphNode>>& variables,
                   const std::unordered_map<const Node*, Vars>& values) {
  std::string text;
  const SymbolNode* at = &node;
  for (int step = 0; at != nullptr && step < 6; ++step) {
    text += StrCat("\n  ", at->name, " (", at->op->name(), ") <-");
    const SymbolNode* next = nullptr;
    for (const Edge& edge : at->inputs) {
      if (!edge) continue;
      const auto& from = ToSymbolNode(edge);
      const auto found = values.find(&from);
      text += StrCat(" ", from.name, " ",
                     found == values.end()
                         ? "?"
                         : ToString(found->second[static_cast<size_t>(edge.index)].shape()));
      if (next == nullptr && !variables.contains(&from)) next = &from;
    }
    at = next;
  }
  return text;
}

}  // namespace

LoweredGraph Lower(const Symbol& symbol, std::span<const ArrayType> types, Device device,
                   bool training) {
  LoweredGraph lowered;
  lowered.graph.device = device;
  GraphBuilder builder(device, training);
  const Builder::Scope scope(&builder);
  std::unordered_map<const Node*, Vars> values;
  std::unordered_map<const Node*, Ref<GraphNode>> variables;
  const std::vector<SymbolNode*> inputs = symbol.Variables();
  WEFT_CHECK(inputs.size() == types.size(), ErrorKind::kInternal, "graph: ", types.size(),
             " types for ", inputs.size(), " variables");
  std::unordered_map<const Node*, int> number;
  for (size_t i = 0; i < inputs.size(); ++i) {
    Ref<GraphNode> variable = builder.Variable(inputs[i]->name, types[i]);
    values[inputs[i]].push_back(builder.VarOf(variable));
    variables[inputs[i]] = variable;
    number[inputs[i]] = static_cast<int>(i);
    lowered.graph.inputs.push_back(std::move(variable));
  }
  SmallVector<const ArrayType*, 4> given;
  for (const ArrayType& type : types) given.push_back(&type);
  const auto completed = CompletedAttrs(symbol, given);
  std::unordered_map<int, Edge> states;
  for (Node* each : TopologicalOrder(symbol.outputs())) {
    if (each->is_variable()) continue;
    const auto& node = static_cast<const SymbolNode&>(*each);
    SmallVector<Var, 4> arguments;
    for (const Edge& edge : node.inputs) {
      arguments.push_back(edge ? values.at(edge.node.get())[static_cast<size_t>(edge.index)]
                               : Var());
    }
    builder.set_name(node.name);
    Vars& results = values[&node];
    try {
      const auto found = completed.find(each);
      results =
          builder.Apply(*node.op, found == completed.end() ? node.attrs : found->second, arguments);
    } catch (const Error& error) {
      Fail(error.kind(), error.what(), PathTo(node, variables, values));
    }
    if (!node.op->has_effects()) continue;
    for (const Op::EffectSpec& effect :
         node.op->effects(ResolveAttrs(*node.op, node.attrs).get(), node.inputs.size())) {
      if (effect.training_only && !training) continue;
      const Node* target = node.inputs[static_cast<size_t>(effect.input)].node.get();
      const auto found = number.find(target);
      if (found == number.end()) continue;  // the new value of something computed: nobody's state
      // A state that two nodes update is what the later one makes of it, as eagerly.
      states[found->second] = GraphBuilder::EdgeOf(results[static_cast<size_t>(effect.output)]);
      values[target][0] = results[static_cast<size_t>(effect.output)];
    }
  }
  for (const Edge& output : symbol.outputs()) {
    lowered.graph.outputs.push_back(
        GraphBuilder::EdgeOf(values.at(output.node.get())[static_cast<size_t>(output.index)]));
  }
  lowered.num_outputs = lowered.graph.outputs.size();
  for (auto& [input, edge] : states) {
    lowered.states.push_back(input);
    lowered.graph.outputs.push_back(std::move(edge));
  }
  return lowered;
}

}  // namespace weft
