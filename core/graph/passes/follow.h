// Following values through a graph: elementwise operators of every kind as programs, and what is
// known of an array without computing it.
#pragma once

#include <array>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "core/graph/graph.h"
#include "core/ops/pointwise/expr.h"
#include "core/ops/pointwise/program.h"

namespace weft {

inline constexpr int kMaxFollowed = 24;  // operators, one after the other

bool IsNamed(const GraphNode& node, std::initializer_list<std::string_view> names);
// Gives its first input another shape and nothing else.
bool KeepsElements(const GraphNode& node);
// Gives back its first input, perhaps in another floating dtype.
bool PassesOn(const GraphNode& node);
// What an elementwise operator computes of its inputs; none for other operators.
std::optional<pointwise::Program> ProgramOf(const GraphNode& node);
// The number that all elements of an array are, if it is known.
std::optional<double> NumberOf(const Edge& edge, int depth = 0);
// Whether all elements are 0 or 1.
bool IsZeroOrOne(const Edge& edge, int depth = 0);
// The array of which a mask says where it is 0, without casts of it.
Edge MaskSource(Edge edge);

// What an argument of an instruction is: something of kind T that is being followed, a number, or
// another array. None of them: it is not understood.
template <typename T>
struct Part {
  std::optional<T> followed;
  std::optional<double> number;
  Var var;
  bool understood() const { return followed || number || var; }
};

// Runs a node's program on the parts that leaf(edge) gives; combine(instr, parts) says what an
// instruction makes of one that is followed.
template <typename T, typename Leaf, typename Combine>
Part<T> Evaluate(const GraphNode& node, const Leaf& leaf, const Combine& combine) {
  const std::optional<pointwise::Program> program = ProgramOf(node);
  if (!program) return {};
  std::array<Part<T>, pointwise::kMaxRegisters> registers;
  Part<T> result;
  for (const pointwise::Step& step : program->steps) {
    std::vector<Part<T>> parts;
    std::vector<pointwise::Arg> args;
    bool follows = false, arrays = false;
    for (int i = 0; i < pointwise::InfoOf(step.instr).arity; ++i) {
      const pointwise::Operand& operand = step.args[i];
      if (operand.kind == pointwise::Operand::kConstant) {
        parts.push_back({{}, program->constants[operand.index], {}});
      } else if (operand.kind == pointwise::Operand::kInput) {
        parts.push_back(leaf(node.inputs[operand.index]));
      } else {
        parts.push_back(registers[operand.index]);
      }
      const Part<T>& part = parts.back();
      if (!part.understood()) return {};
      follows |= part.followed.has_value();
      arrays |= part.var.defined();
      args.push_back(part.number ? pointwise::Arg(*part.number) : pointwise::Arg(part.var));
    }
    if (follows) {
      result = combine(step.instr, parts);
    } else if (arrays) {
      result = {{}, {}, pointwise::Apply(step.instr, args)};
    } else {
      return {};
    }
    if (!result.understood()) return {};
    registers[step.out] = result;
  }
  return result;
}

}  // namespace weft
