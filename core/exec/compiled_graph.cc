#include "core/exec/compiled_graph.h"

#include <algorithm>
#include <chrono>

#include "core/base/error.h"
#include "core/exec/eager.h"
#include "core/exec/invoke.h"
#include "core/exec/trace.h"
#include "core/graph/cut.h"
#include "core/graph/gradient.h"
#include "core/graph/infer.h"
#include "core/graph/lower.h"
#include "core/graph/passes/passes.h"
#include "core/ops/functional.h"

namespace weft {

struct CompiledGraph::Compiled {
  std::vector<ArrayType> types;
  std::vector<bool> wanted;  // inputs whose gradients are asked for; empty: none
  Device device;
  bool training = false;
  uint64_t used = 0;
  double seconds = 0;  // spent on compiling

  // What bound arrays alone determine (folded and cast weights) is computed when they change.
  Ref<Plan> prologue;
  std::vector<int> prologue_inputs;
  Ref<Plan> forward;                // -> outputs, new states, saved results
  std::vector<int> forward_inputs;  // inputs that it reads; results of the prologue come behind
  size_t num_outputs = 0;
  std::vector<int> states;
  Ref<Plan> backward;  // saved results, saved inputs, head gradients -> gradients
  size_t num_saved = 0;
  std::vector<int> saved_inputs;
  std::vector<int> gradient_of;  // the input that output k of `backward` is the gradient of
  bool random = false;           // draws random numbers

  // The prologue's results, and what its inputs were.
  std::vector<Value> Prepared(std::span<const Value> inputs) {
    std::vector<std::pair<uint64_t, int64_t>> now;
    for (const int i : prologue_inputs) {
      const Value& value = inputs[static_cast<size_t>(i)];
      now.emplace_back(value.storage->stamp(), value.offset);
    }
    const std::lock_guard lock(prepared_mutex_);
    const bool settled = std::none_of(
        now.begin(), now.end(), [](const auto& key) { return key.first == Storage::kNoStamp; });
    if (!settled || now != prepared_for_) {
      std::vector<Value> arguments;
      for (const int i : prologue_inputs) arguments.push_back(inputs[static_cast<size_t>(i)]);
      prepared_ = prologue->Run(std::move(arguments));
      prepared_for_ = std::move(now);
    }
    return prepared_;
  }

 private:
  std::mutex prepared_mutex_;
  std::vector<Value> prepared_;
  std::vector<std::pair<uint64_t, int64_t>> prepared_for_;

 public:
  bool Fits(std::span<const Var> inputs, std::span<const bool> want, bool train) const {
    if (training != train || wanted.size() != want.size()) return false;
    if (!std::equal(want.begin(), want.end(), wanted.begin())) return false;
    for (size_t i = 0; i < inputs.size(); ++i) {
      if (!(inputs[i].type() == types[i])) return false;
    }
    return inputs.empty() || inputs[0].device() == device;
  }
};

namespace {

uint64_t KeyOf(std::span<const Var> inputs, std::span<const bool> wanted, bool training) {
  uint64_t key = training ? 7 : 3;
  const auto mix = [&](uint64_t x) { key = (key ^ x) * 0x9E3779B97F4A7C15u + (key >> 29); };
  for (const Var& input : inputs) {
    mix(static_cast<uint64_t>(input.dtype()) + 16 * input.shape().size());
    for (const int64_t size : input.shape()) mix(static_cast<uint64_t>(size));
  }
  for (const bool flag : wanted) mix(flag ? 2 : 1);
  return key;
}

// The gradient of a call: runs the backward plan, or for gradients of gradients the operators.
class PlanBackward final : public CustomBackward {
 public:
  PlanBackward(Ref<Symbol> symbol, std::shared_ptr<CompiledGraph::Compiled> compiled,
               std::vector<Value> saved)
      : symbol_(std::move(symbol)), compiled_(std::move(compiled)), saved_(std::move(saved)) {}

