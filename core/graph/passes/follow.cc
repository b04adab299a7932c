#include "core/graph/passes/follow.h"

#include <algorithm>

#include "core/ops/creation/creation.h"
#include "core/ops/elementwise/single.h"
#include "core/ops/nn/convert.h"

namespace weft {
namespace {

using pointwise::Instr;

struct Elementwise {
  const char* name;
  Instr instr;
  bool scalar, reversed;
};

constexpr Elementwise kElementwise[] = {
    {"_plus_scalar", Instr::kAdd, true, false},
    {"_minus_scalar", Instr::kSub, true, false},
    {"_mul_scalar", Instr::kMul, true, false},
    {"_div_scalar", Instr::kDiv, true, false},
    {"_rminus_scalar", Instr::kSub, true, true},
    {"_not_equal_scalar", Instr::kNe, true, false},
    {"_greater_scalar", Instr::kGt, true, false},
    {"_lesser_scalar", Instr::kLt, true, false},
    {"elemwise_add", Instr::kAdd, false, false},
    {"broadcast_add", Instr::kAdd, false, false},
    {"elemwise_sub", Instr::kSub, false, false},
    {"broadcast_sub", Instr::kSub, false, false},
    {"elemwise_mul", Instr::kMul, false, false},
    {"broadcast_mul", Instr::kMul, false, false},
    {"elemwise_div", Instr::kDiv, false, false},
    {"broadcast_div", Instr::kDiv, false, false},
    {"broadcast_lesser", Instr::kLt, false, false},
    {"broadcast_lesser_equal", Instr::kLe, false, false},
    {"broadcast_greater", Instr::kGt, false, false},
    {"broadcast_greater_equal", Instr::kGe, false, false},
    {"broadcast_equal", Instr::kEq, false, false},
    {"broadcast_logical_and", Instr::kAnd, false, false},
};

}  // namespace

bool IsNamed(const GraphNode& node, std::initializer_list<std::string_view> names) {
  return node.op != nullptr &&
         std::find(names.begin(), names.end(), node.op->name()) != names.end();
}

bool KeepsElements(const GraphNode& node) {
  return IsNamed(node, {"Reshape", "_reshape_to", "reshape_like", "expand_dims", "squeeze"});
}

bool PassesOn(const GraphNode& node) {
  if (node.op == nullptr) return false;
  if (node.op->is_identity(node.attrs.get(), node.training) &&
      node.input_types[0] == node.types[0]) {
    return true;
  }
  return node.op->name() == "Cast" && IsFloating(node.types[0].dtype) &&
         IsFloating(node.input_types[0].dtype);
}

std::optional<pointwise::Program> ProgramOf(const GraphNode& node) {
  if (node.op == nullptr) return std::nullopt;
  if (node.op->name() == "_pointwise") return node.attrs->as<pointwise::ProgramAttrs>().program;
  // A vector as condition selects along the first axis; only equal shapes are elementwise.
  if (node.op->name() == "where" && node.input_types[0].shape == node.types[0].shape) {
    return elementwise::SingleStep(Instr::kWhere, 3);
  }
  for (const Elementwise& e : kElementwise) {
    if (node.op->name() != e.name) continue;
    if (!e.scalar) return elementwise::SingleStep(e.instr, 2);
    pointwise::Program program = elementwise::SingleStep(e.instr, 1, true, e.reversed);
    program.constants[0] = node.attrs->as<elementwise::ScalarAttrs>().scalar;
    return program;
  }
  return std::nullopt;
}

std::optional<double> NumberOf(const Edge& edge, int depth) {
  const GraphNode& node = ToGraphNode(edge);
  if (node.is_constant()) {
    if (!node.constant.device.is_host() || node.constant.size() != 1) return std::nullopt;
    return *nn::AsRowMajor(node.constant, DType::kFloat64).data<const double>();
  }
  if (node.is_variable() || depth > kMaxFollowed) return std::nullopt;
  if (IsNamed(node, {"_zeros", "zeros_like"})) return 0.0;
  if (IsNamed(node, {"_ones", "ones_like"})) return 1.0;
  if (IsNamed(node, {"_full"})) return node.attrs->as<FullAttrs>().value;
  if (PassesOn(node) || KeepsElements(node) || IsNamed(node, {"_broadcast_to_shape"})) {
    return NumberOf(node.inputs[0], depth + 1);
  }
  const std::optional<pointwise::Program> program = ProgramOf(node);
  if (!program || program->steps.size() != 1) return std::nullopt;
  const pointwise::Step& step = program->steps[0];
  double args[3];
  const int arity = pointwise::InfoOf(step.instr).arity;
  for (int i = 0; i < arity; ++i) {
    const pointwise::Operand& operand = step.args[i];
    const std::optional<double> number = operand.kind == pointwise::Operand::kConstant
                                             ? program->constants[operand.index]
                                             : NumberOf(node.inputs[operand.index], depth + 1);
    if (!number) return std::nullopt;
    args[i] = *number;
  }
  switch (step.instr) {
    case Instr::kAdd:
      return args[0] + args[1];
    case Instr::kSub:
      return args[0] - args[1];
    case Instr::kMul:
      return args[0] * args[1];
    case Instr::kDiv:
      return args[0] / args[1];
    case Instr::kNeg:
      return -args[0];
    default:
      return std::nullopt;
  }
}

bool IsZeroOrOne(const Edge& edge, int depth) {
  if (TypeOf(edge).dtype == DType::kBool) return true;
  const GraphNode& node = ToGraphNode(edge);
  if (node.is_variable() || depth > kMaxFollowed) return false;
  if (node.op->name() == "Cast" || KeepsElements(node) || PassesOn(node) ||
      IsNamed(node, {"transpose", "_broadcast_to_shape"})) {
    return IsZeroOrOne(node.inputs[0], depth + 1);
  }
  const std::optional<pointwise::Program> program = ProgramOf(node);
  if (!program) return false;
  const pointwise::Step& last = program->steps.back();
  switch (last.instr) {
    case Instr::kEq:
    case Instr::kNe:
    case Instr::kLt:
    case Instr::kLe:
    case Instr::kGt:
    case Instr::kGe:
    case Instr::kAnd:
    case Instr::kOr:
    case Instr::kXor:
    case Instr::kNot:
      return true;
    case Instr::kMul:
      return program->steps.size() == 1 && node.inputs.size() == 2 &&
             IsZeroOrOne(node.inputs[0], depth + 1) && IsZeroOrOne(node.inputs[1], depth + 1);
    default:
      return false;
  }
}

Edge MaskSource(Edge edge) {
  for (int depth = 0; depth < kMaxFollowed; ++depth) {
    const GraphNode& node = ToGraphNode(edge);
    if (node.is_variable()) break;
    const bool cast = node.op->name() == "Cast" && IsZeroOrOne(node.inputs[0]);
    bool nonzero = false;
    if (const auto program = ProgramOf(node); program && program->steps.size() == 1) {
      const pointwise::Step& step = program->steps[0];
      nonzero = step.instr == Instr::kNe && step.args[0].kind == pointwise::Operand::kInput &&
                step.args[1].kind == pointwise::Operand::kConstant && program->constants[0] == 0;
    }
    if (!cast && !nonzero) break;
    const Edge inner = node.inputs[0];
    edge = inner;
  }
  return edge;
}

}  // namespace weft
