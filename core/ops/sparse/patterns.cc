// Which elements sparse arrays hold: of dense arrays, of sums, of parts. These have no gradient;
// values follow with _csr_gather, take and _take_grad, which have.
#include <memory>
#include <numeric>
#include <utility>
#include <vector>

#include "core/ops/functional.h"
#include "core/ops/indexing/rows.h"
#include "core/ops/sparse/csr.h"

namespace weft::sparse {
namespace {

void InferPattern(InferContext& c, int64_t rows) {
  c.Out(DType::kInt64, {kUnknownDim});
  c.Out(DType::kInt64, {rows + 1});
}

const OpRegistration csr_pattern =
    Op::Declare("_csr_pattern")
        .Doc("Where a matrix is not 0, as a csr array says it: indices and indptr. NaN counts.")
        .Input("data", "(rows, columns)")
        .Outputs(2)
        .OutputNames({"indices", "indptr"})
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.in(0).shape.size() == 2, ErrorKind::kShape, c.name(), ": data has shape ",
                     ToString(c.in(0).shape), ", expected two axes");
          InferPattern(c, c.in(0).shape[0]);
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const int64_t rows = data.shape[0], cols = data.shape[1];
          c.out(1) = NewIndices(c, rows + 1);
          int64_t* starts = c.out(1).data<int64_t>();
          VisitDType(data.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* from = data.data<const T>();
            const int64_t grain = std::max<int64_t>(1, kGrain / std::max<int64_t>(cols, 1));
            ParallelFor(rows, grain, [&](int64_t begin, int64_t end) {
              for (int64_t r = begin; r < end; ++r) {
                int64_t count = 0;
                for (int64_t i = 0; i < cols; ++i) count += !(from[r * cols + i] == T(0));
                starts[r + 1] = count;
              }
            });
            c.out(0) = NewIndices(c, CountsToStarts(starts, rows));
            int64_t* columns = c.out(0).data<int64_t>();
            ParallelFor(rows, grain, [&](int64_t begin, int64_t end) {
              for (int64_t r = begin; r < end; ++r) {
                int64_t* to = columns + starts[r];
                for (int64_t i = 0; i < cols; ++i) {
                  if (!(from[r * cols + i] == T(0))) *to++ = i;
                }
              }
            });
          });
        });

const OpRegistration rows_pattern =
    Op::Declare("_rows_pattern")
        .Doc("The numbers of the rows that hold anything but 0. NaN counts.")
        .Input("data", "(rows, ...)")
        .Infer([](InferContext& c) {
          WEFT_CHECK(!c.in(0).shape.empty(), ErrorKind::kShape, c.name(),
                     ": data is a scalar, expected an axis of rows");
          c.Out(DType::kInt64, {kUnknownDim});
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const int64_t rows = data.shape[0], row = rows == 0 ? 0 : data.size() / rows;
          std::vector<uint8_t> holds(static_cast<size_t>(rows));
          VisitDType(data.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* from = data.data<const T>();
            const int64_t grain = std::max<int64_t>(1, kGrain / std::max<int64_t>(row, 1));
            ParallelFor(rows, grain, [&](int64_t begin, int64_t end) {
              for (int64_t r = begin; r < end; ++r) {
                const T* at = from + r * row;
                holds[r] = std::any_of(at, at + row, [](T x) { return !(x == T(0)); });
              }
            });
          });
          c.out(0) = NewIndices(c, std::count(holds.begin(), holds.end(), 1));
          int64_t* to = c.out(0).data<int64_t>();
          for (int64_t r = 0; r < rows; ++r) {
            if (holds[r] != 0) *to++ = r;
          }
        });

const OpRegistration csr_row_numbers =
    Op::Declare("_csr_row_numbers")
        .Doc("The row of every element of a csr array.")
        .Input("indices", kIndicesDoc)
        .Input("indptr", kIndptrDoc)
        .Attributes(
            AttrSchemaBuilder<CsrShapeAttrs>().Required("shape", &CsrShapeAttrs::shape, kShapeDoc))
        .Infer([](InferContext& c) {
          CheckCsrTypes(c, 0, 1);
          CheckMatrixShape(c.name(), c.attrs<CsrShapeAttrs>().shape);
          c.Out(DType::kInt64, c.in(0).shape);
        })
        .Cpu([](KernelContext& c) {
          const Shape& shape = c.attrs<CsrShapeAttrs>().shape;
          const Pattern p(c.name(), c.in(0), c.in(1), shape[0], shape[1]);
          int64_t* to = c.out(0).data<int64_t>();
          ForRows(p.starts(), p.rows(), 1, kGrain, [&](int64_t begin, int64_t end) {
            for (int64_t r = begin; r < end; ++r) {
              std::fill(to + p.starts()[r], to + p.starts()[r + 1], r);
            }
          });
        });

