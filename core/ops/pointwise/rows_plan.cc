#include "core/ops/pointwise/rows_plan.h"

#include <algorithm>
#include <map>

#include "core/ops/pointwise/rows_nodes.h"
#include "core/ops/pointwise/simplify.h"

namespace weft::pointwise {
namespace {

// Integers compute as integers unless a step is defined on floating point only.
Compute ComputeOfProgram(const RowProgram& program, const Space& space) {
  DType widest = space.outputs[0].dtype;
  for (const Lane& lane : space.inputs) widest = WiderDType(widest, lane.dtype);
  for (const Lane& lane : space.outputs) widest = WiderDType(widest, lane.dtype);
  const Compute compute = ComputeTypeOf(widest);
  if (compute == Compute::kF32 || compute == Compute::kF64) return compute;
  for (const RowStep& step : program.steps) {
    if (!step.reduces && !InfoOf(step.instr).integers) return Compute::kF64;
  }
  return compute;
}

class Planner {
 public:
  Planner(const RowProgram& program, const Space& space, Compute compute, bool long_rows, bool flat,
          const char* op)
      : program_(program), space_(space), op_(op) {
    plan_.compute = compute;
    plan_.element = SizeOf(plan_.compute);
    plan_.long_rows = long_rows;
    plan_.flat = flat;
  }

  Plan Make() {
    SmallVector<RowStep, 8> steps = program_.steps;
    FoldGelu(&steps, program_.constants);
    for (size_t k = 0; k < steps.size(); ++k) {
      const RowStep& step = steps[k];
      SmallVector<int, 3> args;
      for (const Operand& operand : step.args) {
        if (operand.kind != Operand::kNone) args.push_back(NodeOf(operand));
      }
      steps_.push_back(step.reduces ? Reduction(step, Full(args[0]))
                                    : Instruction(step.instr, args));
      for (size_t o = 0; o < program_.outputs.size(); ++o) {
        if (program_.outputs[o].step == k) Output(static_cast<int>(o), steps_[k]);
      }
    }
    FuseChains(&nodes_, plan_.compute);
    if (!plan_.flat) FuseSums(&nodes_, plan_.compute, plan_.long_rows);
    FindAlive();
    WriteStraightToOutputs();
    if (!plan_.long_rows) {
      plan_.body = Extract([](const Node& node) { return node.level != Level::kColumn; });
    } else {
      int phases = 0;
      for (size_t k = 0; k < nodes_.size(); ++k) {
        const Node& node = nodes_[k];
        if (alive_[k] && EndsPhase(node)) phases = std::max(phases, PhaseOf(node) + 1);
      }
      for (int p = 0; p < phases; ++p) {
        plan_.phases.push_back(
            Extract([p](const Node& node) { return EndsPhase(node) && PhaseOf(node) == p; }));
      }
      for (int p = 0; p <= phases; ++p) {
        plan_.between.push_back(ExtractRows(
            [&](const Node& node) { return node.depth == p || (p == phases && node.depth > p); }));
      }
    }
    plan_.prologue = Extract([](const Node& node) { return node.level == Level::kColumn; });
    LayOut(space_, &plan_);
    return std::move(plan_);
  }

 private:
  int Push(Node node) {
    nodes_.push_back(node);
    return static_cast<int>(nodes_.size() - 1);
  }

  // Rows of this lane lie one after another within a tile.
  bool Contiguous(const Lane& lane) const {
    return lane.outer.empty() || lane.outer.back() == space_.columns;
  }

  int ScalarNode(const Scalar& scalar) {
    Node node;
    node.index = static_cast<int16_t>(plan_.scalars.size());
    plan_.scalars.push_back(scalar);
    return Push(node);
  }

  int NodeOf(const Operand& operand) {
    if (operand.kind == Operand::kRegister) return steps_[operand.index];
    const int key = operand.kind * 256 + operand.index;
    if (const auto found = operands_.find(key); found != operands_.end()) return found->second;
    const int node = operand.kind == Operand::kConstant
                         ? ScalarNode(ToScalar(program_.constants[operand.index], plan_.compute))
                         : InputNode(operand.index);
    operands_.emplace(key, node);
    return node;
  }

