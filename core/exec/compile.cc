#include "core/exec/compile.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

#include "core/base/error.h"
#include "core/graph/cut.h"
#include "core/graph/gradient.h"
#include "core/graph/lower.h"
#include "core/graph/passes/passes.h"

namespace weft {

void ReadOption(std::string_view key, const std::string& value, CompileOptions* options) {
  WEFT_CHECK(key == "max_plans" || key == "mirror", ErrorKind::kNotFound,
             "graph: there is no option ", key, "; options are max_plans, mirror");
  char* end = nullptr;
  const long number = std::strtol(value.c_str(), &end, 10);
  const bool fits = end != value.c_str() && *end == 0;
  if (key == "mirror") {
    WEFT_CHECK(fits && (number == 0 || number == 1), ErrorKind::kValue, "graph: mirror=", value,
               ", expected 0 or 1");
    options->mirror = number == 1;
    return;
  }
  WEFT_CHECK(fits && number > 0, ErrorKind::kValue, "graph: max_plans=", value,
             ", expected a positive number");
  options->max_plans = static_cast<size_t>(number);
}

bool CompiledPlans::Fits(std::span<const Var> inputs, std::span<const bool> want,
                         bool train) const {
  if (training != train || wanted.size() != want.size()) return false;
  if (!std::equal(want.begin(), want.end(), wanted.begin())) return false;
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (!(inputs[i].type() == types[i])) return false;
  }
  return inputs.empty() || inputs[0].device() == device;
}

std::shared_ptr<const Plan::Values> CompiledPlans::Prepared(std::span<const Var> inputs) {
  const auto key_of = [&](int i) {
    const Value& value = ValueOf(inputs[static_cast<size_t>(i)]);
    return std::pair(value.storage->stamp(), value.offset);
  };
  const std::lock_guard lock(prepared_mutex_);
  bool same = prepared_ != nullptr;
  for (size_t k = 0; same && k < prologue_inputs.size(); ++k) {
    const auto key = key_of(prologue_inputs[k]);
    same = key == prepared_for_[k] && key.first != Storage::kNoStamp;
  }
  if (same) return prepared_;
  // Keys first: what changes while the prologue runs is seen as changed the next time.
  std::vector<std::pair<uint64_t, int64_t>> keys;
  std::vector<Value> arguments;
  for (const int i : prologue_inputs) {
    keys.push_back(key_of(i));
    arguments.push_back(ValueOf(inputs[static_cast<size_t>(i)]));
  }
  prepared_ = std::make_shared<const Plan::Values>(prologue->Run(std::move(arguments)));
  prepared_for_ = std::move(keys);
  return prepared_;
}

namespace {

// Takes the gradients and makes their plan; what it reads of the forward graph joins that one's
// outputs.
void CompileBackward(LoweredGraph* lowered, const CompileOptions& options,
                     CompiledPlans* compiled) {
  PrepareForGradients(&lowered->graph);
  Graph& forward = lowered->graph;
  GraphBuilder builder(forward.device, true);
  const std::vector<Edge> outputs(
      forward.outputs.begin(),
      forward.outputs.begin() + static_cast<std::ptrdiff_t>(lowered->num_outputs));
  std::vector<Ref<GraphNode>> heads;
  std::vector<Edge> head_edges, targets;
  for (size_t k = 0; k < outputs.size(); ++k) {
    heads.push_back(builder.Variable(StrCat("head", k), TypeOf(outputs[k])));
    head_edges.push_back({heads.back(), 0});
  }
  std::vector<int> target_of;
  std::unordered_map<const Node*, int> input_number;
  for (size_t i = 0; i < forward.inputs.size(); ++i) {
    input_number[forward.inputs[i].get()] = static_cast<int>(i);
    if (!compiled->wanted[i]) continue;
    targets.push_back({forward.inputs[i], 0});
    target_of.push_back(static_cast<int>(i));
  }
  const std::vector<Edge> gradients = Gradients(outputs, head_edges, targets, forward.device);
  for (size_t k = 0; k < gradients.size(); ++k) {
    if (gradients[k]) compiled->gradient_of.push_back(target_of[k]);
  }
  Graph backward;
  const Recompute recompute = options.mirror ? Recompute::kAll : Recompute::kCheap;
  const std::vector<Edge> read = CutBackward(forward, gradients, heads, recompute, &backward);
  // Among the inputs of the backward graph, results come before inputs of the forward graph.
  std::vector<Ref<GraphNode>> ordered, saved_inputs;
  for (size_t k = 0; k < read.size(); ++k) {
    const auto input = input_number.find(read[k].node.get());
    if (input == input_number.end()) {
      forward.outputs.push_back(read[k]);
      ordered.push_back(backward.inputs[k]);
    } else {
      compiled->saved_inputs.push_back(input->second);
      saved_inputs.push_back(backward.inputs[k]);
    }
  }
  ordered.insert(ordered.end(), saved_inputs.begin(), saved_inputs.end());
  ordered.insert(ordered.end(), heads.begin(), heads.end());
  backward.inputs = std::move(ordered);
  Optimize(&backward);
  compiled->backward = MakeRef<Plan>(std::move(backward));
}

}  // namespace

std::shared_ptr<CompiledPlans> Compile(const Symbol& symbol, std::span<const Var> inputs,
                                       std::span<const bool> wanted, bool training,
                                       const std::vector<bool>& stable,
                                       const CompileOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  auto compiled = std::make_shared<CompiledPlans>();
  for (const Var& input : inputs) compiled->types.push_back(input.type());
  compiled->wanted.assign(wanted.begin(), wanted.end());
  compiled->training = training;
  compiled->device = inputs.empty() ? Device{} : inputs[0].device();
  LoweredGraph lowered = Lower(symbol, compiled->types, compiled->device, training);
  Graph& forward = lowered.graph;
  compiled->num_outputs = lowered.num_outputs;
  compiled->states = lowered.states;
  for (const GraphNode* node : TopologicalOrder(forward)) {
    // Whether control flow draws any is for its subgraphs to say, where they run again.
    if (node->op != nullptr && node->op->random() && node->op->attrs().Find("subgraph0") < 0) {
      compiled->random = node->op;
    }
  }
  if (std::find(wanted.begin(), wanted.end(), true) != wanted.end()) {
    CompileBackward(&lowered, options, compiled.get());
  }
  forward.inference = !training && !compiled->backward;
  Optimize(&forward);
  if (forward.inference && !stable.empty()) {
    Graph prologue = CutStable(&forward, stable);
    if (!prologue.outputs.empty()) {
      compiled->prologue_inputs = DropUnusedInputs(&prologue);
      compiled->prologue = MakeRef<Plan>(std::move(prologue));
    }
  }
  const size_t num_prepared = forward.inputs.size() - inputs.size();
  for (const int i : DropUnusedInputs(&forward)) {
    if (static_cast<size_t>(i) < inputs.size()) compiled->forward_inputs.push_back(i);
  }
  WEFT_ASSERT(forward.inputs.size() == compiled->forward_inputs.size() + num_prepared);
  compiled->forward = MakeRef<Plan>(std::move(forward));
  compiled->seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return compiled;
}

}  // namespace weft
