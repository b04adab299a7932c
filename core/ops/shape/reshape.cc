// Other shapes for the same elements.
#include <algorithm>
#include <optional>

#include "core/ops/dtype_rules.h"
#include "core/ops/fill_unknown.h"
#include "core/ops/shape/view.h"

namespace weft::shape {
namespace {

struct ReshapeAttrs {
  Dims shape;
  bool reverse = false;
  Dims target_shape;
  bool keep_highest = false;
};

// The size that -1 stands for. Empty arrays: zeros on both sides are left out of the division.
int64_t OpenSize(const Shape& from, const Shape& to) {
  const auto product = [](const Shape& shape, bool skip_zeros) {
    int64_t n = 1;
    for (const int64_t d : shape) {
      if (d != kUnknownDim && !(skip_zeros && d == 0)) n *= d;
    }
    return n;
  };
  const bool empty = product(to, false) == 0;
  const int64_t known = product(to, empty), all = product(from, empty);
  return all % known == 0 ? all / known : kUnknownDim;
}

// MXNet's codes: 0 copies an axis, -1 is the one open size, -2 copies the remaining axes, -3 merges
// two axes, -4 splits one into the two sizes that follow.
Shape ResolveCodes(const Shape& from, const Dims& codes, const char* op) {
  Shape to;
  size_t at = 0;
  const auto next = [&] {
    WEFT_CHECK(at < from.size(), ErrorKind::kShape, op, ": shape ", ToString(codes),
               " has codes for more axes than data of shape ", ToString(from));
    return from[at++];
  };
  for (size_t i = 0; i < codes.size(); ++i) {
    switch (codes[i]) {
      case 0:
        to.push_back(next());
        break;
      case -1:
        WEFT_CHECK(std::find(to.begin(), to.end(), kUnknownDim) == to.end(), ErrorKind::kValue, op,
                   ": shape ", ToString(codes), " has more than one -1");
        to.push_back(kUnknownDim);
        ++at;
        break;
      case -2:
        while (at < from.size()) to.push_back(from[at++]);
        break;
      case -3: {
        const int64_t first = next();
        to.push_back(first * next());
        break;
      }
      case -4: {
        WEFT_CHECK(i + 2 < codes.size(), ErrorKind::kValue, op, ": code -4 in shape ",
                   ToString(codes), " must be followed by two sizes");
        const int64_t whole = next();
        int64_t a = codes[i + 1], b = codes[i + 2];
        if (a == -1 && b > 0) a = whole / b;
        if (b == -1 && a > 0) b = whole / a;
        WEFT_CHECK(a >= 0 && b >= 0 && a * b == whole, ErrorKind::kShape, op,
                   ": code -4 cannot split ", whole, " into ", codes[i + 1], " and ", codes[i + 2]);
        to.push_back(a);
        to.push_back(b);
        i += 2;
        break;
      }
      default:
        WEFT_CHECK(codes[i] > 0, ErrorKind::kValue, op, ": shape ", ToString(codes),
                   " has the code ", codes[i], ", which does not exist");
        to.push_back(codes[i]);
        ++at;
    }
  }
  const auto open = std::find(to.begin(), to.end(), kUnknownDim);
  if (open != to.end()) *open = OpenSize(from, to);
  return to;
}

// The older form: one 0 is the open size; keep_highest keeps the first axis.
Shape ResolveTarget(const Shape& from, const ReshapeAttrs& attrs) {
  Shape to = attrs.target_shape;
  if (attrs.keep_highest && !from.empty()) to[0] = from[0];
  for (size_t i = attrs.keep_highest ? 1 : 0; i < to.size(); ++i) {
    if (to[i] == 0) {
      to[i] = kUnknownDim;
      to[i] = OpenSize(from, to);
      break;
    }
  }
  return to;
}

void CheckSameSize(const Shape& from, const Shape& to, const char* op) {
  WEFT_CHECK(IsKnown(to) && NumElements(from) == NumElements(to), ErrorKind::kShape, op,
             ": data of shape ", ToString(from), " cannot have shape ", ToString(to));
}

const OpRegistration reshape = Reshaping(
    Op::Declare("Reshape")
        .Alias("reshape")
        .Doc("The elements of the input, in row-major order, as another shape; a view where "
             "strides allow it. Codes in shape: 0 copies the input's size, -1 is inferred, -2 "
             "copies all remaining axes, -3 merges two axes, -4 splits one into the two sizes "
             "that follow.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<ReshapeAttrs>()
                        .Add("shape", &ReshapeAttrs::shape, "The new sizes and codes.")
                        .Add("reverse", &ReshapeAttrs::reverse, "Match codes from the last axis.")
                        .Add("target_shape", &ReshapeAttrs::target_shape,
                             "Older form of shape: 0 is inferred. Used when shape is ().")
                        .Add("keep_highest", &ReshapeAttrs::keep_highest,
                             "With target_shape: keep the first axis."))
        .Complete([](InferContext& c) {
          // One unknown dimension of the data follows from the number of elements.
          const Shape* out = c.KnownOut(0);
          Shape& data = c.OpenShape(0);
          if (out == nullptr || out->empty() || !IsKnown(*out)) return;
          if (std::count(data.begin(), data.end(), kUnknownDim) != 1) return;
          const auto unknown = std::find(data.begin(), data.end(), kUnknownDim);
          Shape others = data;
          others[static_cast<size_t>(unknown - data.begin())] = 1;
          const int64_t known = NumElements(others), all = NumElements(*out);
          if (known > 0 && all % known == 0) *unknown = all / known;
        })
        .Infer([](InferContext& c) {
          const ReshapeAttrs& attrs = c.attrs<ReshapeAttrs>();
          Shape from = c.in(0).shape, to;
          if (attrs.shape.empty() && !attrs.target_shape.empty()) {
            to = ResolveTarget(from, attrs);
          } else if (attrs.reverse) {
            Dims codes = attrs.shape;
            std::reverse(codes.begin(), codes.end());
            std::reverse(from.begin(), from.end());
            to = ResolveCodes(from, codes, c.name());
            std::reverse(to.begin(), to.end());
          } else {
            to = ResolveCodes(from, attrs.shape, c.name());
          }
          CheckSameSize(c.in(0).shape, to, c.name());
          c.Out(c.in(0).dtype, to);
        }));

const OpRegistration flatten =
    Reshaping(Op::Declare("Flatten")
                  .Alias("flatten")
                  .Doc("Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).")
                  .Input("data", "An array with at least one axis.")
                  .Infer([](InferContext& c) {
                    const Shape& from = c.in(0).shape;
                    WEFT_CHECK(!from.empty(), ErrorKind::kShape, c.name(),
                               ": data has shape (), expected at least one axis");
                    c.Out(c.in(0).dtype,
                          Shape{from[0], NumElements(std::span<const int64_t>(from).subspan(1))});
                  }));

struct ReshapeLikeAttrs {
  std::optional<int64_t> lhs_begin, lhs_end, rhs_begin, rhs_end;
};

// begin and end of a run of axes, negative ones counted from the end.
std::pair<int64_t, int64_t> AxisRun(std::optional<int64_t> begin, std::optional<int64_t> end,
                                    const Shape& shape, const char* op, const char* side) {
  const auto rank = static_cast<int64_t>(shape.size());
  int64_t b = begin.value_or(0), e = end.value_or(rank);
  if (b < 0) b += rank;
  if (e < 0) e += rank;
  WEFT_CHECK(0 <= b && b <= e && e <= rank, ErrorKind::kIndex, op, ": ", side, "_begin ",
             begin.value_or(0), " and ", side, "_end ", end.value_or(rank),
             " are no range of axes of shape ", ToString(shape));
  return {b, e};
}

const OpRegistration reshape_like = Reshaping(
    Op::Declare("reshape_like")
        .Doc("The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes "
             "rhs_begin ... rhs_end - 1 of rhs; by default, with the whole shape of rhs.")
        .Input("lhs", "The elements.")
        .Input("rhs", "Only its shape counts.")
        .Attributes(AttrSchemaBuilder<ReshapeLikeAttrs>()
                        .Add("lhs_begin", &ReshapeLikeAttrs::lhs_begin, "First axis replaced.")
                        .Add("lhs_end", &ReshapeLikeAttrs::lhs_end, "End of the axes replaced.")
                        .Add("rhs_begin", &ReshapeLikeAttrs::rhs_begin, "First axis taken.")
                        .Add("rhs_end", &ReshapeLikeAttrs::rhs_end, "End of the axes taken."))
        .Infer([](InferContext& c) {
          const ReshapeLikeAttrs& attrs = c.attrs<ReshapeLikeAttrs>();
          const Shape &lhs = c.in(0).shape, &rhs = c.in(1).shape;
          const auto [lb, le] = AxisRun(attrs.lhs_begin, attrs.lhs_end, lhs, c.name(), "lhs");
          const auto [rb, re] = AxisRun(attrs.rhs_begin, attrs.rhs_end, rhs, c.name(), "rhs");
          Shape to(lhs.begin(), lhs.begin() + lb);
          to.Append(rhs.begin() + rb, rhs.begin() + re);
          to.Append(lhs.begin() + le, lhs.end());
          CheckSameSize(lhs, to, c.name());
          c.Out(c.in(0).dtype, to);
        }));

struct ExpandDimsAttrs {
  int64_t axis = 0;
};

const OpRegistration expand_dims =
    Reshaping(Op::Declare("expand_dims")
                  .Doc("Inserts an axis of size 1 at position `axis` of the result.")
                  .Input("data", "The input array.")
                  .Attributes(AttrSchemaBuilder<ExpandDimsAttrs>().Required(
                      "axis", &ExpandDimsAttrs::axis, "In [-rank - 1, rank]."))
                  .Complete([](InferContext& c) {
                    const Shape* out = c.KnownOut(0);
                    if (out == nullptr || out->size() < 2) return;
                    Shape data = *out;
                    data.erase(static_cast<size_t>(
                        NormalizeAxis(c.attrs<ExpandDimsAttrs>().axis, *out, c.name())));
                    FillUnknown(&c.OpenShape(0), data);
                  })
                  .Infer([](InferContext& c) {
                    const int64_t axis = c.attrs<ExpandDimsAttrs>().axis;
                    Shape to = c.in(0).shape;
                    const auto rank = static_cast<int64_t>(to.size());
                    WEFT_CHECK(axis >= -rank - 1 && axis <= rank, ErrorKind::kIndex, c.name(),
                               ": axis ", axis, " is out of range for shape ", ToString(to));
                    to.insert(static_cast<size_t>(axis < 0 ? axis + rank + 1 : axis), 1);
                    c.Out(c.in(0).dtype, to);
                  }));

struct SqueezeAttrs {
  std::optional<Dims> axis;
};

const OpRegistration squeeze = Reshaping(
    Op::Declare("squeeze")
        .Doc("Removes axes of size 1: those listed, or all. One axis stays where all would go.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<SqueezeAttrs>().Add("axis", &SqueezeAttrs::axis,
                                                          "Axes to remove; None: all of size 1."))
        .Infer([](InferContext& c) {
          const Shape& from = c.in(0).shape;
          const auto& axes = c.attrs<SqueezeAttrs>().axis;
          SmallVector<bool, 6> gone(from.size(), false);
          if (axes) {
            for (const int64_t listed : *axes) {
              const int axis = NormalizeAxis(listed, from, c.name());
              WEFT_CHECK(from[axis] == 1, ErrorKind::kShape, c.name(), ": axis ", listed,
                         " of shape ", ToString(from), " has size ", from[axis], ", expected 1");
              WEFT_CHECK(!gone[axis], ErrorKind::kValue, c.name(), ": axis ", listed,
                         " stands twice in ", ToString(*axes));
              gone[axis] = true;
            }
          } else {
            for (size_t i = 0; i < from.size(); ++i) gone[i] = from[i] == 1;
          }
          Shape to;
          for (size_t i = 0; i < from.size(); ++i) {
            if (!gone[i]) to.push_back(from[i]);
          }
          if (to.empty() && !from.empty()) to.push_back(1);
          c.Out(c.in(0).dtype, to);
        }));

const OpRegistration shape_array =
    Op::Declare("shape_array")
        .Doc("The input's shape as an int64 vector.")
        .Input("data", "Only its shape counts.")
        .OutputDTypes(FixedOutputs({DType::kInt64}))
        .Infer([](InferContext& c) {
          c.Out(DType::kInt64, Shape{static_cast<int64_t>(c.in(0).shape.size())});
        })
        .Cpu([](KernelContext& c) {
          std::copy(c.in(0).shape.begin(), c.in(0).shape.end(), c.out(0).data<int64_t>());
        });

const OpRegistration size_array =
    Op::Declare("size_array")
        .Doc("The number of elements of the input as an int64 vector of length 1.")
        .Input("data", "Only its shape counts.")
        .OutputDTypes(FixedOutputs({DType::kInt64}))
        .Infer([](InferContext& c) { c.Out(DType::kInt64, Shape{1}); })
        .Cpu([](KernelContext& c) { *c.out(0).data<int64_t>() = c.in(0).size(); });

struct SwapAxisAttrs {
  int64_t dim1 = 0;
  int64_t dim2 = 0;
};

const OpRegistration swap_axis =
    Op::Declare("SwapAxis")
        .Alias("swapaxes")
        .Doc("Exchanges two axes; the result is a view.")
        .Input("data", "The input array.")
        .Attributes(AttrSchemaBuilder<SwapAxisAttrs>()
                        .Add("dim1", &SwapAxisAttrs::dim1, "One axis.")
                        .Add("dim2", &SwapAxisAttrs::dim2, "The other one."))
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<SwapAxisAttrs>();
          return Vars{SwapAxes(in[0], NormalizeAxis(a.dim1, in[0].shape(), "SwapAxis", "dim1"),
                               NormalizeAxis(a.dim2, in[0].shape(), "SwapAxis", "dim2"))};
        });

