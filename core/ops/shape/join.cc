// Concatenation and its inverse, splitting.
#include <algorithm>
#include <vector>

#include "core/ops/fill_unknown.h"
#include "core/ops/shape/slice.h"

namespace weft::shape {
namespace {

struct ConcatAttrs {
  int64_t dim = 1;
};

// Strides for the result: channels-last (or any other dense order) where all inputs share it.
Strides JoinedStrides(PtrSpan<const Value> inputs, const Shape& shape) {
  for (const Value& input : inputs) {
    if (input.size() == 0) continue;
    const bool same = IsDense(input.shape, input.strides) &&
                      input.strides == DenseLike(input.shape, inputs[0].strides);
    if (!same) return RowMajor(shape);
  }
  return DenseLike(shape, inputs[0].strides);
}

void InferConcat(InferContext& c) {
  WEFT_CHECK(!c.inputs.empty(), ErrorKind::kValue, c.name(), ": no inputs given");
  Shape shape = c.in(0).shape;
  const int axis = NormalizeAxis(c.attrs<ConcatAttrs>().dim, shape, c.name(), "dim");
  for (size_t i = 1; i < c.inputs.size(); ++i) {
    const ArrayType& next = c.in(i);
    WEFT_CHECK(next.dtype == c.in(0).dtype, ErrorKind::kType, c.name(), ": input ", i, " is ",
               NameOf(next.dtype), ", the first is ", NameOf(c.in(0).dtype));
    bool fits = next.shape.size() == shape.size();
    for (size_t k = 0; fits && k < shape.size(); ++k) {
      fits = static_cast<int>(k) == axis || next.shape[k] == shape[k];
    }
    WEFT_CHECK(fits, ErrorKind::kShape, c.name(), ": input ", i, " has shape ",
               ToString(next.shape), ", the first has ", ToString(c.in(0).shape),
               "; they may differ along axis ", axis, " only");
    shape[axis] += next.shape[axis];
  }
  c.Out(c.in(0).dtype, shape);
}

// What the result is longer than its known parts belongs to the unknown one. Unknown parts of the
// parameters of recurrent layers, the first maps of both directions, are equally long.
void CompleteLengths(InferContext& c, size_t rank, size_t axis) {
  const Shape* out = c.KnownOut(0);
  if (out == nullptr || out->size() != rank || (*out)[axis] == kUnknownDim) return;
  int64_t rest = (*out)[axis], unknown = 0;
  for (const ArrayType& input : c.inputs) {
    if (input.shape.size() != rank) return;
    if (input.shape[axis] == kUnknownDim) {
      ++unknown;
    } else {
      rest -= input.shape[axis];
    }
  }
  const bool decided = unknown == 1 || c.op.name() == "_rnn_param_concat";
  if (unknown == 0 || !decided || rest < 0 || rest % unknown != 0) return;
  for (size_t i = 0; i < c.inputs.size(); ++i) {
    Shape& shape = c.OpenShape(i);
    if (shape[axis] == kUnknownDim) shape[axis] = rest / unknown;
  }
}

// All dimensions but that of the axis are the same everywhere.
void CompleteConcat(InferContext& c) {
  size_t rank = 0;
  for (const ArrayType& input : c.inputs) rank = std::max(rank, input.shape.size());
  if (Shape* out = c.KnownOut(0)) rank = std::max(rank, out->size());
  if (rank == 0) return;
  Shape common(rank, kUnknownDim);
  const int axis = NormalizeAxis(c.attrs<ConcatAttrs>().dim, common, c.name(), "dim");
  const auto join = [&](Shape* shape) {
    if (shape->empty()) *shape = Shape(rank, kUnknownDim);
    if (shape->size() != rank) return;
    const int64_t own = (*shape)[axis];
    common[axis] = kUnknownDim;
    Unify(&common, shape);
    (*shape)[axis] = own;
  };
  for (int round = 0; round < 2; ++round) {
    for (size_t i = 0; i < c.inputs.size(); ++i) join(&c.OpenShape(i));
    if (Shape* out = c.KnownOut(0)) join(out);
  }
  CompleteLengths(c, rank, static_cast<size_t>(axis));
}

void RunConcat(KernelContext& c) {
  Value& out = c.out(0);
  const int axis = NormalizeAxis(c.attrs<ConcatAttrs>().dim, out.shape, c.name(), "dim");
  if (!out.storage) {
    out = AllocateValue(c.device, out.dtype, out.shape, JoinedStrides(c.inputs, out.shape));
  }
  Ranges ranges = FullRanges(out.shape);
  ranges[axis] = {0, 0, 1};
  for (const Value& input : c.inputs) {
    ranges[axis].size = input.shape[axis];
    CopyElements(input, SliceValue(out, ranges));
    ranges[axis].begin += input.shape[axis];
  }
}

void ConcatGradient(GradientContext& g) {
  const Var d = g.d();
  const int axis = NormalizeAxis(g.attrs<ConcatAttrs>().dim, d.shape(), g.op().name().c_str());
  Ranges ranges = FullRanges(d.shape());
  ranges[axis] = {0, 0, 1};
  for (size_t i = 0; i < g.num_inputs(); ++i) {
    ranges[axis].size = g.in(i).shape()[axis];
    if (g.wants(i)) g.Set(i, Slice(d, ranges));
    ranges[axis].begin += ranges[axis].size;
  }
}

Op Joining(const char* name, const char* doc) {
  return Op::Declare(name)
      .Doc(doc)
      .Amp(AmpClass::kWidest)
      .Variadic("data", "num_args", "Arrays of one dtype whose shapes differ along dim only.")
      .Attributes(
          AttrSchemaBuilder<ConcatAttrs>().Add("dim", &ConcatAttrs::dim, "The axis to join along."))
      .Complete(CompleteConcat)
      .Infer(InferConcat)
      .AllocatesOutputs()
      .Cpu(RunConcat)
      .GradientNeeds({}, {})
      .Gradient(ConcatGradient);
}

const OpRegistration concat =
    Joining("Concat", "The inputs one after the other along an axis.").Alias("concat");
const OpRegistration rnn_param_concat =
    Joining("_rnn_param_concat", "The flat parameters of recurrent layers one after the other.");

struct StackAttrs {
  int64_t axis = 0;
};

const OpRegistration stack =
    Op::Declare("stack")
        .Doc("The inputs, all of one shape, joined along a new axis.")
        .Amp(AmpClass::kWidest)
        .Variadic("data", "num_args", "Arrays of one shape and dtype.")
        .Attributes(AttrSchemaBuilder<StackAttrs>().Add(
            "axis", &StackAttrs::axis, "Position of the new axis, in [-rank - 1, rank]."))
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          WEFT_CHECK(!in.empty(), ErrorKind::kValue, "stack: no inputs given");
          const int64_t axis = attrs->as<StackAttrs>().axis;
          const int64_t rank = in[0].rank();
          WEFT_CHECK(axis >= -rank - 1 && axis <= rank, ErrorKind::kIndex, "stack: axis ", axis,
                     " is out of range for shape ", ToString(in[0].shape()));
          const int at = static_cast<int>(axis < 0 ? axis + rank + 1 : axis);
          Vars parts;
          for (size_t i = 0; i < in.size(); ++i) {
            WEFT_CHECK(in[i].shape() == in[0].shape(), ErrorKind::kShape, "stack: input ", i,
                       " has shape ", ToString(in[i].shape()), ", the first has ",
                       ToString(in[0].shape()));
            parts.push_back(ExpandDims(in[i], at));
          }
          return Vars{Concat(parts, at)};
        });

