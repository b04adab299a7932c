// BatchNorm takes a residual and max(0, x) along, forward and, since gradients are taken later,
// backward.
#include "core/graph/passes/passes.h"
#include "core/graph/passes/region.h"
#include "core/graph/passes/rewrite.h"
#include "core/ops/nn/batch_norm.h"
#include "core/ops/nn/fused.h"

namespace weft {
namespace {

using EdgeCounts = std::unordered_map<Edge, int, EdgeHash, EdgeEqual>;

const OpRef kBatchNorm("BatchNorm");
const OpRef kFused("_fused_batch_norm");
const OpRef kGrad("_batch_norm_grad");

int CountOf(const EdgeCounts& counts, const Edge& edge) {
  const auto found = counts.find(edge);
  return found == counts.end() ? 0 : found->second;
}

class BatchNormFusion {
 public:
  explicit BatchNormFusion(const Graph& graph) : readers_(CountReaders(graph)) {
    for (const Edge& output : graph.outputs) ++results_[output];
  }

  Replacement operator()(GraphBuilder* builder, GraphNode* node) {
    const auto activation = AsFusedActivation(*node->op, *node->attrs);
    if (!activation || activation->activation != FusedActivation::kRelu) return {};
    const Edge& sum = node->inputs[0];
    if (GraphNode* norm = NormBehind(sum)) return {Fuse(builder, norm, {})};
    if (!ReadOnce(sum)) return {};
    GraphNode& add = ToGraphNode(sum);
    if (add.op->name() != "elemwise_add" && add.op->name() != "broadcast_add") return {};
    for (size_t i = 0; i < 2; ++i) {
      const Edge& residual = add.inputs[1 - i];
      if (!(TypeOf(add.inputs[i]) == TypeOf(sum) && TypeOf(residual) == TypeOf(sum))) return {};
      if (GraphNode* norm = NormBehind(add.inputs[i])) return {Fuse(builder, norm, residual)};
    }
    return {};
  }

  // Running statistics come from the nodes that are left.
  void Redirect(Graph* graph) const {
    for (Edge& output : graph->outputs) {
      const auto found = fused_.find(output.node.get());
      if (found != fused_.end()) output.node = found->second.fused;
    }
  }

 private:
  struct Pair {
    Ref<Node> norm, fused;  // norm stays a key
  };

  // By one node, which is no result of the graph.
  bool ReadOnce(const Edge& edge) const {
    return edge && !edge.node->is_variable() && CountOf(readers_, edge) == 1 &&
           CountOf(results_, edge) == 0;
  }

  // The BatchNorm that makes `edge` for one reader, and whose other outputs are results at most.
  GraphNode* NormBehind(const Edge& edge) const {
    if (!ReadOnce(edge) || edge.index != 0 || edge.node->op != &*kBatchNorm) return nullptr;
    for (size_t i = 1; i < edge.node->types.size(); ++i) {
      const Edge other{edge.node, static_cast<int32_t>(i)};
      if (CountOf(readers_, other) != CountOf(results_, other)) return nullptr;
    }
    return &ToGraphNode(edge);
  }

  Edge Fuse(GraphBuilder* builder, GraphNode* norm, const Edge& residual) {
    FusedBatchNormAttrs attrs = *AsFusedBatchNorm(*norm->op, *norm->attrs);
    attrs.relu = true;
    SmallVector<Var, 6> inputs;
    for (const Edge& input : norm->inputs) inputs.push_back(builder->VarOf(input));
    if (residual) inputs.push_back(builder->VarOf(residual));
    builder->set_name(norm->name);
    builder->set_training(norm->training);
    const Edge fused = GraphBuilder::EdgeOf(Call(kFused, inputs, MakeAttrs(attrs))[0]);
    fused_[norm] = {Ref<Node>(norm), fused.node};
    return fused;
  }

  const EdgeCounts readers_;
  EdgeCounts results_;
  std::unordered_map<const Node*, Pair> fused_;
};

// The sum of two arrays of the result's type.
bool IsSum(const GraphNode& node) {
  if (node.inputs.size() != 2) return false;
  for (const ArrayType& type : node.input_types) {
    if (!(type == node.types[0])) return false;
  }
  const Part part = PartOf(node);
  return part.role == Role::kPointwise && part.program.steps.size() == 1 &&
         part.program.constants.empty() && part.program.steps[0].instr == pointwise::Instr::kAdd;
}

}  // namespace

void FuseBatchNorm(Graph* graph) {
  BatchNormFusion fusion(*graph);
  Rewrite(graph, [&](GraphBuilder* builder, GraphNode* node) { return fusion(builder, node); });
  fusion.Redirect(graph);
}

void FuseBatchNormGrad(Graph* graph) {
  using namespace batch_norm_grad;
  const EdgeCounts readers = CountReaders(*graph);
  Rewrite(graph, [&](GraphBuilder* builder, GraphNode* node) -> Replacement {
    if (node->op != &*kGrad || node->inputs.size() <= kY || !node->inputs[kY]) return {};
    const Edge sum = node->inputs[kDy];
    if (sum.node->is_variable() || CountOf(readers, sum) != 1 || !IsSum(ToGraphNode(sum)))
      return {};
    SmallVector<Var, 8> inputs;
    for (const Edge& input : node->inputs) {
      inputs.push_back(input ? builder->VarOf(input) : Var());
    }
    inputs.resize(kMore);
    inputs[kDy] = builder->VarOf(sum.node->inputs[0]);
    inputs.push_back(builder->VarOf(sum.node->inputs[1]));
    Replacement results;
    for (const Var& result : Call(kGrad, inputs, node->attrs)) {
      results.push_back(GraphBuilder::EdgeOf(result));
    }
    return results;
  });
}

}  // namespace weft
