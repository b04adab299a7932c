#include "core/ops/nested_gradient.h"

#include <unordered_map>

#include "core/ops/functional.h"

namespace weft {

Vars RecordingBuilder::Apply(const Op& op, const Ref<const Attrs>& attrs,
                             std::span<const Var> inputs) {
  Call call{&op, attrs ? attrs : op.attrs().defaults(), {}, {}};
  for (const Var& input : inputs) call.inputs.push_back(input ? Materialized(input) : input);
  if (op.compose() && !op.gradient()) {
    Vars outputs = op.compose()(call.inputs, call.attrs.get());
    for (Var& output : outputs) output = Materialized(output);
    return outputs;
  }
  call.outputs = outer_.Apply(op, attrs, call.inputs);
  calls_.push_back(std::move(call));
  return calls_.back().outputs;
}

std::vector<Var> RecordingBuilder::Gradients(std::span<const Var> outputs,
                                             std::span<const Var> heads,
                                             std::span<const Var> wanted) {
  std::unordered_map<const VarNode*, Var> arrived;
  const auto add = [&](const Var& to, const Var& gradient) {
    Var& slot = arrived[to.node().get()];
    slot = Materialized(slot ? slot + gradient : gradient);
  };
  // What is still deferred must be among the calls.
  std::vector<Var> ends;
  for (const Var& output : outputs) ends.push_back(output ? Materialized(output) : output);
  const Builder::Scope scope(&outer_);
  for (size_t k = 0; k < ends.size(); ++k) {
    if (ends[k] && heads[k]) add(ends[k], heads[k]);
  }
  for (size_t at = calls_.size(); at-- > 0;) {
    const Call& call = calls_[at];
    if (!call.op->gradient()) continue;
    Vars gradients_in(call.outputs.size());
    bool any = false;
    for (size_t i = 0; i < call.outputs.size(); ++i) {
      const auto found = arrived.find(call.outputs[i].node().get());
      if (found == arrived.end()) continue;
      gradients_in[i] = found->second;
      any = true;
    }
    if (!any) continue;
    SmallVector<bool, 3> wants(call.inputs.size());
    for (size_t i = 0; i < wants.size(); ++i) wants[i] = call.inputs[i].defined();
    Vars result(call.inputs.size());
    GradientContext context(*call.op, call.attrs.get(), call.inputs, call.outputs, gradients_in,
                            wants, result, false);
    call.op->gradient()(context);
    for (size_t i = 0; i < result.size(); ++i) {
      if (result[i] && call.inputs[i]) add(call.inputs[i], result[i]);
    }
  }
  std::vector<Var> gradients;
  for (const Var& input : wanted) {
    const auto found = input ? arrived.find(input.node().get()) : arrived.end();
    gradients.push_back(found == arrived.end() ? Var() : found->second);
  }
  return gradients;
}

}  // namespace weft