  int InputNode(int index) {
    const Lane& lane = space_.inputs[index];
    // Strides of what is empty mean nothing.
    const bool columns = lane.empty || (space_.columns > 1 && lane.step != 0);
    const bool rows =
        std::any_of(lane.outer.begin(), lane.outer.end(), [](int64_t step) { return step != 0; });
    if (!columns && !rows) {
      Scalar scalar{};
      lane.load(lane.base, 1, &scalar, 1);
      plan_.scalar_inputs.push_back({static_cast<int>(plan_.scalars.size()), index});
      return ScalarNode(scalar);
    }
    Node node;
    node.index = static_cast<int16_t>(index);
    node.level = rows && columns ? Level::kFull : rows ? Level::kRow : Level::kColumn;
    // Pieces of long rows see what is the same for all rows as they see any row.
    if (plan_.long_rows && node.level == Level::kColumn) node.level = Level::kFull;
    const bool lies = lane.direct && (node.level == Level::kColumn ? !plan_.flat
                                      : node.level == Level::kFull ? !plan_.flat || Contiguous(lane)
                                                                   : false);
    node.kind = lies ? Node::kWindow : Node::kLoad;
    node.each_row = node.level == Level::kFull && !Contiguous(lane);
    if (node.kind == Node::kLoad) TakeSlot(&node);
    return Push(node);
  }

  void TakeSlot(Node* node) {
    if (node->level == Level::kRow) node->slot = static_cast<int16_t>(plan_.row_registers++);
    if (node->level == Level::kColumn) node->slot = static_cast<int16_t>(plan_.column_registers++);
  }

  // The node's value as a vector of `level`.
  int Vector(int node, Level level) {
    const Level own = nodes_[node].level;
    if (own == level || (own == Level::kColumn && level == Level::kFull)) return node;
    const auto key = std::pair(node, level);
    if (const auto found = vectors_.find(key); found != vectors_.end()) return found->second;
    Node vector;
    vector.kind = own == Level::kScalar ? Node::kFill : Node::kExpand;
    vector.level = own == Level::kScalar && level == Level::kFull ? Level::kColumn : level;
    vector.num_args = 1;
    vector.args[0] = static_cast<int16_t>(node);
    vector.depth = nodes_[node].depth;
    TakeSlot(&vector);
    const int made = Push(vector);
    vectors_.emplace(key, made);
    return made;
  }

  int Full(int node) {
    if (nodes_[node].level == Level::kFull) return node;
    const int args[] = {node};
    return Instruction(Instr::kCopy, args, Level::kFull);
  }

  int Instruction(Instr instr, std::span<const int> args, Level least = Level::kRow) {
    const bool row = HasLevel(args, Level::kRow), column = HasLevel(args, Level::kColumn);
    const bool full = least == Level::kFull || HasLevel(args, Level::kFull);
    const Level level = full || (row && column) ? Level::kFull
                        : column                ? Level::kColumn
                                                : Level::kRow;
    Node node;
    node.kind = Node::kInstr;
    node.instr = instr;
    node.level = level;
    node.num_args = static_cast<uint8_t>(args.size());
    const auto scalar = [&](int arg) {
      const Level own = nodes_[arg].level;
      return own == Level::kScalar || (own == Level::kRow && level == Level::kFull && !plan_.flat);
    };
    bool keeps[3] = {};
    if (args.size() == 2) {
      keeps[1] = scalar(args[1]);
      keeps[0] = scalar(args[0]) && !keeps[1];
      node.mode = keeps[1] ? Mode::kVS : keeps[0] ? Mode::kSV : Mode::kVV;
    }
    for (size_t i = 0; i < args.size(); ++i) {
      const int arg = keeps[i] ? args[i] : Vector(args[i], level);
      node.args[i] = static_cast<int16_t>(arg);
      node.depth = std::max(node.depth, nodes_[arg].depth);
      if (level == Level::kFull && !plan_.flat) node.each_row |= NeedsEachRow(nodes_[arg]);
    }
    node.fn = FindKernel(instr, plan_.compute, node.mode);
    WEFT_CHECK(node.fn != nullptr, ErrorKind::kUnsupported, op_, ": ", InfoOf(instr).name,
               " is not defined on ", NameOf(DTypeOf(plan_.compute)));
    TakeSlot(&node);
    return Push(node);
  }