struct SplitAttrs {
  int64_t num_outputs = 1;
  int64_t axis = 1;
  bool squeeze_axis = false;
};

struct SplitV2Attrs {
  Dims indices;
  int64_t axis = 1;
  bool squeeze_axis = false;
  int64_t sections = 0;
};

// Where each part begins along the axis; the last one ends at `size`.
using Begins = SmallVector<int64_t, 8>;

Begins EqualBegins(int64_t parts, int64_t size, const Shape& shape, int64_t axis, const char* op,
                   const char* argument) {
  WEFT_CHECK(parts > 0 && size % parts == 0, ErrorKind::kShape, op, ": ", argument, " ", parts,
             " does not divide axis ", axis, " of shape ", ToString(shape));
  Begins begins;
  for (int64_t i = 0; i < parts; ++i) begins.push_back(i * (size / parts));
  return begins;
}

Begins BeginsOf(const SplitAttrs& a, const Shape& shape, int axis, const char* op) {
  return EqualBegins(a.num_outputs, shape[axis], shape, a.axis, op, "num_outputs");
}

Begins BeginsOf(const SplitV2Attrs& a, const Shape& shape, int axis, const char* op) {
  if (a.sections > 0) {
    return EqualBegins(a.sections, shape[axis], shape, a.axis, op, "sections");
  }
  WEFT_CHECK(!a.indices.empty() && a.indices[0] == 0 &&
                 std::is_sorted(a.indices.begin(), a.indices.end()) &&
                 a.indices.back() <= shape[axis],
             ErrorKind::kValue, op, ": indices are ", ToString(a.indices),
             ", expected 0 first, then ascending up to the size of axis ", a.axis, " of shape ",
             ToString(shape));
  return Begins(a.indices.begin(), a.indices.end());
}

int PartsOf(const SplitAttrs& a) { return static_cast<int>(a.num_outputs); }
int PartsOf(const SplitV2Attrs& a) {
  return static_cast<int>(a.sections > 0 ? a.sections : static_cast<int64_t>(a.indices.size()));
}

Ranges PartRanges(const Shape& shape, int axis, const Begins& begins, size_t part) {
  const int64_t end = part + 1 < begins.size() ? begins[part + 1] : shape[axis];
  Ranges ranges = FullRanges(shape);
  ranges[axis] = {begins[part], end - begins[part], 1};
  return ranges;
}

