#include "core/graph/lower.h"

#include <unordered_map>

#include "core/base/error.h"
#include "core/graph/amp.h"
#include "core/graph/replay.h"

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
  std::unordered_map<const Node*, Vars> values;  // for messages
  std::unordered_map<const Node*, Ref<GraphNode>> variables;
  const std::vector<SymbolNode*> nodes = symbol.Variables();
  WEFT_CHECK(nodes.size() == types.size(), ErrorKind::kInternal, "graph: ", types.size(),
             " types for ", nodes.size(), " variables");
  std::vector<Var> inputs;
  for (size_t i = 0; i < nodes.size(); ++i) {
    const Ref<GraphNode> variable = builder.Variable(nodes[i]->name, types[i]);
    inputs.push_back(builder.VarOf(variable));
    values[nodes[i]].push_back(inputs.back());
    variables[nodes[i]] = variable;
    lowered.graph.inputs.push_back(variable);
  }
  const ReplayedSymbol replayed = Replay(
      symbol, inputs, training,
      [&](const SymbolNode& node, const Ref<const Attrs>& attrs, std::span<const Var> given) {
        builder.set_name(node.name);
        try {
          // The passes look for plain casts.
          return values[&node] = IsAmpCast(*node.op) ? node.op->compose()(given, attrs.get())
                                                     : builder.Apply(*node.op, attrs, given);
        } catch (const Error& error) {
          Fail(error.kind(), error.what(), PathTo(node, variables, values));
        }
      });
  for (const Var& output : replayed.outputs) {
    lowered.graph.outputs.push_back(GraphBuilder::EdgeOf(output));
  }
  lowered.num_outputs = lowered.graph.outputs.size();
  for (const auto& [input, updated] : replayed.states) {
    lowered.states.push_back(input);
    lowered.graph.outputs.push_back(GraphBuilder::EdgeOf(updated));
  }
  return lowered;
}

}  // namespace weft
