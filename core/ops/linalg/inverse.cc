// Inverses and determinants through LU factors.
#include <cmath>
#include <vector>

#include "core/ops/functional.h"
#include "core/ops/linalg/blas.h"
#include "core/ops/linalg/triangular.h"

namespace weft::linalg {

namespace {

const OpRef kInverse("_linalg_inverse");

template <typename Fn>
void VisitReal(DType dtype, const Fn& fn) {
  dtype == DType::kFloat64 ? fn(double{}) : fn(float{});
}

}  // namespace

Var Inverse(const Var& a) { return Call1(kInverse, {a}); }

namespace {

const OpRegistration inverse =
    Op::Declare("_linalg_inverse")
        .Alias("linalg_inverse")
        .Doc("The inverse of every matrix.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Regular matrices, shape (..., n, n).")
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
              // LAPACK sees the transpose, and the inverse of that is the transpose again.
              R* a = out.data<R>() + i * n * n;
              std::vector<int> pivots(static_cast<size_t>(n));
              int info = blas::Getrf(n, n, a, n, pivots.data());
              if (info == 0) info = blas::Getri(n, a, n, pivots.data());
              WEFT_CHECK(info == 0, ErrorKind::kValue, c.name(), ": matrix ", i,
                         " of A is singular (pivot ", info - 1, " is zero)");
            });
          });
        })
        .GradientNeeds({}, {0})
        .Gradient([](GradientContext& g) {
          const Var& b = g.out(0);
          g.Set(0, -MatMul(MatMul(b, g.d(), true, false), b, false, true));
        });

// Sign and logarithm of the absolute value of the determinant of every matrix; a copy of the
// matrices is overwritten with their factors.
template <typename R>
void Determinants(const Value& a, R* sign, R* log) {
  Value lu = AllocateValue(a.device, a.dtype, a.shape);
  CopyElements(a, lu);
  const int n = static_cast<int>(a.shape.back());
  ForMatrices(lu, [&](int64_t i) {
    R* m = lu.data<R>() + i * n * n;
    std::vector<int> pivots(static_cast<size_t>(n));
    blas::Getrf(n, n, m, n, pivots.data());  // a singular matrix has a zero on the diagonal
    R s = 1, total = 0;
    for (int k = 0; k < n; ++k) {
      const R d = m[k * n + k];
      if (pivots[k] != k + 1) s = -s;
      s = d < 0 ? -s : d == 0 ? R(0) : s;
      total += std::log(std::abs(d));
    }
    sign[i] = s;
    log[i] = total;
  });
}

Shape BatchShape(const Shape& shape) {
  return shape.size() == 2 ? Shape{1} : Shape(shape.begin(), shape.end() - 2);
}

// One number per matrix, shaped to broadcast against the matrices.
Var PerMatrix(const Var& v, const Var& a) {
  Shape shape = a.shape();
  shape.back() = 1;
  shape[shape.size() - 2] = 1;
  return Reshape(v, shape);
}

const OpRegistration det =
    Op::Declare("_linalg_det")
        .OutputNames({"output0"})
        .Alias("linalg_det")
        .Doc("The determinant of every matrix.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Shape (..., n, n).")
        .Infer([](InferContext& c) {
          CheckMatrices(c, 0, true);
          c.Out(c.in(0).dtype, BatchShape(c.in(0).shape));
        })
        .Cpu([](KernelContext& c) {
          VisitReal(c.in(0).dtype, [&](auto zero) {
            using R = decltype(zero);
            const Value& out = c.out(0);
            const Value sign = AllocateValue(c.device, out.dtype, out.shape);
            Determinants(c.in(0), sign.data<R>(), out.data<R>());
            for (int64_t i = 0; i < out.size(); ++i) {
              out.data<R>()[i] = sign.data<R>()[i] * std::exp(out.data<R>()[i]);
            }
          });
        })
        .GradientNeeds({0}, {0})
        .Gradient([](GradientContext& g) {
          const Var& a = g.in(0);
          g.Set(0, PerMatrix(Materialized(g.d() * g.out(0)), a) * T(Inverse(a)));
        });

const OpRegistration slogdet =
    Op::Declare("_linalg_slogdet")
        .Alias("linalg_slogdet")
        .Doc("Sign and logarithm of the absolute value of the determinant of every matrix.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Shape (..., n, n).")
        .Outputs(2)
        .Infer([](InferContext& c) {
          CheckMatrices(c, 0, true);
          c.Out(c.in(0).dtype, BatchShape(c.in(0).shape));
          c.Out(c.in(0).dtype, BatchShape(c.in(0).shape));
        })
        .Cpu([](KernelContext& c) {
          VisitReal(c.in(0).dtype, [&](auto zero) {
            using R = decltype(zero);
            Determinants(c.in(0), c.out(0).data<R>(), c.out(1).data<R>());
          });
        })
        .GradientNeeds({0}, {})
        .Gradient([](GradientContext& g) {
          if (g.maybe_d(1)) g.Set(0, PerMatrix(g.maybe_d(1), g.in(0)) * T(Inverse(g.in(0))));
        });

}  // namespace
}  // namespace weft::linalg
