#include "core/graph/recompute.h"

#include <algorithm>
#include <unordered_set>

#include "core/graph/passes/region.h"
#include "core/ops/functional.h"
#include "core/ops/nn/batch_norm.h"

namespace weft {
namespace {

using EdgeSet = std::unordered_set<Edge, EdgeHash, EdgeEqual>;
using EdgeDepths = std::unordered_map<Edge, int, EdgeHash, EdgeEqual>;

// Work is counted in bytes that memory moves in its time. Processors do about this many operations
// on float32 in the time of one byte, and twice as many on 16-bit types.
constexpr double kOperationsPerByte = 12.0;
// The part of the estimated time of a step that computing again may take.
constexpr double kShare = 1.0 / 25;
// How many results in a row are computed from each other: so many are in memory at once when
// backward reads the last of them.
constexpr int kMaxDepth = 3;
// Smaller results are not worth a step of the plan.
constexpr double kLeastBytes = 1 << 16;

double BytesOf(const ArrayType& type) {
  return static_cast<double>(NumElements(type.shape)) * static_cast<double>(SizeOf(type.dtype));
}

double BytesMoved(const GraphNode& node) {
  double bytes = 0;
  for (const ArrayType& type : node.input_types) bytes += type.present() ? BytesOf(type) : 0.0;
  for (const ArrayType& type : node.types) bytes += BytesOf(type);
  return bytes;
}

// Of a forward node and of its gradients.
double WorkOf(const GraphNode& node) {
  double bytes = BytesMoved(node);
  if (node.op->expensive() && node.input_types.size() >= 2 && node.input_types[1].present()) {
    const Shape &weight = node.input_types[1].shape, &out = node.types[0].shape;
    // Terms of each sum: weights have one filter or unit along their first axis.
    const bool by_filter = !weight.empty() && weight[0] > 0 && out.size() > 1 &&
                           (weight[0] == out[1] || weight[0] == out.back());
    const double terms = by_filter ? static_cast<double>(NumElements(weight) / weight[0])
                         : node.input_types[0].shape.empty()
                             ? 1.0
                             : static_cast<double>(node.input_types[0].shape.back());
    const double size = static_cast<double>(SizeOf(node.types[0].dtype));
    bytes += 2.0 * static_cast<double>(NumElements(out)) * terms / kOperationsPerByte * size / 4.0;
  }
  return 3.0 * bytes;
}

bool IsBatchNorm(const GraphNode& node) {
  return node.op->name() == "BatchNorm" || node.op->name() == "_fused_batch_norm";
}

bool IsCheap(const GraphNode& node) {
  return !node.is_variable() && !node.op->random() && !node.op->expensive();
}

// Whether a copy of the node gives the result back in one pass over memory.
bool IsOnePass(const Edge& edge) {
  const GraphNode& node = ToGraphNode(edge);
  if (!IsCheap(node)) return false;
  if (IsBatchNorm(node)) return edge.index == batch_norm::kOut;
  return PartOf(node).role == Role::kPointwise;
}

// Whether results of the operator may lie in the memory of its inputs.
bool MayBeView(const GraphNode& node) {
  return IsCheap(node) && node.op->allocates_outputs() && !node.op->fills_given_outputs();
}

// What is computed again for kCheap.
class Choice {
 public:
  Choice(const Graph& forward, std::span<const Edge> read)
      : kept_(read.begin(), read.end()),
        results_(forward.outputs.begin(), forward.outputs.end()),
        order_(TopologicalOrder(forward)) {}

  EdgeDepths Make() && {
    for (GraphNode* node : order_) {
      if (node->is_variable()) continue;
      budget_ += kShare * WorkOf(*node);
      // What views that are kept hold is no gain.
      if (!MayBeView(*node)) continue;
      for (size_t i = 0; i < node->types.size(); ++i) {
        if (!kept_.contains({Ref<Node>(node), static_cast<int32_t>(i)})) continue;
        held_.insert(node->inputs.begin(), node->inputs.end());
      }
    }
    for (GraphNode* node : order_) {
      for (size_t i = 0; i < node->types.size(); ++i) {
        Consider({Ref<Node>(node), static_cast<int32_t>(i)});
      }
    }
    return std::move(again_);
  }

 private:
  void Consider(const Edge& edge) {
    const double saved = BytesOf(TypeOf(edge));
    if (saved < kLeastBytes || !kept_.contains(edge) || results_.contains(edge) ||
        held_.contains(edge) || !IsOnePass(edge)) {
      return;
    }
    // It is computed from what is kept, from little that will be, from what is computed again for
    // others and from what only this pass needs.
    EdgeSet chain{edge};
    std::vector<Edge> open{edge};
    double cost = 0;
    int depth = 1;
    while (!open.empty()) {
      const GraphNode& link = ToGraphNode(open.back());
      open.pop_back();
      cost += BytesMoved(link);
      for (const Edge& input : link.inputs) {
        if (const auto found = again_.find(input); found != again_.end()) {
          depth = std::max(depth, found->second + 1);
          continue;
        }
        const bool known = !input || input.node->is_variable() || kept_.contains(input) ||
                           16 * BytesOf(TypeOf(input)) <= saved || chain.contains(input);
        if (known) continue;
        if (!IsOnePass(input)) return;
        chain.insert(input);
        open.push_back(input);
      }
    }
    if (cost > budget_ || depth > kMaxDepth) return;
    budget_ -= cost;
    kept_.erase(edge);
    for (const Edge& link : chain) again_.emplace(link, depth);
  }

  EdgeSet kept_;           // what backward reads
  const EdgeSet results_;  // what leaves with the results, too
  const std::vector<GraphNode*> order_;
  EdgeSet held_;
  EdgeDepths again_;
  double budget_ = 0;
};

}  // namespace

Recomputation::Recomputation(const Graph& forward, std::span<const Edge> read, Recompute what) {
  if (what == Recompute::kNothing) return;
  const EdgeDepths chosen = what == Recompute::kCheap ? Choice(forward, read).Make() : EdgeDepths();
  GraphBuilder builder(forward.device, false);
  const Builder::Scope scope(&builder);
  for (GraphNode* node : TopologicalOrder(forward)) {
    const Edge result{Ref<Node>(node), 0};
    const bool again = what == Recompute::kAll ? IsCheap(*node) : chosen.contains(result);
    if (!again) continue;
    if (IsBatchNorm(*node)) {
      SmallVector<Var, 6> inputs;
      for (const Edge& input : node->inputs) inputs.push_back(builder.VarOf(Of(input)));
      builder.set_name(node->name);
      const auto statistic = [&](int32_t i) { return builder.VarOf(Edge{result.node, i}); };
      copies_[result] = GraphBuilder::EdgeOf(ApplyBatchNorm(*node->op, *node->attrs, inputs,
                                                            statistic(batch_norm::kMean),
                                                            statistic(batch_norm::kInverse)));
      continue;
    }
    auto copy = MakeRef<GraphNode>();
    copy->op = node->op;
    copy->attrs = node->attrs;
    copy->name = node->name;
    copy->training = node->training;
    copy->types = node->types;
    copy->input_types = node->input_types;
    for (const Edge& input : node->inputs) copy->inputs.push_back(Of(input));
    for (size_t i = 0; i < node->types.size(); ++i) {
      const auto index = static_cast<int32_t>(i);
      copies_[{result.node, index}] = {copy, index};
    }
  }
}

Edge Recomputation::Of(const Edge& edge) const {
  const auto found = edge ? copies_.find(edge) : copies_.end();
  return found == copies_.end() ? edge : found->second;
}

}  // namespace weft
