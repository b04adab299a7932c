#include "core/ops/pointwise/program_of.h"

#include <unordered_map>

#include "core/ops/pointwise/expr.h"

namespace weft::pointwise {
namespace {

std::unordered_map<std::string, ProgramMaker>& Makers() {
  static std::unordered_map<std::string, ProgramMaker> makers;
  return makers;
}

}  // namespace

void DeclareProgram(const std::string& op, ProgramMaker make) {
  Makers().emplace(op, std::move(make));
}

std::optional<Program> ProgramOf(const Op& op, const Attrs& attrs, DType dtype) {
  static const OpRef kPointwise("_pointwise");
  if (&op == &*kPointwise) return attrs.as<ProgramAttrs>().program;
  const auto found = Makers().find(op.name());
  if (found == Makers().end()) return std::nullopt;
  return found->second(attrs, dtype);
}

}  // namespace weft::pointwise
