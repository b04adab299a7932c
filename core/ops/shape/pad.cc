// Padding, and the diagonals of matrices.
#include <algorithm>

#include "core/ops/shape/slice.h"

namespace weft::shape {
namespace {

enum class PadMode : uint8_t { kConstant, kEdge, kReflect };

struct PadAttrs {
  PadMode mode = PadMode::kConstant;
  Dims pad_width;
  double constant_value = 0.0;
};

// The `width` elements beyond one end of an axis.
Var Beyond(const Var& x, int axis, bool front, int64_t width, PadMode mode) {
  const int64_t size = x.shape()[axis];
  Ranges ranges = FullRanges(x.shape());
  if (mode == PadMode::kEdge) {
    ranges[axis] = {front ? 0 : size - 1, 1, 1};
    Shape wide = x.shape();
    wide[axis] = width;
    return BroadcastTo(Slice(x, ranges), wide);
  }
  ranges[axis] = {front ? width : size - 2, width, -1};
  return Slice(x, ranges);
}

Var PadConstant(const Var& x, const Dims& width, double value) {
  Shape shape = x.shape();
  Ranges ranges = FullRanges(shape);
  for (size_t i = 0; i < shape.size(); ++i) {
    ranges[i].begin = width[2 * i];
    shape[i] += width[2 * i] + width[2 * i + 1];
  }
  return PadSlice(x, shape, ranges, value);
}

Vars ComposePad(std::span<const Var> in, const Attrs* attrs) {
  const PadAttrs& a = attrs->as<PadAttrs>();
  Var x = in[0];
  const size_t rank = x.shape().size();
  WEFT_CHECK(a.pad_width.size() == 2 * rank, ErrorKind::kShape, "Pad: pad_width ",
             ToString(a.pad_width), " has ", a.pad_width.size(), " entries, data of shape ",
             ToString(x.shape()), " needs ", 2 * rank);
  for (size_t i = 0; i < 2 * rank; ++i) {
    const int64_t size = x.shape()[i / 2], width = a.pad_width[i];
    const int64_t limit = a.mode == PadMode::kReflect             ? std::max<int64_t>(size - 1, 0)
                          : a.mode == PadMode::kEdge && size == 0 ? 0
                                                                  : INT64_MAX;
    WEFT_CHECK(width >= 0 && width <= limit, ErrorKind::kValue, "Pad: pad_width of axis ", i / 2,
               " is ", width, ", expected 0 ... ", limit, " for data of shape ",
               ToString(x.shape()));
  }
  if (a.mode == PadMode::kConstant) return {PadConstant(x, a.pad_width, a.constant_value)};
  for (size_t i = 0; i < rank; ++i) {
    const int axis = static_cast<int>(i);
    const int64_t before = a.pad_width[2 * i], after = a.pad_width[2 * i + 1];
    Vars parts;
    if (before > 0) parts.push_back(Beyond(x, axis, true, before, a.mode));
    parts.push_back(x);
    if (after > 0) parts.push_back(Beyond(x, axis, false, after, a.mode));
    if (parts.size() > 1) x = Concat(parts, axis);
  }
  return {x.node() == in[0].node() ? px::Copy(x) : x};
}

const OpRegistration pad =
    Op::Declare("Pad")
        .Alias("pad")
        .Doc(
            "The input with elements added before and after each axis: a constant, the nearest "
            "element (edge), or the elements mirrored at the first and last one (reflect).")
        .Input("data", "The input array, any rank.")
        .Attributes(AttrSchemaBuilder<PadAttrs>()
                        .Choice("mode", &PadAttrs::mode, {"constant", "edge", "reflect"},
                                "What to add.", true)
                        .Required("pad_width", &PadAttrs::pad_width,
                                  "(before_0, after_0, before_1, after_1, ...).")
                        .Add("constant_value", &PadAttrs::constant_value,
                             "The value that mode constant adds."))
        .Compose(ComposePad);

struct DiagAttrs {
  int64_t k = 0;
  int64_t axis1 = 0;
  int64_t axis2 = 1;
};

// Diagonal k of a rows x cols matrix in its flat row-major elements.
Range FlatDiagonal(int64_t rows, int64_t cols, int64_t k) {
  const int64_t size = std::min(rows - std::max<int64_t>(-k, 0), cols - std::max<int64_t>(k, 0));
  return {k >= 0 ? k : -k * cols, std::max<int64_t>(size, 0), cols + 1};
}

// A vector as diagonal k of a square matrix of zeros.
Var DiagonalMatrix(const Var& x, int64_t k) {
  const int64_t n = x.dim(0) + std::abs(k);
  return Reshape(PadSlice(x, Shape{n * n}, Ranges{FlatDiagonal(n, n, k)}), Shape{n, n});
}

Vars ComposeDiag(std::span<const Var> in, const Attrs* attrs) {
  const DiagAttrs& a = attrs->as<DiagAttrs>();
  const Var& x = in[0];
  WEFT_CHECK(x.rank() > 0, ErrorKind::kShape,
             "diag: data has shape (), expected at least one axis");
  if (x.rank() == 1) return {DiagonalMatrix(x, a.k)};
  const int axis1 = NormalizeAxis(a.axis1, x.shape(), "diag", "axis1");
  const int axis2 = NormalizeAxis(a.axis2, x.shape(), "diag", "axis2");
  WEFT_CHECK(axis1 != axis2, ErrorKind::kValue, "diag: axis1 and axis2 are both ", axis1);
  Dims order;
  Shape shape;
  for (int i = 0; i < x.rank(); ++i) {
    if (i == axis1 || i == axis2) continue;
    order.push_back(i);
    shape.push_back(x.dim(i));
  }
  order.push_back(axis1);
  order.push_back(axis2);
  const int64_t rows = x.dim(axis1), cols = x.dim(axis2);
  const Range diagonal = FlatDiagonal(rows, cols, a.k);
  WEFT_CHECK(diagonal.size > 0, ErrorKind::kValue, "diag: k is ", a.k,
             ", which is no diagonal of axes ", axis1, " and ", axis2, " of shape ",
             ToString(x.shape()));
  shape.push_back(rows * cols);
  Ranges ranges = FullRanges(shape);
  ranges.back() = diagonal;
  return {Slice(Reshape(Transpose(x, order), shape), ranges)};
}

const OpRegistration diag =
    Op::Declare("diag")
        .Doc(
            "A diagonal of two axes of the input, as the last axis of the result; from a vector, "
            "the square matrix that has it as diagonal.")
        .Input("data", "At least one axis.")
        .Attributes(AttrSchemaBuilder<DiagAttrs>()
                        .Add("k", &DiagAttrs::k, "The diagonal: above the main one if positive.")
                        .Add("axis1", &DiagAttrs::axis1, "The axis of rows.")
                        .Add("axis2", &DiagAttrs::axis2, "The axis of columns."))
        .Compose(ComposeDiag);

}  // namespace
}  // namespace weft::shape