const OpRegistration csr_union =
    Op::Declare("_csr_union")
        .Doc(
            "The elements that one or both of two csr arrays of one shape hold, columns ascending "
            "and each once, and where the elements of both are among them.")
        .Input("lhs_indices", kIndicesDoc)
        .Input("lhs_indptr", kIndptrDoc)
        .Input("rhs_indices", kIndicesDoc)
        .Input("rhs_indptr", kIndptrDoc)
        .Attributes(
            AttrSchemaBuilder<CsrShapeAttrs>().Required("shape", &CsrShapeAttrs::shape, kShapeDoc))
        .Outputs(4)
        .OutputNames({"indices", "indptr", "lhs_positions", "rhs_positions"})
        .Infer([](InferContext& c) {
          CheckCsrTypes(c, 0, 1);
          CheckCsrTypes(c, 2, 3);
          CheckMatrixShape(c.name(), c.attrs<CsrShapeAttrs>().shape);
          InferPattern(c, c.attrs<CsrShapeAttrs>().shape[0]);
          c.Out(DType::kInt64, c.in(0).shape);
          c.Out(DType::kInt64, c.in(2).shape);
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const Shape& shape = c.attrs<CsrShapeAttrs>().shape;
          const Pattern sides[] = {{c.name(), c.in(0), c.in(1), shape[0], shape[1]},
                                   {c.name(), c.in(2), c.in(3), shape[0], shape[1]}};
          const int64_t rows = shape[0];
          // Row r of the result lies at the sum of both starts until all are counted.
          const auto at = [&](int64_t r) { return sides[0].starts()[r] + sides[1].starts()[r]; };
          const auto merged = std::make_unique_for_overwrite<int64_t[]>(
              static_cast<size_t>(sides[0].nnz() + sides[1].nnz()));
          c.out(1) = NewIndices(c, rows + 1);
          int64_t* starts = c.out(1).data<int64_t>();
          ParallelFor(rows, 1 << 10, [&](int64_t begin, int64_t end) {
            for (int64_t r = begin; r < end; ++r) {
              int64_t* first = merged.get() + at(r);
              int64_t* last = merged.get() + at(r + 1);
              const auto [a, b] = std::pair(sides[0].Row(r), sides[1].Row(r));
              if (std::is_sorted(a.begin(), a.end()) && std::is_sorted(b.begin(), b.end())) {
                std::merge(a.begin(), a.end(), b.begin(), b.end(), first);
              } else {
                std::copy(b.begin(), b.end(), std::copy(a.begin(), a.end(), first));
                std::sort(first, last);
              }
              starts[r + 1] = std::unique(first, last) - first;
            }
          });
          c.out(0) = NewIndices(c, CountsToStarts(starts, rows));
          int64_t* columns = c.out(0).data<int64_t>();
          int64_t* positions[2];
          for (size_t s = 0; s < 2; ++s) {
            c.out(2 + s) = NewIndices(c, sides[s].nnz());
            positions[s] = c.out(2 + s).data<int64_t>();
          }
          ParallelFor(rows, 1 << 10, [&](int64_t begin, int64_t end) {
            for (int64_t r = begin; r < end; ++r) {
              int64_t* first = columns + starts[r];
              int64_t* last = columns + starts[r + 1];
              std::copy_n(merged.get() + at(r), last - first, first);
              for (size_t s = 0; s < 2; ++s) {
                int64_t* to = positions[s] + sides[s].starts()[r];
                const int64_t* place = first;
                for (const int64_t column : sides[s].Row(r)) {
                  // The next place or, where columns do not ascend, any.
                  while (place < last && *place < column) ++place;
                  if (place == last || *place != column) {
                    place = std::lower_bound(first, last, column);
                  }
                  *to++ = place - columns;
                }
              }
            }
          });
        });

struct RowsAttrs {
  Shape shape;
  indexing::Bounds mode = indexing::Bounds::kClip;
};

