// Typed graphs: what a symbol becomes once the types of its variables are known, and what passes
// work on.
#pragma once

#include <string>
#include <vector>

#include "core/graph/node.h"
#include "core/registry/var.h"

namespace weft {

class GraphNode final : public Node {
 public:
  std::string name;       // of the symbol's node that it comes from; "" where there is none
  Value constant;         // variables only: a value that is the same in every run
  bool training = false;  // the mode in which the operator runs

  bool is_constant() const { return is_variable() && constant.present(); }
};

inline GraphNode& ToGraphNode(const Edge& edge) { return static_cast<GraphNode&>(*edge.node); }
inline const ArrayType& TypeOf(const Edge& edge) {
  return edge.node->types[static_cast<size_t>(edge.index)];
}

// A function of its inputs. Its nodes belong to it alone, so that passes may change them.
struct Graph {
  std::vector<Ref<GraphNode>> inputs;  // variables; some may have no reader
  std::vector<Edge> outputs;
  Device device;
  std::vector<std::string> history;  // what passes did, for people to read
  bool inference = false;            // parameters come again unchanged, and no gradient is taken
};

// An edge of a graph as a Var, for gradient rules and compositions.
class GraphVar final : public VarNode {
 public:
  GraphVar(Edge e, Device device) : VarNode(Value{TypeOf(e), device}), edge(std::move(e)) {}
  Ref<VarNode> Materialize() override { return Ref<VarNode>(this); }

  const Edge edge;
};

// Applies operators by making nodes. Compositions without a gradient of their own are taken apart
// at once, the others by the pass that expands compositions, after gradients have been taken.
class GraphBuilder final : public Builder {
 public:
  GraphBuilder(Device device, bool training) : device_(device), training_(training) {}

  Vars Apply(const Op& op, const Ref<const Attrs>& attrs, std::span<const Var> inputs) override;

  Ref<GraphNode> Variable(std::string name, const ArrayType& type) const;
  Ref<GraphNode> Constant(const Value& value) const;
  Var VarOf(const Edge& edge) const { return Var(Ref<VarNode>(new GraphVar(edge, device_))); }
  Var VarOf(const Ref<GraphNode>& variable) const { return VarOf(Edge{variable, 0}); }
  // Computes what is deferred.
  static Edge EdgeOf(const Var& var);

  // What nodes made from now on are called and how they run.
  void set_name(std::string name) { name_ = std::move(name); }
  void set_training(bool training) { training_ = training; }
  bool training() const { return training_; }
  Device device() const { return device_; }

 private:
  Device device_;
  bool training_;
  std::string name_;
};

// Edges as keys: by node and output.
struct EdgeHash {
  size_t operator()(const Edge& edge) const {
    return std::hash<const void*>()(edge.node.get()) * 31 + static_cast<size_t>(edge.index);
  }
};
struct EdgeEqual {
  bool operator()(const Edge& a, const Edge& b) const {
    return a.node.get() == b.node.get() && a.index == b.index;
  }
};

std::vector<GraphNode*> TopologicalOrder(const Graph& graph);
// Verifies the graph and that every variable it reads is one of its inputs or a constant.
void Verify(const Graph& graph);
// One line per node, as `conv0 = Convolution[kernel=(3, 3)](data, weight): float32 (1, 64, 56,
// 56)`.
std::string ToText(const Graph& graph);

}  // namespace weft
