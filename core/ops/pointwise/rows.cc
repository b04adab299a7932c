#include "core/ops/pointwise/rows.h"

#include <algorithm>

#include "core/ops/pointwise/rows_plan.h"

namespace weft::pointwise {
namespace {

constexpr int64_t kFlat = 64;        // columns below which several rows are one vector
constexpr int64_t kLongRow = 16384;  // columns above which a row is run piece by piece

}  // namespace

bool RowProgram::reduces() const {
  return std::any_of(steps.begin(), steps.end(), [](const RowStep& s) { return s.reduces; }) ||
         std::any_of(outputs.begin(), outputs.end(),
                     [](const RowOutput& o) { return o.place != RowOutput::kFull; });
}

void CheckProgram(const RowProgram& program, const char* op) {
  const auto check = [&](bool ok, const auto&... text) {
    WEFT_CHECK(ok, ErrorKind::kValue, op, ": ", text...);
  };
  const auto in_range = [&](const char* what, size_t n, int most) {
    check(n <= static_cast<size_t>(most), "a program has ", n, " ", what, ", expected at most ",
          most);
  };
  in_range("inputs", static_cast<size_t>(std::max(0, program.num_inputs)), kMaxRowInputs);
  in_range("steps", program.steps.size(), kMaxRowSteps);
  in_range("outputs", program.outputs.size(), kMaxRowOutputs);
  in_range("constants", program.constants.size(), 255);
  check(program.num_inputs > 0, "a program has no inputs");
  check(!program.outputs.empty(), "a program has no outputs");
  check(program.axes >= 0, "axes is ", program.axes, ", expected 0 or more");
  for (size_t k = 0; k < program.steps.size(); ++k) {
    const RowStep& step = program.steps[k];
    const int arity = step.reduces ? 1 : InfoOf(step.instr).arity;
    for (int i = 0; i < 3; ++i) {
      const Operand& arg = step.args[i];
      const size_t end = arg.kind == Operand::kRegister ? k
                         : arg.kind == Operand::kInput  ? static_cast<size_t>(program.num_inputs)
                                                        : program.constants.size();
      check((arg.kind == Operand::kNone) == (i >= arity), "step ", k, " has another number of ",
            "operands than ", arity);
      check(arg.kind == Operand::kNone || arg.index < end, "step ", k, " reads ",
            arg.kind == Operand::kRegister ? "%" : "i", static_cast<int>(arg.index),
            ", which does not stand before it");
    }
  }
  for (const RowOutput& output : program.outputs) {
    check(output.step < program.steps.size(), "the result of step ", static_cast<int>(output.step),
          " does not exist");
  }
}

Shape SpaceOf(const RowProgram& program, PtrSpan<const ArrayType> inputs, const char* op) {
  Shape shape;
  for (const ArrayType& input : inputs) shape = BroadcastShapes(shape, input.shape, op);
  WEFT_CHECK(program.axes <= static_cast<int>(shape.size()), ErrorKind::kShape, op, ": axes is ",
             program.axes, " for inputs of shape ", ToString(shape));
  return shape;
}

ArrayType TypeOfOutput(const RowProgram& program, size_t output, const Shape& space, DType first) {
  const RowOutput& o = program.outputs[output];
  const size_t split = space.size() - static_cast<size_t>(program.axes);
  Shape shape = space;
  if (o.place == RowOutput::kRow) std::fill(shape.begin() + split, shape.end(), 1);
  if (o.place == RowOutput::kColumn) shape = Shape(space.begin() + split, space.end());
  if (o.place == RowOutput::kTotal) shape = Shape{1};
  return {o.dtype == DType::kUnknown ? first : o.dtype, shape};
}

PreparedRows::PreparedRows(const RowProgram& program, PtrSpan<const Value> inputs,
                           std::span<const Value> outputs, const char* op)
    : program_(program), op_(op) {
  SmallVector<const ArrayType*, 8> types;
  for (const Value& input : inputs) types.push_back(&input);
  const Shape shape = SpaceOf(program, types, op);
  space_ = MakeSpace(program, inputs, outputs, shape, !program.reduces());
  plan_ = MakePlan(program, &space_, space_.columns > kLongRow, space_.columns < kFlat, op);
}

void PreparedRows::PointAt(PtrSpan<const Value> inputs, std::span<const Value> outputs) {
  const auto point = [](Lane* lane, const Value& value) {
    if (!lane->empty) lane->base = static_cast<std::byte*>(value.raw());
  };
  for (size_t i = 0; i < inputs.size(); ++i) point(&space_.inputs[i], inputs[i]);
  for (size_t o = 0; o < outputs.size(); ++o) point(&space_.outputs[o], outputs[o]);
  for (const auto [scalar, input] : plan_.scalar_inputs) {
    const Lane& lane = space_.inputs[input];
    lane.load(lane.base, 1, &plan_.scalars[scalar], 1);
  }
}

void PreparedRows::Run(std::span<const Value> outputs) {
  RunPlan(program_, space_, plan_, op_);
  for (const auto& [value, output] : space_.redirected) CopyElements(value, outputs[output]);
}

void RunRows(const RowProgram& program, PtrSpan<const Value> inputs, std::span<const Value> outputs,
             const char* op) {
  PreparedRows(program, inputs, outputs, op).Run(outputs);
}

}  // namespace weft::pointwise
