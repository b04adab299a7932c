// Values between csr and dense arrays, and products. All are linear in each operand, and each is
// the gradient of others of them.
#include <memory>
#include <vector>

#include "core/ops/functional.h"
#include "core/ops/indexing/rows.h"
#include "core/ops/sparse/csr.h"
#include "core/ops/sparse/rows_var.h"

namespace weft::sparse {
namespace {

// Columns that one sum works on where it is kept in a wider dtype.
constexpr int64_t kBlock = 2048;

template <typename T>
inline constexpr bool kIsHalf = sizeof(T) == 2 && !std::is_integral_v<T>;
template <typename T>
using SumOf = std::conditional_t<kIsHalf<T>, float, T>;

void CheckNumbers(const InferContext& c, size_t i) {
  WEFT_CHECK(c.in(i).dtype != DType::kBool, ErrorKind::kType, c.name(), ": ", c.op.inputs()[i].name,
             " is bool, expected numbers");
}

void CheckData(const InferContext& c, size_t data, size_t indices) {
  WEFT_CHECK(c.in(data).shape == c.in(indices).shape, ErrorKind::kShape, c.name(),
             ": data has shape ", ToString(c.in(data).shape), ", indices ",
             ToString(c.in(indices).shape));
  CheckNumbers(c, data);
}

void CheckMatrix(const InferContext& c, size_t i, int64_t rows, int64_t cols) {
  const Shape& shape = c.in(i).shape;
  WEFT_CHECK(shape.size() == 2 && (rows < 0 || shape[0] == rows) && (cols < 0 || shape[1] == cols),
             ErrorKind::kShape, c.name(), ": ", c.op.inputs()[i].name, " has shape ",
             ToString(shape), ", expected ", rows < 0 ? StrCat("any") : StrCat(rows), " x ",
             cols < 0 ? StrCat("any") : StrCat(cols));
}

Var ToDense(const Var& data, const Var& indices, const Var& indptr, const Shape& shape) {
  static const OpRef kToDense("_csr_to_dense");
  return Call1(kToDense, {data, indices, indptr}, MakeAttrs(CsrShapeAttrs{shape}));
}

Var Gather(const Var& dense, const Var& indices, const Var& indptr) {
  static const OpRef kGather("_csr_gather");
  return Call1(kGather, {dense, indices, indptr});
}

Var Dot(const Var& data, const Var& indices, const Var& indptr, const Var& rhs, const Shape& shape,
        bool transpose) {
  static const OpRef kDot("_csr_dot");
  return Call1(kDot, {data, indices, indptr, rhs}, MakeAttrs(CsrDotAttrs{shape, transpose}));
}

Var SampledDot(const Var& lhs, const Var& rhs, const Var& indices, const Var& indptr) {
  static const OpRef kSampled("_csr_sampled_dot");
  return Call1(kSampled, {lhs, rhs, indices, indptr});
}

const OpRegistration csr_to_dense =
    Op::Declare("_csr_to_dense")
        .Doc("The matrix that a csr array stands for. Elements that come several times add up.")
        .Input("data", "The elements; (nnz,).")
        .Input("indices", kIndicesDoc)
        .Input("indptr", kIndptrDoc)
        .Attributes(
            AttrSchemaBuilder<CsrShapeAttrs>().Required("shape", &CsrShapeAttrs::shape, kShapeDoc))
        .Infer([](InferContext& c) {
          CheckCsrTypes(c, 1, 2);
          WEFT_CHECK(c.in(0).shape == c.in(1).shape, ErrorKind::kShape, c.name(),
                     ": data has shape ", ToString(c.in(0).shape), ", indices ",
                     ToString(c.in(1).shape));
          CheckMatrixShape(c.name(), c.attrs<CsrShapeAttrs>().shape);
          c.Out(c.in(0).dtype, c.attrs<CsrShapeAttrs>().shape);
        })
        .Cpu([](KernelContext& c) {
          const Shape& shape = c.attrs<CsrShapeAttrs>().shape;
          const Pattern p(c.name(), c.in(1), c.in(2), shape[0], shape[1]);
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          indexing::ZeroFill(c.out(0));
          VisitDType(data.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* from = data.data<const T>();
            T* to = c.out(0).data<T>();
            ForRows(p.starts(), p.rows(), 1, kGrain, [&](int64_t begin, int64_t end) {
              for (int64_t r = begin; r < end; ++r) {
                for (int64_t k = p.starts()[r]; k < p.starts()[r + 1]; ++k) {
                  T& one = to[r * p.cols() + p.columns()[k]];
                  one = static_cast<T>(one + from[k]);
                }
              }
            });
          });
        })
        .GradientNeeds({1, 2}, {})
        .Gradient([](GradientContext& g) {
          if (g.wants(0)) g.Set(0, Gather(g.d(), g.in(1), g.in(2)));
        });

const OpRegistration csr_gather =
    Op::Declare("_csr_gather")
        .Doc("What a matrix holds where a csr array has its elements.")
        .Input("data", "(rows, columns)")
        .Input("indices", kIndicesDoc)
        .Input("indptr", kIndptrDoc)
        .Infer([](InferContext& c) {
          CheckCsrTypes(c, 1, 2);
          CheckMatrix(c, 0, c.in(2).shape[0] - 1, -1);
          c.Out(c.in(0).dtype, c.in(1).shape);
        })
        .Cpu([](KernelContext& c) {
          const Value& data = c.in(0);
          const Pattern p(c.name(), c.in(1), c.in(2), data.shape[0], data.shape[1]);
          VisitElementSize(SizeOf(data.dtype), [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* from = data.data<const T>();
            T* to = c.out(0).data<T>();
            ForRows(p.starts(), p.rows(), 1, kGrain, [&](int64_t begin, int64_t end) {
              for (int64_t r = begin; r < end; ++r) {
                for (int64_t k = p.starts()[r]; k < p.starts()[r + 1]; ++k) {
                  to[k] = from[r * data.strides[0] + p.columns()[k] * data.strides[1]];
                }
              }
            });
          });
        })
        .GradientNeeds({1, 2}, {})
        .Gradient([](GradientContext& g) {
          if (g.wants(0)) g.Set(0, ToDense(g.d(), g.in(1), g.in(2), g.in(0).shape()));
        });

// Row r of the result is the sum of factors[e] times row sources[e] of rhs over the e from
// starts[r] up to starts[r + 1].
template <typename T>
struct Product {
  const int64_t* starts;
  const int64_t* sources;
  const T* factors;
  const T* rhs;
  T* out;
  int64_t rows, width;

