#include "core/exec/compiled_graph.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/exec/eager.h"
#include "core/exec/invoke.h"
#include "core/exec/trace.h"
#include "core/graph/replay.h"
#include "core/graph/walk.h"

namespace weft {

void CheckRunsAgain(const Op* random) {
  if (random == nullptr) return;
  Fail(ErrorKind::kUnsupported, "gradients of gradients: ", random->name(),
       " would run again within a compiled graph, and need not give the same: it draws random "
       "numbers, or is the user's code; call hybridize(active=False) first");
}

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

Plan::Input InputOf(const Var& var) {
  const Value& value = ValueOf(var);
  return {&value, value.storage};
}

// The gradient of a call: runs the backward plan, or for gradients of gradients the operators.
class PlanBackward final : public CustomBackward {
 public:
  PlanBackward(Ref<Symbol> symbol, std::shared_ptr<CompiledPlans> compiled, Plan::Values saved)
      : symbol_(std::move(symbol)), compiled_(std::move(compiled)), saved_(std::move(saved)) {}

  Vars Backward(std::span<const Var> heads, std::span<const Var> inputs,
                std::span<const Var> outputs) override {
    if (IsRecording()) return Replay(heads, inputs);
    const auto& c = *compiled_;
    SmallVector<Plan::Input, 16> arguments;
    for (Value& value : saved_) {
      arguments.push_back({&value, last_ ? std::move(value.storage) : value.storage});
    }
    for (const int i : c.saved_inputs) arguments.push_back(InputOf(inputs[static_cast<size_t>(i)]));
    for (const Var& head : heads) arguments.push_back(InputOf(head));
    Plan::Values results = c.backward->Run(arguments);
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
    CheckRunsAgain(compiled_->random);
    return RecordedGradients(inputs, heads, compiled_->training, [&](std::span<const Var> given) {
      std::vector<std::pair<int, Value>> ignored;
      return RunEagerly(*symbol_, given, &ignored);
    });
  }

  Ref<Symbol> symbol_;
  std::shared_ptr<CompiledPlans> compiled_;
  Plan::Values saved_;
  bool last_ = false;
};

}  // namespace

CompiledGraph::CompiledGraph(Ref<Symbol> symbol, std::vector<Ref<Cell>> bound,
                             CompileOptions options)
    : symbol_(std::move(symbol)), options_(options), bound_(std::move(bound)) {
  for (const SymbolNode* node : symbol_->Variables()) variables_.push_back(node->name);
  for (const Ref<Cell>& cell : bound_) stable_.push_back(static_cast<bool>(cell));
}

CompiledGraph::~CompiledGraph() = default;

namespace {
// Inputs whose gradients are asked for.
SmallVector<bool, 16> WantedAmong(std::span<const Var> inputs) {
  SmallVector<bool, 16> wanted(inputs.size(), false);
  for (size_t i = 0; i < inputs.size() && IsRecording(); ++i) {
    wanted[i] = static_cast<bool>(ProducerOf(inputs[i]));
  }
  return wanted;
}
}  // namespace

CompiledGraph::Plans CompiledGraph::FindLast(std::span<const Var> inputs, bool training) {
  const auto wanted = WantedAmong(inputs);
  const std::lock_guard lock(mutex_);
  if (!last_ || !last_->Fits(inputs, wanted, training)) return nullptr;
  last_->used = ++clock_;
  return last_;
}

CompiledGraph::Plans CompiledGraph::Find(std::span<const Var> inputs, bool training) {
  if (Plans last = FindLast(inputs, training)) return last;
  const auto wanted = WantedAmong(inputs);
  const uint64_t key = KeyOf(inputs, wanted, training);
  const std::lock_guard lock(mutex_);
  const auto [begin, end] = plans_.equal_range(key);
  for (auto at = begin; at != end; ++at) {
    if (!at->second->Fits(inputs, wanted, training)) continue;
    at->second->used = ++clock_;
    return last_ = at->second;
  }
  Plans made = Compile(*symbol_, inputs, wanted, training, stable_, options_);
  if (plans_.size() >= options_.max_plans) {
    plans_.erase(std::min_element(plans_.begin(), plans_.end(), [](const auto& a, const auto& b) {
      return a.second->used < b.second->used;
    }));
  }
  made->used = ++clock_;
  plans_.emplace(key, made);
  return last_ = made;
}

void CompiledGraph::Check(std::span<const Var> inputs) const {
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
}

Vars CompiledGraph::Call(std::span<const Var> inputs,
                         std::vector<std::pair<int, Value>>* new_states) {
  Check(inputs);
  if (!inputs.empty() && inputs[0].device().is_null()) {
    return RunEagerly(*symbol_, inputs, new_states);
  }
  return Run(Find(inputs, IsTraining()), inputs, new_states);
}

