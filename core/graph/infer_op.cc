#include "core/graph/infer_op.h"

#include "core/base/error.h"
#include "core/ops/functional.h"

namespace weft {
namespace {

// Open dimensions are tried with these sizes: what an operator makes of all that it accepts does
// not depend on them.
constexpr int64_t kProbes[] = {1, 6, 5040};

// A value that has a type and nothing else.
class TypedVar final : public VarNode {
 public:
  explicit TypedVar(const ArrayType& type)
      : VarNode(AllocateValue(Device{DeviceType::kNull, 0}, type.dtype, type.shape)) {}
  Ref<VarNode> Materialize() override { return Ref<VarNode>(this); }
};

Var MakeTyped(const ArrayType& type) { return Var(Ref<VarNode>(new TypedVar(type))); }

// Evaluates compositions for their types alone.
class TypeBuilder final : public Builder {
 public:
  Vars Apply(const Op& op, const Ref<const Attrs>& attrs, std::span<const Var> inputs) override {
    static const ArrayType absent;
    SmallVector<Var, 4> ready;
    for (const Var& input : inputs) ready.push_back(input ? Materialized(input) : input);
    SmallVector<const ArrayType*, 4> types;
    for (const Var& input : ready) types.push_back(input ? &input.type() : &absent);
    Vars outputs;
    for (const ArrayType& type : InferOp(op, attrs, types)) outputs.push_back(MakeTyped(type));
    return outputs;
  }
};

void CheckGiven(const Op& op, PtrSpan<const ArrayType> inputs) {
  if (op.variadic()) return;
  const size_t declared = op.inputs().size();
  WEFT_CHECK(inputs.size() <= declared, ErrorKind::kValue, op.name(), ": ", inputs.size(),
             " inputs given, it takes ", declared);
  for (size_t i = 0; i < declared; ++i) {
    const bool given = i < inputs.size() && inputs[i].present();
    WEFT_CHECK(given || op.inputs()[i].optional, ErrorKind::kValue, op.name(), ": input ",
               op.inputs()[i].name, " is missing");
  }
}

}  // namespace

SmallVector<ArrayType, 2> InferOp(const Op& op, const Ref<const Attrs>& given,
                                  PtrSpan<const ArrayType> inputs) {
  const Ref<const Attrs>& attrs = ResolveAttrs(op, given);
  CheckGiven(op, inputs);
  if (op.infer()) {
    InferContext context{op, attrs.get(), inputs, {}};
    op.infer()(context);
    return std::move(context.outputs);
  }
  TypeBuilder builder;
  Builder::Scope scope(&builder);
  Vars vars;
  for (const ArrayType& type : inputs) vars.push_back(type.present() ? MakeTyped(type) : Var());
  SmallVector<ArrayType, 2> types;
  for (const Var& output : op.compose()(vars, attrs.get())) {
    types.push_back(Materialized(output).type());
  }
  return types;
}

SmallVector<ArrayType, 2> ProbeOp(const Op& op, const Ref<const Attrs>& attrs,
                                  std::span<const ArrayType> inputs) {
  SmallVector<ArrayType, 2> found;
  int accepted = 0;
  for (const int64_t probe : kProbes) {
    std::vector<ArrayType> tried(inputs.begin(), inputs.end());
    SmallVector<const ArrayType*, 4> types;
    for (ArrayType& type : tried) {
      for (int64_t& d : type.shape) {
        if (d == kUnknownDim) d = probe;
      }
      types.push_back(&type);
    }
    SmallVector<ArrayType, 2> outputs;
    try {
      outputs = InferOp(op, attrs, types);
    } catch (...) {  // also what the definition of a custom operator throws
      continue;
    }
    if (accepted++ == 0) {
      found = std::move(outputs);
      continue;
    }
    for (size_t i = 0; i < found.size() && i < outputs.size(); ++i) {
      if (found[i].shape.size() != outputs[i].shape.size()) return {};
      for (size_t d = 0; d < found[i].shape.size(); ++d) {
        if (found[i].shape[d] != outputs[i].shape[d]) found[i].shape[d] = kUnknownDim;
      }
    }
  }
  if (accepted < 2) found.clear();
  return found;
}

}  // namespace weft
