// One element of each lane along an axis, by index; and one_hot, the other way round.
#include <algorithm>
#include <optional>

#include "core/ops/functional.h"
#include "core/ops/indexing/rows.h"
#include "core/registry/op.h"

namespace weft::indexing {
namespace {

struct PickAttrs {
  std::optional<int64_t> axis = -1;
  bool keepdims = false;
  Bounds mode = Bounds::kClip;
};

struct PickGradAttrs {
  Dims shape;
  int64_t axis = 0;
  Bounds mode = Bounds::kClip;
};

const std::vector<std::string> kModes = {"clip", "raise", "wrap"};

Shape Without(const Shape& shape, int axis) {
  Shape out = shape;
  out.erase(axis);
  return out;
}

Shape KeepingOne(const Shape& shape, int axis) {
  Shape out = shape;
  out[axis] = 1;
  return out;
}

// fn(k, offset in row-major data) for each lane k.
template <typename Fn>
void ForEachPicked(const Value& index, const Around& a, Bounds mode, const char* op, int axis,
                   const Fn& fn) {
  ForEachIndex(index, [&](int64_t k, int64_t i) {
    const int64_t at = Bounded(i, a.dim, mode, op, axis);
    fn(k, ((k / a.inner) * a.dim + at) * a.inner + k % a.inner);
  });
}

const OpRegistration pick =
    Op::Declare("pick")
        .Alias("choose_element_0index")
        .Alias("_npx_pick")
        .Doc("The element of each lane of data along one axis that index names.")
        .Input("data", "The array to pick from.")
        .Input("index",
               "Positions along the axis, any dtype: the shape of data without the axis, "
               "or with 1 there.")
        .Attributes(AttrSchemaBuilder<PickAttrs>()
                        .Add("axis", &PickAttrs::axis, "The axis; None: over the flattened data.")
                        .Add("keepdims", &PickAttrs::keepdims, "Keep the axis with size 1.")
                        .Choice("mode", &PickAttrs::mode, kModes,
                                "Indices out of range: clip to the ends, raise an error, or wrap "
                                "around."))
        .Complete([](InferContext& c) {
          const auto& axis = c.attrs<PickAttrs>().axis;
          const Shape& data = c.in(0).shape;
          Shape& index = c.OpenShape(1);
          if (data.empty() || !axis || !index.empty()) return;
          index = Without(data, NormalizeAxis(*axis, data, c.name()));
        })
        .Infer([](InferContext& c) {
          const PickAttrs& attrs = c.attrs<PickAttrs>();
          const Shape& data = c.in(0).shape;
          const Shape& index = c.in(1).shape;
          if (!attrs.axis) {
            WEFT_CHECK(NumElements(index) == 1, ErrorKind::kShape, c.name(), ": index has shape ",
                       ToString(index), ", expected one element where axis is None");
            c.Out(c.in(0).dtype, attrs.keepdims ? Shape(data.size(), 1) : Shape{1});
            return;
          }
          const int axis = NormalizeAxis(*attrs.axis, data, c.name());
          const Shape without = Without(data, axis);
          const Shape kept = KeepingOne(data, axis);
          WEFT_CHECK(index == without || index == kept, ErrorKind::kShape, c.name(),
                     ": index has shape ", ToString(index), ", expected ", ToString(without),
                     " or ", ToString(kept));
          WEFT_CHECK(data[axis] > 0 || NumElements(index) == 0, ErrorKind::kIndex, c.name(),
                     ": axis ", axis, " has size 0, there is nothing to pick from it");
          c.Out(c.in(0).dtype, attrs.keepdims ? kept : without);
        })
        .Cpu([](KernelContext& c) {
          const PickAttrs& attrs = c.attrs<PickAttrs>();
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const int axis = attrs.axis ? NormalizeAxis(*attrs.axis, data.shape, c.name()) : 0;
          const Around a = attrs.axis ? AroundAxis(data.shape, axis) : Around{1, data.size(), 1};
          VisitElementSize(SizeOf(data.dtype), [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* from = data.data<const T>();
            T* to = c.out(0).data<T>();
            ForEachPicked(c.in(1), a, attrs.mode, c.name(), axis,
                          [&](int64_t k, int64_t at) { to[k] = from[at]; });
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kPickGrad("_backward_pick");
          if (!g.wants(0)) return;
          const PickAttrs& attrs = g.attrs<PickAttrs>();
          const Shape& shape = g.in(0).shape();
          const Shape flat{NumElements(shape)};
          const int axis = attrs.axis ? NormalizeAxis(*attrs.axis, shape, "pick") : 0;
          const PickGradAttrs back{attrs.axis ? shape : flat, axis, attrs.mode};
          g.Set(0, Reshape(Call1(kPickGrad, {g.d(), g.in(1)}, MakeAttrs(back)), shape));
        });

const OpRegistration pick_grad =
    Op::Declare("_backward_pick")
        .Internal()
        .Doc("The gradient of pick: data at the picked positions, zero elsewhere.")
        .Input("data", "Gradient of the result of pick.")
        .Input("index", "The index of pick.")
        .Attributes(AttrSchemaBuilder<PickGradAttrs>()
                        .Required("shape", &PickGradAttrs::shape, "Shape of pick's data.")
                        .Add("axis", &PickGradAttrs::axis, "The axis of pick, at least 0.")
                        .Choice("mode", &PickGradAttrs::mode, kModes, "As for pick."))
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.attrs<PickGradAttrs>().shape); })
        .Cpu([](KernelContext& c) {
          const PickGradAttrs& attrs = c.attrs<PickGradAttrs>();
          const Value data = RowMajorCopyIfNeeded(c.in(0));
          const int axis = static_cast<int>(attrs.axis);
          const Around a = AroundAxis(c.out(0).shape, axis);
          ZeroFill(c.out(0));
          VisitElementSize(SizeOf(data.dtype), [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T* from = data.data<const T>();
            T* to = c.out(0).data<T>();
            ForEachPicked(c.in(1), a, attrs.mode, c.name(), axis,
                          [&](int64_t k, int64_t at) { to[at] = from[k]; });
          });
        })
        .GradientNeeds({1}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kPick("pick");
          if (!g.wants(0)) return;
          const PickGradAttrs& attrs = g.attrs<PickGradAttrs>();
          const Var dd =
              Call1(kPick, {g.d(), g.in(1)}, MakeAttrs(PickAttrs{attrs.axis, false, attrs.mode}));
          g.Set(0, Reshape(dd, g.in(0).shape()));
        });

