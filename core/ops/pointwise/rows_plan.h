// How a row program runs on given operands: which values are whole rows, single numbers of rows or
// the same for all rows, what must be loaded or spread out, and where it all lies meanwhile.
#pragma once

#include <vector>

#include "core/ops/pointwise/compute.h"
#include "core/ops/pointwise/rows.h"

namespace weft::pointwise {

// An input or output as rows and columns. Steps count elements.
struct Lane {
  std::byte* base = nullptr;
  int64_t size = 0;  // bytes of an element
  int64_t step = 0;  // along the columns
  Strides outer;     // along each axis of the rows
  DType dtype = DType::kUnknown;
  bool empty = false;
  bool direct = false;  // numbers of the compute type, neighbours side by side
  LoadFn load = nullptr;
  StoreFn store = nullptr;
};

struct Space {
  int64_t rows = 1, columns = 1;
  Shape outer;  // axes of the rows, merged where all operands allow
  SmallVector<Lane, 6> inputs, outputs;
  std::vector<Value> held;                           // copies that lanes point into
  std::vector<std::pair<Value, size_t>> redirected;  // written in place of an output, then copied
};

// `mergeable`: every axis may become a column, since nothing is reduced.
Space MakeSpace(const RowProgram& program, PtrSpan<const Value> inputs,
                std::span<const Value> outputs, const Shape& shape, bool mergeable);

// From what varies least to what varies most.
enum class Level : uint8_t { kScalar, kRow, kColumn, kFull };

struct Node {
  enum Kind : uint8_t {
    kScalar,  // a constant, or an input of one element
    kWindow,  // an input as it lies
    kLoad,    // an input, converted
    kFill,    // a scalar as a vector
    kExpand,  // a number a row as whole rows
    kInstr,
    kReduce,
    kStore,  // to output `index`
    kTake,   // output `index` takes it in
  };
  Kind kind = kScalar;
  Level level = Level::kScalar;
  Instr instr = Instr::kCopy;
  Mode mode = Mode::kVV;
  bool each_row = false;  // operands or result do not lie row after row
  bool mean = false;
  bool leaf = false;  // an operand that other code has computed
  uint8_t num_args = 0;
  int16_t args[3] = {-1, -1, -1};
  // Where operands and result lie while code runs: entries of a table of addresses, and the bytes
  // from row to row.
  int16_t at[4] = {-1, -1, -1, -1};
  int64_t pitch[4] = {};
  int16_t index = 0;    // of the scalar, input or output
  int16_t slot = -1;    // register of its level
  int16_t output = -1;  // written straight to this output
  int16_t depth = 0;    // how many reductions one after another stand before it
  InstrFn fn = nullptr;
  ChainOp first = ChainOp::kCount;  // before `instr`, where the node is two instructions
  reduce::Kernels kernels;
  reduce::MapSumFn map = nullptr;  // computes and sums in one loop
  int16_t sums = -1;               // kInstr with `map`: the row register that the sum is for
  reduce::Kind reduction = reduce::Kind::kSum;
};

// Nodes to run in order; those of other levels among them are operands only.
struct Code {
  std::vector<Node> nodes;
  int registers = 0;  // whole rows
};

// Entries of the table of addresses.
struct Table {
  static constexpr int kInputs = 0, kOutputs = kMaxRowInputs,
                       kRows = kMaxRowInputs + kMaxRowOutputs;
  int columns = 0, scalars = 0, tiles = 0, size = 0;
};

// `long_rows`: rows are run piece by piece, one phase per reduction that waits for another.
// `flat`: rows so short that several are run as one vector.
struct Plan {
  Compute compute = Compute::kF32;
  size_t element = 4;
  bool long_rows = false, flat = false;
  int row_registers = 0, column_registers = 0;
  SmallVector<Scalar, 8> scalars;
  struct ScalarInput {
    int scalar, input;
  };
  SmallVector<ScalarInput, 4> scalar_inputs;  // which of them are inputs of one element
  Table table;
  Code prologue;              // values that are the same for all rows
  Code body;                  // short rows: everything
  std::vector<Code> phases;   // long rows: whole rows of each phase ...
  std::vector<Code> between;  // ... and the numbers of rows before the phase
};

// Also says which lanes are direct, and how they are read and written.
Plan MakePlan(const RowProgram& program, Space* space, bool long_rows, bool flat, const char* op);

void RunPlan(const RowProgram& program, const Space& space, const Plan& plan, const char* op);

// A program made ready for operands of certain types and strides; it must outlive this.
class PreparedRows {
 public:
  PreparedRows(const RowProgram& program, PtrSpan<const Value> inputs,
               std::span<const Value> outputs, const char* op);
  // Whether it can be pointed at other operands: nothing had to be copied.
  bool reusable() const { return space_.held.empty(); }
  // From now on it reads and writes these, of the types and strides of the first ones.
  void PointAt(PtrSpan<const Value> inputs, std::span<const Value> outputs);
  // `outputs` are those that it was made for or pointed at last.
  void Run(std::span<const Value> outputs);

 private:
  const RowProgram& program_;
  const char* const op_;
  Space space_;
  Plan plan_;
};

}  // namespace weft::pointwise
