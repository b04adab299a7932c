// BatchNorm with fixed statistics is a scale and a shift per channel: they go into the weights of
// the convolution in front of it, or become one pointwise program.
#include "core/graph/passes/follow.h"
#include "core/graph/passes/passes.h"
#include "core/graph/passes/rewrite.h"
#include "core/ops/functional.h"
#include "core/ops/nn/batch_norm.h"
#include "core/ops/nn/convert.h"
#include "core/ops/nn/convolution_ops.h"

namespace weft {
namespace {

using EdgeCounts = std::unordered_map<Edge, int, EdgeHash, EdgeEqual>;

bool HasFixedStatistics(const GraphNode& node, const EdgeCounts& readers) {
  if (node.op->name() != "BatchNorm") return false;
  if (node.training && !node.attrs->as<BatchNormAttrs>().use_global_stats) return false;
  for (size_t i = 1; i < node.types.size(); ++i) {
    if (readers.contains({Ref<Node>(const_cast<GraphNode*>(&node)), static_cast<int32_t>(i)})) {
      return false;
    }
  }
  return true;
}

// `channels` seen so that it broadcasts along `axis` of an array of `rank` axes.
Var Along(const Var& channels, int axis, int rank) {
  Shape shape(static_cast<size_t>(rank), 1);
  shape[static_cast<size_t>(axis)] = channels.dim(0);
  return Reshape(channels, shape);
}

// A weight in the dtype `wide`: what was cast from it is taken from before, where it is exact.
Var Uncast(GraphBuilder* builder, const Edge& edge, DType wide) {
  const GraphNode& node = ToGraphNode(edge);
  const bool was_wide = PassesOn(node) && node.input_types[0].dtype == wide;
  return CastTo(builder->VarOf(was_wide ? node.inputs[0] : edge), wide);
}

}  // namespace

void FoldBatchNorm(Graph* graph) {
  const EdgeCounts readers = CountReaders(*graph);
  Rewrite(graph, [&](GraphBuilder* builder, GraphNode* node) -> Replacement {
    if (!HasFixedStatistics(*node, readers)) return {};
    const auto& attrs = node->attrs->as<BatchNormAttrs>();
    const auto input = [&](int i) { return builder->VarOf(node->inputs[static_cast<size_t>(i)]); };
    const Var x = input(batch_norm::kData);
    const int axis = NormalizeAxis(attrs.axis, x.shape(), node->op->name().c_str());
    const DType wide = nn::ComputeDType(x.dtype());
    const auto read = [&](int i) { return CastTo(input(i), wide); };
    Var scale = px::Rsqrt(read(batch_norm::kMovingVar) + attrs.eps);
    if (!attrs.fix_gamma) scale = scale * read(batch_norm::kGamma);
    const Var mean = read(batch_norm::kMovingMean), beta = read(batch_norm::kBeta);

    Replacement result(node->types.size());
    auto& producer = ToGraphNode(node->inputs[batch_norm::kData]);
    const bool after_convolution =
        !producer.is_variable() && producer.op->name() == "Convolution" &&
        readers.at(node->inputs[batch_norm::kData]) == 1 &&
        axis == (IsChannelsLastLayout(producer.attrs->as<ConvolutionAttrs>().layout) ? x.rank() - 1
                                                                                     : 1);
    if (after_convolution) {
      ConvolutionAttrs conv = producer.attrs->as<ConvolutionAttrs>();
      const Var weight = builder->VarOf(producer.inputs[1]);
      const Var folded =
          CastTo(Uncast(builder, producer.inputs[1], wide) * Along(scale, 0, weight.rank()),
                 weight.dtype());
      Var shift = beta - mean * scale;
      if (!conv.no_bias) shift = beta + (Uncast(builder, producer.inputs[2], wide) - mean) * scale;
      conv.no_bias = false;
      static const OpRef kConvolution("Convolution");
      result[0] = GraphBuilder::EdgeOf(Call1(
          kConvolution, {builder->VarOf(producer.inputs[0]), folded, CastTo(shift, weight.dtype())},
          MakeAttrs(conv)));
    } else {
      const Var s = Along(Materialized(scale), axis, x.rank());
      const Var t = Along(Materialized(beta - mean * scale), axis, x.rank());
      result[0] = GraphBuilder::EdgeOf(CastTo(px::Fma(CastTo(x, wide), s, t), x.dtype()));
    }
    for (size_t i = 1; i < result.size(); ++i) {
      result[i] = {Ref<Node>(node), static_cast<int32_t>(i)};
    }
    return result;
  });
}

}  // namespace weft
