// dot and batch_dot: matrix products of arrays of any rank.
#include "core/ops/functional.h"
#include "core/ops/linalg/linalg.h"

namespace weft {
namespace {

AttrSchemaBuilder<BatchDotAttrs> Schema() {
  AttrSchemaBuilder<BatchDotAttrs> schema;
  schema.Add("transpose_a", &BatchDotAttrs::transpose_a, "Use lhs transposed.")
      .Add("transpose_b", &BatchDotAttrs::transpose_b, "Use rhs transposed.")
      .Choice("forward_stype", &BatchDotAttrs::forward_stype,
              {"None", "csr", "default", "row_sparse"},
              "Storage of the result; accepted for compatibility, the result is dense.");
  return schema;
}

void CheckSameDType(const InferContext& c) {
  WEFT_CHECK(c.in(0).dtype == c.in(1).dtype, ErrorKind::kType, c.name(), ": lhs is ",
             NameOf(c.in(0).dtype), ", rhs is ", NameOf(c.in(1).dtype),
             "; both must have one dtype, use Cast");
}

int64_t Product(std::span<const int64_t> dims, size_t begin, size_t end) {
  int64_t product = 1;
  for (size_t i = begin; i < end; ++i) product *= dims[i];
  return product;
}

// The shape in which dot reads an operand as a matrix. The contracted axis is the last one of lhs
// and the first one of rhs, or the other way round where `transpose` is set.
Shape MatrixShape(const Shape& shape, bool transpose, bool left) {
  const size_t rank = shape.size();
  const bool contracts_last = left != transpose;
  if (rank == 1) {
    // A vector is a row on the left and a column on the right, before any transposition.
    return contracts_last ? Shape{1, shape[0]} : Shape{shape[0], 1};
  }
  return contracts_last ? Shape{Product(shape, 0, rank - 1), shape[rank - 1]}
                        : Shape{shape[0], Product(shape, 1, rank)};
}

// The axes of an operand that stay in the result.
Shape FreeAxes(const Shape& shape, bool transpose, bool left) {
  Shape free = shape;
  free.erase(left != transpose ? shape.size() - 1 : 0);
  return free;
}

Shape DotShape(const Shape& a, const Shape& b, const BatchDotAttrs& attrs) {
  Shape shape = FreeAxes(a, attrs.transpose_a, true);
  const Shape right = FreeAxes(b, attrs.transpose_b, false);
  shape.Append(right.begin(), right.end());
  if (shape.empty()) shape.push_back(1);
  return shape;
}

void InferDot(InferContext& c) {
  CheckSameDType(c);
  const auto& attrs = c.attrs<BatchDotAttrs>();
  const Shape &a = c.in(0).shape, &b = c.in(1).shape;
  WEFT_CHECK(!a.empty() && !b.empty(), ErrorKind::kShape, c.name(), ": lhs has shape ", ToString(a),
             ", rhs has shape ", ToString(b), ", expected at least one axis each");
  const int64_t inner_a = attrs.transpose_a ? a[0] : a.back();
  const int64_t inner_b = attrs.transpose_b ? b.back() : b[0];
  WEFT_CHECK(inner_a == inner_b, ErrorKind::kShape, c.name(), ": lhs has shape ", ToString(a),
             ", rhs has shape ", ToString(b), ", the contracted axes have sizes ", inner_a, " and ",
             inner_b);
  c.Out(c.in(0).dtype, DotShape(a, b, attrs));
}

Value AsShape(const Value& value, const Shape& shape) {
  Strides strides;
  if (ReshapeStrides(value, shape, &strides)) return ViewAs(value, shape, strides, value.offset);
  const Value copy = RowMajorCopyIfNeeded(value);
  return ViewAs(copy, shape, RowMajor(shape), copy.offset);
}

void DotKernel(KernelContext& c) {
  const auto& attrs = c.attrs<BatchDotAttrs>();
  const Value &a = c.in(0), &b = c.in(1);
  if (a.rank() == 2 && b.rank() == 2) {
    MatMulKernel(a, b, c.out(0), attrs.transpose_a, attrs.transpose_b);
    return;
  }
  const Value left = AsShape(a, MatrixShape(a.shape, attrs.transpose_a, true));
  const Value right = AsShape(b, MatrixShape(b.shape, attrs.transpose_b, false));
  const int64_t rows = left.shape[attrs.transpose_a ? 1 : 0];
  const int64_t cols = right.shape[attrs.transpose_b ? 0 : 1];
  MatMulKernel(left, right, AsShape(c.out(0), {rows, cols}), attrs.transpose_a, attrs.transpose_b);
}

// Gradients of op(a) op(b), a product of matrices.
void ProductGradients(GradientContext& g, const Var& a, const Var& b, const Var& dc, bool ta,
                      bool tb) {
  if (g.wants(0)) {
    const Var da = ta ? MatMul(b, dc, tb, true) : MatMul(dc, b, false, !tb);
    g.Set(0, Reshape(da, g.in(0).shape()));
  }
  if (g.wants(1)) {
    const Var db = tb ? MatMul(dc, a, true, ta) : MatMul(a, dc, !ta, false);
    g.Set(1, Reshape(db, g.in(1).shape()));
  }
}

const OpRegistration dot =
    Op::Declare("dot")
        .Expensive()
        .Alias("_sparse_dot")
        .Doc(
            "Contracts the last axis of lhs with the first axis of rhs: the inner product of "
            "vectors (shape (1,)), the product of matrices, and their generalisation to more "
            "axes. transpose_a moves the first axis of lhs to the end, transpose_b the last axis "
            "of rhs to the front.")
        .Amp(AmpClass::kTarget)
        .Input("lhs", "Shape (..., k).")
        .Input("rhs", "Shape (k, ...), dtype of lhs.")
        .Attributes(Schema())
        .Infer(InferDot)
        .Cpu(DotKernel)
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<BatchDotAttrs>();
          const Shape a = MatrixShape(g.in(0).shape(), attrs.transpose_a, true);
          const Shape b = MatrixShape(g.in(1).shape(), attrs.transpose_b, false);
          const Shape c{a[attrs.transpose_a ? 1 : 0], b[attrs.transpose_b ? 0 : 1]};
          ProductGradients(g, Reshape(g.in(0), a), Reshape(g.in(1), b), Reshape(g.d(), c),
                           attrs.transpose_a, attrs.transpose_b);
        });