struct BlockSizeAttrs {
  int64_t block_size = 0;
};

// The shape (n, c, h, w), checked to divide into blocks.
Shape CheckBlocks(const Var& x, const Attrs* attrs, bool to_space, const char* op) {
  const int64_t block = attrs->as<BlockSizeAttrs>().block_size;
  WEFT_CHECK(block > 0, ErrorKind::kValue, op, ": block_size is ", block, ", expected at least 1");
  WEFT_CHECK(x.rank() == 4, ErrorKind::kShape, op, ": data has shape ", ToString(x.shape()),
             ", expected 4 axes (batch, channels, height, width)");
  const bool ok =
      to_space ? x.dim(1) % (block * block) == 0 : x.dim(2) % block == 0 && x.dim(3) % block == 0;
  WEFT_CHECK(ok, ErrorKind::kShape, op, ": data has shape ", ToString(x.shape()), ", expected ",
             to_space ? "channels to be a multiple of block_size squared, "
                      : "height and width to be multiples of block_size, ",
             block);
  return x.shape();
}

const OpRegistration depth_to_space =
    Op::Declare("depth_to_space")
        .Doc(
            "Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with "
            "the position in the block as the outer part of the channel index.")
        .Input("data", "Shape (N, C, H, W).")
        .Attributes(AttrSchemaBuilder<BlockSizeAttrs>().Required(
            "block_size", &BlockSizeAttrs::block_size, "b, at least 1."))
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const Shape s = CheckBlocks(in[0], attrs, true, "depth_to_space");
          const int64_t b = attrs->as<BlockSizeAttrs>().block_size, c = s[1] / (b * b);
          const Var blocks = Reshape(in[0], Shape{s[0], b, b, c, s[2], s[3]});
          return Vars{Reshape(Transpose(blocks, Dims{0, 3, 4, 1, 5, 2}),
                              Shape{s[0], c, s[2] * b, s[3] * b})};
        });

const OpRegistration space_to_depth =
    Op::Declare("space_to_depth")
        .Doc(
            "Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the "
            "inverse of depth_to_space.")
        .Input("data", "Shape (N, C, H, W).")
        .Attributes(AttrSchemaBuilder<BlockSizeAttrs>().Required(
            "block_size", &BlockSizeAttrs::block_size, "b, at least 1."))
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const Shape s = CheckBlocks(in[0], attrs, false, "space_to_depth");
          const int64_t b = attrs->as<BlockSizeAttrs>().block_size;
          const Var blocks = Reshape(in[0], Shape{s[0], s[1], s[2] / b, b, s[3] / b, b});
          return Vars{Reshape(Transpose(blocks, Dims{0, 3, 5, 1, 2, 4}),
                              Shape{s[0], s[1] * b * b, s[2] / b, s[3] / b})};
        });

}  // namespace
}  // namespace weft::shape
