// LQ factors and eigenvalues of symmetric matrices, with the gradients of Seeger et al. 2017,
// "Auto-differentiating linear algebra" (arXiv:1710.08717).
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/ops/functional.h"
#include "core/ops/linalg/blas.h"
#include "core/ops/linalg/triangular.h"

namespace weft::linalg {
namespace {

template <typename Fn>
void VisitReal(DType dtype, const Fn& fn) {
  dtype == DType::kFloat64 ? fn(double{}) : fn(float{});
}

void RunLq(KernelContext& c) {
  const Value &q = c.out(0), &l = c.out(1);
  CopyElements(c.in(0), q);
  const int m = static_cast<int>(l.shape.back()), n = static_cast<int>(q.shape.back());
  VisitReal(q.dtype, [&](auto zero) {
    using R = decltype(zero);
    ForMatrices(q, [&](int64_t i) {
      // LAPACK sees the transpose, and A = L Q is the same as A^T = Q^T L^T.
      R* a = q.data<R>() + i * m * n;
      R* lower = l.data<R>() + i * m * m;
      std::vector<R> tau(static_cast<size_t>(m));
      int info = blas::Geqrf(n, m, a, n, tau.data());
      for (int64_t r = 0; info == 0 && r < m; ++r) {
        std::copy(a + r * n, a + r * n + r + 1, lower + r * m);
        std::fill(lower + r * m + r + 1, lower + (r + 1) * m, R(0));
      }
      if (info == 0) info = blas::Orgqr(n, m, m, a, n, tau.data());
      WEFT_CHECK(info == 0, ErrorKind::kInternal, c.name(), ": LAPACK failed on matrix ", i,
                 " of A with code ", info);
    });
  });
}

const OpRegistration gelqf =
    Op::Declare("_linalg_gelqf")
        .Alias("linalg_gelqf")
        .Doc(
            "LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower "
            "triangular L.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Matrices of full rank, shape (..., m, n) with m <= n.")
        .Outputs(2)
        .Infer([](InferContext& c) {
          CheckMatrices(c, 0, false);
          Shape shape = c.in(0).shape;
          const size_t rank = shape.size();
          WEFT_CHECK(shape[rank - 2] <= shape[rank - 1], ErrorKind::kShape, c.name(),
                     ": A has shape ", ToString(shape),
                     ", expected at most as many rows as columns");
          c.Out(c.in(0).dtype, shape);
          shape[rank - 1] = shape[rank - 2];
          c.Out(c.in(0).dtype, shape);
        })
        .Cpu(RunLq)
        .GradientNeeds({}, {0, 1})
        .Gradient([](GradientContext& g) {
          const Var &q = g.out(0), &l = g.out(1);
          Var m;
          if (g.maybe_d(1)) m = MatMul(l, g.d(1), true, false);
          if (g.maybe_d(0)) {
            const Var dq_q = MatMul(g.d(0), q, false, true);
            m = m ? m - dq_q : -dq_q;
          }
          if (!m) return;
          const Var half = Triangle(Materialized(m), true, 0.5);
          Var da = MatMul(half + T(half), q);
          if (g.maybe_d(0)) da = da + g.d(0);
          g.Set(0, Trsm(l, da, true, false));
        });

void RunEigen(KernelContext& c) {
  const Value &u = c.out(0), &w = c.out(1);
  CopyElements(c.in(0), u);
  const int n = static_cast<int>(u.shape.back());
  VisitReal(u.dtype, [&](auto zero) {
    using R = decltype(zero);
    ForMatrices(u, [&](int64_t i) {
      R* a = u.data<R>() + i * n * n;
      for (int64_t k = 0; k < static_cast<int64_t>(n) * n; ++k) {
        WEFT_CHECK(std::isfinite(a[k]), ErrorKind::kValue, c.name(), ": matrix ", i,
                   " of A is not finite");
      }
      // The lower triangle of a row-major matrix is the upper one of LAPACK's, and its columns of
      // eigenvectors are rows here.
      const int info = blas::Syevd('U', n, a, n, w.data<R>() + i * n);
      WEFT_CHECK(info == 0, ErrorKind::kValue, c.name(), ": the eigenvalues of matrix ", i,
                 " of A did not converge");
      for (int64_t r = 0; r < n; ++r) {
        R* row = a + r * n;
        const R* largest =
            std::max_element(row, row + n, [](R x, R y) { return std::abs(x) < std::abs(y); });
        if (*largest < 0) std::transform(row, row + n, row, [](R x) { return -x; });
      }
    });
  });
}

// 1 / (w[i] - w[j]), and 0 where both are equal.
Var InverseGaps(const Var& w) {
  const Var gap = Materialized(ExpandDims(w, -1) - ExpandDims(w, -2));
  const Var none = px::Eq(gap, 0.0);
  return Materialized((1.0 - none) / (gap + none));
}

const OpRegistration syevd =
    Op::Declare("_linalg_syevd")
        .Alias("linalg_syevd")
        .Doc(
            "Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is "
            "the eigenvector of L[i], and its element of the largest absolute value is positive; "
            "L is ascending. In the gradient, eigenvectors of equal eigenvalues count as "
            "independent of each other.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Symmetric matrices, shape (..., n, n); the upper triangle is not read.")
        .Outputs(2)
        .Infer([](InferContext& c) {
          CheckMatrices(c, 0, true);
          const Shape& shape = c.in(0).shape;
          c.Out(c.in(0).dtype, shape);
          c.Out(c.in(0).dtype, Shape(shape.begin(), shape.end() - 1));
        })
        .Cpu(RunEigen)
        .GradientNeeds({}, {0, 1})
        .Gradient([](GradientContext& g) {
          const Var &u = g.out(0), &w = g.out(1);
          Var inner;
          if (g.maybe_d(0)) {
            const Var turned = MatMul(g.d(0), u, false, true) * InverseGaps(w);
            inner = MatMul(Materialized((turned + T(Materialized(turned))) * 0.5), u);
          }
          if (g.maybe_d(1)) {
            const Var scaled = ExpandDims(g.d(1), -1) * u;
            inner = inner ? inner + scaled : scaled;
          }
          if (inner) g.Set(0, MatMul(u, Materialized(inner), true, false));
        });

}  // namespace
}  // namespace weft::linalg
