// A symbol bound to arrays: MXNet's executor.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/exec/compiled_graph.h"

namespace weft {

class Executor final : public RefCounted {
 public:
  // `arguments` and `gradients` in the order of Symbol::Arguments, `states` in that of
  // AuxiliaryStates; gradients may be null. Throws kValue, naming what is missing.
  Executor(Ref<Symbol> symbol, std::span<Cell* const> arguments, std::span<Cell* const> gradients,
           std::span<const GradReq> requests, std::span<Cell* const> states);

  std::vector<Ref<Cell>> Forward(bool training);
  // Gradients of the last training forward pass go to the gradient arrays. No head gradients: ones.
  // Throws kState where there was none.
  void Backward(std::span<Cell* const> head_gradients);

  // Lets go of what the last forward pass keeps for Backward.
  void ReleaseOutputs() { outputs_.clear(); }

  // Sees every result of the forward pass by its name, and with `inputs_too` the inputs; the
  // operators then run one by one. Empty: nobody.
  using Monitor = std::function<void(const std::string& name, const Var& array)>;
  void SetMonitor(Monitor monitor, bool inputs_too);

 private:
  Ref<CompiledGraph> graph_;
  std::vector<Ref<Cell>> cells_;          // by variable
  std::vector<Ref<TapeNode>> variables_;  // by variable; null: no gradient
  Vars outputs_;                          // of the last training pass
  Monitor monitor_;
  bool monitors_inputs_ = false;
};

}  // namespace weft
