// How cells are marked, and what becomes of gradients that arrive.
#include "core/base/error.h"
#include "core/exec/cell.h"
#include "core/exec/eager.h"
#include "core/ops/functional.h"

namespace weft {
namespace {

sparse::Rows NoRows(const ArrayType& type) {
  Shape shape = type.shape;
  shape[0] = 0;
  return {MakeVar(AllocateValue(Device{}, DType::kInt64, {0})),
          MakeVar(AllocateValue(Device{}, type.dtype, shape))};
}

// Gradients that reach a marked cell go to its gradient cell.
class CellSink final : public GradientSink {
 public:
  CellSink(Ref<Cell> cell, GradReq req, bool rows)
      : cell_(std::move(cell)), req_(req), rows_(rows) {}

  void Accept(const Var& gradient) override {
    if (rows_) {
      AcceptRows(gradient);
      return;
    }
    const ArrayType type = cell_->type();
    Var total = gradient ? Materialized(gradient) : Zeros(type.shape, type.dtype);
    if (req_ == GradReq::kAdd) total = Materialized(cell_->Read() + total);
    const Value& value = ValueOf(total);
    // Broadcast gradients overlap in memory; an array a user holds must not.
    const bool dense = IsDense(value.shape, value.strides);
    Var stored = MakeVar(dense ? value : RowMajorCopyIfNeeded(value),
                         IsRecording() ? ProducerOf(total) : Edge{});
    cell_->Assign(stored);
    cell_->set_fresh(true);
  }

  void Expect() override {
    if (req_ == GradReq::kWrite && !rows_) cell_->LetGo();
  }

  void Abandon() override {
    if (req_ == GradReq::kWrite && !rows_ && cell_->has_let_go()) cell_->Fill(0);
  }

 private:
  void AcceptRows(const Var& gradient) {
    const bool add = req_ == GradReq::kAdd;
    if (gradient) {
      const auto* deferred = sparse::RowsVar::From(gradient);
      sparse::Rows rows = deferred != nullptr ? deferred->ComputeRows() : sparse::RowsOf(gradient);
      if (add) rows = sparse::AddRows(cell_->ReadRows(), rows, cell_->type().shape[0]);
      cell_->WriteRows({MakeVar(ValueOf(Materialized(rows.indices))),
                        MakeVar(ValueOf(Materialized(rows.data)))});
    } else if (!add) {
      cell_->WriteRows(NoRows(cell_->type()));
    }
    cell_->set_fresh(true);
  }

  Ref<Cell> cell_;
  GradReq req_;
  bool rows_;
};

}  // namespace

Ref<GradientSink> SinkTo(Ref<Cell> cell, GradReq req, bool rows) {
  return Ref<GradientSink>(new CellSink(std::move(cell), req, rows));
}

void Cell::Mark(Ref<Cell> gradient, GradReq req) {
  const ArrayType mine = type();
  if (req == GradReq::kNull) {
    variable_ = nullptr;
    gradient_ = nullptr;
  } else {
    WEFT_CHECK(gradient && gradient->type() == mine, ErrorKind::kShape,
               "mark_variables: the gradient's shape or dtype is not the array's, ",
               ToString(mine.shape), " ", NameOf(mine.dtype));
    const bool rows = gradient->device().is_null() && !device().is_null();
    WEFT_CHECK(!rows || !mine.shape.empty(), ErrorKind::kShape,
               "mark_variables: a scalar has no rows, its gradient cannot be row_sparse");
    gradient_ = gradient;
    variable_ = MakeVariableNode(mine, SinkTo(gradient, req, rows));
  }
  if (base_) return;
  Var old;
  const Guard guard(*this);
  old = std::exchange(var_, MakeVar(ValueOf(var_), variable_ ? Edge{variable_, 0} : Edge{}));
}

Ref<Cell> Cell::gradient() const { return gradient_; }

sparse::Rows Cell::ReadRows() const {
  {
    const Guard guard(*this);
    if (rows_) return *rows_;
  }
  const ArrayType mine = type();
  WEFT_CHECK(device().is_null() && !mine.shape.empty(), ErrorKind::kState,
             "rows: the array is no placeholder of a row_sparse gradient");
  return NoRows(mine);
}

void Cell::WriteRows(const sparse::Rows& rows) {
  const ArrayType mine = type();
  WEFT_CHECK(device().is_null() && !mine.shape.empty(), ErrorKind::kState,
             "rows: the array is no placeholder of a row_sparse gradient");
  Shape shape = mine.shape;
  shape[0] = rows.data.shape().empty() ? -1 : rows.data.dim(0);
  WEFT_CHECK(rows.data.shape() == shape && rows.indices.shape() == Shape{shape[0]},
             ErrorKind::kShape, "rows: data has shape ", ToString(rows.data.shape()), ", indices ",
             ToString(rows.indices.shape()), ", the array ", ToString(mine.shape));
  WEFT_CHECK(rows.data.dtype() == mine.dtype && rows.indices.dtype() == DType::kInt64,
             ErrorKind::kType, "rows: data is ", NameOf(rows.data.dtype()), ", indices ",
             NameOf(rows.indices.dtype()), ", expected ", NameOf(mine.dtype), " and int64");
  const Value numbers = RowMajorCopyIfNeeded(ValueOf(rows.indices));
  int64_t before = -1;
  for (int64_t k = 0; k < shape[0]; ++k) {
    const int64_t number = numbers.data<const int64_t>()[k];
    WEFT_CHECK(number > before && number < mine.shape[0], ErrorKind::kIndex, "rows: number ",
               number, " follows ", before, ", expected ascending ones below ", mine.shape[0]);
    before = number;
  }
  auto kept = std::make_unique<sparse::Rows>(rows);  // what was there dies after the guard
  const Guard guard(*this);
  std::swap(rows_, kept);
}

}  // namespace weft
