// A pointwise program: elementwise instructions over registers, inputs and constants, run tile by
// tile. One operator called eagerly is a program of one step; a composition is a longer one.
#pragma once

#include "core/array/value.h"
#include "core/base/ptr_span.h"
#include "core/ops/pointwise/instr.h"

namespace weft::pointwise {

struct Operand {
  enum Kind : uint8_t { kNone, kRegister, kInput, kConstant };
  Kind kind = kNone;
  uint8_t index = 0;
};

struct Step {
  Instr instr;
  uint8_t out;  // register; the last step's result is the program's
  Operand args[3];
};

inline constexpr int kMaxInputs = 12;
inline constexpr int kMaxSteps = 64;
inline constexpr int kMaxRegisters = 24;

struct Program {
  SmallVector<Step, 4> steps;
  SmallVector<double, 4> constants;
  int num_inputs = 0;
  int num_registers = 0;
};

// Assigns registers: `steps[k].out` must be k on entry (at most kMaxSteps steps).
// False when more than kMaxRegisters values are alive at once.
bool AllocateRegisters(Program* program);

// out[...] = program(inputs[...]) with NumPy broadcasting of the inputs to out's shape. Casts from
// the inputs' dtypes to the compute type and from there to out's dtype. An input may be out's own
// memory with out's own strides; any other overlap is forbidden.
void Run(const Program& program, PtrSpan<const Value> inputs, const Value& out);

// Copies with broadcasting and a cast, as a program of one copy does.
void Convert(const Value& from, const Value& to);

// Strides for a result of `shape` such that the largest input is walked in its own memory order.
Strides ResultStrides(PtrSpan<const Value> inputs, const Shape& shape);

}  // namespace weft::pointwise
