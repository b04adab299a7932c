// Cholesky factors and triangular matrices.
#include "core/ops/linalg/triangular.h"

#include <algorithm>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/linalg/blas.h"

namespace weft {
namespace linalg {

void CheckMatrices(const InferContext& c, int input, bool square) {
  const ArrayType& type = c.in(input);
  const Shape& shape = type.shape;
  const char* name = c.op.inputs()[input].name.c_str();
  WEFT_CHECK(type.dtype == DType::kFloat32 || type.dtype == DType::kFloat64, ErrorKind::kType,
             c.name(), ": ", name, " is ", NameOf(type.dtype), ", expected float32 or float64");
  WEFT_CHECK(shape.size() >= 2, ErrorKind::kShape, c.name(), ": ", name, " has shape ",
             ToString(shape), ", expected at least 2 axes");
  WEFT_CHECK(!square || shape.back() == shape[shape.size() - 2], ErrorKind::kShape, c.name(), ": ",
             name, " has shape ", ToString(shape), ", expected square matrices");
  WEFT_CHECK(shape.back() <= INT32_MAX && shape[shape.size() - 2] <= INT32_MAX,
             ErrorKind::kUnsupported, c.name(), ": ", name, " has shape ", ToString(shape),
             ", its matrices are too large for LAPACK");
}

void ForMatrices(const Value& value, const std::function<void(int64_t)>& fn) {
  const int64_t rows = value.shape[value.rank() - 2], cols = value.shape[value.rank() - 1];
  if (value.size() == 0) return;
  const int64_t work = std::max<int64_t>(1, rows * cols * std::min(rows, cols));
  ParallelFor(value.size() / (rows * cols), std::max<int64_t>(1, 65536 / work),
              [&](int64_t begin, int64_t end) {
                for (int64_t i = begin; i < end; ++i) fn(i);
              });
}

namespace {

struct TriangleAttrs {
  bool lower;
  double diagonal;
};

struct TriangularAttrs {
  bool transpose = false;
  bool rightside = false;
  bool lower = true;
  double alpha = 1.0;
};

const OpRef kTriangle("_triangle");
const OpRef kTrsm("_linalg_trsm");
const OpRef kTrmm("_linalg_trmm");

}  // namespace

Var Triangle(const Var& x, bool lower, double diagonal) {
  return Call1(kTriangle, {x}, MakeAttrs(TriangleAttrs{lower, diagonal}));
}

Var T(const Var& x) { return SwapAxes(x, -1, -2); }

Var Trsm(const Var& a, const Var& b, bool transpose, bool rightside, bool lower, double alpha) {
  return Call1(kTrsm, {a, b}, MakeAttrs(TriangularAttrs{transpose, rightside, lower, alpha}));
}

namespace {

Var Trmm(const Var& a, const Var& b, const TriangularAttrs& attrs) {
  return Call1(kTrmm, {a, b}, MakeAttrs(attrs));
}

template <typename Fn>
void VisitReal(DType dtype, const Fn& fn) {
  dtype == DType::kFloat64 ? fn(double{}) : fn(float{});
}

const OpRegistration triangle =
    Op::Declare("_triangle")
        .Internal()
        .Doc("One triangle of every matrix, with its diagonal scaled; zeros elsewhere.")
        .Input("data", "Shape (..., n, n).")
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Cpu([](KernelContext& c) {
          const auto& attrs = c.attrs<TriangleAttrs>();
          const Value x = RowMajorCopyIfNeeded(c.in(0));
          const int64_t n = x.shape.back();
          VisitReal(x.dtype, [&](auto zero) {
            using R = decltype(zero);
            ForMatrices(x, [&](int64_t i) {
              const R* in = x.data<const R>() + i * n * n;
              R* out = c.out(0).data<R>() + i * n * n;
              for (int64_t r = 0; r < n; ++r) {
                for (int64_t k = 0; k < n; ++k) {
                  const bool keep = attrs.lower ? k < r : k > r;
                  const R scale = k == r ? static_cast<R>(attrs.diagonal) : R(keep ? 1 : 0);
                  out[r * n + k] = keep || k == r ? scale * in[r * n + k] : R(0);
                }
              }
            });
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<TriangleAttrs>();
          g.Set(0, Triangle(g.d(), attrs.lower, attrs.diagonal));
        });

const OpRegistration potrf =
    Op::Declare("_linalg_potrf")
        .Alias("linalg_potrf")
        .Doc(
            "Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is "
            "not read.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Symmetric positive definite matrices, shape (..., n, n).")
        .Infer([](InferContext& c) {
          CheckMatrices(c, 0, true);
          c.Out(c.in(0).dtype, c.in(0).shape);
        })
        .Cpu([](KernelContext& c) {
          const Value& out = c.out(0);
          CopyElements(c.in(0), out);
          const int n = static_cast<int>(out.shape.back());
          VisitReal(out.dtype, [&](auto zero) {
            using R = decltype(zero);
            ForMatrices(out, [&](int64_t i) {
              R* a = out.data<R>() + i * n * n;
              // The lower triangle of a row-major matrix is the upper one of LAPACK's.
              const int info = blas::Potrf('U', n, a, n);
              WEFT_CHECK(info == 0, ErrorKind::kValue, c.name(), ": matrix ", i,
                         " of A is not positive definite (its leading minor of order ", info,
                         " is not)");
              for (int64_t r = 0; r < n; ++r) std::fill(a + r * n + r + 1, a + (r + 1) * n, R(0));
            });
          });
        })
        .GradientNeeds({}, {0})
        .Gradient([](GradientContext& g) {
          // Murray 2016, "Differentiation of the Cholesky decomposition".
          const Var& l = g.out(0);
          const Var p = Materialized(Triangle(MatMul(l, g.d(), true, false), true, 0.5));
          const Var left = Trsm(l, p + T(p), true, false);
          g.Set(0, Trsm(l, left, false, true) * 0.5);
        });

const OpRegistration potri =
    Op::Declare("_linalg_potri")
        .Alias("linalg_potri")
        .Doc("The inverse of L L^T from its Cholesky factor L.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Matrices whose lower triangles are L, shape (..., n, n).")
        .Infer([](InferContext& c) {
          CheckMatrices(c, 0, true);
          c.Out(c.in(0).dtype, c.in(0).shape);
        })
        .Cpu([](KernelContext& c) {
          const Value& out = c.out(0);
          CopyElements(c.in(0), out);
          const int n = static_cast<int>(out.shape.back());
          VisitReal(out.dtype, [&](auto zero) {
            using R = decltype(zero);
            ForMatrices(out, [&](int64_t i) {
              R* a = out.data<R>() + i * n * n;
              const int info = blas::Potri('U', n, a, n);
              WEFT_CHECK(info == 0, ErrorKind::kValue, c.name(), ": matrix ", i,
                         " of A is singular (element ", info - 1, " of its diagonal is zero)");
              for (int64_t r = 0; r < n; ++r) {
                for (int64_t k = r + 1; k < n; ++k) a[r * n + k] = a[k * n + r];
              }
            });
          });
        })
        .GradientNeeds({0}, {0})
        .Gradient([](GradientContext& g) {
          const Var& b = g.out(0);
          const Var s = MatMul(MatMul(b, g.d()), b);
          g.Set(0, -Triangle(MatMul(s + T(s), Triangle(g.in(0), true)), true));
        });

void InferTriangular(InferContext& c) {
  CheckMatrices(c, 0, true);
  CheckMatrices(c, 1, false);
  const auto& attrs = c.attrs<TriangularAttrs>();
  const Shape &a = c.in(0).shape, &b = c.in(1).shape;
  const size_t rank = a.size();
  bool fits = b.size() == rank && c.in(0).dtype == c.in(1).dtype;
  for (size_t i = 0; fits && i + 2 < rank; ++i) fits = a[i] == b[i];
  fits = fits && b[rank - (attrs.rightside ? 1 : 2)] == a[rank - 1];
  WEFT_CHECK(fits, ErrorKind::kShape, c.name(), ": A is ", NameOf(c.in(0).dtype), " of shape ",
             ToString(a), ", B is ", NameOf(c.in(1).dtype), " of shape ", ToString(b),
             ", which do not fit each other");
  c.Out(c.in(1).dtype, b);
}

// Trsm or Trmm of every pair of matrices.
template <typename Fn>
void RunTriangular(KernelContext& c, const Fn& fn) {
  const Value a = RowMajorCopyIfNeeded(c.in(0));
  const Value& out = c.out(0);
  CopyElements(c.in(1), out);
  const int rank = out.rank();
  const int m = static_cast<int>(out.shape[rank - 2]), n = static_cast<int>(out.shape[rank - 1]);
  const int64_t k = a.shape.back();
  VisitReal(out.dtype, [&](auto zero) {
    using R = decltype(zero);
    ForMatrices(out, [&](int64_t i) {
      fn(m, n, a.data<const R>() + i * k * k, static_cast<int>(k),
         out.data<R>() + i * m * static_cast<int64_t>(n));
    });
  });
}

AttrSchemaBuilder<TriangularAttrs> TriangularSchema() {
  using A = TriangularAttrs;
  AttrSchemaBuilder<A> schema;
  schema.Add("transpose", &A::transpose, "Use A transposed.")
      .Add("rightside", &A::rightside, "A stands to the right of the other matrix.")
      .Add("lower", &A::lower, "Whether the lower triangle of A is used, or the upper one.")
      .Add("alpha", &A::alpha, "Multiplies B.");
  return schema;
}

// The gradient for the triangle of A from those of the product's sides: d op(A) = left right^T.
Var TriangleOf(const Var& left, const Var& right, const TriangularAttrs& s) {
  return Triangle(s.transpose ? MatMul(right, left, false, true) : MatMul(left, right, false, true),
                  s.lower);
}

const OpRegistration trsm =
    Op::Declare("_linalg_trsm")
        .Alias("linalg_trsm")
        .Doc("Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Triangular matrices, shape (..., n, n); the other triangle is not read.")
        .Input("B", "Shape (..., n, m), or (..., m, n) with rightside.")
        .Attributes(TriangularSchema())
        .Infer(InferTriangular)
        .Cpu([](KernelContext& c) {
          const auto& s = c.attrs<TriangularAttrs>();
          RunTriangular(c, [&](int m, int n, const auto* a, int lda, auto* b) {
            using R = std::remove_pointer_t<decltype(b)>;
            blas::Trsm(s.rightside, s.lower, s.transpose, m, n, static_cast<R>(s.alpha), a, lda, b,
                       n);
          });
        })
        .GradientNeeds({0}, {0})
        .Gradient([](GradientContext& g) {
          const auto& s = g.attrs<TriangularAttrs>();
          const Var &a = g.in(0), &x = g.out(0);
          const Var solved = Trsm(a, g.d(), !s.transpose, s.rightside, s.lower);
          if (g.wants(0)) {
            g.Set(0, -(s.rightside ? TriangleOf(T(x), T(solved), s) : TriangleOf(solved, x, s)));
          }
          if (g.wants(1)) g.Set(1, solved * s.alpha);
        });

const OpRegistration trmm =
    Op::Declare("_linalg_trmm")
        .Alias("linalg_trmm")
        .Doc("alpha op(A) B, or alpha B op(A) with rightside, for triangular A.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Triangular matrices, shape (..., n, n); the other triangle is not read.")
        .Input("B", "Shape (..., n, m), or (..., m, n) with rightside.")
        .Attributes(TriangularSchema())
        .Infer(InferTriangular)
        .Cpu([](KernelContext& c) {
          const auto& s = c.attrs<TriangularAttrs>();
          RunTriangular(c, [&](int m, int n, const auto* a, int lda, auto* b) {
            using R = std::remove_pointer_t<decltype(b)>;
            blas::Trmm(s.rightside, s.lower, s.transpose, m, n, static_cast<R>(s.alpha), a, lda, b,
                       n);
          });
        })
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto& s = g.attrs<TriangularAttrs>();
          const Var &a = g.in(0), &b = g.in(1), dy = g.d();
          if (g.wants(0)) {
            g.Set(0, (s.rightside ? TriangleOf(T(b), T(dy), s) : TriangleOf(dy, b, s)) * s.alpha);
          }
          if (g.wants(1)) {
            g.Set(1, Trmm(a, dy, {!s.transpose, s.rightside, s.lower, s.alpha}));
          }
        });

}  // namespace
}  // namespace linalg
}  // namespace weft
