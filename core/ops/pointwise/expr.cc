#include "core/ops/pointwise/expr.h"

#include <unordered_map>

#include "core/base/error.h"
#include "core/ops/functional.h"
#include "core/ops/pointwise/simplify.h"
#include "core/registry/op.h"

namespace weft::pointwise {
namespace {

class Deferred final : public VarNode {
 public:
  Deferred(const ArrayType& type, Device device, Instr i, std::span<const Arg> a)
      : VarNode(Value{type, device}), instr(i), args(a.begin(), a.end()) {}
  Ref<VarNode> Materialize() override;

  const Instr instr;
  SmallVector<Arg, 2> args;
  Ref<VarNode> result;  // once computed
};

Deferred* AsPending(const Var& var) {
  auto* deferred = dynamic_cast<Deferred*>(var.node().get());
  return deferred != nullptr && !deferred->result ? deferred : nullptr;
}

// Flattens a tree of deferred nodes into a program and its inputs. Returns false when the
// expression is too large for one program.
class ProgramBuilder {
 public:
  bool Build(Deferred* root) {
    if (Visit(root) < 0 || static_cast<int>(inputs.size()) > kMaxInputs) return false;
    Simplify(&program);
    return AllocateRegisters(&program);
  }

  Program program;
  SmallVector<Var, 6> inputs;

 private:
  // The index of the step that computes `node`, or -1.
  int Visit(Deferred* node) {
    if (const auto found = steps_.find(node); found != steps_.end()) return found->second;
    Step step{};
    step.instr = node->instr;
    for (size_t i = 0; i < node->args.size(); ++i) {
      const Arg& arg = node->args[i];
      if (arg.is_number()) {
        step.args[i] = {Operand::kConstant, static_cast<uint8_t>(program.constants.size())};
        program.constants.push_back(arg.number());
      } else if (Deferred* inner = AsPending(arg.var())) {
        const int at = Visit(inner);
        if (at < 0) return -1;
        step.args[i] = {Operand::kRegister, static_cast<uint8_t>(at)};
      } else {
        step.args[i] = {Operand::kInput, Input(arg.var())};
      }
    }
    const int at = static_cast<int>(program.steps.size());
    if (at >= kMaxSteps || program.constants.size() > kMaxSteps) return -1;
    step.out = static_cast<uint8_t>(at);
    program.steps.push_back(step);
    steps_.emplace(node, at);
    return at;
  }

  uint8_t Input(const Var& var) {
    const Var ready = Materialized(var);
    for (size_t i = 0; i < inputs.size(); ++i) {
      if (inputs[i].node() == ready.node()) return static_cast<uint8_t>(i);
    }
    inputs.push_back(ready);
    program.num_inputs = static_cast<int>(inputs.size());
    return static_cast<uint8_t>(inputs.size() - 1);
  }