  void Run() const {
    const int64_t grain = std::max<int64_t>(1, (1 << 15) / std::max<int64_t>(width, 4));
    ForRows(starts, rows, 1, grain, [&](int64_t begin, int64_t end) {
      for (int64_t r = begin; r < end; ++r) {
        for (int64_t column = 0; column < width; column += kBlock) {
          AddRow(r, column, std::min(kBlock, width - column));
        }
      }
    });
  }

  void AddRow(int64_t r, int64_t column, int64_t n) const {
    T* to = out + r * width + column;
    if constexpr (kIsHalf<T>) {
      float sum[kBlock];
      Sum(r, column, n, sum);
      for (int64_t i = 0; i < n; ++i) to[i] = static_cast<T>(sum[i]);
    } else {
      Sum(r, column, n, to);
    }
  }

  void Sum(int64_t r, int64_t column, int64_t n, SumOf<T>* sum) const {
    using S = SumOf<T>;
    std::fill_n(sum, n, S(0));
    for (int64_t e = starts[r]; e < starts[r + 1]; ++e) {
      const S factor = static_cast<S>(factors[e]);
      const T* row = rhs + sources[e] * width + column;
      for (int64_t i = 0; i < n; ++i) {
        sum[i] = static_cast<S>(sum[i] + factor * static_cast<S>(row[i]));
      }
    }
  }
};

// The elements of a csr array column by column: starts of the columns, rows and elements.
struct ByColumn {
  explicit ByColumn(const Pattern& p)
      : starts(static_cast<size_t>(p.cols()) + 2, 0),
        rows(std::make_unique_for_overwrite<int64_t[]>(static_cast<size_t>(p.nnz()))),
        elements(std::make_unique_for_overwrite<int64_t[]>(static_cast<size_t>(p.nnz()))) {
    // Counted two places on, so that placing the elements leaves the starts.
    for (int64_t k = 0; k < p.nnz(); ++k) ++starts[static_cast<size_t>(p.columns()[k]) + 2];
    for (size_t i = 2; i < starts.size(); ++i) starts[i] += starts[i - 1];
    for (int64_t r = 0; r < p.rows(); ++r) {
      for (int64_t k = p.starts()[r]; k < p.starts()[r + 1]; ++k) {
        const int64_t at = starts[static_cast<size_t>(p.columns()[k]) + 1]++;
        rows[at] = r;
        elements[at] = k;
      }
    }
  }