const OpRegistration csr_rows =
    Op::Declare("_csr_rows")
        .Doc(
            "Rows of a csr array by number, in any order and number: indices and indptr of what "
            "they make, and which elements it holds.")
        .Input("indices", kIndicesDoc)
        .Input("indptr", kIndptrDoc)
        .Input("rows", "Numbers of rows, one axis, any dtype; fractions are cut off.")
        .Attributes(AttrSchemaBuilder<RowsAttrs>()
                        .Required("shape", &RowsAttrs::shape, kShapeDoc)
                        .Choice("mode", &RowsAttrs::mode, {"clip", "raise", "wrap"},
                                "Numbers out of range: clip to the ends, raise an error, or wrap "
                                "around."))
        .Outputs(3)
        .OutputNames({"indices", "indptr", "positions"})
        .Infer([](InferContext& c) {
          const RowsAttrs& a = c.attrs<RowsAttrs>();
          CheckCsrTypes(c, 0, 1);
          CheckMatrixShape(c.name(), a.shape);
          const Shape& rows = c.in(2).shape;
          WEFT_CHECK(rows.size() == 1, ErrorKind::kShape, c.name(), ": rows has shape ",
                     ToString(rows), ", expected one axis");
          WEFT_CHECK(a.shape[0] > 0 || rows[0] == 0, ErrorKind::kIndex, c.name(),
                     ": the array has no rows to take");
          InferPattern(c, rows[0]);
          c.Out(DType::kInt64, {kUnknownDim});
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const RowsAttrs& a = c.attrs<RowsAttrs>();
          const Pattern p(c.name(), c.in(0), c.in(1), a.shape[0], a.shape[1]);
          const int64_t n = c.in(2).size();
          const indexing::IndexBuffer rows = indexing::MapIndices(c.in(2), [&](int64_t i) {
            return indexing::Bounded(i, p.rows(), a.mode, c.name(), 0);
          });
          c.out(1) = NewIndices(c, n + 1);
          int64_t* starts = c.out(1).data<int64_t>();
          for (int64_t i = 0; i < n; ++i) {
            starts[i + 1] = static_cast<int64_t>(p.Row(rows[i]).size());
          }
          const int64_t nnz = CountsToStarts(starts, n);
          c.out(0) = NewIndices(c, nnz);
          c.out(2) = NewIndices(c, nnz);
          int64_t* columns = c.out(0).data<int64_t>();
          int64_t* positions = c.out(2).data<int64_t>();
          ForRows(starts, n, 1, kGrain, [&](int64_t begin, int64_t end) {
            for (int64_t i = begin; i < end; ++i) {
              const std::span<const int64_t> row = p.Row(rows[i]);
              std::copy(row.begin(), row.end(), columns + starts[i]);
              std::iota(positions + starts[i], positions + starts[i + 1], p.starts()[rows[i]]);
            }
          });
        });

struct SelectAttrs {
  Shape shape, begin, end;
};

const OpRegistration csr_select =
    Op::Declare("_csr_select")
        .Doc(
            "A rectangle of a csr array: indices and indptr of its own, and which elements it "
            "holds.")
        .Input("indices", kIndicesDoc)
        .Input("indptr", kIndptrDoc)
        .Attributes(AttrSchemaBuilder<SelectAttrs>()
                        .Required("shape", &SelectAttrs::shape, kShapeDoc)
                        .Required("begin", &SelectAttrs::begin, "First row and column.")
                        .Required("end", &SelectAttrs::end, "The row and column behind the last."))
        .Outputs(3)
        .OutputNames({"indices", "indptr", "positions"})
        .Infer([](InferContext& c) {
          const SelectAttrs& a = c.attrs<SelectAttrs>();
          CheckCsrTypes(c, 0, 1);
          CheckMatrixShape(c.name(), a.shape);
          WEFT_CHECK(a.begin.size() == 2 && a.end.size() == 2, ErrorKind::kValue, c.name(),
                     ": begin is ", ToString(a.begin), " and end ", ToString(a.end),
                     ", expected a row and a column each");
          for (size_t i = 0; i < 2; ++i) {
            WEFT_CHECK(0 <= a.begin[i] && a.begin[i] <= a.end[i] && a.end[i] <= a.shape[i],
                       ErrorKind::kIndex, c.name(), ": from ", a.begin[i], " to ", a.end[i],
                       " is no range of axis ", i, " of shape ", ToString(a.shape));
          }
          InferPattern(c, a.end[0] - a.begin[0]);
          c.Out(DType::kInt64, {kUnknownDim});
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const SelectAttrs& a = c.attrs<SelectAttrs>();
          const Pattern p(c.name(), c.in(0), c.in(1), a.shape[0], a.shape[1]);
          const int64_t rows = a.end[0] - a.begin[0];
          const auto inside = [&](int64_t k) {
            return p.columns()[k] >= a.begin[1] && p.columns()[k] < a.end[1];
          };
          const int64_t* from = p.starts() + a.begin[0];
          c.out(1) = NewIndices(c, rows + 1);
          int64_t* starts = c.out(1).data<int64_t>();
          ParallelFor(rows, 1 << 10, [&](int64_t begin, int64_t end) {
            for (int64_t r = begin; r < end; ++r) {
              int64_t count = 0;
              for (int64_t k = from[r]; k < from[r + 1]; ++k) count += inside(k);
              starts[r + 1] = count;
            }
          });
          const int64_t nnz = CountsToStarts(starts, rows);
          c.out(0) = NewIndices(c, nnz);
          c.out(2) = NewIndices(c, nnz);
          int64_t* columns = c.out(0).data<int64_t>();
          int64_t* positions = c.out(2).data<int64_t>();
          ParallelFor(rows, 1 << 10, [&](int64_t begin, int64_t end) {
            for (int64_t r = begin; r < end; ++r) {
              int64_t to = starts[r];
              for (int64_t k = from[r]; k < from[r + 1]; ++k) {
                if (!inside(k)) continue;
                columns[to] = p.columns()[k] - a.begin[1];
                positions[to++] = k;
              }
            }
          });
        });

}  // namespace
}  // namespace weft::sparse
