// linalg_gemm, linalg_gemm2 and linalg_syrk: scaled products of matrices.
#include "core/ops/functional.h"
#include "core/ops/linalg/linalg.h"

namespace weft {
namespace {

struct GemmAttrs {
  bool transpose_a = false;
  bool transpose_b = false;
  double alpha = 1.0;
  double beta = 1.0;
  int64_t axis = -2;
};

// The axis of the rows, moved to the place before the last.
int RowAxis(int64_t axis, const Shape& shape, const char* op) {
  WEFT_CHECK(shape.size() >= 2, ErrorKind::kShape, op, ": A has shape ", ToString(shape),
             ", expected at least 2 axes");
  const int row = NormalizeAxis(axis, shape, op);
  WEFT_CHECK(row + 1 < static_cast<int>(shape.size()), ErrorKind::kValue, op, ": axis is ", axis,
             ", expected another one than the last, which holds the columns");
  return row;
}

void MoveRows(Dims* dims, int axis) {
  const int64_t rows = (*dims)[axis];
  dims->erase(static_cast<size_t>(axis));
  dims->insert(dims->size() - 1, rows);
}

void MoveRowsBack(Dims* dims, int axis) {
  const int64_t rows = (*dims)[dims->size() - 2];
  dims->erase(dims->size() - 2);
  dims->insert(static_cast<size_t>(axis), rows);
}

Value WithRows(Value value, int axis) {
  MoveRows(&value.shape, axis);
  MoveRows(&value.strides, axis);
  return value;
}

void InferGemm2(InferContext& c) {
  const auto& attrs = c.attrs<Gemm2Attrs>();
  WEFT_CHECK(IsFloating(c.in(0).dtype) && c.in(0).dtype == c.in(1).dtype, ErrorKind::kType,
             c.name(), ": A is ", NameOf(c.in(0).dtype), ", B is ", NameOf(c.in(1).dtype),
             ", expected one floating point dtype");
  Shape a = c.in(0).shape, b = c.in(1).shape;
  const int axis = RowAxis(attrs.axis, a, c.name());
  bool fits = a.size() == b.size();
  const size_t rank = a.size();
  if (fits) {
    MoveRows(&a, axis);
    MoveRows(&b, axis);
    for (size_t i = 0; i + 2 < rank; ++i) fits = fits && a[i] == b[i];
    fits = fits && a[rank - (attrs.transpose_a ? 2 : 1)] == b[rank - (attrs.transpose_b ? 1 : 2)];
  }
  WEFT_CHECK(fits, ErrorKind::kShape, c.name(), ": A has shape ", ToString(c.in(0).shape),
             attrs.transpose_a ? " (transposed)" : "", ", B has shape ", ToString(c.in(1).shape),
             attrs.transpose_b ? " (transposed)" : "", ", which cannot be multiplied");
  Shape shape = a;
  shape[rank - 2] = a[rank - (attrs.transpose_a ? 1 : 2)];
  shape[rank - 1] = b[rank - (attrs.transpose_b ? 2 : 1)];
  MoveRowsBack(&shape, axis);
  c.Out(c.in(0).dtype, std::move(shape));
}

const OpRef kGemm2("_linalg_gemm2");

Var Gemm2(const Var& a, const Var& b, const Gemm2Attrs& attrs) {
  return Call1(kGemm2, {a, b}, MakeAttrs(attrs));
}

const OpRegistration gemm2 =
    Op::Declare("_linalg_gemm2")
        .Expensive()
        .Alias("linalg_gemm2")
        .Doc(
            "alpha op(A) op(B) for every index of the leading axes, where op transposes or does "
            "nothing.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Shape (..., m, k), or (..., k, m) with transpose_a.")
        .Input("B", "Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.")
        .Attributes(AttrSchemaBuilder<Gemm2Attrs>()
                        .Add("transpose_a", &Gemm2Attrs::transpose_a, "Use A transposed.")
                        .Add("transpose_b", &Gemm2Attrs::transpose_b, "Use B transposed.")
                        .Add("alpha", &Gemm2Attrs::alpha, "Scale of the product.")
                        .Add("axis", &Gemm2Attrs::axis, "The axis of the matrices' rows."))
        .Infer(InferGemm2)
        .Cpu([](KernelContext& c) {
          const auto& attrs = c.attrs<Gemm2Attrs>();
          const int axis = RowAxis(attrs.axis, c.in(0).shape, c.name());
          MatMulKernel(WithRows(c.in(0), axis), WithRows(c.in(1), axis), WithRows(c.out(0), axis),
                       attrs.transpose_a, attrs.transpose_b, attrs.alpha);
        })
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto& s = g.attrs<Gemm2Attrs>();
          const bool ta = s.transpose_a, tb = s.transpose_b;
          const Var &a = g.in(0), &b = g.in(1), dc = g.d();
          if (g.wants(0)) {
            g.Set(0, ta ? Gemm2(b, dc, {tb, true, s.alpha, s.axis})
                        : Gemm2(dc, b, {false, !tb, s.alpha, s.axis}));
          }
          if (g.wants(1)) {
            g.Set(1, tb ? Gemm2(dc, a, {true, ta, s.alpha, s.axis})
                        : Gemm2(a, dc, {!ta, false, s.alpha, s.axis}));
          }
        });

const OpRegistration gemm =
    Op::Declare("_linalg_gemm")
        .Expensive()
        .Alias("linalg_gemm")
        .Doc(
            "alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes "
            "or does nothing.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Shape (..., m, k), or (..., k, m) with transpose_a.")
        .Input("B", "Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.")
        .Input("C", "Shape (..., m, n).")
        .Attributes(AttrSchemaBuilder<GemmAttrs>()
                        .Add("transpose_a", &GemmAttrs::transpose_a, "Use A transposed.")
                        .Add("transpose_b", &GemmAttrs::transpose_b, "Use B transposed.")
                        .Add("alpha", &GemmAttrs::alpha, "Scale of the product.")
                        .Add("beta", &GemmAttrs::beta, "Scale of C.")
                        .Add("axis", &GemmAttrs::axis, "The axis of the matrices' rows."))
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& attrs = attributes->as<GemmAttrs>();
          const Var product =
              Gemm2(in[0], in[1], {attrs.transpose_a, attrs.transpose_b, attrs.alpha, attrs.axis});
          WEFT_CHECK(in[2].type() == product.type(), ErrorKind::kShape, "linalg_gemm: C is ",
                     NameOf(in[2].dtype()), " of shape ", ToString(in[2].shape()), ", expected ",
                     NameOf(product.dtype()), " of shape ", ToString(product.shape()));
          return Vars{product + in[2] * attrs.beta};
        });

struct SyrkAttrs {
  bool transpose = false;
  double alpha = 1.0;
};

const OpRegistration syrk =
    Op::Declare("_linalg_syrk")
        .Alias("linalg_syrk")
        .Doc("alpha A A^T, or alpha A^T A, for every index of the leading axes.")
        .Amp(AmpClass::kFloat32)
        .Input("A", "Shape (..., m, n).")
        .Attributes(AttrSchemaBuilder<SyrkAttrs>()
                        .Add("transpose", &SyrkAttrs::transpose, "A^T A instead of A A^T.")
                        .Add("alpha", &SyrkAttrs::alpha, "Scale of the product."))
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& attrs = attributes->as<SyrkAttrs>();
          return Vars{Gemm2(in[0], in[0], {attrs.transpose, !attrs.transpose, attrs.alpha, -2})};
        });

}  // namespace
}  // namespace weft