  std::vector<int64_t> starts;
  std::unique_ptr<int64_t[]> rows, elements;
};

const OpRegistration csr_dot =
    Op::Declare("_csr_dot")
        .Doc("The product of a csr array, or of its transpose, and a matrix.")
        .Input("data", "The elements; (nnz,).")
        .Input("indices", kIndicesDoc)
        .Input("indptr", kIndptrDoc)
        .Input("rhs", "(columns, n), or (rows, n) with transpose; dtype of data.")
        .Attributes(AttrSchemaBuilder<CsrDotAttrs>()
                        .Required("shape", &CsrDotAttrs::shape, kShapeDoc)
                        .Add("transpose", &CsrDotAttrs::transpose, "Use the transposed array."))
        .Infer([](InferContext& c) {
          const CsrDotAttrs& a = c.attrs<CsrDotAttrs>();
          CheckCsrTypes(c, 1, 2);
          CheckData(c, 0, 1);
          CheckMatrixShape(c.name(), a.shape);
          CheckMatrix(c, 3, a.shape[a.transpose ? 0 : 1], -1);
          WEFT_CHECK(c.in(0).dtype == c.in(3).dtype, ErrorKind::kType, c.name(), ": data is ",
                     NameOf(c.in(0).dtype), ", rhs is ", NameOf(c.in(3).dtype));
          c.Out(c.in(0).dtype, {a.shape[a.transpose ? 1 : 0], c.in(3).shape[1]});
        })
        .Cpu([](KernelContext& c) {
          const CsrDotAttrs& a = c.attrs<CsrDotAttrs>();
          const Pattern p(c.name(), c.in(1), c.in(2), a.shape[0], a.shape[1]);
          const Value data = RowMajorCopyIfNeeded(c.in(0)), rhs = RowMajorCopyIfNeeded(c.in(3));
          VisitDType(data.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            if constexpr (!std::is_same_v<T, bool>) {
              const T* factors = data.data<const T>();
              const int64_t width = rhs.shape[1];
              T* out = c.out(0).data<T>();
              if (!a.transpose) {
                Product<T>{p.starts(), p.columns(), factors, rhs.data<const T>(),
                           out,        p.rows(),    width}
                    .Run();
                return;
              }
              const ByColumn by(p);
              const auto ordered =
                  std::make_unique_for_overwrite<T[]>(static_cast<size_t>(p.nnz()));
              for (int64_t e = 0; e < p.nnz(); ++e) ordered[e] = factors[by.elements[e]];
              Product<T>{by.starts.data(), by.rows.get(), ordered.get(), rhs.data<const T>(), out,
                         p.cols(),         width}
                  .Run();
            }
          });
        })
        .GradientNeeds({0, 1, 2, 3}, {})
        .Gradient([](GradientContext& g) {
          const CsrDotAttrs& a = g.attrs<CsrDotAttrs>();
          if (g.wants(0)) {
            g.Set(0, a.transpose ? SampledDot(g.in(3), g.d(), g.in(1), g.in(2))
                                 : SampledDot(g.d(), g.in(3), g.in(1), g.in(2)));
          }
          if (!g.wants(3)) return;
          const Var data = g.in(0), indices = g.in(1), indptr = g.in(2), d = g.d();
          const Shape shape = a.shape;
          if (a.transpose) {
            g.Set(3, Dot(data, indices, indptr, d, shape, false));
            return;
          }
          // Rows of columns without elements are 0.
          g.Set(3, MakeRowsVar(
                       g.in(3).type(), d.device(),
                       [=] { return Dot(data, indices, indptr, d, shape, true); },
                       [=]() -> Rows {
                         const Unique columns = FindUnique(indices, shape[1]);
                         const Shape narrow{shape[0], columns.numbers.dim(0)};
                         return {columns.numbers,
                                 Dot(data, columns.inverse, indptr, d, narrow, true)};
                       }));
        });

