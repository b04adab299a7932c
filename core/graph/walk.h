// Going through the operators of a symbol, whatever stands for its arrays.
#pragma once

#include <unordered_map>

#include "core/graph/infer.h"
#include "core/graph/symbol.h"

namespace weft {

// Attributes of the operators without inputs whose `shape` leaves dimensions open (0), as those of
// begin states do for the batch, with the shapes that follow from `types`, those of the symbol's
// variables. Operators whose shape does not follow are left out.
std::unordered_map<const Node*, Ref<const Attrs>> CompletedAttrs(const Symbol& symbol,
                                                                 PtrSpan<const ArrayType> types);

// What stands for the outputs of nodes: Vars, or cells. Results has an item for each output.
template <typename Results>
using NodeResults = std::unordered_map<const Node*, Results>;

// Puts apply(node, attrs, inputs) into `all` for each operator, inputs first, and returns what
// stands for the symbol's outputs. `all` has the variables, of types `types`; an absent input is an
// empty item. `attrs` are the node's, but for those whose open shapes follow from the types.
template <typename Results, typename Apply>
Results WalkSymbol(const Symbol& symbol, PtrSpan<const ArrayType> types, NodeResults<Results>* all,
                   const Apply& apply) {
  using Item = typename Results::value_type;
  const auto at = [&](const Edge& edge) {
    return edge ? all->at(edge.node.get())[static_cast<size_t>(edge.index)] : Item();
  };
  const auto completed = CompletedAttrs(symbol, types);
  for (const Node* each : TopologicalOrder(symbol.outputs())) {
    if (each->is_variable()) continue;
    const auto& node = static_cast<const SymbolNode&>(*each);
    SmallVector<Item, 4> inputs;
    for (const Edge& edge : node.inputs) inputs.push_back(at(edge));
    const auto known = completed.find(each);
    (*all)[each] = apply(node, known == completed.end() ? node.attrs : known->second, inputs);
  }
  Results outputs;
  for (const Edge& output : symbol.outputs()) outputs.push_back(at(output));
  return outputs;
}

}  // namespace weft
