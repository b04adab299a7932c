#include "core/ops/elementwise/single.h"

#include "core/ops/pointwise/program_of.h"

namespace weft::elementwise {

using pointwise::Arg;
using pointwise::Instr;
using pointwise::Operand;
using pointwise::Program;

Program SingleStep(Instr instr, int num_inputs, bool scalar, bool reversed) {
  Program program;
  pointwise::Step step{};
  step.instr = instr;
  for (int i = 0; i < num_inputs; ++i) {
    step.args[i + (reversed ? 1 : 0)] = {Operand::kInput, static_cast<uint8_t>(i)};
  }
  if (scalar) {
    program.constants.push_back(0.0);
    step.args[reversed ? 0 : num_inputs] = {Operand::kConstant, 0};
  }
  program.steps.push_back(step);
  program.num_inputs = num_inputs;
  program.num_registers = 1;
  return program;
}

void RunSingle(const Program& program, KernelContext& c) {
  Value& out = c.out(0);
  if (!out.storage) {
    out = AllocateValue(c.device, out.dtype, out.shape,
                        pointwise::ResultStrides(c.inputs, out.shape));
  }
  pointwise::Run(program, c.inputs, out);
}

Op WithInstruction(Op op, Instr instr) {
  const int arity = pointwise::InfoOf(instr).arity;
  const pointwise::DerivativeNeeds needs = pointwise::NeedsOf(instr);
  std::vector<int> inputs;
  for (int i = 0; i < arity; ++i) {
    if (needs.args[i]) inputs.push_back(i);
  }
  pointwise::DeclareProgram(
      op.name(), [program = SingleStep(instr, arity)](const Attrs&, DType) { return program; });
  return std::move(op)
      .AllocatesOutputs()
      .FillsGivenOutputs()
      .InPlace()
      .Cpu([program = SingleStep(instr, arity)](KernelContext& c) { RunSingle(program, c); })
      .GradientNeeds(inputs, needs.result ? std::vector<int>{0} : std::vector<int>{})
      .Gradient([instr, arity](GradientContext& g) {
        SmallVector<Arg, 3> args;
        for (int i = 0; i < arity; ++i) args.push_back(g.in(i));
        for (int i = 0; i < arity; ++i) {
          if (!g.wants(i)) continue;
          const Var term = pointwise::Derivative(instr, args, g.out(0), g.d(), i);
          if (term) g.Set(i, SumTo(term, g.in(i).shape()));
        }
      });
}

}  // namespace weft::elementwise