  bool HasLevel(std::span<const int> args, Level level) const {
    return std::any_of(args.begin(), args.end(),
                       [&](int arg) { return nodes_[arg].level == level; });
  }

  static bool NeedsEachRow(const Node& node) {
    if (node.kind == Node::kWindow) return node.level == Level::kColumn || node.each_row;
    if (node.level == Level::kColumn) return node.kind != Node::kFill;
    return node.level == Level::kRow;
  }

  int Reduction(const RowStep& step, int arg) {
    Node node;
    node.kind = Node::kReduce;
    node.level = Level::kRow;
    node.reduction = step.kind;
    node.mean = step.mean;
    node.kernels = reduce::FindKernels(step.kind, DTypeOf(plan_.compute));
    node.num_args = 1;
    node.args[0] = static_cast<int16_t>(arg);
    node.depth = static_cast<int16_t>(nodes_[arg].depth + 1);
    TakeSlot(&node);
    return Push(node);
  }

  void Output(int index, int value) {
    const RowOutput& output = program_.outputs[index];
    const bool rows = output.place == RowOutput::kRow || output.place == RowOutput::kTotal;
    if (!rows) {
      value = Full(value);
    } else {
      const Level own = nodes_[value].level;
      WEFT_CHECK(own == Level::kRow || own == Level::kScalar, ErrorKind::kValue, op_, ": step ",
                 static_cast<int>(output.step), " is not one number a row");
      value = Vector(value, Level::kRow);
    }
    Node node;
    const bool takes = output.place == RowOutput::kColumn || output.place == RowOutput::kTotal;
    node.kind = takes ? Node::kTake : Node::kStore;
    node.level = rows ? Level::kRow : Level::kFull;
    node.num_args = 1;
    node.args[0] = static_cast<int16_t>(value);
    node.index = static_cast<int16_t>(index);
    node.depth = nodes_[value].depth;
    node.reduction = output.kind;
    if (takes) node.kernels = reduce::FindKernels(output.kind, DTypeOf(plan_.compute));
    Push(node);
  }

  void FindAlive() {
    alive_.assign(nodes_.size(), false);
    for (size_t k = nodes_.size(); k-- > 0;) {
      if (nodes_[k].kind == Node::kStore || nodes_[k].kind == Node::kTake) alive_[k] = true;
      for (int i = 0; alive_[k] && i < nodes_[k].num_args; ++i) alive_[nodes_[k].args[i]] = true;
    }
  }

  // A value that is only stored need not wait in a register.
  void WriteStraightToOutputs() {
    std::vector<int> uses(nodes_.size(), 0);
    for (size_t k = 0; k < nodes_.size(); ++k) {
      for (int i = 0; alive_[k] && i < nodes_[k].num_args; ++i) ++uses[nodes_[k].args[i]];
    }
    for (Node& store : nodes_) {
      if (store.kind != Node::kStore || store.level != Level::kFull) continue;
      Node& value = nodes_[store.args[0]];
      const Lane& lane = space_.outputs[store.index];
      if (value.kind != Node::kInstr || uses[store.args[0]] != 1 || !lane.direct) continue;
      if (plan_.flat && !Contiguous(lane)) continue;
      value.output = store.index;
      value.each_row |= !plan_.flat && !Contiguous(lane);
      store.kind = Node::kScalar;  // nothing is left to do
      store.num_args = 0;
    }
  }

