#include <algorithm>

#include "core/ops/pointwise/rows_nodes.h"

namespace weft::pointwise {
namespace {

int64_t PitchOf(const Lane& lane) { return lane.outer.empty() ? 0 : lane.outer.back() * lane.size; }

// Says in entry `i` of `user` where the value of `node` lies.
void Locate(const Plan& plan, const Space& space, const Node& node, int i, Node* user) {
  const Table& table = plan.table;
  int at;
  int64_t pitch = 0;
  if (node.kind == Node::kWindow) {
    at = Table::kInputs + node.index;
    if (node.level == Level::kFull) pitch = PitchOf(space.inputs[node.index]);
  } else if (node.level == Level::kScalar) {
    at = table.scalars + node.index;
  } else if (node.level == Level::kRow) {
    at = Table::kRows + node.slot;
    pitch = static_cast<int64_t>(plan.element);
  } else if (node.level == Level::kColumn) {
    at = table.columns + node.slot;
  } else if (node.output >= 0) {
    at = Table::kOutputs + node.output;
    pitch = PitchOf(space.outputs[node.output]);
  } else {
    at = table.tiles + node.slot;
    if (!plan.long_rows) pitch = space.columns * static_cast<int64_t>(plan.element);
  }
  user->at[i] = static_cast<int16_t>(at);
  user->pitch[i] = pitch;
}

void LayOutCode(const Plan& plan, const Space& space, Code* code) {
  for (Node& node : code->nodes) {
    for (int i = 0; i < node.num_args; ++i) {
      Locate(plan, space, code->nodes[node.args[i]], i, &node);
    }
    if (node.kind == Node::kLoad) {
      node.at[0] = static_cast<int16_t>(Table::kInputs + node.index);
      node.pitch[0] = PitchOf(space.inputs[node.index]);
    }
    if (node.kind == Node::kStore) {
      node.at[3] = static_cast<int16_t>(Table::kOutputs + node.index);
      node.pitch[3] = PitchOf(space.outputs[node.index]);
    } else if (node.kind != Node::kTake) {
      Locate(plan, space, node, 3, &node);
    }
  }
}

}  // namespace

void AllocateTiles(Code* code) {
  const auto in_tile = [](const Node& node) {
    return !node.leaf && node.level == Level::kFull && node.output < 0 &&
           (node.kind == Node::kLoad || node.kind == Node::kExpand || node.kind == Node::kInstr);
  };
  std::vector<int> last_use(code->nodes.size(), -1);
  for (size_t i = 0; i < code->nodes.size(); ++i) {
    const Node& node = code->nodes[i];
    for (int k = 0; k < node.num_args; ++k) last_use[node.args[k]] = static_cast<int>(i);
  }
  SmallVector<int16_t, 16> free;
  for (size_t i = 0; i < code->nodes.size(); ++i) {
    Node& node = code->nodes[i];
    for (int k = 0; k < node.num_args; ++k) {
      const int arg = node.args[k];
      if (last_use[arg] != static_cast<int>(i) || !in_tile(code->nodes[arg])) continue;
      last_use[arg] = -1;  // the same value may be read twice
      free.push_back(code->nodes[arg].slot);
    }
    if (!in_tile(node)) continue;
    if (free.empty()) free.push_back(static_cast<int16_t>(code->registers++));
    node.slot = free.back();
    free.pop_back();
  }
}

void LayOut(const Space& space, Plan* plan) {
  Table& table = plan->table;
  table.columns = Table::kRows + plan->row_registers;
  table.scalars = table.columns + plan->column_registers;
  table.tiles = table.scalars + static_cast<int>(plan->scalars.size());
  int registers = std::max(plan->body.registers, plan->prologue.registers);
  for (const Code& code : plan->phases) registers = std::max(registers, code.registers);
  table.size = table.tiles + registers;
  LayOutCode(*plan, space, &plan->prologue);
  LayOutCode(*plan, space, &plan->body);
  for (Code& code : plan->phases) LayOutCode(*plan, space, &code);
  for (Code& code : plan->between) LayOutCode(*plan, space, &code);
}

}  // namespace weft::pointwise
