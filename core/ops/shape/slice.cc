// Slices: views of a part of an array, and their inverse, which writes a part.
#include "core/ops/shape/slice.h"

#include <algorithm>
#include <optional>

#include "core/base/parallel.h"
#include "core/ops/fill_unknown.h"

namespace weft::shape {

Ranges FullRanges(std::span<const int64_t> shape) {
  Ranges ranges;
  for (const int64_t size : shape) ranges.push_back({0, size, 1});
  return ranges;
}

Shape ShapeOf(const Ranges& ranges) {
  Shape shape;
  for (const Range& range : ranges) shape.push_back(range.size);
  return shape;
}

Value SliceValue(const Value& x, const Ranges& ranges) {
  Strides strides(ranges.size());
  int64_t offset = x.offset;
  for (size_t i = 0; i < ranges.size(); ++i) {
    strides[i] = x.strides[i] * ranges[i].step;
    if (ranges[i].size > 0) offset += x.strides[i] * ranges[i].begin;
  }
  return ViewAs(x, ShapeOf(ranges), strides, offset);
}

namespace {

struct SliceAttrs {
  OptionalDims begin;
  OptionalDims end;
  OptionalDims step;
};

template <typename S>
AttrSchemaBuilder<S> SliceSchema() {
  AttrSchemaBuilder<S> builder;
  builder.Required("begin", &S::begin, "First index per axis; None: from the start.")
      .Required("end", &S::end, "End per axis, not included; None: to the end.")
      .Add("step", &S::step, "Step per axis, not 0; negative steps run backwards. (): all 1.");
  return builder;
}

// Python's slicing: negative indices count from the end, indices beyond it are clipped.
Range ResolveRange(std::optional<int64_t> begin, std::optional<int64_t> end, int64_t step,
                   int64_t size) {
  const int64_t low = step > 0 ? 0 : -1, high = step > 0 ? size : size - 1;
  const auto clip = [&](std::optional<int64_t> index, int64_t absent) {
    if (!index) return absent;
    return std::clamp(*index < 0 ? *index + size : *index, low, std::max(low, high));
  };
  const int64_t b = clip(begin, step > 0 ? low : high), e = clip(end, step > 0 ? high : low);
  const int64_t count = step > 0 ? (e - b + step - 1) / step : (b - e - step - 1) / -step;
  return {b, std::max<int64_t>(count, 0), step};
}

Ranges Resolve(const OptionalDims& begin, const OptionalDims& end, const OptionalDims& step,
               const Shape& shape, const char* op) {
  WEFT_CHECK(begin.size() == end.size() && (step.empty() || step.size() == begin.size()),
             ErrorKind::kValue, op, ": begin has ", begin.size(), " entries, end ", end.size(),
             ", step ", step.size(), "; expected equally many");
  WEFT_CHECK(begin.size() <= shape.size(), ErrorKind::kShape, op, ": begin has ", begin.size(),
             " entries, data has shape ", ToString(shape));
  Ranges ranges = FullRanges(shape);
  for (size_t i = 0; i < begin.size(); ++i) {
    const int64_t by = step.empty() ? 1 : step[i].value_or(1);
    WEFT_CHECK(by != 0, ErrorKind::kValue, op, ": step of axis ", i, " is 0");
    ranges[i] = ResolveRange(begin[i], end[i], by, shape[i]);
  }
  return ranges;
}

// An operator whose result is a slice of its first input. `ranges_of` gets the attributes, the
// shapes of the first and of the second input, if there is one, and the name for messages.
template <typename S>
Op Slicing(Op op, Ranges (*ranges_of)(const S&, const Shape&, const Shape*, const char*)) {
  return std::move(op)
      .Infer([ranges_of](InferContext& c) {
        const Shape* like = c.has(1) ? &c.in(1).shape : nullptr;
        c.Out(c.in(0).dtype, ShapeOf(ranges_of(c.attrs<S>(), c.in(0).shape, like, c.name())));
      })
      .AllocatesOutputs()
      .Cpu([ranges_of](KernelContext& c) {
        const Shape* like = c.has(1) ? &c.in(1).shape : nullptr;
        c.out(0) = SliceValue(c.in(0), ranges_of(c.attrs<S>(), c.in(0).shape, like, c.name()));
      })
      .GradientNeeds({}, {})
      .Gradient([ranges_of](GradientContext& g) {
        const Shape* like = g.has(1) ? &g.in(1).shape() : nullptr;
        const Shape& shape = g.in(0).shape();
        g.Set(0,
              PadSlice(g.d(), shape, ranges_of(g.attrs<S>(), shape, like, g.op().name().c_str())));
      });
}

const OpRegistration slice = Slicing<SliceAttrs>(
    Op::Declare("slice")
        .Alias("crop")
        .Doc("A regular part of the input, by Python's rules for slices; the result is a view. "
             "Axes beyond those listed are taken whole.")
        .Input("data", "The input array.")
        .Attributes(SliceSchema<SliceAttrs>()),
    [](const SliceAttrs& a, const Shape& shape, const Shape*, const char* op) {
      return Resolve(a.begin, a.end, a.step, shape, op);
    });

struct SliceAxisAttrs {
  int64_t axis = 0;
  int64_t begin = 0;
  std::optional<int64_t> end;
};

const OpRegistration slice_axis = Slicing<SliceAxisAttrs>(
    Op::Declare("slice_axis")
        .Doc("The indices begin ... end - 1 of one axis; the result is a view.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<SliceAxisAttrs>()
                        .Required("axis", &SliceAxisAttrs::axis, "The axis; negative from the end.")
                        .Required("begin", &SliceAxisAttrs::begin, "First index.")
                        .Required("end", &SliceAxisAttrs::end, "End; None: to the last index.")),
    [](const SliceAxisAttrs& a, const Shape& shape, const Shape*, const char* op) {
      const int axis = NormalizeAxis(a.axis, shape, op);
      const int64_t size = shape[axis];
      const int64_t begin = a.begin < 0 ? a.begin + size : a.begin;
      int64_t end = a.end.value_or(size);
      if (end < 0) end += size;
      WEFT_CHECK(0 <= begin && begin <= end && end <= size, ErrorKind::kIndex, op, ": begin ",
                 a.begin, " and end ", a.end.value_or(size), " are no range of axis ", a.axis,
                 " of shape ", ToString(shape));
      Ranges ranges = FullRanges(shape);
      ranges[axis] = {begin, end - begin, 1};
      return ranges;
    });

struct SliceLikeAttrs {
  Dims axes;
};

const OpRegistration slice_like = Slicing<SliceLikeAttrs>(
    Op::Declare("slice_like")
        .Doc("The leading part of data that has the sizes of shape_like along the axes listed; "
             "the result is a view.")
        .Input("data", "The input array.")
        .Input("shape_like", "Only its shape counts.")
        .Attributes(AttrSchemaBuilder<SliceLikeAttrs>().Add(
            "axes", &SliceLikeAttrs::axes, "Axes to slice; () means all, and equal ranks.")),
    [](const SliceLikeAttrs& a, const Shape& shape, const Shape* like, const char* op) {
      Ranges ranges = FullRanges(shape);
      const auto cut = [&](int axis, int64_t size) {
        WEFT_CHECK(size <= shape[axis], ErrorKind::kShape, op, ": axis ", axis,
                   " of data of shape ", ToString(shape),
                   " is shorter than that of shape_like of shape ", ToString(*like));
        ranges[axis].size = size;
      };
      if (a.axes.empty()) {
        WEFT_CHECK(shape.size() == like->size(), ErrorKind::kShape, op, ": data has shape ",
                   ToString(shape), ", shape_like has shape ", ToString(*like),
                   "; without axes the ranks must be equal");
        for (size_t i = 0; i < shape.size(); ++i) cut(static_cast<int>(i), (*like)[i]);
      }
      for (const int64_t axis : a.axes) {
        cut(NormalizeAxis(axis, shape, op, "axes"),
            (*like)[NormalizeAxis(axis, *like, op, "axes")]);
      }
      return ranges;
    });

struct ReverseAttrs {
  Dims axis;
};

const OpRegistration reverse =
    Op::Declare("reverse")
        .Alias("flip")
        .Doc("The order of the elements along axes turned round; the result is a view.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<ReverseAttrs>().Required("axis", &ReverseAttrs::axis,
                                                               "The axes to reverse."))
        .Complete(CompleteUnary)
        .Infer([](InferContext& c) {
          for (const int64_t axis : c.attrs<ReverseAttrs>().axis) {
            NormalizeAxis(axis, c.in(0).shape, c.name());
          }
          c.Out(c.in(0).dtype, c.in(0).shape);
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          Ranges ranges = FullRanges(c.in(0).shape);
          for (const int64_t axis : c.attrs<ReverseAttrs>().axis) {
            Range& range = ranges[NormalizeAxis(axis, c.in(0).shape, c.name())];
            range = {range.size - 1, range.size, -1};
          }
          c.out(0) = SliceValue(c.in(0), ranges);
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kReverse("reverse");
          g.Set(0, Call1(kReverse, {g.d()}, MakeAttrs(g.attrs<ReverseAttrs>())));
        });

// begin and step of every axis, and the shape to fill.
struct PadSliceAttrs {
  Dims shape;
  Dims begin;
  Dims step;
  double value = 0.0;

