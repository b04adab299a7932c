// The plans of a symbol for one set of input types.
#pragma once

#include <memory>
#include <mutex>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/config.h"
#include "core/exec/cell.h"
#include "core/exec/plan.h"
#include "core/graph/symbol.h"

namespace weft {

struct CompileOptions {
  // Backward computes cheap results again instead of keeping them (CutBackward).
  bool mirror = config::Bool("MXNET_BACKWARD_DO_MIRROR", false);
  size_t max_plans = 64;  // of one symbol; the one that was used least recently makes room
};

// Sets the option that text names. Throws kNotFound and kValue.
void ReadOption(std::string_view key, const std::string& value, CompileOptions* options);

struct CompiledPlans {
  std::vector<ArrayType> types;  // of the inputs
  std::vector<bool> wanted;      // inputs whose gradients are asked for
  Device device;
  bool training = false;
  uint64_t used = 0;   // when, as CompiledGraph counts
  double seconds = 0;  // spent on compiling
  // An operator that gives something else when it runs again; null: none does.
  const Op* random = nullptr;

  // What bound arrays alone determine (folded and cast weights) is computed when they change.
  Ref<Plan> prologue;
  std::vector<int> prologue_inputs;
  Ref<Plan> forward;                // -> outputs, new states, saved results
  std::vector<int> forward_inputs;  // inputs that it reads; results of the prologue come behind
  size_t num_outputs = 0;
  std::vector<int> states;
  Ref<Plan> backward;  // saved results, saved inputs, head gradients -> gradients
  std::vector<int> saved_inputs;
  std::vector<int> gradient_of;  // the input that output k of `backward` is the gradient of

  bool Fits(std::span<const Var> inputs, std::span<const bool> want, bool train) const;
  // The prologue's results for these inputs: those of the last call where nothing has changed.
  std::shared_ptr<const Plan::Values> Prepared(std::span<const Var> inputs);

 private:
  std::mutex prepared_mutex_;
  std::shared_ptr<const Plan::Values> prepared_;
  std::vector<std::pair<uint64_t, int64_t>> prepared_for_;  // stamps and offsets
};

// `wanted`: inputs whose gradients are asked for; `stable`: inputs that come again unchanged, as
// parameters do (empty: none).
std::shared_ptr<CompiledPlans> Compile(const Symbol& symbol, std::span<const Var> inputs,
                                       std::span<const bool> wanted, bool training,
                                       const std::vector<bool>& stable,
                                       const CompileOptions& options);

}  // namespace weft
