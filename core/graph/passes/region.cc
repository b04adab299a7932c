#include "core/graph/passes/region.h"

#include <algorithm>

#include "core/ops/creation/creation.h"
#include "core/ops/functional.h"
#include "core/ops/nn/layer_norm.h"
#include "core/ops/nn/softmax.h"
#include "core/ops/pointwise/program_of.h"
#include "core/ops/pointwise/simplify.h"
#include "core/ops/reduce/reduce.h"
#include "core/registry/op.h"

namespace weft {

using pointwise::Instr;
using pointwise::Operand;
using pointwise::Program;
using pointwise::RowOutput;
using pointwise::RowProgram;
using pointwise::RowStep;

namespace {

bool IsOp(const GraphNode& node, std::initializer_list<const char*> names) {
  return node.op != nullptr && std::any_of(names.begin(), names.end(), [&](const char* name) {
           return node.op->name() == name;
         });
}

void ReductionPart(const GraphNode& node, Part* part) {
  const Shape& from = node.input_types[0].shape;
  const int rank = static_cast<int>(from.size());
  const auto axes = ReducedAxes(node.attrs->as<ReduceAttrs>(), from, node.op->name().c_str());
  if (axes.empty() || rank == 0) return;
  const int n = static_cast<int>(axes.size());
  const std::string& name = node.op->name();
  part->mean = name == "mean";
  part->kind = name == "prod"  ? reduce::Kind::kProd
               : name == "max" ? reduce::Kind::kMax
               : name == "min" ? reduce::Kind::kMin
                               : reduce::Kind::kSum;
  part->steps = 1;
  if (axes.back() == rank - 1 && axes.front() == rank - n) {
    part->role = Role::kRow;
    part->axes = n;
  } else if (axes.front() == 0 && axes.back() == n - 1 && !part->mean) {
    part->role = Role::kColumn;
    part->axes = rank - n;
  }
}

// Whether a reshape gives a reduction over the last axes these axes back, with
// size 1.
bool KeepsDims(const GraphNode& node) {
  const GraphNode& reduction = ToGraphNode(node.inputs[0]);
  if (!IsOp(reduction, {"sum", "mean", "prod", "max", "min"})) return false;
  Part part;
  ReductionPart(reduction, &part);
  return part.role == Role::kRow &&
         node.types[0].shape == RowShape(reduction.input_types[0].shape, part.axes);
}

}  // namespace

// A number that every element of the edge has.
std::optional<double> NumberOf(const Edge& edge) {
  const GraphNode& node = ToGraphNode(edge);
  if (node.is_constant()) {
    if (node.constant.size() != 1 || !IsFloating(node.constant.dtype)) return std::nullopt;
    return VisitDType(node.constant.dtype, [&](auto tag) {
      using T = typename decltype(tag)::type;
      return std::optional<double>(static_cast<double>(*node.constant.data<const T>()));
    });
  }
  if (node.is_variable()) return std::nullopt;
  if (IsOp(node, {"_zeros", "zeros_like"})) return 0.0;
  if (IsOp(node, {"_ones", "ones_like"})) return 1.0;
  if (IsOp(node, {"_full"})) return node.attrs->as<FullAttrs>().value;
  return std::nullopt;
}

Shape RowShape(const Shape& space, int axes) {
  Shape shape = space;
  std::fill(shape.end() - axes, shape.end(), 1);
  return shape;
}

// Floating types that compute as one type.
bool ComputesAs(DType dtype, DType with) {
  return IsFloating(dtype) && (dtype == DType::kFloat64) == (with == DType::kFloat64);
}

Part PartOf(const GraphNode& node) {
  Part part;
  if (node.is_variable() || node.inputs.empty()) return part;
  const DType dtype = node.types[0].dtype;
  if (!IsFloating(dtype) || NumElements(node.types[0].shape) == 0) return part;
  for (size_t i = 0; i < node.inputs.size(); ++i) {
    if (!node.inputs[i] || !ComputesAs(node.input_types[i].dtype, dtype)) return part;
  }
  const Shape& from = node.input_types[0].shape;
  if (NumElements(from) == 0) return part;
  if (IsOp(node, {"_broadcast_to_shape", "broadcast_to", "broadcast_axis", "broadcast_like"})) {
    part.role = Role::kAlias;
  } else if (IsOp(node, {"_reshape_to", "Reshape", "expand_dims"})) {
    if (KeepsDims(node)) part.role = Role::kKeepDims;
  } else if (IsOp(node, {"softmax", "log_softmax", "softmin"})) {
    const auto& attrs = node.attrs->as<SoftmaxAttrs>();
    const int64_t rank = static_cast<int64_t>(from.size());
    if (rank > 0 && (attrs.axis == -1 || attrs.axis == rank - 1) &&
        !attrs.use_length.value_or(false)) {
      part.role = Role::kSoftmax;
      part.axes = 1;
      part.steps = 7;
    }
  } else if (IsOp(node, {"LayerNorm"})) {
    const auto& attrs = node.attrs->as<LayerNormAttrs>();
    const int64_t rank = static_cast<int64_t>(from.size());
    if (attrs.axis == -1 || attrs.axis == rank - 1) {
      part.role = Role::kLayerNorm;
      part.axes = 1;
      part.steps = 9;
    }
  } else if (IsOp(node, {"sum", "mean", "prod", "max", "min"})) {
    ReductionPart(node, &part);
  } else if (IsOp(node, {"where"}) && !(from == node.types[0].shape)) {
    return part;  // selects along the first axis
  } else if (auto program = pointwise::ProgramOf(*node.op, *node.attrs, dtype)) {
    part.role = Role::kPointwise;
    part.steps = static_cast<int>(program->steps.size());
    part.program = std::move(*program);
  }
  return part;
}

Operand RegionProgram::Push(RowStep step) {
  program_.steps.push_back(step);
  return {Operand::kRegister, static_cast<uint8_t>(program_.steps.size() - 1)};
}

Operand RegionProgram::Push(Instr instr, std::initializer_list<Operand> args) {
  RowStep step;
  step.instr = instr;
  std::copy(args.begin(), args.end(), step.args);
  return Push(step);
}

Operand RegionProgram::Reduce(Operand x, reduce::Kind kind, bool mean) {
  RowStep step;
  step.reduces = true;
  step.kind = kind;
  step.mean = mean;
  step.args[0] = x;
  return Push(step);
}

Operand RegionProgram::Constant(double value) {
  program_.constants.push_back(value);
  return {Operand::kConstant, static_cast<uint8_t>(program_.constants.size() - 1)};
}

Operand RegionProgram::ValueOf(const Edge& edge) {
  if (const auto found = values_.find(edge); found != values_.end()) return found->second;
  Operand operand;
  if (const auto number = NumberOf(edge)) {
    operand = Constant(*number);
  } else {
    operand = {Operand::kInput, static_cast<uint8_t>(inputs_.size())};
    inputs_.push_back(edge);
    program_.num_inputs = static_cast<int>(inputs_.size());
  }
  values_.emplace(edge, operand);
  return operand;
}

void RegionProgram::Add(const GraphNode& node, const Part& part) {
  const Edge edge{Ref<Node>(const_cast<GraphNode*>(&node)), 0};
  switch (part.role) {
    case Role::kOther:
    case Role::kColumn:
      break;
    case Role::kAlias:
    case Role::kKeepDims:
      values_[edge] = ValueOf(node.inputs[0]);
      break;
    case Role::kRow:
      values_[edge] = Reduce(ValueOf(node.inputs[0]), part.kind, part.mean);
      break;
    case Role::kSoftmax:
      values_[edge] = Softmax(node);
      break;
    case Role::kLayerNorm:
      values_[edge] = LayerNorm(node);
      break;
    case Role::kPointwise:
      values_[edge] = Inline(part.program, node);
      break;
  }
}

Operand RegionProgram::Softmax(const GraphNode& node) {
  const auto& attrs = node.attrs->as<SoftmaxAttrs>();
  const double scale =
      (node.op->name() == "softmin" ? -1.0 : 1.0) / attrs.temperature.value_or(1.0);
  Operand x = ValueOf(node.inputs[0]);
  if (scale != 1.0) x = Push(Instr::kMul, {x, Constant(scale)});
  const Operand top = Reduce(x, reduce::Kind::kMax, false);
  const Operand shifted = Push(Instr::kSub, {x, top});
  const Operand e = Push(Instr::kExp, {shifted});
  const Operand sum = Reduce(e, reduce::Kind::kSum, false);
  if (node.op->name() != "log_softmax") return Push(Instr::kDiv, {e, sum});
  return Push(Instr::kSub, {shifted, Push(Instr::kLog, {sum})});
}

Operand RegionProgram::LayerNorm(const GraphNode& node) {
  const Operand x = ValueOf(node.inputs[0]);
  const Operand gamma = ValueOf(node.inputs[1]), beta = ValueOf(node.inputs[2]);
  const Operand mean = Reduce(x, reduce::Kind::kSum, true);
  const Operand centred = Push(Instr::kSub, {x, mean});
  const Operand variance = Reduce(Push(Instr::kSquare, {centred}), reduce::Kind::kSum, true);
  const double eps = node.attrs->as<LayerNormAttrs>().eps;
  const Operand inverse = Push(Instr::kRsqrt, {Push(Instr::kAdd, {variance, Constant(eps)})});
  const Operand scaled = Push(Instr::kMul, {Push(Instr::kMul, {centred, inverse}), gamma});
  return Push(Instr::kAdd, {scaled, beta});
}

Operand RegionProgram::Inline(const Program& program, const GraphNode& node) {
  Operand writer[pointwise::kMaxRegisters] = {};
  Operand last;
  for (const pointwise::Step& step : program.steps) {
    RowStep row;
    row.instr = step.instr;
    for (int k = 0; k < 3; ++k) {
      const Operand& arg = step.args[k];
      if (arg.kind == Operand::kInput) row.args[k] = ValueOf(node.inputs[arg.index]);
      if (arg.kind == Operand::kRegister) row.args[k] = writer[arg.index];
      if (arg.kind == Operand::kConstant) {
        row.args[k] = Constant(program.constants[arg.index]);
      }
    }
    last = writer[step.out] = Push(row);
  }
  return last;
}

void RegionProgram::AddOutput(const GraphNode& node, const Part& part, const Shape& space) {
  RowOutput output;
  output.dtype = node.types[0].dtype;
  const Shape& shape = node.types[0].shape;
  Operand value;
  if (part.role == Role::kColumn) {
    output.place = RowOutput::kColumn;
    output.kind = part.kind;
    value = ValueOf(node.inputs[0]);
  } else {
    const bool row = part.role == Role::kRow || !(shape == space);
    output.place = row ? RowOutput::kRow : RowOutput::kFull;
    value = ValueOf(Edge{Ref<Node>(const_cast<GraphNode*>(&node)), 0});
  }
  if (value.kind != Operand::kRegister) value = Push(Instr::kCopy, {value});
  output.step = value.index;
  program_.outputs.push_back(output);
}

Vars RegionProgram::Call(std::span<const Var> inputs) && {
  static const OpRef kPointwise("_pointwise");
  const bool simple = program_.outputs.size() == 1 && !program_.reduces() &&
                      program_.steps.size() <= pointwise::kMaxSteps &&
                      program_.outputs[0].step + 1u == program_.steps.size() &&
                      inputs.size() <= pointwise::kMaxInputs;
  if (simple) {
    Program plain;
    plain.constants = program_.constants;
    plain.num_inputs = program_.num_inputs;
    for (size_t k = 0; k < program_.steps.size(); ++k) {
      pointwise::Step step{program_.steps[k].instr, static_cast<uint8_t>(k), {}};
      std::copy_n(program_.steps[k].args, 3, step.args);
      plain.steps.push_back(step);
    }
    Simplify(&plain);
    if (AllocateRegisters(&plain)) {
      return weft::Call(
          kPointwise, inputs,
          MakeAttrs(pointwise::ProgramAttrs{std::move(plain), program_.outputs[0].dtype}));
    }
  }
  return CallRows(std::move(program_), inputs);
}

}  // namespace weft