const OpRegistration batch_take =
    Op::Declare("batch_take")
        .Doc("a[i, indices[i]] for each i; indices out of range are clipped to the ends.")
        .Input("a", "(n, k)")
        .Input("indices", "(n,), any dtype.")
        .Compose([](std::span<const Var> in, const Attrs*) {
          static const OpRef kPick("pick");
          WEFT_CHECK(in[0].rank() == 2, ErrorKind::kShape, "batch_take: a has shape ",
                     ToString(in[0].shape()), ", expected (n, k)");
          return Vars{Call1(kPick, {in[0], in[1]}, MakeAttrs(PickAttrs{1}))};
        });

struct OneHotAttrs {
  int64_t depth = 0;
  double on_value = 1.0;
  double off_value = 0.0;
  DType dtype = DType::kFloat32;
};

const OpRegistration one_hot =
    Op::Declare("one_hot")
        .Alias("_npx_one_hot")
        .Doc(
            "on_value at the position that each index names along a new last axis, off_value "
            "elsewhere; indices outside [0, depth) give off_value alone.")
        .Input("indices", "Any shape and dtype; fractions are cut off.")
        .Attributes(AttrSchemaBuilder<OneHotAttrs>()
                        .Required("depth", &OneHotAttrs::depth, "Size of the new axis.")
                        .Add("on_value", &OneHotAttrs::on_value, "Value at the index.")
                        .Add("off_value", &OneHotAttrs::off_value, "Value elsewhere.")
                        .Add("dtype", &OneHotAttrs::dtype, "Dtype of the result."))
        .Infer([](InferContext& c) {
          const OneHotAttrs& attrs = c.attrs<OneHotAttrs>();
          WEFT_CHECK(attrs.depth >= 0, ErrorKind::kValue, c.name(), ": depth is ", attrs.depth,
                     ", expected at least 0");
          Shape shape = c.in(0).shape;
          shape.push_back(attrs.depth);
          c.Out(attrs.dtype, shape);
        })
        .Cpu([](KernelContext& c) {
          const OneHotAttrs& attrs = c.attrs<OneHotAttrs>();
          VisitDType(attrs.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            T* to = c.out(0).data<T>();
            const T on = static_cast<T>(attrs.on_value), off = static_cast<T>(attrs.off_value);
            ParallelFor(c.out(0).size(), 1 << 16,
                        [&](int64_t begin, int64_t end) { std::fill(to + begin, to + end, off); });
            ForEachIndex(c.in(0), [&](int64_t k, int64_t i) {
              if (i >= 0 && i < attrs.depth) to[k * attrs.depth + i] = on;
            });
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

Var OneHot(const Var& columns, int64_t depth, DType dtype) {
  static const OpRef kOneHot("one_hot");
  OneHotAttrs attrs;
  attrs.depth = depth;
  attrs.dtype = dtype;
  return Call1(kOneHot, {columns}, MakeAttrs(attrs));
}

const OpRegistration onehot_encode =
    Op::Declare("_onehot_encode")
        .Doc(
            "Rows with a 1 in the column that lhs names and 0 elsewhere, in the shape and dtype of "
            "rhs.")
        .Input("lhs", "Columns, (n,), any dtype; a row whose column is out of range is 0.")
        .Input("rhs", "(n, m); only its shape and dtype are read.")
        .Infer([](InferContext& c) {
          const Shape& rhs = c.in(1).shape;
          WEFT_CHECK(rhs.size() == 2 && c.in(0).shape == Shape{rhs[0]}, ErrorKind::kShape, c.name(),
                     ": lhs has shape ", ToString(c.in(0).shape), ", rhs has ", ToString(rhs),
                     ", expected (n,) and (n, m)");
          c.Out(c.in(1).dtype, rhs);
        })
        .Compose([](std::span<const Var> in, const Attrs*) {
          return Vars{OneHot(in[0], in[1].dim(1), in[1].dtype())};
        });

const OpRegistration fill_element_0index =
    Op::Declare("fill_element_0index")
        .Doc(
            "lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is "
            "out of range stay as they are.")
        .Input("lhs", "(n, m).")
        .Input("mhs", "The new elements, (n,), dtype of lhs.")
        .Input("rhs", "Their columns, (n,), any dtype.")
        .Infer([](InferContext& c) {
          const Shape& lhs = c.in(0).shape;
          WEFT_CHECK(lhs.size() == 2, ErrorKind::kShape, c.name(), ": lhs has shape ",
                     ToString(lhs), ", expected two axes");
          for (const int i : {1, 2}) {
            WEFT_CHECK(c.in(i).shape == Shape{lhs[0]}, ErrorKind::kShape, c.name(), ": ",
                       c.op.inputs()[i].name, " has shape ", ToString(c.in(i).shape),
                       ", expected (", lhs[0], ",)");
          }
          WEFT_CHECK(c.in(1).dtype == c.in(0).dtype, ErrorKind::kType, c.name(), ": mhs is ",
                     NameOf(c.in(1).dtype), ", lhs is ", NameOf(c.in(0).dtype));
          c.Out(c.in(0).dtype, lhs);
        })
        .Compose([](std::span<const Var> in, const Attrs*) {
          const Var chosen = OneHot(in[2], in[0].dim(1), in[0].dtype());
          return Vars{px::Where(chosen, ExpandDims(in[1], 1), in[0])};
        });

}  // namespace
}  // namespace weft::indexing