  Vars Backward(std::span<const Var> heads, std::span<const Var> inputs,
                std::span<const Var> outputs) override {
    if (IsRecording()) return Replay(heads, inputs);
    const auto& c = *compiled_;
    std::vector<Value> arguments = last_ ? std::move(saved_) : saved_;
    for (const int i : c.saved_inputs) {
      arguments.push_back(ValueOf(inputs[static_cast<size_t>(i)]));
    }
    for (const Var& head : heads) arguments.push_back(ValueOf(head));
    std::vector<Value> results = c.backward->Run(std::move(arguments));
    Vars gradients;
    for (size_t i = 0; i < inputs.size(); ++i) gradients.emplace_back();
    for (size_t k = 0; k < results.size(); ++k) {
      gradients[static_cast<size_t>(c.gradient_of[k])] = MakeVar(std::move(results[k]));
    }
    return gradients;
  }

  void WillBeReleased() override { last_ = true; }

 private:
  Vars Replay(std::span<const Var> heads, std::span<const Var> inputs) const {
    WEFT_CHECK(!compiled_->random, ErrorKind::kUnsupported,
               "gradients of gradients: the compiled graph draws random numbers, which cannot be "
               "drawn again; call hybridize(active=False) first");
    const bool training = compiled_->training;
    std::vector<Var> results;
    {
      const RecordingScope scope(true, training);
      Vars leaves;
      std::vector<std::pair<int, Value>> ignored;
      const Vars outputs = RunEagerly(*symbol_, inputs, &ignored);
      std::vector<Var> from, with;
      for (size_t i = 0; i < outputs.size(); ++i) {
        if (!ProducerOf(outputs[i])) continue;
        from.push_back(outputs[i]);
        with.push_back(heads[i]);
      }
      std::vector<Edge> wanted;
      for (const Var& input : inputs) wanted.push_back(ProducerOf(input));
      BackwardOptions options;
      options.create_graph = options.retain_graph = true;
      options.train_mode = training;
      results = RunBackward(from, with, wanted, options);
    }
    return Vars(results.begin(), results.end());
  }

