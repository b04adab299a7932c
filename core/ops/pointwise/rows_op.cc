// The operator that runs a row program.
#include "core/ops/pointwise/rows_op.h"

#include "core/ops/functional.h"
#include "core/ops/nested_gradient.h"
#include "core/ops/pointwise/rows_plan.h"
#include "core/ops/reduce/reduce.h"
#include "core/ops/routine.h"

namespace weft {

pointwise::RowProgram AttrCodec<pointwise::RowProgram>::Read(const AttrValue& value) {
  const std::string text = AttrCodec<std::string>::Read(value);
  pointwise::RowProgram program = pointwise::ParseRows(text);
  pointwise::CheckProgram(program, "_row_program");
  return program;
}

std::string AttrCodec<pointwise::RowProgram>::Print(const pointwise::RowProgram& program) {
  return pointwise::PrintRows(program);
}

namespace pointwise {
namespace {

void InferRows(InferContext& c) {
  const RowProgram& program = c.attrs<RowProgramAttrs>().program;
  WEFT_CHECK(static_cast<int>(c.inputs.size()) == program.num_inputs, ErrorKind::kValue, c.name(),
             ": got ", c.inputs.size(), " inputs, expected ", program.num_inputs);
  const Shape space = SpaceOf(program, c.inputs, c.name());
  for (size_t o = 0; o < program.outputs.size(); ++o) {
    const ArrayType type = TypeOfOutput(program, o, space, c.in(0).dtype);
    c.Out(type.dtype, type.shape);
  }
}

class KeptRows final : public Routine {
 public:
  KeptRows(const RowProgram& program, KernelContext& c)
      : rows_(program, c.inputs, c.outputs, c.name()) {}
  PreparedRows& rows() { return rows_; }
  void Run(KernelContext& c) override {
    rows_.PointAt(c.inputs, c.outputs);
    rows_.Run(c.outputs);
  }

 private:
  PreparedRows rows_;
};

void RunRowProgram(KernelContext& c) {
  if (RunKept(c)) return;
  const RowProgram& program = c.attrs<RowProgramAttrs>().program;
  for (size_t o = 0; o < c.outputs.size(); ++o) {
    Value& out = c.out(o);
    if (out.storage) continue;
    // Without reductions, in the order of the largest input.
    out = program.reduces()
              ? AllocateValue(c.device, out.dtype, out.shape)
              : AllocateValue(c.device, out.dtype, out.shape, ResultStrides(c.inputs, out.shape));
  }
  const Ref<KeptRows> made = MakeRef<KeptRows>(program, c);
  made->rows().Run(c.outputs);
  if (made->rows().reusable()) Keep(c, made);
}

Var ReduceOver(reduce::Kind kind, bool mean, const Var& x, int from, int to, bool keepdims) {
  static const OpRef kSum("sum"), kMean("mean"), kProd("prod"), kMax("max"), kMin("min");
  if (from == to) return x;
  Dims axes;
  for (int axis = from; axis < to; ++axis) axes.push_back(axis);
  const OpRef& op = mean                          ? kMean
                    : kind == reduce::Kind::kSum  ? kSum
                    : kind == reduce::Kind::kProd ? kProd
                    : kind == reduce::Kind::kMax  ? kMax
                                                  : kMin;
  return Call1(op, {x}, MakeAttrs(ReduceAttrs{axes, keepdims, false}));
}

// The results as expressions and reductions.
std::vector<Var> Replay(const RowProgram& program, std::span<const Var> inputs,
                        std::span<const ArrayType> types) {
  Shape space;
  for (const Var& input : inputs) space = BroadcastShapes(space, input.shape(), "_row_program");
  const int rank = static_cast<int>(space.size()), split = rank - program.axes;
  std::vector<Var> values;
  const auto spread = [&](const Var& x) { return x.shape() == space ? x : BroadcastTo(x, space); };
  for (const RowStep& step : program.steps) {
    SmallVector<Arg, 3> args;
    bool numbers_only = true;
    for (const Operand& operand : step.args) {
      if (operand.kind == Operand::kConstant) args.push_back(program.constants[operand.index]);
      if (operand.kind == Operand::kInput) args.push_back(inputs[operand.index]);
      if (operand.kind == Operand::kRegister) args.push_back(values[operand.index]);
      if (operand.kind != Operand::kNone) numbers_only &= operand.kind == Operand::kConstant;
    }
    if (numbers_only) args[0] = Full(Shape(), inputs[0].dtype(), args[0].number());
    values.push_back(
        step.reduces ? ReduceOver(step.kind, step.mean, spread(args[0].var()), split, rank, true)
                     : Apply(step.instr, args));
  }
  std::vector<Var> results;
  for (size_t o = 0; o < program.outputs.size(); ++o) {
    const RowOutput& output = program.outputs[o];
    Var x = values[output.step];
    if (output.place == RowOutput::kTotal) {
      Shape rows(space.begin(), space.begin() + split);
      rows.resize(rank, 1);
      x = ReduceOver(output.kind, false, x.shape() == rows ? x : BroadcastTo(x, rows), 0, rank,
                     false);
    } else if (output.place == RowOutput::kColumn) {
      x = ReduceOver(output.kind, false, spread(x), 0, split, false);
    } else {
      if (!(x.shape() == types[o].shape)) x = BroadcastTo(x, types[o].shape);
    }
    if (!(x.shape() == types[o].shape)) x = Reshape(x, types[o].shape);
    results.push_back(CastTo(x, types[o].dtype));
  }
  return results;
}

void DifferentiateRows(GradientContext& g) {
  const RowProgram& program = g.attrs<RowProgramAttrs>().program;
  std::vector<Var> inputs, heads;
  std::vector<ArrayType> types;
  for (size_t i = 0; i < g.num_inputs(); ++i) inputs.push_back(g.in(i));
  for (size_t o = 0; o < g.num_outputs(); ++o) {
    types.push_back(g.out(o).type());
    heads.push_back(g.maybe_d(o));
  }
  RecordingBuilder recorder;
  const std::vector<Var> outputs = Replay(program, inputs, types);
  const std::vector<Var> gradients = recorder.Gradients(outputs, heads, inputs);
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (g.wants(i)) g.Set(i, gradients[i] ? gradients[i] : ZerosLike(inputs[i]));
  }
}

std::vector<int> AllInputs() {
  std::vector<int> all(kMaxRowInputs);
  for (int i = 0; i < kMaxRowInputs; ++i) all[i] = i;
  return all;
}

const OpRegistration row_program =
    Op::Declare("_row_program")
        .Internal()
        .Doc(
            "Elementwise instructions and reductions over the last axes, or over all others, in "
            "one "
            "pass over memory.")
        .Variadic("data", "num_args", "The program's inputs; their shapes broadcast.")
        .Attributes(AttrSchemaBuilder<RowProgramAttrs>().Required(
            "program", &RowProgramAttrs::program, "Steps and results as text."))
        .Outputs([](const Attrs* attrs) {
          return static_cast<int>(attrs->as<RowProgramAttrs>().program.outputs.size());
        })
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .Infer(InferRows)
        .Cpu(RunRowProgram)
        .GradientNeeds(AllInputs(), {})
        .Gradient(DifferentiateRows);

}  // namespace
}  // namespace pointwise

Vars CallRows(pointwise::RowProgram program, std::span<const Var> inputs) {
  static const OpRef kRows("_row_program");
  pointwise::CheckProgram(program, "_row_program");
  return Call(kRows, inputs, MakeAttrs(pointwise::RowProgramAttrs{std::move(program)}));
}

}  // namespace weft