const OpRegistration csr_sampled_dot =
    Op::Declare("_csr_sampled_dot")
        .Doc(
            "The elements of lhs times the transpose of rhs where a csr array has its elements: "
            "products of a row of lhs and a row of rhs.")
        .Input("lhs", "(rows, n)")
        .Input("rhs", "(columns, n), dtype of lhs.")
        .Input("indices", kIndicesDoc)
        .Input("indptr", kIndptrDoc)
        .Infer([](InferContext& c) {
          CheckCsrTypes(c, 2, 3);
          CheckNumbers(c, 0);
          CheckMatrix(c, 0, c.in(3).shape[0] - 1, -1);
          CheckMatrix(c, 1, -1, c.in(0).shape[1]);
          WEFT_CHECK(c.in(0).dtype == c.in(1).dtype, ErrorKind::kType, c.name(), ": lhs is ",
                     NameOf(c.in(0).dtype), ", rhs is ", NameOf(c.in(1).dtype));
          c.Out(c.in(0).dtype, c.in(2).shape);
        })
        .Cpu([](KernelContext& c) {
          const Value lhs = RowMajorCopyIfNeeded(c.in(0)), rhs = RowMajorCopyIfNeeded(c.in(1));
          const Pattern p(c.name(), c.in(2), c.in(3), lhs.shape[0], rhs.shape[0]);
          const int64_t n = lhs.shape[1];
          VisitDType(lhs.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            if constexpr (!std::is_same_v<T, bool>) {
              using S = SumOf<T>;
              const T* a = lhs.data<const T>();
              const T* b = rhs.data<const T>();
              T* to = c.out(0).data<T>();
              const int64_t grain = std::max<int64_t>(1, (1 << 15) / std::max<int64_t>(n, 4));
              ForRows(p.starts(), p.rows(), 1, grain, [&](int64_t begin, int64_t end) {
                for (int64_t r = begin; r < end; ++r) {
                  for (int64_t k = p.starts()[r]; k < p.starts()[r + 1]; ++k) {
                    const T* row = a + r * n;
                    const T* other = b + p.columns()[k] * n;
                    S sum = S(0);
                    for (int64_t i = 0; i < n; ++i) {
                      sum = static_cast<S>(sum + static_cast<S>(row[i]) * static_cast<S>(other[i]));
                    }
                    to[k] = static_cast<T>(sum);
                  }
                }
              });
            }
          });
        })
        .GradientNeeds({0, 1, 2, 3}, {})
        .Gradient([](GradientContext& g) {
          const Shape shape{g.in(0).dim(0), g.in(1).dim(0)};
          if (g.wants(0)) g.Set(0, Dot(g.d(), g.in(2), g.in(3), g.in(1), shape, false));
          if (g.wants(1)) g.Set(1, Dot(g.d(), g.in(2), g.in(3), g.in(0), shape, true));
        });

}  // namespace
}  // namespace weft::sparse
