// Results of a forward graph that its backward graph computes again instead of reading what the
// forward graph kept.
#pragma once

#include <span>
#include <unordered_map>

#include "core/graph/graph.h"

namespace weft {

enum class Recompute : uint8_t {
  kNothing,
  // What one pass over memory gives back from results that are kept anyway: elementwise functions,
  // and batch normalisation with statistics that are known. Only as far as these passes take a
  // small
  // part of the step.
  kCheap,
  // All but the results of matrix products, convolutions, attention, recurrent layers and random
  // operators, and the statistics of batches (Chen et al., Training deep nets with sublinear memory
  // cost, 2016).
  kAll,
};

class Recomputation {
 public:
  // `read`: results of `forward` that its gradients read.
  Recomputation(const Graph& forward, std::span<const Edge> read, Recompute what);

  // What takes the place of a result of the forward graph: the result of a copy, or itself where it
  // is kept.
  Edge Of(const Edge& edge) const;

 private:
  std::unordered_map<Edge, Edge, EdgeHash, EdgeEqual> copies_;
};

}  // namespace weft