Vars CompiledGraph::Run(const Plans& compiled, std::span<const Var> inputs,
                        std::vector<std::pair<int, Value>>* new_states) const {
  std::shared_ptr<const Plan::Values> prepared;
  if (compiled->prologue) prepared = compiled->Prepared(inputs);
  SmallVector<Plan::Input, 8> arguments;
  for (const int i : compiled->forward_inputs) {
    arguments.push_back(InputOf(inputs[static_cast<size_t>(i)]));
  }
  for (size_t k = 0; prepared && k < prepared->size(); ++k) {
    arguments.push_back({&(*prepared)[k], (*prepared)[k].storage});
  }
  Plan::Values results = compiled->forward->Run(arguments);
  const size_t num_outputs = compiled->num_outputs;
  for (size_t k = 0; k < compiled->states.size(); ++k) {
    new_states->emplace_back(compiled->states[k], std::move(results[num_outputs + k]));
  }
  Ref<TapeNode> node;
  if (compiled->backward) {
    Plan::Values saved(
        std::make_move_iterator(results.begin() + num_outputs + compiled->states.size()),
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
  NodeResults<SmallVector<Ref<Cell>, 2>> cells;
  const std::vector<SymbolNode*> variables = symbol.Variables();
  std::vector<Var> vars;
  SmallVector<const ArrayType*, 4> types;
  for (size_t i = 0; i < variables.size(); ++i) {
    cells[variables[i]].emplace_back(inputs[i]);
    vars.push_back(inputs[i]->Read());
  }
  for (const Var& var : vars) types.push_back(&var.type());
  return WalkSymbol(
      symbol, types, &cells,
      [](const SymbolNode& node, const Ref<const Attrs>& attrs, std::span<const Ref<Cell>> given) {
        SmallVector<Cell*, 4> arguments;
        for (const Ref<Cell>& cell : given) arguments.push_back(cell.get());
        return Invoke(*node.op, attrs, arguments, {});
      });
}

}  // namespace

// Cells by variable, and what they hold.
struct CompiledGraph::Arguments {
  SmallVector<Cell*, 8> cells;
  SmallVector<Var, 8> vars;
  bool one_by_one = false;  // operators are to be applied: to placeholders, or a trace runs
};

CompiledGraph::Arguments CompiledGraph::Gather(std::span<Cell* const> inputs) const {
  Arguments all;
  size_t next = 0;
  for (size_t i = 0; i < variables_.size(); ++i) {
    if (i < bound_.size() && bound_[i]) {
      all.cells.push_back(bound_[i].get());
      continue;
    }
    WEFT_CHECK(next < inputs.size() && inputs[next] != nullptr, ErrorKind::kValue,
               "graph: argument ", variables_[i], " is missing");
    all.cells.push_back(inputs[next++]);
  }
  WEFT_CHECK(next == inputs.size(), ErrorKind::kValue, "graph: ", inputs.size(),
             " arguments given, it takes ", next);
  all.one_by_one = Trace::Current() != nullptr;
  for (const Cell* cell : all.cells) {
    all.vars.push_back(cell->Read());
    all.one_by_one |= all.vars.back().device().is_null();
  }
  return all;
}

namespace {
// New states go to their cells, outputs to new ones.
SmallVector<Ref<Cell>, 2> HandOut(Vars outputs, std::vector<std::pair<int, Value>> states,
                                  std::span<Cell* const> cells) {
  if (!states.empty()) {
    const RecordingScope pause(false, IsTraining());
    for (auto& [input, value] : states) {
      cells[static_cast<size_t>(input)]->Assign(MakeVar(std::move(value)));
    }
  }
  SmallVector<Ref<Cell>, 2> results;
  for (Var& output : outputs) results.push_back(MakeRef<Cell>(std::move(output)));
  return results;
}
}  // namespace

void CompiledGraph::Prepare(std::span<Cell* const> inputs) {
  const Arguments given = Gather(inputs);
  const Plans compiled = Find(given.vars, IsTraining());
  if (compiled->prologue) compiled->Prepared(given.vars);
}

void CompiledGraph::SetMonitor(NodeObserver observer) {
  const std::lock_guard lock(mutex_);
  observer_ = std::move(observer);
  observed_ = static_cast<bool>(observer_);
}

SmallVector<Ref<Cell>, 2> CompiledGraph::Call(std::span<Cell* const> inputs) {
  Arguments given = Gather(inputs);
  if (given.one_by_one) return InvokeNodes(*symbol_, given.cells);
  std::vector<std::pair<int, Value>> states;
  Vars outputs;
  if (observed_) {
    const NodeObserver observer = [this] {
      const std::lock_guard lock(mutex_);
      return observer_;
    }();
    outputs = RunEagerly(*symbol_, given.vars, &states, observer);
  } else {
    outputs = Call(std::span<const Var>(given.vars), &states);
  }
  given.vars.clear();  // so that states may be written where they are
  return HandOut(std::move(outputs), std::move(states), given.cells);
}

SmallVector<Ref<Cell>, 2> CompiledGraph::CallAgain(std::span<Cell* const> inputs) {
  Arguments given = Gather(inputs);
  if (given.one_by_one || observed_) return {};
  Check(given.vars);
  const Plans compiled = FindLast(given.vars, IsTraining());
  if (!compiled) return {};
  std::vector<std::pair<int, Value>> states;
  Vars outputs = Run(compiled, given.vars, &states);
  given.vars.clear();
  return HandOut(std::move(outputs), std::move(states), given.cells);
}

const Op* CompiledGraph::random() const {
  const std::lock_guard lock(mutex_);
  for (const auto& [key, compiled] : plans_) {
    if (compiled->random != nullptr) return compiled->random;
  }
  return nullptr;
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
                std::vector<std::pair<int, Value>>* new_states, const NodeObserver& observer) {
  const ReplayedSymbol replayed = Replay(
      symbol, inputs, IsTraining(),
      [&](const SymbolNode& node, const Ref<const Attrs>& attrs, std::span<const Var> given) {
        Vars results = Execute(*node.op, attrs, given);
        if (observer) {
          observer(node, given, {results.data(), std::min(results.size(), node.num_outputs())});
        }
        return results;
      });
  for (const auto& [input, value] : replayed.states) {
    new_states->emplace_back(input, ValueOf(value));
  }
  return replayed.outputs;
}

}  // namespace weft
