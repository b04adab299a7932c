// Which operators are pointwise programs as they stand: for passes that join them.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "core/ops/pointwise/program.h"
#include "core/registry/op.h"

namespace weft::pointwise {

using ProgramMaker = std::function<Program(const Attrs& attrs, DType dtype)>;

// Says that the operator runs the program that `make` gives for the dtype of its first input. Call
// it where the operator is declared.
void DeclareProgram(const std::string& op, ProgramMaker make);

// The program that a call of the operator runs on its inputs; nothing where it is more than that.
std::optional<Program> ProgramOf(const Op& op, const Attrs& attrs, DType dtype);

}  // namespace weft::pointwise
