#include "core/registry/call.h"

#include "core/base/error.h"

namespace weft {
namespace {

const ArrayType kAbsent{};  // an optional input that is not given

}  // namespace

void CheckInputs(const Op& op, std::span<const Var> inputs) {
  const size_t declared = op.inputs().size();
  if (op.variadic()) return;
  WEFT_CHECK(inputs.size() <= declared, ErrorKind::kValue, op.name(), ": ", inputs.size(),
             " inputs given, it takes ", declared);
  for (size_t i = 0; i < declared; ++i) {
    const bool given = i < inputs.size() && inputs[i].defined();
    WEFT_CHECK(given || op.inputs()[i].optional, ErrorKind::kValue, op.name(), ": input ",
               op.inputs()[i].name, " is missing");
  }
}

SmallVector<ArrayType, 2> Infer(const Op& op, const Attrs& attrs, std::span<const Var> inputs) {
  SmallVector<const ArrayType*, 4> types;
  for (const Var& input : inputs) types.push_back(input ? &input.type() : &kAbsent);
  InferContext context{op, &attrs, types, {}};
  op.infer()(context);
  return std::move(context.outputs);
}

}  // namespace weft
