// The one graph representation: functional nodes over immutable values. The autograd tape and every
// other graph are made of these.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/array/value.h"
#include "core/base/ref.h"
#include "core/registry/op.h"

namespace weft {

class Node;

// Output `index` of `node`; a null node is an input that is absent or a constant outside the graph.
struct Edge {
  Ref<Node> node;
  int32_t index = 0;
  explicit operator bool() const { return static_cast<bool>(node); }
};

class Node : public RefCounted {
 public:
  const Op* op = nullptr;  // nullptr: a variable, or with inputs a function outside the registry
  Ref<const Attrs> attrs;
  SmallVector<Edge, 3> inputs;
  SmallVector<ArrayType, 3> input_types;
  SmallVector<ArrayType, 1> types;  // of the outputs, hidden ones included

  bool is_variable() const { return op == nullptr && inputs.empty(); }
  const char* name() const;

 protected:
  // Chains of any length are freed without recursion.
  void Dispose() const override;
};

// Nodes that `heads` depend on, inputs before users. Iterative: graphs may be very deep.
// Throws kInternal on a cycle.
std::vector<Node*> TopologicalOrder(std::span<const Edge> heads);

// Throws kInternal, naming the node, unless the graph is well formed: indices in range, types of
// inputs equal to what their producers make, number of inputs as declared, inference reproduces
// the types of the outputs.
void Verify(std::span<const Edge> heads);

}  // namespace weft
