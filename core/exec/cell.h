// What a user's array handle is: a mutable cell that points at an immutable value, or a strided
// view of another cell. Any thread may use any cell.
#pragma once

#include <atomic>
#include <memory>
#include <span>

#include "core/exec/tape.h"
#include "core/ops/sparse/rows_var.h"

namespace weft {

// The numbers are part of the C ABI.
enum class GradReq : int { kNull = 0, kWrite = 1, kAdd = 3 };

// One step of NumPy's basic indexing.
struct IndexItem {
  enum Kind : int32_t { kInteger = 0, kSlice = 1, kNewAxis = 2, kEllipsis = 3 };
  Kind kind = kSlice;
  int32_t has_begin = 0, has_end = 0;
  int64_t begin = 0, end = 0, step = 1;
};

class Cell final : public RefCounted {
 public:
  // `outside`: the outside sees this memory as well and expects writes to it.
  explicit Cell(Var var, bool outside = false) : var_(std::move(var)), outside_(outside) {}

  // The current value; views are resolved. Carries the edge to its producer or variable.
  Var Read() const;
  ArrayType type() const;
  Device device() const;

  // Writes `value` (same shape; cast if needed) where this cell's value is: the memory itself when
  // it is shared with the outside or this is a view, otherwise the cell is rebound.
  // Throws kState while recording if the cell is part of the recorded graph.
  void Assign(const Var& value);
  // A new cell with a row-major copy on a device; part of the recorded graph if this one is.
  Ref<Cell> CopyTo(Device device) const;
  // Writes a number into every element.
  void Fill(double number);
  // Lets go of memory that nothing else sees and that is about to be replaced: until then the array
  // is zeros, all of them one element in memory. Small arrays stay.
  void LetGo();
  // Whether memory was let go and nothing was assigned since.
  bool has_let_go() const;
  // A null-device placeholder learns its shape.
  void SetPlaceholderShape(const Shape& shape);
  // A placeholder of a trace becomes another one: what writing to it means there. Throws kShape.
  void SetPlaceholder(Var placeholder);

  // --- Views that alias this cell.
  Ref<Cell> Index(std::span<const IndexItem> items);
  // Throws kShape when sizes differ. Non-row-major cells become row-major first.
  Ref<Cell> ReshapeView(const Shape& shape);

  // --- Autograd.
  // From now on gradients of this cell go to `gradient` (same type). kNull unmarks. A placeholder
  // on the null device keeps the rows of the gradient that are not 0.
  void Mark(Ref<Cell> gradient, GradReq req);
  Ref<Cell> gradient() const;
  // Whether a backward pass has written this (gradient) array since the flag was last cleared.
  bool fresh() const { return fresh_.load(std::memory_order_relaxed); }
  void set_fresh(bool fresh) { fresh_.store(fresh, std::memory_order_relaxed); }
  // The rows that a placeholder keeps as a gradient; none before the first.
  sparse::Rows ReadRows() const;
  // Throws kShape or kType where they cannot be rows of this cell, kIndex unless the numbers
  // ascend and are in range.
  void WriteRows(const sparse::Rows& rows);
  bool in_graph() const;  // has a producer or is marked
  Ref<Cell> Detach() const;

  // A row-major value that may be handed to the outside: from now on writes go to its memory.
  Value Export();

 private:
  friend class CellWriter;
  // Holds the lock.
  class Guard {
   public:
    explicit Guard(const Cell& cell) : cell_(cell) { cell_.Lock(); }
    ~Guard() { cell_.Unlock(); }
    Guard(const Guard&) = delete;

   private:
    const Cell& cell_;
  };

  void Lock() const;
  void Unlock() const;
  // With the lock held. What was bound goes to *old, to die when the lock is free: a graph that
  // loses its last owner may run the user's code.
  void Rebind(const Value& value, Edge producer, Var* old);
  void CheckNotRecorded() const;
  void MakeRowMajor(Var* old);

  mutable std::atomic<uint32_t> lock_{0};  // 0 free, 1 held, 2 held with sleepers
  Var var_;                                // null for views
  bool outside_;                           // writes go to the memory, whoever else sees it
  Ref<Cell> base_;                         // views: a cell that is no view itself
  Shape view_shape_;
  Strides view_strides_;
  int64_t view_offset_ = 0;
  bool pinned_row_major_ = false;  // has views, whose strides are those of row-major memory
  Ref<TapeNode> variable_;
  Ref<Cell> gradient_;
  std::atomic<bool> fresh_{false};
  std::unique_ptr<sparse::Rows> rows_;
};

// Gradients that arrive are written to `cell` or added to it; with `rows` by rows (Cell::Mark).
Ref<GradientSink> SinkTo(Ref<Cell> cell, GradReq req, bool rows = false);

}  // namespace weft
