// Operators that are one instruction: what unary, binary and scalar forms share.
#pragma once

#include "core/ops/functional.h"
#include "core/registry/op.h"

namespace weft::elementwise {

struct CastAttrs {
  DType dtype = DType::kFloat32;
};

struct ScalarAttrs {
  double scalar = 1.0;
  bool is_int = true;
};

struct ClipAttrs {
  double a_min = 0, a_max = 0;
};

// The one-step program of `instr` over `num_inputs` arrays. A scalar form has one array and the
// constant 0; `reversed` puts the constant first.
pointwise::Program SingleStep(pointwise::Instr instr, int num_inputs, bool scalar = false,
                              bool reversed = false);

// Kernel and gradient of an operator whose arrays are the instruction's arguments.
void RunSingle(const pointwise::Program& program, KernelContext& c);
Op WithInstruction(Op op, pointwise::Instr instr);

}  // namespace weft::elementwise
