#include <algorithm>

#include "core/ops/pointwise/rows_nodes.h"
#include "core/ops/pointwise/simplify.h"

namespace weft::pointwise {
namespace {

std::vector<int> UsesOf(const std::vector<Node>& nodes) {
  std::vector<int> uses(nodes.size(), 0);
  for (const Node& node : nodes) {
    for (int i = 0; i < node.num_args; ++i) ++uses[node.args[i]];
  }
  return uses;
}

// Whether an operand of a whole row is one, rather than one number.
bool IsVector(const std::vector<Node>& nodes, const Node& node, int arg) {
  const Level level = nodes[node.args[arg]].level;
  return level == Level::kFull || level == Level::kColumn;
}

}  // namespace

void FuseChains(std::vector<Node>* nodes, Compute compute) {
  std::vector<int> uses = UsesOf(*nodes);
  const auto at_hand = [&](const Node& node) {
    return std::all_of(node.args, node.args + node.num_args, [&](int arg) {
      return (*nodes)[arg].level != Level::kFull || (*nodes)[arg].kind == Node::kWindow;
    });
  };
  std::vector<bool> fused(nodes->size(), false);
  for (size_t k = 0; k < nodes->size(); ++k) {
    Node& node = (*nodes)[k];
    if (node.kind != Node::kInstr || node.level != Level::kFull || node.num_args > 2) continue;
    for (int i = 0; i < node.num_args; ++i) {
      const Node& first = (*nodes)[node.args[i]];
      ChainOp op1, op2 = ChainOp::kAdd;
      if (first.kind != Node::kInstr || first.level != Level::kFull || first.num_args != 2 ||
          fused[node.args[i]] || !ChainOpOf(first.instr, first.mode == Mode::kSV, &op1) ||
          (uses[node.args[i]] > 1 && !at_hand(first))) {
        continue;
      }
      if (node.num_args == 2 &&
          (!ChainOpOf(node.instr, i == 1, &op2) || node.args[0] == node.args[1])) {
        continue;
      }
      const bool vector_b = first.mode == Mode::kVV;
      const InstrFn fn = node.num_args == 1
                             ? FindChain(op1, node.instr, vector_b, compute)
                             : FindChain(op1, op2, vector_b, node.mode == Mode::kVV, compute);
      if (fn == nullptr) continue;
      const int16_t third = node.num_args == 2 ? node.args[1 - i] : int16_t{-1};
      const bool swapped = first.mode == Mode::kSV;
      --uses[node.args[i]];
      for (int a = 0; a < 2; ++a) ++uses[first.args[a]];
      node.each_row |= first.each_row;
      node.args[0] = first.args[swapped ? 1 : 0];
      node.args[1] = first.args[swapped ? 0 : 1];
      node.args[2] = third;
      ++node.num_args;
      node.fn = fn;
      node.first = op1;
      fused[k] = true;
      break;
    }
  }
}

void FuseSums(std::vector<Node>* nodes, Compute compute, bool long_rows) {
  std::vector<int> uses = UsesOf(*nodes);
  for (Node& sum : *nodes) {
    if (sum.kind != Node::kReduce || sum.reduction != reduce::Kind::kSum) continue;
    Node& arg = (*nodes)[sum.args[0]];
    reduce::MapSum map;
    bool vector_b = true;
    if (arg.kind != Node::kInstr || arg.sums >= 0) continue;
    if (arg.num_args == 1 && arg.instr == Instr::kSquare) {
      map = reduce::MapSum::kProduct;
    } else if (arg.num_args != 2) {
      continue;
    } else if (arg.first == ChainOp::kSub && arg.instr == Instr::kSquare) {
      map = reduce::MapSum::kSquaredDifference;
      vector_b = IsVector(*nodes, arg, 1);
    } else if (arg.first == ChainOp::kSub && arg.instr == Instr::kExp) {
      map = reduce::MapSum::kExpOfDifference;
      vector_b = IsVector(*nodes, arg, 1);
    } else if (arg.first == ChainOp::kCount && arg.instr == Instr::kMul && arg.mode == Mode::kVV) {
      map = reduce::MapSum::kProduct;
    } else {
      continue;
    }
    // Pieces of long rows compute again what later phases need.
    const bool alone = long_rows || uses[sum.args[0]] == 1;
    const reduce::MapSumFn fn = reduce::FindMapSum(map, vector_b, !alone, DTypeOf(compute));
    if (fn == nullptr) continue;
    if (alone) {
      --uses[sum.args[0]];
      sum.map = fn;
      sum.num_args = 2;
      const int16_t a = arg.args[0], b = arg.num_args == 1 ? arg.args[0] : arg.args[1];
      sum.args[0] = a;
      sum.args[1] = b;
      ++uses[a];
      ++uses[b];
    } else {
      arg.map = fn;
      arg.sums = sum.slot;
      if (arg.num_args == 1) {
        arg.args[1] = arg.args[0];
        arg.num_args = 2;
      }
      sum.sums = sum.slot;  // is only left to finish
    }
  }
}

}  // namespace weft::pointwise