Shape WithoutAxis(Shape shape, int axis, bool squeeze) {
  if (squeeze) shape.erase(axis);
  return shape;
}

template <typename S>
void InferSplit(InferContext& c) {
  const S& a = c.attrs<S>();
  const Shape& shape = c.in(0).shape;
  const int axis = NormalizeAxis(a.axis, shape, c.name());
  const Begins begins = BeginsOf(a, shape, axis, c.name());
  for (size_t i = 0; i < begins.size(); ++i) {
    const Shape part = ShapeOf(PartRanges(shape, axis, begins, i));
    WEFT_CHECK(!a.squeeze_axis || part[axis] == 1, ErrorKind::kShape, c.name(),
               ": squeeze_axis needs parts of size 1, part ", i, " has shape ", ToString(part));
    c.Out(c.in(0).dtype, WithoutAxis(part, axis, a.squeeze_axis));
  }
}

template <typename S>
void RunSplit(KernelContext& c) {
  const S& a = c.attrs<S>();
  const Shape& shape = c.in(0).shape;
  const int axis = NormalizeAxis(a.axis, shape, c.name());
  const Begins begins = BeginsOf(a, shape, axis, c.name());
  for (size_t i = 0; i < begins.size(); ++i) {
    Value part = SliceValue(c.in(0), PartRanges(shape, axis, begins, i));
    if (a.squeeze_axis) {
      part.shape.erase(axis);
      part.strides.erase(axis);
    }
    c.out(i) = std::move(part);
  }
}

template <typename S>
void SplitGradient(GradientContext& g) {
  const S& a = g.attrs<S>();
  const Shape& shape = g.in(0).shape();
  const char* op = g.op().name().c_str();
  const int axis = NormalizeAxis(a.axis, shape, op);
  const Begins begins = BeginsOf(a, shape, axis, op);
  const auto part = [&](size_t i) {
    return Reshape(g.d(i), ShapeOf(PartRanges(shape, axis, begins, i)));
  };
  size_t arrived = 0, only = 0;
  for (size_t i = 0; i < begins.size(); ++i) {
    if (!g.maybe_d(i)) continue;
    ++arrived;
    only = i;
  }
  if (arrived == 1) {
    g.Set(0, PadSlice(part(only), shape, PartRanges(shape, axis, begins, only)));
    return;
  }
  std::vector<Var> parts;
  for (size_t i = 0; i < begins.size(); ++i) parts.push_back(part(i));
  g.Set(0, Concat(parts, axis));
}

template <typename S>
Op Splitting(Op op) {
  return std::move(op)
      .Outputs([](const Attrs* attrs) { return PartsOf(attrs->as<S>()); })
      .Infer(InferSplit<S>)
      .AllocatesOutputs()
      .Cpu(RunSplit<S>)
      .GradientNeeds({}, {})
      .Gradient(SplitGradient<S>);
}

// The data's shape from that of any part.
void CompleteSplit(InferContext& c) {
  const auto& a = c.attrs<SplitAttrs>();
  for (size_t i = 0; i < c.known.size(); ++i) {
    Shape shape = c.known[i].shape;
    if (shape.empty() || a.squeeze_axis) continue;
    int64_t& size = shape[NormalizeAxis(a.axis, shape, c.name())];
    if (size != kUnknownDim) size *= a.num_outputs;
    FillUnknown(&c.OpenShape(0), shape);
  }
}

const OpRegistration slice_channel = Splitting<SplitAttrs>(
    Op::Declare("SliceChannel")
        .Alias("split")
        .Doc("Cuts an axis into equal parts; the results are views.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<SplitAttrs>()
                        .Required("num_outputs", &SplitAttrs::num_outputs,
                                  "How many parts; must divide the axis.")
                        .Add("axis", &SplitAttrs::axis, "The axis to cut.")
                        .Add("squeeze_axis", &SplitAttrs::squeeze_axis,
                             "Drop the axis, of which every part has one index."))
        .Complete(CompleteSplit)
        .OutputNames({"output0"}));

const OpRegistration split_v2 = Splitting<SplitV2Attrs>(
    Op::Declare("_split_v2")
        .Doc("Cuts an axis into equal sections or at indices; the results are views.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<SplitV2Attrs>()
                        .Required("indices", &SplitV2Attrs::indices,
                                  "Where each part begins: 0 first, then ascending.")
                        .Add("axis", &SplitV2Attrs::axis, "The axis to cut.")
                        .Add("squeeze_axis", &SplitV2Attrs::squeeze_axis,
                             "Drop the axis, of which every part has one index.")
                        .Add("sections", &SplitV2Attrs::sections,
                             "How many equal parts; 0 means that indices count.")));

}  // namespace

Var Concat(std::span<const Var> parts, int axis) {
  static const OpRef kOp("Concat");
  return Call(kOp, parts, MakeAttrs(ConcatAttrs{axis}))[0];
}

}  // namespace weft::shape