void InferBatchDot(InferContext& c) {
  CheckSameDType(c);
  const auto& attrs = c.attrs<BatchDotAttrs>();
  const Shape &a = c.in(0).shape, &b = c.in(1).shape;
  const size_t rank = a.size();
  bool fits = rank >= 2 && b.size() == rank;
  for (size_t i = 0; fits && i + 2 < rank; ++i) fits = a[i] == b[i];
  fits = fits && a[rank - (attrs.transpose_a ? 2 : 1)] == b[rank - (attrs.transpose_b ? 1 : 2)];
  WEFT_CHECK(fits, ErrorKind::kShape, c.name(), ": lhs has shape ", ToString(a),
             attrs.transpose_a ? " (transposed)" : "", ", rhs has shape ", ToString(b),
             attrs.transpose_b ? " (transposed)" : "", ", expected (..., m, k) and (..., k, n)");
  Shape shape = a;
  shape[rank - 2] = a[rank - (attrs.transpose_a ? 1 : 2)];
  shape[rank - 1] = b[rank - (attrs.transpose_b ? 2 : 1)];
  c.Out(c.in(0).dtype, std::move(shape));
}

const OpRegistration batch_dot =
    Op::Declare("batch_dot")
        .Expensive()
        .Alias("_npx_batch_dot")
        .Doc(
            "Products of matrices: the last two axes of both inputs are multiplied for every "
            "index of the leading axes, which must be equal.")
        .Amp(AmpClass::kTarget)
        .Input("lhs", "Shape (..., m, k), or (..., k, m) with transpose_a.")
        .Input("rhs", "Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.")
        .Attributes(Schema())
        .Infer(InferBatchDot)
        .Cpu([](KernelContext& c) {
          const auto& attrs = c.attrs<BatchDotAttrs>();
          MatMulKernel(c.in(0), c.in(1), c.out(0), attrs.transpose_a, attrs.transpose_b);
        })
        .GradientNeeds({0, 1}, {})
        .Gradient([](GradientContext& g) {
          const auto& attrs = g.attrs<BatchDotAttrs>();
          ProductGradients(g, g.in(0), g.in(1), g.d(), attrs.transpose_a, attrs.transpose_b);
        });

}  // namespace
}  // namespace weft
