// The gradient of a composition inside another gradient rule: what the composition applies is
// remembered, and the operators' own rules are then applied backwards.
#pragma once

#include <vector>

#include "core/registry/op.h"

namespace weft {

// Current for its lifetime; passes every call on to the builder that was current before.
class RecordingBuilder final : public Builder {
 public:
  RecordingBuilder() : outer_(Builder::Current()), scope_(this) {}

  Vars Apply(const Op& op, const Ref<const Attrs>& attrs, std::span<const Var> inputs) override;

  // Gradients of sum_k <outputs[k], heads[k]> for `wanted`; undefined where there is none. The
  // calls that compute them are recorded by this builder's outer one alone.
  std::vector<Var> Gradients(std::span<const Var> outputs, std::span<const Var> heads,
                             std::span<const Var> wanted);

 private:
  struct Call {
    const Op* op;
    Ref<const Attrs> attrs;
    SmallVector<Var, 4> inputs;
    Vars outputs;
  };
  Builder& outer_;
  std::vector<Call> calls_;
  Builder::Scope scope_;
};

}  // namespace weft