  Ranges RangesOf(const Shape& part) const {
    Ranges ranges;
    for (size_t i = 0; i < part.size(); ++i) ranges.push_back({begin[i], part[i], step[i]});
    return ranges;
  }
};

void Fill(const Value& out, double value) {
  VisitDType(out.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T element = static_cast<T>(value);
    T* to = out.data<T>();
    ParallelFor(out.size(), 1 << 17,
                [&](int64_t begin, int64_t end) { std::fill(to + begin, to + end, element); });
  });
}

const OpRegistration pad_slice =
    Op::Declare("_pad_slice")
        .Doc(
            "An array of a given shape with one value, but for a regular part, which is the "
            "input. The gradient of slices.")
        .Input("data", "The part.")
        .Attributes(AttrSchemaBuilder<PadSliceAttrs>()
                        .Required("shape", &PadSliceAttrs::shape, "Shape of the result.")
                        .Required("begin", &PadSliceAttrs::begin, "Index of the first element.")
                        .Required("step", &PadSliceAttrs::step, "Step per axis.")
                        .Add("value", &PadSliceAttrs::value, "Value of all other elements."))
        .Internal()
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<PadSliceAttrs>();
          WEFT_CHECK(a.shape.size() == c.in(0).shape.size() && a.begin.size() == a.shape.size() &&
                         a.step.size() == a.shape.size(),
                     ErrorKind::kShape, c.name(), ": data has shape ", ToString(c.in(0).shape),
                     ", it is to lie in shape ", ToString(a.shape));
          for (size_t i = 0; i < a.shape.size(); ++i) {
            const int64_t size = c.in(0).shape[i];
            const int64_t last = a.begin[i] + (size - 1) * a.step[i];
            WEFT_CHECK(size == 0 || (std::min(a.begin[i], last) >= 0 &&
                                     std::max(a.begin[i], last) < a.shape[i] &&
                                     (a.step[i] != 0 || size == 1)),
                       ErrorKind::kIndex, c.name(), ": axis ", i, " of data of shape ",
                       ToString(c.in(0).shape), " does not fit into shape ", ToString(a.shape));
          }
          c.Out(c.in(0).dtype, a.shape);
        })
        .Cpu([](KernelContext& c) {
          const auto& a = c.attrs<PadSliceAttrs>();
          if (c.in(0).size() != c.out(0).size()) Fill(c.out(0), a.value);
          CopyElements(c.in(0), SliceValue(c.out(0), a.RangesOf(c.in(0).shape)));
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          g.Set(0, Slice(g.d(), g.attrs<PadSliceAttrs>().RangesOf(g.in(0).shape())));
        });