  std::unordered_map<Deferred*, int> steps_;
};

Ref<VarNode> Deferred::Materialize() {
  if (result) return result;
  static const OpRef kPointwise("_pointwise");
  ProgramBuilder builder;
  if (!builder.Build(this)) {
    // Too large: compute the arguments first; what is left is one step.
    for (const Arg& arg : args) {
      if (!arg.is_number()) Materialized(arg.var());
    }
    builder = ProgramBuilder();
    WEFT_ASSERT(builder.Build(this));
  }
  const Ref<const Attrs> attrs = MakeAttrs(ProgramAttrs{std::move(builder.program), value().dtype});
  result = Call(kPointwise, builder.inputs, attrs)[0].node();
  args.clear();
  return result;
}

}  // namespace

Var Apply(Instr instr, std::span<const Arg> args) {
  ArrayType result;
  Device device;
  for (const Arg& arg : args) {
    if (arg.is_number()) continue;
    const ArrayType& type = arg.var().type();
    result.shape = result.present() && !(type.shape == result.shape)
                       ? BroadcastShapes(result.shape, type.shape, InfoOf(instr).name)
                       : type.shape;
    result.dtype = type.dtype;
    device = arg.var().device();
  }
  WEFT_ASSERT(result.present());
  return Var(Ref<VarNode>(new Deferred(result, device, instr, args)));
}

Var Apply(Instr instr, std::initializer_list<Arg> args) {
  return Apply(instr, std::span<const Arg>(args.begin(), args.size()));
}

namespace {

void InferProgram(InferContext& c) {
  const auto& attrs = c.attrs<ProgramAttrs>();
  Shape shape;
  for (const ArrayType& input : c.inputs) shape = BroadcastShapes(shape, input.shape, "pointwise");
  c.Out(attrs.dtype, shape);
}

void RunProgram(KernelContext& c) {
  Value& out = c.out(0);
  if (!out.storage) {
    out = AllocateValue(c.device, out.dtype, out.shape, ResultStrides(c.inputs, out.shape));
  }
  Run(c.attrs<ProgramAttrs>().program, c.inputs, out);
}

// Replays the program as an expression and walks it backwards.
void DifferentiateProgram(GradientContext& g) {
  const Program& program = g.attrs<ProgramAttrs>().program;
  const size_t n = program.steps.size();
  std::vector<Var> values(n), gradients(n), input_gradients(g.num_inputs());
  // Registers are reused, so map each to the step that wrote it last.
  std::vector<int> writer(kMaxRegisters, -1);
  std::vector<std::array<int, 3>> sources(n);
  std::vector<SmallVector<Arg, 3>> args(n);
  for (size_t k = 0; k < n; ++k) {
    const Step& step = program.steps[k];
    for (int i = 0; i < InfoOf(step.instr).arity; ++i) {
      const Operand& operand = step.args[i];
      sources[k][i] = -1;
      if (operand.kind == Operand::kConstant) {
        args[k].push_back(program.constants[operand.index]);
      } else if (operand.kind == Operand::kInput) {
        args[k].push_back(g.in(operand.index));
      } else {
        sources[k][i] = writer[operand.index];
        args[k].push_back(values[writer[operand.index]]);
      }
    }
    values[k] = Apply(step.instr, args[k]);
    writer[step.out] = static_cast<int>(k);
  }
  const auto add = [](Var& total, const Var& term, const Shape& shape) {
    const Var fitted = SumTo(term, shape);
    total = total ? total + fitted : fitted;
  };
  gradients[n - 1] = g.d();
  for (size_t k = n; k-- > 0;) {
    if (!gradients[k]) continue;
    const Step& step = program.steps[k];
    for (int i = 0; i < InfoOf(step.instr).arity; ++i) {
      const Operand& operand = step.args[i];
      if (operand.kind == Operand::kConstant) continue;
      if (operand.kind == Operand::kInput && !g.wants(operand.index)) continue;
      const Var term = Derivative(step.instr, args[k], values[k], gradients[k], i);
      if (!term) continue;
      if (operand.kind == Operand::kInput) {
        add(input_gradients[operand.index], term, g.in(operand.index).shape());
      } else {
        add(gradients[sources[k][i]], term, values[sources[k][i]].shape());
      }
    }
  }
  for (size_t i = 0; i < input_gradients.size(); ++i) {
    if (input_gradients[i]) g.Set(i, CastTo(input_gradients[i], g.in(i).dtype()));
  }
}

const OpRegistration pointwise_op =
    Op::Declare("_pointwise")
        .Internal()
        .Doc("Runs a fused program of elementwise instructions.")
        .Variadic("data", "num_args", "The program's inputs; their shapes broadcast.")
        .AllocatesOutputs()
        .FillsGivenOutputs()
        .InPlace()
        .Infer(InferProgram)
        .Cpu(RunProgram)
        .GradientNeeds({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, {})
        .Gradient(DifferentiateProgram);

}  // namespace
}  // namespace weft::pointwise
