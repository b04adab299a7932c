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
  bool has_shape() const { return ranked && IsKnown(type.shape); }
  bool complete() const { return has_shape() && type.present(); }
};

struct Inference {
  // One per output; those that only gradients use and new values of states are there as well where
  // the inputs are complete.
  std::unordered_map<const Node*, std::vector<InferredType>> types;
  const InferredType& of(const Edge& edge) const {
    return types.at(edge.node.get())[static_cast<size_t>(edge.index)];
  }
  bool complete = false;  // everything is known
};

// `known` gives what is known of variables, by name; their "__shape__" and "__dtype__" attributes
// count as well. A 0 in those attributes and in the `shape` of operators without inputs (the states
// with which recurrent cells begin) is a dimension that is not known.
// Throws kNotFound where no variable has such a name, kShape or kType where types do not agree, naming the node, its inputs and where they come
// from. With `partial` false variables whose dtype nothing determines are float32, unknown
// dimensions of operators without inputs are 0, and it throws, naming them, where variables or
// outputs stay unknown.
Inference InferTypes(const Symbol& symbol, const std::map<std::string, InferredType>& known,
                     bool partial);

}  // namespace weft
