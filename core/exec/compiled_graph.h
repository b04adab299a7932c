// A symbol as a compiled function of arrays: plans by the types of its inputs, made when they are
// first needed. Calls record, train and update states as the operators called one by one would.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/exec/compile.h"

namespace weft {

// Sees a node that was applied, with its inputs (undefined where absent) and visible outputs.
using NodeObserver = std::function<void(const SymbolNode& node, std::span<const Var> inputs,
                                        std::span<const Var> outputs)>;

class CompiledGraph final : public RefCounted {
 public:
  // `bound`: one item per variable of the symbol, arrays that every call on cells uses (parameters)
  // or null.
  CompiledGraph(Ref<Symbol> symbol, std::vector<Ref<Cell>> bound, CompileOptions options);
  ~CompiledGraph() override;

  const Symbol& symbol() const { return *symbol_; }

  // `inputs`: one per variable of the symbol (Symbol::Variables), on one device.
  Vars Call(std::span<const Var> inputs, std::vector<std::pair<int, Value>>* new_states);
  // The same on the cells of variables that are not bound; states are written to their cells.
  SmallVector<Ref<Cell>, 2> Call(std::span<Cell* const> inputs);
  // The same where there is a plan for the last call's types and this is such a call; otherwise
  // does nothing and returns no outputs. For callers who may have another graph for other types.
  SmallVector<Ref<Cell>, 2> CallAgain(std::span<Cell* const> inputs);

  // Makes the plan that a call with such cells on this thread would make.
  void Prepare(std::span<Cell* const> inputs);
  // From now on calls on cells run operator by operator. Empty: nobody looks.
  void SetMonitor(NodeObserver observer);

  // An operator in a plan of those that are kept which gives something else when it runs again.
  const Op* random() const;

  // What was made of the symbol, for each plan.
  std::string Explain() const;

 private:
  using Plans = std::shared_ptr<CompiledPlans>;
  struct Arguments;

  // Throws unless all inputs are there, on one device.
  void Check(std::span<const Var> inputs) const;
  // The plans of the last call if they fit; null otherwise.
  Plans FindLast(std::span<const Var> inputs, bool training);
  Plans Find(std::span<const Var> inputs, bool training);
  Vars Run(const Plans& compiled, std::span<const Var> inputs,
           std::vector<std::pair<int, Value>>* new_states) const;
  Arguments Gather(std::span<Cell* const> inputs) const;

  Ref<Symbol> symbol_;
  CompileOptions options_;
  std::vector<std::string> variables_;
  std::vector<Ref<Cell>> bound_;
  std::vector<bool> stable_;  // which variables are bound
  mutable std::mutex mutex_;
  std::atomic<bool> observed_{false};
  NodeObserver observer_;
  uint64_t clock_ = 0;
  std::unordered_multimap<uint64_t, Plans> plans_;
  Plans last_;  // of the last call
};

// Throws kUnsupported, naming the operator, unless it is null: gradients of gradients of compiled
// graphs run their operators again.
void CheckRunsAgain(const Op* random);

// Applies the symbol's operators one by one, recording as usual.
Vars RunEagerly(const Symbol& symbol, std::span<const Var> inputs,
                std::vector<std::pair<int, Value>>* new_states, const NodeObserver& observer = {});

}  // namespace weft
