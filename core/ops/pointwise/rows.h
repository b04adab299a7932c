// A row program: elementwise instructions and reductions over one iteration space in one pass over
// memory. The space is `rows` times `columns`: its last `axes` axes are the columns. A reduction
// over the columns gives one number a row, which later steps use by broadcasting; results may be
// whole arrays, such numbers, or sums over all rows.
#pragma once

#include <string>

#include "core/array/value.h"
#include "core/base/ptr_span.h"
#include "core/ops/pointwise/program.h"
#include "core/ops/reduce/kernels.h"

namespace weft::pointwise {

struct RowStep {
  Instr instr = Instr::kCopy;
  bool reduces = false;                    // over the columns, `kind` of args[0]
  reduce::Kind kind = reduce::Kind::kSum;  // sum, prod, max, min
  bool mean = false;                       // a sum divided by the number of columns
  Operand args[3];                         // kRegister: the number of an earlier step
};

inline bool Is(const RowStep& step, Instr instr) { return !step.reduces && step.instr == instr; }

struct RowOutput {
  enum Place : uint8_t {
    kFull,    // the shape of the space
    kRow,     // one number a row: columns become axes of size 1
    kColumn,  // reduced over the rows: the shape of the columns alone
    kTotal,   // numbers of rows reduced over the rows: shape (1,)
  };
  Place place = kFull;
  uint8_t step = 0;
  DType dtype = DType::kUnknown;           // unknown: that of the first input
  reduce::Kind kind = reduce::Kind::kSum;  // of kColumn and kTotal
};

inline constexpr int kMaxRowInputs = 24;
inline constexpr int kMaxRowSteps = 120;
inline constexpr int kMaxRowOutputs = 12;

struct RowProgram {
  SmallVector<RowStep, 8> steps;
  SmallVector<double, 4> constants;
  SmallVector<RowOutput, 2> outputs;
  int num_inputs = 0;
  int axes = 1;

  bool reduces() const;  // over columns or over rows
};

// Throws kValue, kIndex naming `op` where the program is not one: too long, operands that do not
// exist, results that are not there.
void CheckProgram(const RowProgram& program, const char* op);

// The shape of the space: the inputs broadcast. The type of each result.
Shape SpaceOf(const RowProgram& program, PtrSpan<const ArrayType> inputs, const char* op);
ArrayType TypeOfOutput(const RowProgram& program, size_t output, const Shape& space, DType first);

// Computes every output, which has its memory already, in any layout, shared with no input. Sums
// are exact to the precision of doubles, and no result depends on the number of threads. Throws
// kValue, kUnsupported with `op`.
void RunRows(const RowProgram& program, PtrSpan<const Value> inputs, std::span<const Value> outputs,
             const char* op);

// "axes=1; row_max i0; sub i0 %0; exp %1; row_sum %2; div %2 %3; out %4": one step after another;
// i0 is an input, %0 the result of a step, anything else a number. The ends are
// "out %4 float32", "row_out %3", "column_sum %2", "column_max", "total_sum %3"...
RowProgram ParseRows(std::string_view text);
std::string PrintRows(const RowProgram& program);

}  // namespace weft::pointwise
