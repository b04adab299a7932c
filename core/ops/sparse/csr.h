// What operators on sparse arrays share. A csr array is three arrays: data (nnz,), indices (nnz,),
// the columns of each row in turn, and indptr (rows + 1,), where the rows begin in them; both
// int64. A row_sparse array is rows (k, ...) and their numbers (k,). Operators take these as
// inputs, and the shape they stand for as an attribute where it does not follow from the others.
#pragma once

#include <algorithm>
#include <span>

#include "core/array/value.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/registry/op.h"

namespace weft::sparse {

struct CsrShapeAttrs {
  Shape shape;  // rows, columns
};
// _rows_unique
struct UniqueAttrs {
  int64_t size = 0;
};
struct CsrDotAttrs {
  Shape shape;
  bool transpose = false;
};

inline constexpr const char* kIndicesDoc = "Columns of the elements, row by row; (nnz,), int64.";
inline constexpr const char* kIndptrDoc =
    "Where the rows begin in indices, and the end of the last; (rows + 1,), int64.";
inline constexpr const char* kShapeDoc = "Rows and columns of the csr array.";

// Throws unless indices and indptr can be those of a csr array: kType, kShape. For `infer`.
void CheckCsrTypes(const InferContext& c, size_t indices, size_t indptr);
// The two sizes of a shape attribute; throws kValue naming the operator.
void CheckMatrixShape(const char* op, const Shape& shape);

// Which elements a csr array holds, checked: indptr begins with 0, does not decrease and ends with
// nnz; columns lie in [0, cols). Columns of a row may come in any order, and more than once.
class Pattern {
 public:
  // Throws kIndex. `rows` -1: as many as indptr says; else it has to say as many.
  Pattern(const char* op, const Value& indices, const Value& indptr, int64_t rows, int64_t cols);

  int64_t rows() const { return rows_; }
  int64_t cols() const { return cols_; }
  int64_t nnz() const { return nnz_; }
  const int64_t* columns() const { return indices_.data<const int64_t>(); }
  const int64_t* starts() const { return indptr_.data<const int64_t>(); }
  // The columns of one row.
  std::span<const int64_t> Row(int64_t r) const {
    return {columns() + starts()[r], columns() + starts()[r + 1]};
  }

 private:
  Value indices_, indptr_;  // row-major
  int64_t rows_, cols_, nnz_;
};

// fn(first row, end row) in parallel for ranges of rows with about equally many elements; a row
// counts `row_cost` besides its elements, and a range costs at least `grain`.
template <typename Fn>
void ForRows(const int64_t* starts, int64_t rows, int64_t row_cost, int64_t grain, const Fn& fn) {
  const auto first_row = [&](int64_t unit) {
    int64_t low = 0, high = rows;
    while (low < high) {
      const int64_t middle = low + (high - low) / 2;
      if (middle * row_cost + starts[middle] < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };
  const int64_t units = rows * row_cost + starts[rows];
  ParallelFor(units, grain, [&](int64_t begin, int64_t end) {
    const int64_t stop = end == units ? rows : first_row(end);
    const int64_t row = first_row(begin);
    if (row < stop) fn(row, stop);
  });
}

inline constexpr int64_t kGrain = 1 << 13;

// An int64 array of `n` elements where the inputs are.
Value NewIndices(const KernelContext& c, int64_t n);

// counts[r + 1] elements in row r -> where rows begin; returns their sum. In place.
int64_t CountsToStarts(int64_t* counts, int64_t rows);

}  // namespace weft::sparse
