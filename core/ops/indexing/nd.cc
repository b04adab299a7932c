// Indexing by several axes at once: column k of `indices` names one position of the first axes.
#include <algorithm>

#include "core/ops/functional.h"
#include "core/ops/indexing/rows.h"
#include "core/registry/op.h"

namespace weft::indexing {
namespace {

struct ScatterNdAttrs {
  Dims shape;
};

constexpr const char* kIndicesDoc =
    "(m, ...): row i holds positions along axis i, any dtype; negative ones count from the end.";

// indices.shape[1:] + data.shape[m:], the shape of what `indices` select in an array.
Shape SelectedShape(const Shape& array, const Shape& indices, const char* op) {
  WEFT_CHECK(!indices.empty(), ErrorKind::kShape, op,
             ": indices has shape (), expected at least one axis");
  WEFT_CHECK(indices[0] <= static_cast<int64_t>(array.size()), ErrorKind::kShape, op,
             ": indices has shape ", ToString(indices), ", which is for arrays of at least ",
             indices[0], " axes, the array has shape ", ToString(array));
  Shape out(indices.begin() + 1, indices.end());
  out.Append(array.begin() + indices[0], array.end());
  return out;
}

// sum over i of indices[i, k] * strides[i], for each k.
IndexBuffer Offsets(const Value& indices, const Shape& shape, std::span<const int64_t> strides,
                    const char* op) {
  const Shape rest(indices.shape.begin() + 1, indices.shape.end());
  const Strides rest_strides(indices.strides.begin() + 1, indices.strides.end());
  const int64_t n = NumElements(rest);
  auto out = std::make_unique_for_overwrite<int64_t[]>(static_cast<size_t>(n));
  const int axes = static_cast<int>(indices.shape[0]);
  if (axes == 0) std::fill(out.get(), out.get() + n, 0);
  for (int axis = 0; axis < axes; ++axis) {
    const Value row =
        ViewAs(indices, rest, rest_strides, indices.offset + axis * indices.strides[0]);
    const int64_t size = shape[axis], stride = strides[axis];
    ForEachIndex(row, [&](int64_t k, int64_t i) {
      if (i < -size || i >= size) FailIndex(op, i, axis, size);
      const int64_t term = (i < 0 ? i + size : i) * stride;
      out[k] = axis == 0 ? term : out[k] + term;
    });
  }
  return out;
}

// Numbers of rows of `shape` seen as (prod(shape[:m]), prod(shape[m:])).
struct RowNumbers {
  IndexBuffer rows;
  int64_t dim = 1, n = 1, row = 1;
};
RowNumbers NumberRows(const Value& indices, const Shape& shape, const char* op) {
  RowNumbers r;
  const size_t axes = static_cast<size_t>(indices.shape[0]);
  const Shape lead(shape.begin(), shape.begin() + axes);
  r.rows = Offsets(indices, lead, RowMajor(lead), op);
  r.dim = NumElements(lead);
  for (size_t i = axes; i < shape.size(); ++i) r.row *= shape[i];
  for (size_t i = 1; i < indices.shape.size(); ++i) r.n *= indices.shape[i];
  return r;
}

Var GatherNd(const Var& data, const Var& indices) {
  static const OpRef kGatherNd("gather_nd");
  return Call1(kGatherNd, {data, indices});
}

const OpRegistration gather_nd =
    Op::Declare("gather_nd")
        .Alias("_npi_gather_nd")
        .Alias("_npx_gather_nd")
        .Doc("Elements or sub-arrays of data, each chosen by a column of indices. The result has "
             "shape indices.shape[1:] + data.shape[m:].")
        .Input("data", "The array to gather from.")
        .Input("indices", kIndicesDoc)
        .Infer([](InferContext& c) {
          c.Out(c.in(0).dtype, SelectedShape(c.in(0).shape, c.in(1).shape, c.name()));
        })
        .Cpu([](KernelContext& c) {
          const size_t axes = static_cast<size_t>(c.in(1).shape[0]);
          Value data = c.in(0);
          const auto tail = [&](std::span<const int64_t> dims) { return dims.subspan(axes); };
          if (!IsRowMajor(tail(data.shape), tail(data.strides))) data = RowMajorCopyIfNeeded(data);
          const IndexBuffer offsets = Offsets(c.in(1), data.shape, data.strides, c.name());
          int64_t n = 1, row = 1;
          for (size_t i = 1; i < c.in(1).shape.size(); ++i) n *= c.in(1).shape[i];
          for (const int64_t d : tail(data.shape)) row *= d;
          GatherRows({data.raw(), c.out(0).raw(), offsets.get(), 1, 0, n, row,
                      SizeOf(data.dtype)});
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kAdd("_backward_gather_nd");
          if (g.wants(0)) {
            g.Set(0, Call1(kAdd, {g.d(), g.in(1)}, MakeAttrs(ScatterNdAttrs{g.in(0).shape()})));
          }
        });

void InferScatter(InferContext& c) {
  const Shape& shape = c.attrs<ScatterNdAttrs>().shape;
  const Shape expected = SelectedShape(shape, c.in(1).shape, c.name());
  WEFT_CHECK(c.in(0).shape == expected, ErrorKind::kShape, c.name(), ": data has shape ",
             ToString(c.in(0).shape), ", expected ", ToString(expected));
  c.Out(c.in(0).dtype, shape);
}

const OpRegistration gather_nd_grad =
    Op::Declare("_backward_gather_nd")
        .Alias("_gather_nd_grad")
        .Doc("An array of the given shape that is zero but for the positions that indices name; "
             "data of equal positions add up.")
        .Input("data", "indices.shape[1:] + shape[m:]")
        .Input("indices", kIndicesDoc)
        .Attributes(AttrSchemaBuilder<ScatterNdAttrs>().Required(
            "shape", &ScatterNdAttrs::shape, "Shape of the result."))
        .Infer(InferScatter)
        .Cpu([](KernelContext& c) {
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const RowNumbers r = NumberRows(c.in(1), c.out(0).shape, c.name());
          ScatterAddRows(
              {data.raw(), c.out(0).raw(), r.rows.get(), 1, r.dim, r.n, r.row, data.dtype});
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          if (g.wants(0)) g.Set(0, GatherNd(g.d(), g.in(1)));
        });

const OpRegistration scatter_nd =
    Op::Declare("scatter_nd")
        .Doc("An array of the given shape that is zero but for the positions that indices name; of "
             "equal positions the last one stays.")
        .Input("data", "indices.shape[1:] + shape[m:]")
        .Input("indices", kIndicesDoc)
        .Attributes(AttrSchemaBuilder<ScatterNdAttrs>().Required(
            "shape", &ScatterNdAttrs::shape, "Shape of the result."))
        .Infer(InferScatter)
        .Cpu([](KernelContext& c) {
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const RowNumbers r = NumberRows(c.in(1), c.out(0).shape, c.name());
          ZeroFill(c.out(0));
          ScatterRows({data.raw(), c.out(0).raw(), r.rows.get(), r.dim, r.n, r.row,
                       SizeOf(data.dtype)});
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          if (g.wants(0)) g.Set(0, GatherNd(g.d(), g.in(1)));
        });

bool SharesMemory(const Value& a, const Value& b) {
  return a.storage && a.storage.get() == b.storage.get();
}

void RunScatterSet(KernelContext& c) {
  const Value& lhs = c.in(0);
  Value& out = c.out(0);
  const Shape selected = SelectedShape(lhs.shape, c.in(2).shape, c.name());
  Value rhs = c.in(1);
  if (!(rhs.shape == selected)) {
    rhs = ViewAs(rhs, selected, BroadcastStrides(rhs.shape, rhs.strides, selected), rhs.offset);
  }
  // What is written must not be read again, unless it is lhs that is written in place.
  const auto detached = [&](const Value& value) {
    if (!SharesMemory(value, out)) return RowMajorCopyIfNeeded(value);
    const Value copy = AllocateValue(value.device, value.dtype, value.shape);
    CopyElements(value, copy);
    return copy;
  };
  rhs = detached(rhs);
  const RowNumbers r = NumberRows(c.in(2), lhs.shape, c.name());
  const bool direct = out.is_row_major();
  const Value to = direct ? out : AllocateValue(c.device, out.dtype, out.shape);
  const bool in_place = direct && lhs.raw() == out.raw() && lhs.is_row_major();
  if (!in_place) CopyElements(SharesMemory(lhs, to) ? detached(lhs) : lhs, to);
  ScatterRows({rhs.raw(), to.raw(), r.rows.get(), r.dim, r.n, r.row, SizeOf(to.dtype)});
  if (!direct) CopyElements(to, out);
}

const OpRegistration scatter_set_nd =
    Op::Declare("_scatter_set_nd")
        .Alias("_npi_scatter_set_nd")
        .Doc("lhs with the positions that indices name set to rhs; of equal positions the last one "
             "stays.")
        .Input("lhs", "The array to change.")
        .Input("rhs", "indices.shape[1:] + lhs.shape[m:], or what broadcasts to it.")
        .Input("indices", kIndicesDoc)
        .Attributes(AttrSchemaBuilder<ScatterNdAttrs>().Required(
            "shape", &ScatterNdAttrs::shape, "The shape of lhs."))
        .Infer([](InferContext& c) {
          const Shape& lhs = c.in(0).shape;
          WEFT_CHECK(c.attrs<ScatterNdAttrs>().shape == lhs, ErrorKind::kShape, c.name(),
                     ": shape is ", ToString(c.attrs<ScatterNdAttrs>().shape), ", lhs has shape ",
                     ToString(lhs));
          WEFT_CHECK(c.in(0).dtype == c.in(1).dtype, ErrorKind::kType, c.name(), ": lhs is ",
                     NameOf(c.in(0).dtype), ", rhs is ", NameOf(c.in(1).dtype));
          const Shape selected = SelectedShape(lhs, c.in(2).shape, c.name());
          WEFT_CHECK(BroadcastShapes(c.in(1).shape, selected, c.name()) == selected,
                     ErrorKind::kShape, c.name(), ": rhs has shape ", ToString(c.in(1).shape),
                     ", expected ", ToString(selected));
          c.Out(c.in(0).dtype, lhs);
        })
        .InPlace()
        .Cpu(RunScatterSet)
        .GradientNeeds({2}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kSet("_scatter_set_nd");
          if (g.wants(0)) {
            const Var zeros = Zeros(Shape{}, g.d().dtype());
            g.Set(0, Call1(kSet, {g.d(), zeros, g.in(2)},
                           MakeAttrs(ScatterNdAttrs{g.d().shape()})));
          }
          if (g.wants(1)) g.Set(1, SumTo(GatherNd(g.d(), g.in(2)), g.in(1).shape()));
        });

const OpRegistration index_copy =
    Op::Declare("_contrib_index_copy")
        .Doc("old_tensor with the rows that index_vector names replaced by those of new_tensor.")
        .Input("old_tensor", "(n, ...)")
        .Input("index_vector", "(k,), row numbers of any dtype.")
        .Input("new_tensor", "(k, ...)")
        .Compose([](std::span<const Var> in, const Attrs*) {
          static const OpRef kSet("_scatter_set_nd");
          WEFT_CHECK(in[1].rank() == 1, ErrorKind::kShape,
                     "_contrib_index_copy: index_vector has shape ", ToString(in[1].shape()),
                     ", expected one axis");
          return Vars{Call1(kSet, {in[0], in[2], Reshape(in[1], {1, in[1].dim(0)})},
                            MakeAttrs(ScatterNdAttrs{in[0].shape()}))};
        });

}  // namespace
}  // namespace weft::indexing
