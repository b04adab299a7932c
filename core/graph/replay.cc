#include "core/graph/replay.h"

#include <map>
#include <unordered_map>

#include "core/base/error.h"
#include "core/graph/infer.h"

namespace weft {

ReplayedSymbol Replay(const Symbol& symbol, std::span<const Var> inputs, bool training,
                      const ApplyNode& apply) {
  std::unordered_map<const Node*, Vars> values;
  std::unordered_map<const Node*, int> number;
  const std::vector<SymbolNode*> variables = symbol.Variables();
  WEFT_CHECK(inputs.size() == variables.size(), ErrorKind::kInternal, "symbol: ", inputs.size(),
             " inputs for ", variables.size(), " variables");
  SmallVector<const ArrayType*, 4> types;
  for (size_t i = 0; i < inputs.size(); ++i) {
    WEFT_CHECK(inputs[i].defined(), ErrorKind::kValue, "symbol: nothing is given for ",
               variables[i]->name);
    values[variables[i]].push_back(inputs[i]);
    number[variables[i]] = static_cast<int>(i);
    types.push_back(&inputs[i].type());
  }
  const auto at = [&](const Edge& edge) {
    return edge ? values.at(edge.node.get())[static_cast<size_t>(edge.index)] : Var();
  };
  const auto completed = CompletedAttrs(symbol, types);
  std::map<int, Var> states;
  for (const Node* each : TopologicalOrder(symbol.outputs())) {
    if (each->is_variable()) continue;
    const auto& node = static_cast<const SymbolNode&>(*each);
    SmallVector<Var, 4> arguments;
    for (const Edge& edge : node.inputs) arguments.push_back(at(edge));
    const auto known = completed.find(each);
    const Ref<const Attrs>& attrs = known == completed.end() ? node.attrs : known->second;
    const Vars& results = values[each] = apply(node, attrs, arguments);
    if (!node.op->has_effects()) continue;
    for (const Op::EffectSpec& effect :
         node.op->effects(ResolveAttrs(*node.op, node.attrs).get(), node.inputs.size())) {
      if (effect.training_only && !training) continue;
      const Node* target = node.inputs[static_cast<size_t>(effect.input)].node.get();
      const auto found = number.find(target);
      if (found == number.end()) continue;  // the new value of something computed: nobody's state
      const Var& updated = results[static_cast<size_t>(effect.output)];
      states[found->second] = updated;
      values[target][0] = updated;
    }
  }
  ReplayedSymbol result;
  for (const Edge& output : symbol.outputs()) result.outputs.push_back(at(output));
  result.states.assign(states.begin(), states.end());
  return result;
}

}  // namespace weft
