// Which operators become fused ones.
#include "core/ops/nn/fused.h"

#include "core/ops/linalg/linalg.h"
#include "core/ops/nn/layers.h"
#include "core/ops/pointwise/program_of.h"

namespace weft {

using pointwise::Instr;
using pointwise::Operand;
using pointwise::Program;
using pointwise::Step;

std::optional<FusedConvolutionAttrs> AsFusedConvolution(const Op& op, const Attrs& attrs) {
  if (op.name() != "Convolution") return std::nullopt;
  FusedConvolutionAttrs fused;
  static_cast<ConvolutionAttrs&>(fused) = attrs.as<ConvolutionAttrs>();
  return fused;
}

std::optional<FusedDenseAttrs> AsFusedDense(const Op& op, const Attrs& attrs, const Shape& left,
                                            const Shape& right) {
  FusedDenseAttrs fused;
  if (op.name() == "FullyConnected") {
    fused.transpose_b = true;
    fused.flatten = attrs.as<FullyConnectedAttrs>().flatten;
    return fused;
  }
  if (op.name() == "dot" || op.name() == "batch_dot") {
    const auto& a = attrs.as<BatchDotAttrs>();
    fused.transpose_a = a.transpose_a;
    fused.transpose_b = a.transpose_b;
    const bool batched = op.name() == "batch_dot";
    if (!batched && (right.size() != 2 || left.empty())) return std::nullopt;
    if (!batched && a.transpose_a && left.size() != 2) return std::nullopt;
    return fused;
  }
  if (op.name() == "_linalg_gemm2") {
    const auto& a = attrs.as<Gemm2Attrs>();
    const auto rank = static_cast<int64_t>(left.size());
    if (a.axis != -2 && a.axis != rank - 2) return std::nullopt;
    fused.transpose_a = a.transpose_a;
    fused.transpose_b = a.transpose_b;
    fused.scale = a.alpha;
    return fused;
  }
  return std::nullopt;
}

namespace {

// The number that a step applies to `x`, if it is of that kind: instr(x, number) or instr(number,
// x).
std::optional<double> NumberWith(const Program& program, const Step& step, Instr instr,
                                 const Operand& x, bool either_order = true) {
  if (step.instr != instr) return std::nullopt;
  for (const int i : {0, 1}) {
    const Operand &array = step.args[i], &number = step.args[1 - i];
    if (array.kind == x.kind && array.index == x.index && number.kind == Operand::kConstant) {
      return program.constants[number.index];
    }
    if (!either_order) break;
  }
  return std::nullopt;
}

// What compositions of one array become: clip, hard_sigmoid, the forms of LeakyReLU.
std::optional<EpilogueAttrs> AsFusedActivation(const Program& program) {
  using F = FusedActivation;
  if (program.num_inputs != 1) return std::nullopt;
  const auto& steps = program.steps;
  Operand x{Operand::kInput, 0};
  const auto number = [&](size_t k, Instr instr) {  // of step k, which reads step k - 1
    if (k > 0) x = {Operand::kRegister, steps[k - 1].out};
    return NumberWith(program, steps[k], instr, x);
  };
  switch (steps.size()) {
    case 1:
      if (const auto slope = NumberWith(program, steps[0], Instr::kLeaky, x, false)) {
        return EpilogueAttrs{F::kLeaky, *slope};
      }
      switch (steps[0].instr) {
        case Instr::kRelu:
          return EpilogueAttrs{F::kRelu};
        case Instr::kSigmoid:
          return EpilogueAttrs{F::kSigmoid};
        case Instr::kTanh:
          return EpilogueAttrs{F::kTanh};
        case Instr::kGelu:
          return EpilogueAttrs{F::kGelu};
        default:
          return std::nullopt;
      }
    case 2: {
      const auto low = number(0, Instr::kMax), high = number(1, Instr::kMin);
      if (!low || !high || !(*low <= *high)) return std::nullopt;
      return EpilogueAttrs{F::kClip, *low, *high};
    }
    case 4: {
      const auto slope = number(0, Instr::kMul), offset = number(1, Instr::kAdd);
      const auto low = number(2, Instr::kMax), high = number(3, Instr::kMin);
      if (!slope || !offset || low != 0.0 || high != 1.0) return std::nullopt;
      return EpilogueAttrs{F::kHardSigmoid, *slope, *offset};
    }
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<EpilogueAttrs> AsFusedActivation(const Op& op, const Attrs& attrs) {
  using F = FusedActivation;
  if (op.name() == "Activation") {
    switch (attrs.as<ActivationAttrs>().act_type) {
      case Act::kRelu:
        return EpilogueAttrs{F::kRelu};
      case Act::kSigmoid:
        return EpilogueAttrs{F::kSigmoid};
      case Act::kSoftrelu:
        return EpilogueAttrs{F::kSoftrelu};
      case Act::kTanh:
        return EpilogueAttrs{F::kTanh};
      case Act::kSoftsign:
        return std::nullopt;
    }
  }
  const auto program = pointwise::ProgramOf(op, attrs, DType::kFloat32);
  return program ? AsFusedActivation(*program) : std::nullopt;
}

}  // namespace weft
