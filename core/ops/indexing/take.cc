// Rows by index along one axis: take, Embedding and their gradient.
#include <algorithm>

#include "core/ops/fill_unknown.h"
#include "core/ops/functional.h"
#include "core/ops/indexing/rows.h"
#include "core/ops/sparse/rows_var.h"
#include "core/registry/op.h"

namespace weft::indexing {
namespace {

const std::vector<std::string> kModes = {"clip", "raise", "wrap"};

Shape TakeShape(const Shape& data, const Shape& indices, int axis) {
  Shape out(data.begin(), data.begin() + axis);
  out.Append(indices.begin(), indices.end());
  out.Append(data.begin() + axis + 1, data.end());
  return out;
}

void CheckNotEmpty(const char* op, int64_t size, const Shape& indices, int axis) {
  WEFT_CHECK(size > 0 || NumElements(indices) == 0, ErrorKind::kIndex, op, ": axis ", axis,
             " has size 0, there is nothing to take from it");
}

void RunTake(KernelContext& c, const Value& data, const Value& indices, int axis, Bounds mode) {
  int64_t outer_stride;
  const Value rows = WithContiguousRows(data, axis, &outer_stride);
  const Around a = AroundAxis(rows.shape, axis);
  const int64_t step = rows.strides[axis];
  const IndexBuffer offsets = MapIndices(
      indices, [&](int64_t i) { return Bounded(i, a.dim, mode, c.name(), axis) * step; });
  GatherRows({rows.raw(), c.out(0).raw(), offsets.get(), a.outer, outer_stride, indices.size(),
              a.inner, SizeOf(rows.dtype)});
}

Var TakeGradient(const Var& dy, const Var& indices, int axis, Bounds mode, int64_t size) {
  static const OpRef kTakeGrad("_take_grad");
  return Call1(kTakeGrad, {dy, indices}, MakeAttrs(TakeGradAttrs{axis, mode, size}));
}

// The gradient of rows by number, along the first axis: it holds the rows that were taken.
Var TableGradient(const Var& dy, const Var& indices, const ArrayType& table, Bounds mode) {
  const int64_t size = table.shape[0];
  return sparse::MakeRowsVar(
      table, dy.device(), [=] { return TakeGradient(dy, indices, 0, mode, size); },
      [=] { return sparse::SumByRow(dy, indices, size); });
}

const OpRegistration take =
    Op::Declare("take")
        .Alias("_npi_take")
        .Doc(
            "Slices of an array along one axis, chosen by index. The result has the shape of a "
            "with the axis replaced by the shape of indices.")
        .Input("a", "The array to take from.")
        .Input("indices", "Positions along the axis, any dtype; fractions are cut off.")
        .Attributes(
            AttrSchemaBuilder<TakeAttrs>()
                .Add("axis", &TakeAttrs::axis, "The axis to take along.")
                .Choice("mode", &TakeAttrs::mode, kModes,
                        "Indices out of range: clip to the ends, raise an error, or wrap around."))
        .Infer([](InferContext& c) {
          const int axis = NormalizeAxis(c.attrs<TakeAttrs>().axis, c.in(0).shape, c.name());
          CheckNotEmpty(c.name(), c.in(0).shape[axis], c.in(1).shape, axis);
          c.Out(c.in(0).dtype, TakeShape(c.in(0).shape, c.in(1).shape, axis));
        })
        .Cpu([](KernelContext& c) {
          const TakeAttrs& attrs = c.attrs<TakeAttrs>();
          const int axis = NormalizeAxis(attrs.axis, c.in(0).shape, c.name());
          RunTake(c, c.in(0), c.in(1), axis, attrs.mode);
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          const TakeAttrs& attrs = g.attrs<TakeAttrs>();
          const int axis = NormalizeAxis(attrs.axis, g.in(0).shape(), "take");
          if (!g.wants(0)) return;
          g.Set(0, axis == 0 && attrs.mode == Bounds::kRaise
                       ? TableGradient(g.d(), g.in(1), g.in(0).type(), attrs.mode)
                       : TakeGradient(g.d(), g.in(1), axis, attrs.mode, g.in(0).dim(axis)));
        });

const OpRegistration take_grad =
    Op::Declare("_take_grad")
        .Internal()
        .Doc("The gradient of take: sums the slices of data that have one index.")
        .Input("data", "Gradient of the result of take.")
        .Input("indices", "The indices of take.")
        .Attributes(AttrSchemaBuilder<TakeGradAttrs>()
                        .Add("axis", &TakeGradAttrs::axis, "The axis taken along, at least 0.")
                        .Choice("mode", &TakeGradAttrs::mode, kModes, "As for take.")
                        .Required("size", &TakeGradAttrs::size, "The size of that axis."))
        .Infer([](InferContext& c) {
          const TakeGradAttrs& attrs = c.attrs<TakeGradAttrs>();
          Shape shape(c.in(0).shape.begin(), c.in(0).shape.begin() + attrs.axis);
          shape.push_back(attrs.size);
          shape.Append(c.in(0).shape.begin() + attrs.axis + c.in(1).shape.size(),
                       c.in(0).shape.end());
          c.Out(c.in(0).dtype, shape);
        })
        .Cpu([](KernelContext& c) {
          const TakeGradAttrs& attrs = c.attrs<TakeGradAttrs>();
          const int axis = static_cast<int>(attrs.axis);
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const Around a = AroundAxis(c.out(0).shape, axis);
          const IndexBuffer rows = MapIndices(
              c.in(1), [&](int64_t i) { return Bounded(i, a.dim, attrs.mode, c.name(), axis); });
          ScatterAddRows({data.raw(), c.out(0).raw(), rows.get(), a.outer, a.dim, c.in(1).size(),
                          a.inner, data.dtype});
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kTake("take");
          const TakeGradAttrs& attrs = g.attrs<TakeGradAttrs>();
          if (g.wants(0)) {
            g.Set(0, Call1(kTake, {g.d(), g.in(1)}, MakeAttrs(TakeAttrs{attrs.axis, attrs.mode})));
          }
        });

struct EmbeddingAttrs {
  int64_t input_dim = 0;
  int64_t output_dim = 0;
  DType dtype = DType::kFloat32;
  bool sparse_grad = false;
};

Bounds ModeOf(const EmbeddingAttrs& attrs) {
  return attrs.sparse_grad ? Bounds::kRaise : Bounds::kClip;
}

const OpRegistration embedding =
    Op::Declare("Embedding")
        .Alias("_npx_embedding")
        .Alias("_sparse_Embedding")
        .Alias("_contrib_SparseEmbedding")
        .Doc(
            "Rows of a table: the result has shape data.shape + (output_dim,). Indices out of "
            "range are clipped to the ends, without sparse_grad.")
        .Input("data", "Row numbers, any shape and dtype.")
        .OwnDType()
        .Input("weight", "The table, (input_dim, output_dim).")
        .InputDType([](const Attrs* attrs, DType) { return attrs->as<EmbeddingAttrs>().dtype; })
        .Attributes(
            AttrSchemaBuilder<EmbeddingAttrs>()
                .Required("input_dim", &EmbeddingAttrs::input_dim, "Number of rows of the table.")
                .Required("output_dim", &EmbeddingAttrs::output_dim, "Length of a row.")
                .Add("dtype", &EmbeddingAttrs::dtype,
                     "Dtype of the table where it is not known yet.")
                .Add("sparse_grad", &EmbeddingAttrs::sparse_grad,
                     "Row numbers out of range are an error, and the gradient keeps the rows alone "
                     "where the table asks for that."))
        .Complete([](InferContext& c) {
          const EmbeddingAttrs& attrs = c.attrs<EmbeddingAttrs>();
          Shape& weight = c.OpenShape(1);
          FillUnknown(&weight, {attrs.input_dim, attrs.output_dim});
        })
        .Infer([](InferContext& c) {
          const EmbeddingAttrs& attrs = c.attrs<EmbeddingAttrs>();
          const Shape expected{attrs.input_dim, attrs.output_dim};
          WEFT_CHECK(c.in(1).shape == expected, ErrorKind::kShape, c.name(), ": weight has shape ",
                     ToString(c.in(1).shape),
                     ", expected (input_dim, output_dim) = ", ToString(expected));
          CheckNotEmpty(c.name(), attrs.input_dim, c.in(0).shape, 0);
          Shape out = c.in(0).shape;
          out.push_back(attrs.output_dim);
          c.Out(c.in(1).dtype, out);
        })
        .Cpu([](KernelContext& c) {
          RunTake(c, c.in(1), c.in(0), 0, ModeOf(c.attrs<EmbeddingAttrs>()));
        })
        .GradientNeeds({0}, {})
        .Gradient([](GradientContext& g) {
          if (!g.wants(1)) return;
          const Bounds mode = ModeOf(g.attrs<EmbeddingAttrs>());
          g.Set(1, mode == Bounds::kRaise ? TableGradient(g.d(), g.in(0), g.in(1).type(), mode)
                                          : TakeGradient(g.d(), g.in(0), 0, mode, g.in(1).dim(0)));
        });

}  // namespace
}  // namespace weft::indexing