  // Nodes at which the work of a phase ends, and the phase.
  static bool EndsPhase(const Node& node) {
    if (node.kind == Node::kReduce) return true;
    if (node.level != Level::kFull) return false;
    return node.kind == Node::kStore || node.kind == Node::kTake || node.output >= 0;
  }
  static int PhaseOf(const Node& node) {
    return node.kind == Node::kReduce ? node.depth - 1 : node.depth;
  }

  // The nodes that are wanted and what whole rows they are computed from, in order, with registers.
  template <typename Wanted>
  Code Extract(const Wanted& wanted) const {
    const auto runs = [&](const Node& node) {
      return node.level == Level::kFull || node.kind == Node::kReduce;
    };
    return Copy(wanted, runs);
  }

  template <typename Wanted>
  Code ExtractRows(const Wanted& wanted) const {
    return Copy(
        [&](const Node& node) {
          return node.level == Level::kRow && node.kind != Node::kReduce && wanted(node);
        },
        [](const Node&) { return false; });
  }

  // `follows`: operands of this kind are computed again.
  template <typename Wanted, typename Follows>
  Code Copy(const Wanted& wanted, const Follows& follows) const {
    enum { kNo, kOperand, kRuns };
    std::vector<char> need(nodes_.size(), kNo);
    for (size_t i = nodes_.size(); i-- > 0;) {
      if (alive_[i] && wanted(nodes_[i]) && nodes_[i].kind != Node::kScalar) need[i] = kRuns;
      if (need[i] != kRuns) continue;
      for (int k = 0; k < nodes_[i].num_args; ++k) {
        const int arg = nodes_[i].args[k];
        const bool again = follows(nodes_[arg]) && nodes_[arg].kind != Node::kReduce;
        need[arg] = std::max<char>(need[arg], again ? kRuns : kOperand);
      }
    }
    Code code;
    std::vector<int16_t> place(nodes_.size(), -1);
    for (size_t i = 0; i < nodes_.size(); ++i) {
      if (need[i] == kNo) continue;
      Node node = nodes_[i];
      for (int k = 0; k < node.num_args; ++k) {
        node.args[k] = need[i] == kRuns ? place[node.args[k]] : int16_t{-1};
      }
      node.leaf = need[i] == kOperand || node.kind == Node::kScalar || node.kind == Node::kWindow;
      if (node.leaf) node.num_args = 0;
      place[i] = static_cast<int16_t>(code.nodes.size());
      code.nodes.push_back(node);
    }
    AllocateTiles(&code);
    return code;
  }

  const RowProgram& program_;
  const Space& space_;
  const char* op_;
  Plan plan_;
  std::vector<Node> nodes_;
  std::vector<int> steps_;
  std::vector<bool> alive_;  // what results need
  std::map<int, int> operands_;
  std::map<std::pair<int, Level>, int> vectors_;
};

}  // namespace

DType DTypeOf(Compute compute) {
  switch (compute) {
    case Compute::kF32:
      return DType::kFloat32;
    case Compute::kI32:
      return DType::kInt32;
    case Compute::kI64:
      return DType::kInt64;
    case Compute::kU64:
      return DType::kUint64;
    default:
      return DType::kFloat64;
  }
}

Plan MakePlan(const RowProgram& program, Space* space, bool long_rows, bool flat, const char* op) {
  const Compute compute = ComputeOfProgram(program, *space);
  for (Lane& lane : space->inputs) {
    lane.direct = IsNative(lane.dtype, compute) && lane.step == 1;
    lane.load = FindLoad(lane.dtype, compute);
  }
  for (Lane& lane : space->outputs) {
    lane.direct = IsNative(lane.dtype, compute) && lane.step == 1;
    lane.store = FindStore(compute, lane.dtype);
  }
  return Planner(program, *space, compute, long_rows, flat, op).Make();
}

}  // namespace weft::pointwise