// lhs with a part replaced: what both forms of assignment share.
void CheckAssigned(InferContext& c, const Ranges& ranges) {
  const Shape part = ShapeOf(ranges);
  WEFT_CHECK(!c.has(1) || (c.in(1).shape == part && c.in(1).dtype == c.in(0).dtype),
             ErrorKind::kShape, c.name(), ": rhs has shape ", ToString(c.in(1).shape),
             " and dtype ", NameOf(c.in(1).dtype), ", expected ", ToString(part), " and ",
             NameOf(c.in(0).dtype));
  c.Out(c.in(0).dtype, c.in(0).shape);
}

struct SliceAssignScalarAttrs {
  double scalar = 0.0;
  OptionalDims begin, end, step;
};

Var AssignScalar(const Var& x, double scalar, const OptionalDims& begin, const OptionalDims& end,
                 const OptionalDims& step) {
  static const OpRef kOp("_slice_assign_scalar");
  return Call1(kOp, {x}, MakeAttrs(SliceAssignScalarAttrs{scalar, begin, end, step}));
}

const OpRegistration slice_assign =
    Op::Declare("_slice_assign")
        .Alias("_crop_assign")
        .Doc("lhs with the part that begin, end and step name replaced by rhs.")
        .Input("lhs", "The array.")
        .Input("rhs", "The new part: its shape and the dtype of lhs.")
        .Attributes(SliceSchema<SliceAttrs>())
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<SliceAttrs>();
          CheckAssigned(c, Resolve(a.begin, a.end, a.step, c.in(0).shape, c.name()));
        })
        .Cpu([](KernelContext& c) {
          const auto& a = c.attrs<SliceAttrs>();
          CopyElements(c.in(0), c.out(0));
          CopyElements(c.in(1), SliceValue(c.out(0), Resolve(a.begin, a.end, a.step, c.in(0).shape,
                                                             c.name())));
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          const auto& a = g.attrs<SliceAttrs>();
          if (g.wants(0)) g.Set(0, AssignScalar(g.d(), 0.0, a.begin, a.end, a.step));
          if (g.wants(1)) {
            g.Set(1, Slice(g.d(), Resolve(a.begin, a.end, a.step, g.in(0).shape(),
                                          g.op().name().c_str())));
          }
        });

