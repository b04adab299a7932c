#include "core/graph/replay.h"

#include <map>

#include "core/base/error.h"
#include "core/graph/walk.h"

namespace weft {

ReplayedSymbol Replay(const Symbol& symbol, std::span<const Var> inputs, bool training,
                      const ApplyNode& apply) {
  NodeResults<Vars> values;
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
  std::map<int, Var> states;
  const auto step = [&](const SymbolNode& node, const Ref<const Attrs>& attrs,
                        std::span<const Var> arguments) {
    Vars results = apply(node, attrs, arguments);
    if (!node.op->has_effects()) return results;
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
    return results;
  };
  ReplayedSymbol result;
  result.outputs = WalkSymbol(symbol, types, &values, step);
  result.states.assign(states.begin(), states.end());
  return result;
}

}  // namespace weft
