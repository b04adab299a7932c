// Repetition along axes.
#include <optional>

#include "core/ops/shape/view.h"

namespace weft::shape {
namespace {

// An operator whose result is its first input broadcast to the shape that Infer gives.
Op Broadcasting(Op op) {
  return std::move(op)
      .AllocatesOutputs()
      .Cpu([](KernelContext& c) { c.out(0) = BroadcastValue(c.in(0), c.out(0).shape); })
      .GradientNeeds({}, {})
      .Gradient([](GradientContext& g) { g.Set(0, SumTo(g.d(), g.in(0).shape())); });
}

void CheckStretch(bool ok, const Shape& from, const Shape& to, const char* op) {
  WEFT_CHECK(ok, ErrorKind::kShape, op, ": data of shape ", ToString(from),
             " does not broadcast to ", ToString(to));
}

const OpRegistration broadcast_to = Broadcasting(
    Op::Declare("broadcast_to")
        .Doc("Repeats axes of size 1 to the sizes given; the result is a view.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<BroadcastToAttrs>().Add(
            "shape", &BroadcastToAttrs::shape, "One size per axis; 0 keeps the input's size."))
        .Infer([](InferContext& c) {
          const Shape& from = c.in(0).shape;
          Shape to = c.attrs<BroadcastToAttrs>().shape;
          CheckStretch(to.size() == from.size(), from, to, c.name());
          for (size_t i = 0; i < to.size(); ++i) {
            if (to[i] == 0) to[i] = from[i];
            CheckStretch(to[i] == from[i] || (from[i] == 1 && to[i] > 0), from, to, c.name());
          }
          c.Out(c.in(0).dtype, to);
        }));

struct BroadcastAxisAttrs {
  Dims axis;
  Dims size;
};

const OpRegistration broadcast_axis = Broadcasting(
    Op::Declare("broadcast_axis")
        .Alias("broadcast_axes")
        .Doc("Repeats the listed axes, which have size 1; the result is a view.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<BroadcastAxisAttrs>()
                        .Add("axis", &BroadcastAxisAttrs::axis, "Axes to repeat.")
                        .Add("size", &BroadcastAxisAttrs::size, "Their new sizes."))
        .Infer([](InferContext& c) {
          const auto& attrs = c.attrs<BroadcastAxisAttrs>();
          WEFT_CHECK(attrs.axis.size() == attrs.size.size(), ErrorKind::kValue, c.name(),
                     ": axis has ", attrs.axis.size(), " entries, size has ", attrs.size.size());
          Shape to = c.in(0).shape;
          for (size_t i = 0; i < attrs.axis.size(); ++i) {
            const int axis = NormalizeAxis(attrs.axis[i], c.in(0).shape, c.name());
            WEFT_CHECK(to[axis] == 1 && attrs.size[i] >= 0, ErrorKind::kShape, c.name(), ": axis ",
                       attrs.axis[i], " of shape ", ToString(c.in(0).shape), " cannot become ",
                       attrs.size[i], "; only axes of size 1 are repeated");
            to[axis] = attrs.size[i];
          }
          c.Out(c.in(0).dtype, to);
        }));

struct BroadcastLikeAttrs {
  std::optional<Dims> lhs_axes, rhs_axes;
};

const OpRegistration broadcast_like = Broadcasting(
    Op::Declare("broadcast_like")
        .Doc("Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.")
        .Input("lhs", "The array to repeat.")
        .Input("rhs", "Only its shape counts.")
        .Attributes(AttrSchemaBuilder<BroadcastLikeAttrs>()
                        .Add("lhs_axes", &BroadcastLikeAttrs::lhs_axes,
                             "Axes of lhs to repeat; None means all, and equal ranks.")
                        .Add("rhs_axes", &BroadcastLikeAttrs::rhs_axes,
                             "Axes of rhs that give their sizes."))
        .Infer([](InferContext& c) {
          const auto& attrs = c.attrs<BroadcastLikeAttrs>();
          const Shape &from = c.in(0).shape, &like = c.in(1).shape;
          WEFT_CHECK(attrs.lhs_axes.has_value() == attrs.rhs_axes.has_value(), ErrorKind::kValue,
                     c.name(), ": lhs_axes and rhs_axes must be given together");
          Shape to = attrs.lhs_axes ? from : like;
          if (attrs.lhs_axes) {
            const Dims &lhs = *attrs.lhs_axes, &rhs = *attrs.rhs_axes;
            WEFT_CHECK(lhs.size() == rhs.size() && !lhs.empty(), ErrorKind::kValue, c.name(),
                       ": lhs_axes ", ToString(lhs), " and rhs_axes ", ToString(rhs),
                       " must have one length, at least 1");
            for (size_t i = 0; i < lhs.size(); ++i) {
              to[NormalizeAxis(lhs[i], from, c.name(), "lhs_axes")] =
                  like[NormalizeAxis(rhs[i], like, c.name(), "rhs_axes")];
            }
          }
          CheckStretch(to.size() == from.size(), from, to, c.name());
          for (size_t i = 0; i < to.size(); ++i) {
            CheckStretch(to[i] == from[i] || from[i] == 1, from, to, c.name());
          }
          c.Out(c.in(0).dtype, to);
        }));

struct TileAttrs {
  Dims reps;
};

const OpRegistration tile =
    Op::Declare("tile")
        .Doc(
            "The input repeated reps[i] times along axis i. The shorter of shape and reps is "
            "filled with ones in front.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<TileAttrs>().Required("reps", &TileAttrs::reps,
                                                            "Repetitions per axis, at least 0."))
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          Dims reps = attrs->as<TileAttrs>().reps;
          Shape from = in[0].shape();
          while (reps.size() < from.size()) reps.insert(0, 1);
          while (from.size() < reps.size()) from.insert(0, 1);
          // Each axis as a pair (repetition, index).
          Shape paired, wide, to;
          for (size_t i = 0; i < from.size(); ++i) {
            WEFT_CHECK(reps[i] >= 0, ErrorKind::kValue, "tile: reps is ", ToString(reps),
                       ", expected at least 0");
            paired.push_back(1);
            paired.push_back(from[i]);
            wide.push_back(reps[i]);
            wide.push_back(from[i]);
            to.push_back(reps[i] * from[i]);
          }
          const Var tiled = Reshape(BroadcastTo(Reshape(in[0], paired), wide), to);
          return Vars{tiled.node() == in[0].node() ? px::Copy(tiled) : tiled};
        });

struct RepeatAttrs {
  int64_t repeats = 1;
  std::optional<int64_t> axis;
};

const OpRegistration repeat =
    Op::Declare("repeat")
        .Doc("Every element `repeats` times in a row: along an axis, or of the flattened input.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<RepeatAttrs>()
                        .Required("repeats", &RepeatAttrs::repeats, "At least 0.")
                        .Add("axis", &RepeatAttrs::axis, "None flattens the input first."))
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<RepeatAttrs>();
          WEFT_CHECK(a.repeats >= 0, ErrorKind::kValue, "repeat: repeats is ", a.repeats,
                     ", expected at least 0");
          Var x = in[0];
          if (!a.axis) x = Reshape(x, Shape{NumElements(x.shape())});
          const int axis = a.axis ? NormalizeAxis(*a.axis, x.shape(), "repeat") : 0;
          Shape wide = x.shape(), to = x.shape();
          wide.insert(axis + 1, a.repeats);
          to[axis] *= a.repeats;
          return Vars{Reshape(BroadcastTo(ExpandDims(x, axis + 1), wide), to)};
        });

}  // namespace
}  // namespace weft::shape
