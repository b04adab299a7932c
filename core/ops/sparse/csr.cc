#include "core/ops/sparse/csr.h"

#include <atomic>

namespace weft::sparse {

void CheckCsrTypes(const InferContext& c, size_t indices, size_t indptr) {
  for (const size_t i : {indices, indptr}) {
    const char* name = c.op.inputs()[i].name.c_str();
    WEFT_CHECK(c.in(i).dtype == DType::kInt64, ErrorKind::kType, c.name(), ": ", name, " is ",
               NameOf(c.in(i).dtype), ", expected int64");
    WEFT_CHECK(c.in(i).shape.size() == 1, ErrorKind::kShape, c.name(), ": ", name, " has shape ",
               ToString(c.in(i).shape), ", expected one axis");
  }
  WEFT_CHECK(c.in(indptr).shape[0] != 0, ErrorKind::kShape, c.name(),
             ": indptr is empty, expected one number more than there are rows");
}

void CheckMatrixShape(const char* op, const Shape& shape) {
  WEFT_CHECK(shape.size() == 2 && shape[0] >= 0 && shape[1] >= 0, ErrorKind::kValue, op,
             ": shape is ", ToString(shape), ", expected rows and columns");
}

Pattern::Pattern(const char* op, const Value& indices, const Value& indptr, int64_t rows,
                 int64_t cols)
    : indices_(RowMajorCopyIfNeeded(indices)),
      indptr_(RowMajorCopyIfNeeded(indptr)),
      rows_(indptr.shape[0] - 1),
      cols_(cols),
      nnz_(indices.shape[0]) {
  WEFT_CHECK(rows < 0 || rows == rows_, ErrorKind::kShape, op, ": indptr has ", rows_ + 1,
             " numbers, expected ", rows, " + 1 for ", rows, " rows");
  const int64_t* starts = this->starts();
  WEFT_CHECK(starts[0] == 0, ErrorKind::kIndex, op, ": indptr begins with ", starts[0],
             ", expected 0");
  std::atomic<int64_t> bad{rows_};
  ParallelFor(rows_, kGrain, [&](int64_t begin, int64_t end) {
    bool sorted = true;
    for (int64_t r = begin; r < end; ++r) sorted &= starts[r] <= starts[r + 1];
    if (!sorted) {
      while (starts[begin] <= starts[begin + 1]) ++begin;
      bad.store(begin);
    }
  });
  if (const int64_t r = bad.load(); r < rows_) {
    Fail(ErrorKind::kIndex, op, ": indptr decreases from ", starts[r], " to ", starts[r + 1],
         " after row ", r);
  }
  WEFT_CHECK(starts[rows_] == nnz_, ErrorKind::kIndex, op, ": indptr ends with ", starts[rows_],
             ", expected ", nnz_, ", the number of indices");
  const int64_t* columns = this->columns();
  bad.store(nnz_);
  ParallelFor(nnz_, kGrain, [&](int64_t begin, int64_t end) {
    bool inside = true;
    for (int64_t k = begin; k < end; ++k) {
      inside &= static_cast<uint64_t>(columns[k]) < static_cast<uint64_t>(cols_);
    }
    if (!inside) {
      while (static_cast<uint64_t>(columns[begin]) < static_cast<uint64_t>(cols_)) ++begin;
      bad.store(begin);
    }
  });
  if (const int64_t k = bad.load(); k < nnz_) {
    Fail(ErrorKind::kIndex, op, ": indices holds ", columns[k], ", expected 0 to ", cols_ - 1);
  }
}

Value NewIndices(const KernelContext& c, int64_t n) {
  return AllocateValue(c.device, DType::kInt64, {n});
}

int64_t CountsToStarts(int64_t* counts, int64_t rows) {
  counts[0] = 0;
  for (int64_t r = 0; r < rows; ++r) counts[r + 1] += counts[r];
  return counts[rows];
}

}  // namespace weft::sparse
