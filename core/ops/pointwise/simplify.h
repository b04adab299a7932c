// Steps that stand for a longer chain of steps.
#pragma once

#include <cmath>
#include <numbers>

#include "core/base/small_vector.h"
#include "core/ops/pointwise/program.h"

namespace weft::pointwise {

// Whether a step is instruction `instr`, and no reduction.
inline bool Is(const Step& step, Instr instr) { return step.instr == instr; }

// Puts one gelu where x / 2 times 1 + erf(x / sqrt(2)) is written out, in any order of the factors.
// Registers are numbers of earlier steps; steps that only the chain used stay, for the caller to
// drop. True where something was found.
template <typename Steps, typename Constants>
bool FoldGelu(Steps* steps, const Constants& constants) {
  const auto constant = [&](const Operand& arg, double value) {
    return arg.kind == Operand::kConstant &&
           std::abs(constants[arg.index] - value) <= 1e-7 * std::abs(value);
  };
  const auto same = [](const Operand& a, const Operand& b) {
    return a.kind == b.kind && a.index == b.index;
  };
  const auto step_of = [&](const Operand& arg) {
    return arg.kind == Operand::kRegister ? &(*steps)[arg.index] : nullptr;
  };
  // What erf(x / sqrt(2)) + 1 is taken of.
  const auto inside = [&](const Operand& arg, Operand* x) {
    const auto* sum = step_of(arg);
    if (sum == nullptr || !Is(*sum, Instr::kAdd)) return false;
    const int one = constant(sum->args[0], 1) ? 0 : constant(sum->args[1], 1) ? 1 : -1;
    const auto* erf = one < 0 ? nullptr : step_of(sum->args[1 - one]);
    if (erf == nullptr || !Is(*erf, Instr::kErf)) return false;
    const auto* scaled = step_of(erf->args[0]);
    if (scaled == nullptr) return false;
    const double root = 1 / std::numbers::sqrt2;
    const bool divides = Is(*scaled, Instr::kDiv) && constant(scaled->args[1], 1 / root);
    const bool left = Is(*scaled, Instr::kMul) && constant(scaled->args[1], root);
    const bool right = Is(*scaled, Instr::kMul) && constant(scaled->args[0], root);
    if (!divides && !left && !right) return false;
    *x = scaled->args[right ? 1 : 0];
    return true;
  };
  bool found = false;
  for (auto& step : *steps) {
    if (!Is(step, Instr::kMul)) continue;
    // The factors, through at most one product within the product.
    for (int outer = 0; outer < 2; ++outer) {
      const auto* product = step_of(step.args[outer]);
      if (product == nullptr || !Is(*product, Instr::kMul)) continue;
      const Operand factors[3] = {step.args[1 - outer], product->args[0], product->args[1]};
      for (int i = 0; i < 3; ++i) {
        Operand x;
        if (!inside(factors[i], &x)) continue;
        const Operand &a = factors[(i + 1) % 3], &b = factors[(i + 2) % 3];
        if ((same(a, x) && constant(b, 0.5)) || (same(b, x) && constant(a, 0.5))) {
          step.instr = Instr::kGelu;
          step.args[0] = x;
          step.args[1] = step.args[2] = {};
          found = true;
        }
        break;
      }
      if (Is(step, Instr::kGelu)) break;
    }
  }
  return found;
}

// Puts shorter steps for chains that have one. Before registers are allocated: the last step is the
// result.
void Simplify(Program* program);

// Whether an instruction may be one of two in a kernel of two (FindChain), and as what.
inline bool ChainOpOf(Instr instr, bool reversed, ChainOp* op) {
  switch (instr) {
    case Instr::kAdd:
      *op = ChainOp::kAdd;
      return true;
    case Instr::kSub:
      *op = reversed ? ChainOp::kReverseSub : ChainOp::kSub;
      return true;
    case Instr::kMul:
      *op = ChainOp::kMul;
      return true;
    default:
      return false;
  }
}

}  // namespace weft::pointwise
