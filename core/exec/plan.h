// A compiled graph for one set of input types: steps over numbered slots, with all memory planned.
// The first run shows how results lie in memory (kernels choose strides); from then on
// intermediate results have fixed places in one arena, and running a step is calling its kernel.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "core/graph/graph.h"

namespace weft {

class Plan final : public RefCounted {
 public:
  // `graph` must have kernels for all its operators on its device. Throws kUnsupported, naming the
  // operator and its node, otherwise.
  explicit Plan(Graph graph);
  ~Plan() override;

  // What a run reads: `value` in `storage`, which is let go after its last use and which the value
  // itself need not hold.
  struct Input {
    const Value* value;
    Ref<Storage> storage;
  };
  using Values = SmallVector<Value, 2>;

  // Runs the graph; any number of threads may at once. `inputs` have the types of the graph's
  // inputs, any strides. Outputs are memory of their own, or inputs that are passed on. Errors name
  // the node; nothing is kept of a run that failed.
  Values Run(std::span<Input> inputs);
  Values Run(std::vector<Value> inputs);

  const Graph& graph() const { return graph_; }
  size_t num_steps() const { return steps_.size(); }
  // 0 before the first run.
  size_t arena_bytes() const;
  size_t unplanned_bytes() const;  // what the same buffers take side by side
  double last_run_seconds() const { return last_run_.load(std::memory_order_relaxed); }

 private:
  struct Step {
    const GraphNode* node;
    const KernelFn* kernel;
    std::vector<uint32_t> inputs;  // slots; 0 is the absent one
    uint32_t first_output;
    std::vector<uint32_t> dead;  // roots that nobody reads afterwards; first run only
  };
  struct Layout;    // how slots lie in memory: known after the first run
  struct Instance;  // the slots of one running call, and what kernels keep for the next

  Values FirstRun(std::span<Input> inputs);
  void PlanMemory(Layout* layout) const;
  Values RunPlanned(Instance* instance, std::span<Input> inputs) const;
  void RunStep(const Step& step, KernelContext* context) const;
  std::unique_ptr<Instance> Acquire();
  std::unique_ptr<Instance> MakeInstance() const;

  Graph graph_;
  std::vector<Step> steps_;
  std::vector<uint32_t> input_slots_, output_slots_;
  std::vector<std::pair<uint32_t, Value>> constants_;
  std::vector<const ArrayType*> types_;  // by slot
  std::atomic<double> last_run_{0.0};
  mutable std::mutex mutex_;
  std::shared_ptr<const Layout> layout_;
  std::vector<std::unique_ptr<Instance>> idle_;
};

}  // namespace weft
