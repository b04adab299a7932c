// A symbol as a compiled function of arrays: plans by the types of its inputs, made when they are
// first needed. Calls record, train and update states as the operators called one by one would.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/exec/compile.h"

namespace weft {

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

  // Whether a plan of those that are kept draws random numbers.
  bool random() const;

  // What was made of the symbol, for each plan.
  std::string Explain() const;

 private:
  std::shared_ptr<CompiledPlans> Find(std::span<const Var> inputs, bool training);

  Ref<Symbol> symbol_;
  CompileOptions options_;
  std::vector<std::string> variables_;
  std::vector<Ref<Cell>> bound_;
  std::vector<bool> stable_;  // which variables are bound
  mutable std::mutex mutex_;
  uint64_t clock_ = 0;
  std::unordered_multimap<uint64_t, std::shared_ptr<CompiledPlans>> plans_;
  std::shared_ptr<CompiledPlans> last_;  // of the last call
};

// Applies the symbol's operators one by one, recording as usual. `monitor` (may be empty) sees
// every result under its name.
Vars RunEagerly(const Symbol& symbol, std::span<const Var> inputs,
                std::vector<std::pair<int, Value>>* new_states,
                const std::function<void(const std::string&, const Var&)>& monitor = {});

}  // namespace weft
