#include "core/ops/sparse/rows_var.h"

#include "core/ops/functional.h"
#include "core/ops/indexing/attrs.h"
#include "core/ops/shape/slice.h"
#include "core/ops/sparse/csr.h"

namespace weft::sparse {
namespace {

using shape::Concat;

// Adds up rows of one number.
Var Summed(const Var& data, const Var& inverse, int64_t rows) {
  static const OpRef kTakeGrad("_take_grad");
  return Call1(kTakeGrad, {data, inverse},
               MakeAttrs(indexing::TakeGradAttrs{0, indexing::Bounds::kRaise, rows}));
}

}  // namespace

Ref<VarNode> RowsVar::Materialize() {
  if (!result_) {
    result_ = Materialized(dense_()).node();
    dense_ = nullptr;
  }
  return result_;
}

Var MakeRowsVar(const ArrayType& type, Device device, RowsVar::DenseFn dense,
                RowsVar::RowsFn rows) {
  return Var(Ref<VarNode>(new RowsVar(type, device, std::move(dense), std::move(rows))));
}

Var AddRowsVars(const Var& a, const Var& b) {
  return MakeRowsVar(
      a.type(), a.device(), [a, b] { return Materialized(a) + Materialized(b); },
      [a, b] {
        return AddRows(RowsVar::From(a)->ComputeRows(), RowsVar::From(b)->ComputeRows(), a.dim(0));
      });
}

Rows AddRows(const Rows& a, const Rows& b, int64_t size) {
  const Var numbers[] = {a.indices, b.indices}, data[] = {a.data, b.data};
  return SumByRow(Concat(data, 0), Concat(numbers, 0), size);
}

Rows SumByRow(const Var& data, const Var& numbers, int64_t size) {
  const Unique unique = FindUnique(numbers, size);
  return {unique.numbers, Summed(data, unique.inverse, unique.numbers.dim(0))};
}

Rows RowsOf(const Var& dense) {
  static const OpRef kPattern("_rows_pattern"), kTake("take");
  const Var indices = Call1(kPattern, {dense});
  return {indices, Call1(kTake, {dense, indices},
                         MakeAttrs(indexing::TakeAttrs{0, indexing::Bounds::kRaise}))};
}

Var PutRows(const Rows& rows, int64_t size) { return Summed(rows.data, rows.indices, size); }

Unique FindUnique(const Var& numbers, int64_t size) {
  static const OpRef kUnique("_rows_unique");
  const Vars found = Call(kUnique, {numbers}, MakeAttrs(UniqueAttrs{size}));
  return {found[0], found[1]};
}

}  // namespace weft::sparse
