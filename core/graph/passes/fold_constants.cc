#include <algorithm>

#include "core/base/error.h"
#include "core/graph/passes/passes.h"
#include "core/graph/passes/rewrite.h"

namespace weft {
namespace {

// Larger results are made anew in each run rather than kept.
constexpr int64_t kMaxBytes = 1 << 16;

bool Folds(const GraphNode& node) {
  if (node.op->random() || node.op->has_effects()) return false;
  int64_t bytes = 0;
  for (const ArrayType& type : node.types) {
    bytes += NumElements(type.shape) * static_cast<int64_t>(SizeOf(type.dtype));
  }
  return bytes <= kMaxBytes &&
         std::all_of(node.inputs.begin(), node.inputs.end(),
                     [](const Edge& edge) { return !edge || ToGraphNode(edge).is_constant(); });
}

}  // namespace

void FoldConstants(Graph* graph) {
  Rewrite(graph, [&](GraphBuilder* builder, GraphNode* node) -> Replacement {
    const KernelFn* kernel = node->op->kernel(DeviceType::kCpu);
    if (!graph->device.is_host() || kernel == nullptr || !Folds(*node)) return {};
    static const Value absent;
    SmallVector<const Value*, 4> inputs;
    for (const Edge& edge : node->inputs) {
      inputs.push_back(edge ? &ToGraphNode(edge).constant : &absent);
    }
    SmallVector<Value, 2> outputs;
    for (const ArrayType& type : node->types) {
      outputs.push_back(node->op->allocates_outputs()
                            ? Value{type, graph->device}
                            : AllocateValue(graph->device, type.dtype, type.shape));
    }
    KernelContext context{*node->op, node->attrs.get(), inputs,
                          outputs,   node->training,    graph->device};
    (*kernel)(context);
    Replacement constants;
    for (const Value& value : outputs) constants.push_back({builder->Constant(value), 0});
    return constants;
  });
}

}  // namespace weft