  Ref<Symbol> symbol_;
  std::shared_ptr<CompiledGraph::Compiled> compiled_;
  std::vector<Value> saved_;
  bool last_ = false;
};

}  // namespace

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

CompiledGraph::CompiledGraph(Ref<Symbol> symbol, std::vector<Ref<Cell>> bound,
                             CompileOptions options)
    : symbol_(std::move(symbol)), options_(options), bound_(std::move(bound)) {
  for (const SymbolNode* node : symbol_->Variables()) variables_.push_back(node->name);
}

CompiledGraph::~CompiledGraph() = default;

std::shared_ptr<CompiledGraph::Compiled> CompiledGraph::Compile(std::span<const Var> inputs,
                                                                bool training) const {
  const auto start = std::chrono::steady_clock::now();
  auto compiled = std::make_shared<Compiled>();
  for (const Var& input : inputs) {
    compiled->types.push_back(input.type());
    compiled->wanted.push_back(IsRecording() && ProducerOf(input));
  }
  compiled->training = training;
  compiled->device = inputs.empty() ? Device{} : inputs[0].device();
  LoweredGraph lowered = Lower(*symbol_, compiled->types, compiled->device, training);
  compiled->num_outputs = lowered.num_outputs;
  compiled->states = lowered.states;
  for (const GraphNode* node : TopologicalOrder(lowered.graph)) {
    compiled->random |= node->op != nullptr && node->op->random();
  }
  const std::vector<bool>& wanted = compiled->wanted;
  if (std::find(wanted.begin(), wanted.end(), true) != wanted.end()) {
    PrepareForGradients(&lowered.graph);
    GraphBuilder builder(compiled->device, true);
    std::vector<Edge> outputs(
        lowered.graph.outputs.begin(),
        lowered.graph.outputs.begin() + static_cast<std::ptrdiff_t>(lowered.num_outputs));
    std::vector<Ref<GraphNode>> heads;
    std::vector<Edge> head_edges, targets;
    for (size_t k = 0; k < outputs.size(); ++k) {
      heads.push_back(builder.Variable(StrCat("head", k), TypeOf(outputs[k])));
      head_edges.push_back({heads.back(), 0});
    }
    std::vector<int> target_of;
    for (size_t i = 0; i < wanted.size(); ++i) {
      if (!wanted[i]) continue;
      targets.push_back({lowered.graph.inputs[i], 0});
      target_of.push_back(static_cast<int>(i));
    }
    std::vector<Edge> gradients = Gradients(outputs, head_edges, targets, compiled->device);
    for (size_t k = 0; k < gradients.size(); ++k) {
      if (gradients[k]) compiled->gradient_of.push_back(target_of[k]);
    }
    Graph backward;
    const std::vector<Edge> read =
        CutBackward(lowered.graph, gradients, heads, options_.mirror, &backward);
    // Results come before inputs among the saved.
    std::vector<Ref<GraphNode>> variables(
        backward.inputs.begin(),
        backward.inputs.begin() + static_cast<std::ptrdiff_t>(read.size()));
    std::vector<Ref<GraphNode>> ordered;
    std::unordered_map<const Node*, int> input_number;
    for (size_t i = 0; i < lowered.graph.inputs.size(); ++i) {
      input_number[lowered.graph.inputs[i].get()] = static_cast<int>(i);
    }
    for (size_t k = 0; k < read.size(); ++k) {
      if (input_number.contains(read[k].node.get())) continue;
      lowered.graph.outputs.push_back(read[k]);
      ordered.push_back(variables[k]);
    }
    compiled->num_saved = ordered.size();
    for (size_t k = 0; k < read.size(); ++k) {
      const auto found = input_number.find(read[k].node.get());
      if (found == input_number.end()) continue;
      compiled->saved_inputs.push_back(found->second);
      ordered.push_back(variables[k]);
    }
    ordered.insert(ordered.end(), heads.begin(), heads.end());
    backward.inputs = std::move(ordered);
    Optimize(&backward);
    compiled->backward = MakeRef<Plan>(std::move(backward));
  }
  lowered.graph.inference = !training && !compiled->backward;
  Optimize(&lowered.graph);
  if (lowered.graph.inference && !bound_.empty()) {
    std::vector<bool> stable;
    for (const Ref<Cell>& cell : bound_) stable.push_back(static_cast<bool>(cell));
    Graph prologue = CutStable(&lowered.graph, stable);
    if (!prologue.outputs.empty()) {
      compiled->prologue_inputs = DropUnusedInputs(&prologue);
      compiled->prologue = MakeRef<Plan>(std::move(prologue));
    }
  }
  const auto num_inputs = static_cast<int>(inputs.size());
  const size_t num_prepared = lowered.graph.inputs.size() - inputs.size();
  for (const int i : DropUnusedInputs(&lowered.graph)) {
    if (i < num_inputs) compiled->forward_inputs.push_back(i);
  }
  WEFT_ASSERT(lowered.graph.inputs.size() == compiled->forward_inputs.size() + num_prepared);
  compiled->forward = MakeRef<Plan>(std::move(lowered.graph));
  compiled->seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return compiled;
}

std::shared_ptr<CompiledGraph::Compiled> CompiledGraph::Find(std::span<const Var> inputs,
                                                             bool training) {
  SmallVector<bool, 16> wanted;
  for (const Var& input : inputs) wanted.push_back(IsRecording() && ProducerOf(input));
  const uint64_t key = KeyOf(inputs, wanted, training);
  const std::lock_guard lock(mutex_);
  const auto [begin, end] = plans_.equal_range(key);
  for (auto at = begin; at != end; ++at) {
    if (!at->second->Fits(inputs, wanted, training)) continue;
    at->second->used = ++clock_;
    return at->second;
  }
  std::shared_ptr<Compiled> made = Compile(inputs, training);
  if (plans_.size() >= options_.max_plans) {
    plans_.erase(std::min_element(plans_.begin(), plans_.end(), [](const auto& a, const auto& b) {
      return a.second->used < b.second->used;
    }));
  }
  made->used = ++clock_;
  plans_.emplace(key, made);
  return made;
}

Vars CompiledGraph::Call(std::span<const Var> inputs,
                         std::vector<std::pair<int, Value>>* new_states) {
  WEFT_CHECK(inputs.size() == variables_.size(), ErrorKind::kValue, "graph: ", inputs.size(),
             " inputs given, it has ", variables_.size());
  for (size_t i = 0; i < inputs.size(); ++i) {
    WEFT_CHECK(inputs[i].defined(), ErrorKind::kValue, "graph: input ", variables_[i],
               " is missing");
    WEFT_CHECK(inputs[i].device() == inputs[0].device() ||
                   (inputs[i].device().is_host() && inputs[0].device().is_host()),
               ErrorKind::kValue, "graph: inputs are on different devices, ", variables_[0], " on ",
               ToString(inputs[0].device()), " and ", variables_[i], " on ",
               ToString(inputs[i].device()));
  }
  if (!inputs.empty() && inputs[0].device().is_null()) {
    return RunEagerly(*symbol_, inputs, new_states);
  }
  const bool training = IsTraining();
  const std::shared_ptr<Compiled> compiled = Find(inputs, training);
  std::vector<Value> arguments;
  if (compiled->prologue) {
    std::vector<Value> all;
    for (const Var& input : inputs) all.push_back(ValueOf(input));
    arguments = compiled->Prepared(all);
  }
  std::vector<Value> given;
  for (const int i : compiled->forward_inputs) {
    given.push_back(ValueOf(inputs[static_cast<size_t>(i)]));
  }
  arguments.insert(arguments.begin(), std::make_move_iterator(given.begin()),
                   std::make_move_iterator(given.end()));
  std::vector<Value> results = compiled->forward->Run(std::move(arguments));
  const size_t num_outputs = compiled->num_outputs;
  for (size_t k = 0; k < compiled->states.size(); ++k) {
    new_states->emplace_back(compiled->states[k], std::move(results[num_outputs + k]));
  }
  Ref<TapeNode> node;
  if (compiled->backward) {
    std::vector<Value> saved(
        std::make_move_iterator(results.begin() +
                                static_cast<std::ptrdiff_t>(num_outputs + compiled->states.size())),
        std::make_move_iterator(results.end()));
    // All inputs are kept, since gradients of gradients start from them.
    std::vector<uint8_t> keep(inputs.size(), 1);
    keep.resize(inputs.size() + num_outputs, 0);
    node = RecordCustom(inputs, std::span<const Value>(results.data(), num_outputs),
                        std::make_unique<PlanBackward>(symbol_, compiled, std::move(saved)), keep);
  }
  Vars outputs;
  for (size_t k = 0; k < num_outputs; ++k) {
    outputs.push_back(MakeVar(std::move(results[k]), {node, static_cast<int32_t>(k)}));
  }
  return outputs;
}

namespace {

// Applies the operators to cells one by one: traces record each, and placeholders get the
// dimensions that operators determine.
SmallVector<Ref<Cell>, 2> InvokeNodes(const Symbol& symbol, std::span<Cell* const> inputs) {
  std::unordered_map<const Node*, SmallVector<Ref<Cell>, 2>> cells;
  const std::vector<SymbolNode*> variables = symbol.Variables();
  for (size_t i = 0; i < variables.size(); ++i) {
    cells[variables[i]].push_back(Ref<Cell>(inputs[i]));
  }
  const auto at = [&](const Edge& edge) -> const Ref<Cell>& {
    return cells.at(edge.node.get())[static_cast<size_t>(edge.index)];
  };
  std::vector<Var> vars;
  SmallVector<const ArrayType*, 4> types;
  for (size_t i = 0; i < variables.size(); ++i) vars.push_back(inputs[i]->Read());
  for (const Var& var : vars) types.push_back(&var.type());
  const auto completed = CompletedAttrs(symbol, types);
  for (const Node* each : TopologicalOrder(symbol.outputs())) {
    if (each->is_variable()) continue;
    const auto& node = static_cast<const SymbolNode&>(*each);
    SmallVector<Cell*, 4> arguments;
    for (const Edge& edge : node.inputs) arguments.push_back(edge ? at(edge).get() : nullptr);
    const auto found = completed.find(each);
    cells[each] =
        Invoke(*node.op, found == completed.end() ? node.attrs : found->second, arguments, {});
  }
  SmallVector<Ref<Cell>, 2> results;
  for (const Edge& output : symbol.outputs()) results.push_back(at(output));
  return results;
}

}  // namespace

SmallVector<Ref<Cell>, 2> CompiledGraph::Call(std::span<Cell* const> inputs) {
  std::vector<Cell*> cells;
  cells.reserve(variables_.size());
  size_t next = 0;
  for (size_t i = 0; i < variables_.size(); ++i) {
    if (i < bound_.size() && bound_[i]) {
      cells.push_back(bound_[i].get());
      continue;
    }
    WEFT_CHECK(next < inputs.size() && inputs[next] != nullptr, ErrorKind::kValue,
               "graph: argument ", variables_[i], " is missing");
    cells.push_back(inputs[next++]);
  }
  WEFT_CHECK(next == inputs.size(), ErrorKind::kValue, "graph: ", inputs.size(),
             " arguments given, it takes ", next);
  Vars outputs;
  std::vector<std::pair<int, Value>> states;
  {
    std::vector<Var> vars;
    vars.reserve(cells.size());
    bool placeholders = false;
    for (const Cell* cell : cells) {
      vars.push_back(cell->Read());
      placeholders |= vars.back().device().is_null();
    }
    if (placeholders || Trace::Current() != nullptr) return InvokeNodes(*symbol_, cells);
    outputs = Call(std::span<const Var>(vars), &states);
  }
  const RecordingScope pause(false, IsTraining());
  for (auto& [input, value] : states) {
    cells[static_cast<size_t>(input)]->Assign(MakeVar(std::move(value)));
  }
  SmallVector<Ref<Cell>, 2> results;
  for (Var& output : outputs) results.push_back(MakeRef<Cell>(std::move(output)));
  return results;
}

std::string CompiledGraph::Explain() const {
  const std::lock_guard lock(mutex_);
  std::string text;
  for (const auto& [key, compiled] : plans_) {
    const auto describe = [&](const char* title, const Plan& plan) {
      text += StrCat(title, ": ", plan.num_steps(), " steps; last run ",
                     plan.last_run_seconds() * 1e3, " ms; arena ", plan.arena_bytes(),
                     " bytes for results of ", plan.unplanned_bytes(), " bytes\n");
      for (const std::string& line : plan.graph().history) text += "  " + line + "\n";
      text += ToText(plan.graph()) + "\n";
    };
    text += StrCat("compiled in ", compiled->seconds * 1e3, " ms\n");
    if (compiled->prologue) describe("of parameters alone", *compiled->prologue);
    describe(compiled->training ? "forward, training" : "forward", *compiled->forward);
    if (compiled->backward) describe("backward", *compiled->backward);
  }
  return text;
}

Vars RunEagerly(const Symbol& symbol, std::span<const Var> inputs,
                std::vector<std::pair<int, Value>>* new_states,
                const std::function<void(const std::string&, const Var&)>& monitor) {
  std::unordered_map<const Node*, Vars> values;
  std::unordered_map<const Node*, int> number;
  const std::vector<SymbolNode*> variables = symbol.Variables();
  for (size_t i = 0; i < variables.size(); ++i) {
    values[variables[i]].push_back(inputs[i]);
    number[variables[i]] = static_cast<int>(i);
  }
  std::unordered_map<int, Value> states;
  SmallVector<const ArrayType*, 4> types;
  for (const Var& input : inputs) types.push_back(&input.type());
  const auto completed = CompletedAttrs(symbol, types);
  for (Node* each : TopologicalOrder(symbol.outputs())) {
    if (each->is_variable()) continue;
    const auto& node = static_cast<const SymbolNode&>(*each);
    SmallVector<Var, 4> arguments;
    for (const Edge& edge : node.inputs) {
      arguments.push_back(edge ? values.at(edge.node.get())[static_cast<size_t>(edge.index)]
                               : Var());
    }
    Vars& results = values[&node];
    const auto known = completed.find(each);
    results = Execute(*node.op, known == completed.end() ? node.attrs : known->second, arguments);
    if (monitor) {
      const auto visible =
          static_cast<size_t>(node.op->visible_outputs(ResolveAttrs(*node.op, node.attrs).get()));
      for (size_t i = 0; i < visible && i < results.size(); ++i) {
        monitor(OutputName(Edge{Ref<Node>(each), static_cast<int32_t>(i)}), results[i]);
      }
    }
    if (!node.op->has_effects()) continue;
    for (const Op::EffectSpec& effect :
         node.op->effects(ResolveAttrs(*node.op, node.attrs).get(), node.inputs.size())) {
      if (effect.training_only && !IsTraining()) continue;
      const Node* target = node.inputs[static_cast<size_t>(effect.input)].node.get();
      const auto found = number.find(target);
      if (found == number.end()) continue;
      const Var& updated = results[static_cast<size_t>(effect.output)];
      states[found->second] = ValueOf(updated);
      values[target][0] = updated;
    }
  }
  Vars outputs;
  for (const Edge& edge : symbol.outputs()) {
    outputs.push_back(values.at(edge.node.get())[static_cast<size_t>(edge.index)]);
  }
  for (auto& [input, value] : states) new_states->emplace_back(input, std::move(value));
  return outputs;
}

}  // namespace weft
