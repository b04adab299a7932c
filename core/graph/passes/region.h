// What nodes of a graph are to regions that become one program, and the
// programs of regions.
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "core/graph/graph.h"
#include "core/ops/pointwise/rows_op.h"

namespace weft {

// What a node is to a region.
enum class Role : uint8_t {
  kOther,      // cannot be part of one
  kPointwise,  // a program of its own
  kRow,        // a reduction over its last axes
  kColumn,     // a reduction over all axes but the last: only a result
  kSoftmax,    // along the last axis; worth taking apart beside something else
               // only
  kLayerNorm,  // the same
  kAlias,      // its input, broadcast
  kKeepDims,   // a reduction over the last axes with these as axes of size 1
};

struct Part {
  Role role = Role::kOther;
  pointwise::Program program;  // kPointwise
  reduce::Kind kind = reduce::Kind::kSum;
  bool mean = false;
  int axes = 0;  // kRow: that it reduces; kColumn: that it keeps
  int steps = 0;
};

// The part that a node can play; its results but the first are not looked at.
Part PartOf(const GraphNode& node);

// A number that every element of the edge has.
std::optional<double> NumberOf(const Edge& edge);
// The shape of numbers of rows.
Shape RowShape(const Shape& space, int axes);
// Whether both are floating types that compute as one type.
bool ComputesAs(DType dtype, DType with);

// Puts nodes, inputs before users, into one program.
class RegionProgram {
 public:
  explicit RegionProgram(int axes) { program_.axes = axes; }

  void Add(const GraphNode& node, const Part& part);
  // Makes the node's value a result; `space` is the region's.
  void AddOutput(const GraphNode& node, const Part& part, const Shape& space);

  // What the program reads.
  const std::vector<Edge>& inputs() const { return inputs_; }
  // Its results, in the order in which outputs were added. One result without
  // reductions comes from a pointwise program, which may replace an input in
  // place.
  Vars Call(std::span<const Var> inputs) &&;

 private:
  pointwise::Operand Push(pointwise::RowStep step);
  pointwise::Operand Push(pointwise::Instr instr, std::initializer_list<pointwise::Operand> args);
  pointwise::Operand Reduce(pointwise::Operand x, reduce::Kind kind, bool mean);
  pointwise::Operand Constant(double value);
  pointwise::Operand ValueOf(const Edge& edge);
  pointwise::Operand Inline(const pointwise::Program& program, const GraphNode& node);
  pointwise::Operand Softmax(const GraphNode& node);
  pointwise::Operand LayerNorm(const GraphNode& node);

  pointwise::RowProgram program_;
  std::vector<Edge> inputs_;
  std::unordered_map<Edge, pointwise::Operand, EdgeHash, EdgeEqual> values_;
};

}  // namespace weft
