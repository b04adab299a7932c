// Gradients that are 0 outside of a few rows: of a table by the rows that were looked up, of the
// matrix that a csr array is multiplied with. They stay what they are until somebody reads them as
// an array.
#pragma once

#include <functional>

#include "core/registry/var.h"

namespace weft::sparse {

// Rows of an array with `size` of them: their numbers (int64, ascending, each once) and values.
struct Rows {
  Var indices, data;
};

class RowsVar final : public VarNode {
 public:
  using DenseFn = std::function<Var()>;
  using RowsFn = std::function<Rows()>;

  RowsVar(const ArrayType& type, Device device, DenseFn dense, RowsFn rows)
      : VarNode(Value{type, device}), dense_(std::move(dense)), rows_(std::move(rows)) {}

  Ref<VarNode> Materialize() override;
  Rows ComputeRows() const { return rows_(); }
  // nullptr for every other Var.
  static const RowsVar* From(const Var& var) {
    return dynamic_cast<const RowsVar*>(var.node().get());
  }

 private:
  DenseFn dense_;
  RowsFn rows_;
  Ref<VarNode> result_;
};

Var MakeRowsVar(const ArrayType& type, Device device, RowsVar::DenseFn dense, RowsVar::RowsFn rows);
// The sum of two gradients of one array that are RowsVars; it is one, too.
Var AddRowsVars(const Var& a, const Var& b);
// Sums, row by row, of an array of `size` rows.
Rows AddRows(const Rows& a, const Rows& b, int64_t size);
// Adds `data` up by row: data.shape is numbers.shape and the shape of a row.
Rows SumByRow(const Var& data, const Var& numbers, int64_t size);
// The whole array of `size` rows.
Var PutRows(const Rows& rows, int64_t size);
// The rows of an array that hold anything but 0.
Rows RowsOf(const Var& dense);

// The different numbers among `numbers`, all in [0, size), and the place of each among them.
struct Unique {
  Var numbers, inverse;
};
Unique FindUnique(const Var& numbers, int64_t size);

}  // namespace weft::sparse
