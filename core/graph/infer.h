// Shapes and dtypes of a symbol's variables and outputs, from those that are known, in both
// directions: a weight's shape from the data's, a state's from the result's.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/graph/symbol.h"

namespace weft {

// Types by node and output. dtype kUnknown: not known; shapes have -1 where a dimension is not
// known, and `ranked` tells whether even the number of axes is.
struct InferredType {
  ArrayType type;
  bool ranked = false;
  bool complete() const { return ranked && type.present() && IsKnown(type.shape); }
};

struct Inference {
  std::unordered_map<const Node*, std::vector<InferredType>> types;  // one per output, hidden too
  const InferredType& of(const Edge& edge) const {
    return types.at(edge.node.get())[static_cast<size_t>(edge.index)];
  }
  bool complete = false;  // everything is known
};

// `known` gives what is known of variables, by name; their "__shape__" and "__dtype__" attributes
// count as well. Variables whose dtype nothing determines are float32.
// Throws kShape or kType where types do not agree, with the path from a variable to the node that
// refuses. With `partial` false it also throws, naming them, where variables stay unknown.
Inference InferTypes(const Symbol& symbol, const std::map<std::string, InferredType>& known,
                     bool partial);

}  // namespace weft
