// Convolutions and matrix products take what follows them along: bias, residual, activation.
#include <algorithm>
#include <optional>

#include "core/graph/passes/passes.h"
#include "core/graph/passes/rewrite.h"
#include "core/ops/functional.h"
#include "core/ops/nn/fused.h"

namespace weft {
namespace {

enum Input { kData, kWeight, kBias, kResidual };

const OpRef kFusedConvolution("_fused_convolution");
const OpRef kFusedDense("_fused_dense");

bool IsFused(const GraphNode& node) {
  return node.op == &*kFusedConvolution || node.op == &*kFusedDense;
}

const EpilogueAttrs& EpilogueOf(const GraphNode& node) {
  if (node.op == &*kFusedConvolution) return node.attrs->as<FusedConvolutionAttrs>();
  return node.attrs->as<FusedDenseAttrs>();
}

class EpilogueFusion {
 public:
  explicit EpilogueFusion(const Graph& graph)
      : keep_packed_(graph.inference), readers_(CountReaders(graph)) {}

  Replacement operator()(GraphBuilder* builder, GraphNode* node) {
    Edge fused;
    if (auto conv = AsFusedConvolution(*node->op, *node->attrs)) {
      conv->keep_packed = keep_packed_;
      fused = Apply(builder, kFusedConvolution, node->inputs, MakeAttrs(*conv));
    } else if (const auto activation = AsFusedActivation(*node->op, *node->attrs)) {
      if (node->types[0] == node->input_types[0]) {
        fused = WithActivation(builder, node->inputs[0], *activation);
      }
    } else if (IsAddition(*node)) {
      fused = WithAddend(builder, *node, 0);
      if (!fused) fused = WithAddend(builder, *node, 1);
    } else if (node->inputs.size() >= 2 && node->inputs[0] && node->inputs[1]) {
      if (auto dense = AsFusedDense(*node->op, *node->attrs, node->input_types[0].shape,
                                    node->input_types[1].shape)) {
        dense->keep_packed = keep_packed_ && (node->op->name() == "FullyConnected" ||
                                              node->inputs[1].node->is_variable());
        fused = Apply(builder, kFusedDense, node->inputs, MakeAttrs(*dense));
      }
    }
    if (!fused) return {};
    const Edge old{Ref<Node>(node), 0};
    const auto count = readers_.find(old);
    if (count != readers_.end()) readers_[fused] = count->second;
    return {fused};
  }

 private:
  static bool IsAddition(const GraphNode& node) {
    return node.op->name() == "elemwise_add" || node.op->name() == "broadcast_add";
  }

  static Edge Apply(GraphBuilder* builder, const OpRef& op, std::span<const Edge> inputs,
                    const Ref<const Attrs>& attrs) {
    SmallVector<Var, 4> vars;
    for (const Edge& input : inputs) vars.push_back(input ? builder->VarOf(input) : Var());
    return GraphBuilder::EdgeOf(Call(op, vars, attrs)[0]);
  }

  // The fused node whose only reader reads `edge`, if it has no activation yet.
  GraphNode* Open(const Edge& edge) const {
    if (!edge || edge.node->is_variable() || !IsFused(ToGraphNode(edge))) return nullptr;
    const auto count = readers_.find(edge);
    if (count == readers_.end() || count->second != 1) return nullptr;
    GraphNode& node = ToGraphNode(edge);
    return EpilogueOf(node).activation == FusedActivation::kNone ? &node : nullptr;
  }

  Edge WithActivation(GraphBuilder* builder, const Edge& input, const EpilogueAttrs& activation) {
    const GraphNode* node = Open(input);
    if (node == nullptr) return {};
    builder->set_name(node->name);
    if (node->op == &*kFusedConvolution) {
      auto attrs = node->attrs->as<FusedConvolutionAttrs>();
      static_cast<EpilogueAttrs&>(attrs) = activation;
      return Apply(builder, kFusedConvolution, node->inputs, MakeAttrs(attrs));
    }
    auto attrs = node->attrs->as<FusedDenseAttrs>();
    static_cast<EpilogueAttrs&>(attrs) = activation;
    return Apply(builder, kFusedDense, node->inputs, MakeAttrs(attrs));
  }

  // The fused node behind input `at` of an addition, with the other one as its bias or residual.
  Edge WithAddend(GraphBuilder* builder, const GraphNode& add, size_t at) {
    const GraphNode* node = Open(add.inputs[at]);
    if (node == nullptr) return {};
    const Edge& other = add.inputs[1 - at];
    const ArrayType &mine = add.types[0], &theirs = TypeOf(other);
    if (!(TypeOf(add.inputs[at]) == mine) || theirs.dtype != mine.dtype) return {};
    SmallVector<Edge, 4> inputs(node->inputs.begin(), node->inputs.end());
    inputs.resize(4);
    builder->set_name(node->name);
    if (theirs.shape == mine.shape && !inputs[kResidual]) {
      inputs[kResidual] = other;
    } else if (node->op == &*kFusedDense && !inputs[kBias] && !inputs[kResidual] &&
               IsBias(theirs.shape, mine.shape)) {
      const Var bias = Reshape(builder->VarOf(other), {mine.shape.back()});
      inputs[kBias] = GraphBuilder::EdgeOf(bias);
    } else {
      return {};
    }
    return Apply(builder, node->op == &*kFusedDense ? kFusedDense : kFusedConvolution, inputs,
                 node->attrs);
  }

  // As many elements as the last axis of the result, all along it.
  static bool IsBias(const Shape& shape, const Shape& result) {
    return !shape.empty() && !result.empty() && shape.back() == result.back() &&
           std::all_of(shape.begin(), shape.end() - 1, [](int64_t size) { return size == 1; });
  }

  bool keep_packed_;
  std::unordered_map<Edge, int, EdgeHash, EdgeEqual> readers_;
};

}  // namespace

void FuseEpilogues(Graph* graph) {
  EpilogueFusion fusion(*graph);
  Rewrite(graph, [&](GraphBuilder* builder, GraphNode* node) { return fusion(builder, node); });
}

}  // namespace weft