const OpRegistration slice_assign_scalar =
    Op::Declare("_slice_assign_scalar")
        .Alias("_crop_assign_scalar")
        .Doc("The input with the part that begin, end and step name replaced by a number.")
        .Input("data", "The array.")
        .Attributes(SliceSchema<SliceAssignScalarAttrs>().Add(
            "scalar", &SliceAssignScalarAttrs::scalar, "The number."))
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<SliceAssignScalarAttrs>();
          CheckAssigned(c, Resolve(a.begin, a.end, a.step, c.in(0).shape, c.name()));
        })
        .Cpu([](KernelContext& c) {
          const auto& a = c.attrs<SliceAssignScalarAttrs>();
          const Value number = AllocateValue(c.device, c.out(0).dtype, Shape{});
          Fill(number, a.scalar);
          const Value part =
              SliceValue(c.out(0), Resolve(a.begin, a.end, a.step, c.in(0).shape, c.name()));
          CopyElements(c.in(0), c.out(0));
          CopyElements(BroadcastValue(number, part.shape), part);
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          const auto& a = g.attrs<SliceAssignScalarAttrs>();
          g.Set(0, AssignScalar(g.d(), 0.0, a.begin, a.end, a.step));
        });

}  // namespace

Var Reverse(const Var& x, int axis) {
  static const OpRef kOp("reverse");
  return Call1(kOp, {x}, MakeAttrs(ReverseAttrs{Dims{axis}}));
}

Var Slice(const Var& x, const Ranges& ranges) {
  static const OpRef kOp("slice");
  SliceAttrs attrs;
  for (const Range& range : ranges) {
    const int64_t end = range.begin + range.size * range.step;
    attrs.begin.push_back(range.size == 0 ? 0 : range.begin);
    // Running backwards past index 0 cannot be said with a number: -1 is the last index.
    attrs.end.push_back(range.size == 0 ? std::optional<int64_t>(0)
                        : end < 0       ? std::nullopt
                                        : std::optional<int64_t>(end));
    attrs.step.push_back(range.size == 0 ? 1 : range.step);
  }
  return Call1(kOp, {x}, MakeAttrs(std::move(attrs)));
}

Var PadSlice(const Var& x, const Shape& shape, const Ranges& ranges, double value) {
  static const OpRef kOp("_pad_slice");
  PadSliceAttrs attrs{shape, {}, {}, value};
  for (const Range& range : ranges) {
    attrs.begin.push_back(range.begin);
    attrs.step.push_back(range.step);
  }
  return Call1(kOp, {x}, MakeAttrs(std::move(attrs)));
}

}  // namespace weft::shape
