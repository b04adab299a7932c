// Padding, and the diagonals of matrices.
#include <algorithm>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/nn/wide_kernel.h"
#include "core/ops/shape/slice.h"

namespace weft::shape {
namespace {

enum class PadMode : uint8_t { kConstant, kEdge, kReflect };

struct PadAttrs {
  PadMode mode = PadMode::kConstant;
  Dims pad_width;
  double constant_value = 0.0;
};

// Edge and reflect as a choice of source elements: in every plane (the padded axes and those after
// the first of them), where each row of the result begins in the data, and the column of each of
// its elements.
struct Border {
  int64_t planes = 1, from_plane = 1;  // how many, and the elements of one in the data
  std::vector<int64_t> rows, columns;
  int64_t before = 0, width = 0;  // columns in front of the data's own, and how many those are
};

int64_t RowGrain(int64_t size) { return std::max<int64_t>(1, (1 << 15) / size); }

int64_t SourceOf(int64_t i, int64_t size, PadMode mode) {
  if (mode == PadMode::kEdge) return std::clamp<int64_t>(i, 0, size - 1);
  return i < 0 ? -i : i >= size ? 2 * (size - 1) - i : i;
}

Border BorderOf(const Shape& shape, const PadAttrs& a) {
  Border border;
  const size_t last = shape.size() - 1;
  size_t first = 0;
  while (first < last && a.pad_width[2 * first] + a.pad_width[2 * first + 1] == 0) {
    border.planes *= shape[first++];
  }
  border.rows = {0};
  for (size_t i = first; i <= last; ++i) {
    const int64_t size = shape[i], before = a.pad_width[2 * i], after = a.pad_width[2 * i + 1];
    border.from_plane *= size;
    std::vector<int64_t> sources;
    for (int64_t j = -before; j < size + after; ++j) sources.push_back(SourceOf(j, size, a.mode));
    if (i == last) {
      border.columns = std::move(sources);
      border.before = before;
      border.width = size;
      break;
    }
    std::vector<int64_t> rows;
    for (const int64_t row : border.rows) {
      for (const int64_t source : sources) rows.push_back(row * size + source);
    }
    border.rows = std::move(rows);
  }
  for (int64_t& row : border.rows) row *= border.width;
  return border;
}

// Every element of the result is a copy of one of the data.
template <typename T>
void PadPlanes(const T* from, const Border& border, T* to) {
  const auto rows = static_cast<int64_t>(border.rows.size());
  const auto width = static_cast<int64_t>(border.columns.size());
  ParallelFor(border.planes * rows, RowGrain(width), [&](int64_t begin, int64_t end) {
    for (int64_t r = begin; r < end; ++r) {
      const T* x = from + r / rows * border.from_plane + border.rows[r % rows];
      T* y = to + r * width;
      const int64_t after = border.before + border.width;
      for (int64_t j = 0; j < border.before; ++j) y[j] = x[border.columns[j]];
      std::copy_n(x, border.width, y + border.before);
      for (int64_t j = after; j < width; ++j) y[j] = x[border.columns[j]];
    }
  });
}

// The transpose: every element of the data sums those that copied it.
template <typename T>
void SumPlanes(const T* from, const Border& border, T* to) {
  const auto rows = static_cast<int64_t>(border.rows.size());
  const auto width = static_cast<int64_t>(border.columns.size());
  ParallelFor(border.planes, RowGrain(rows * width), [&](int64_t begin, int64_t end) {
    std::fill(to + begin * border.from_plane, to + end * border.from_plane, T(0));
    for (int64_t r = begin * rows; r < end * rows; ++r) {
      const T* dy = from + r * width;
      T* dx = to + r / rows * border.from_plane + border.rows[r % rows];
      const int64_t after = border.before + border.width;
      for (int64_t j = 0; j < border.before; ++j) dx[border.columns[j]] += dy[j];
      for (int64_t j = 0; j < border.width; ++j) dx[j] += dy[border.before + j];
      for (int64_t j = after; j < width; ++j) dx[border.columns[j]] += dy[j];
    }
  });
}

const OpRef kBorder("_pad_border"), kBorderTransposed("_pad_border_transposed");

void DifferentiateBorder(GradientContext& g, const OpRef& other) {
  g.Set(0, Call1(other, {g.d()}, MakeAttrs(PadAttrs(g.attrs<PadAttrs>()))));
}

// The shape with both ends of every axis moved outwards (sign 1) or inwards (sign -1).
Shape Grown(Shape shape, const Dims& width, int64_t sign) {
  for (size_t i = 0; i < shape.size(); ++i) shape[i] += sign * (width[2 * i] + width[2 * i + 1]);
  return shape;
}

const OpRegistration border =
    Op::Declare("_pad_border")
        .Internal()
        .Doc("Pad with copies of elements: modes edge and reflect, with widths that fit.")
        .Input("data", "At least one axis.")
        .Infer([](InferContext& c) {
          c.Out(c.in(0).dtype, Grown(c.in(0).shape, c.attrs<PadAttrs>().pad_width, 1));
        })
        .Cpu([](KernelContext& c) {
          Value& out = c.out(0);
          if (out.size() == 0) return;
          const Value x = RowMajorCopyIfNeeded(c.in(0));
          const Value y = out.is_row_major() ? out : AllocateValue(c.device, out.dtype, out.shape);
          const Border border = BorderOf(x.shape, c.attrs<PadAttrs>());
          VisitDType(x.dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            PadPlanes(x.data<const T>(), border, y.data<T>());
          });
          if (y.storage != out.storage) CopyElements(y, out);
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { DifferentiateBorder(g, kBorderTransposed); });

const OpRegistration border_transposed =
    Op::Declare("_pad_border_transposed")
        .Internal()
        .Doc("The transpose of padding with copies of elements.")
        .Input("data", "Of the shape that the padding makes; floating point.")
        .Infer([](InferContext& c) {
          c.Out(c.in(0).dtype, Grown(c.in(0).shape, c.attrs<PadAttrs>().pad_width, -1));
        })
        .Cpu([](KernelContext& c) {
          nn::RunWide(c, [&](std::span<const Value> dy, const Value& dx, auto zero) {
            using T = decltype(zero);
            SumPlanes(dy[0].data<const T>(), BorderOf(dx.shape, c.attrs<PadAttrs>()), dx.data<T>());
          });
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) { DifferentiateBorder(g, kBorder); });

Var PadConstant(const Var& x, const Dims& width, double value) {
  Shape shape = x.shape();
  Ranges ranges = FullRanges(shape);
  for (size_t i = 0; i < shape.size(); ++i) {
    ranges[i].begin = width[2 * i];
    shape[i] += width[2 * i] + width[2 * i + 1];
  }
  return PadSlice(x, shape, ranges, value);
}

// Sums of sizes below this do not overflow.
constexpr int64_t kMostWidth = int64_t{1} << 60;

Vars ComposePad(std::span<const Var> in, const Attrs* attrs) {
  const PadAttrs& a = attrs->as<PadAttrs>();
  const Var& x = in[0];
  const size_t rank = x.shape().size();
  WEFT_CHECK(a.pad_width.size() == 2 * rank, ErrorKind::kShape, "Pad: pad_width ",
             ToString(a.pad_width), " has ", a.pad_width.size(), " entries, data of shape ",
             ToString(x.shape()), " needs ", 2 * rank);
  for (size_t i = 0; i < 2 * rank; ++i) {
    const int64_t size = x.shape()[i / 2], width = a.pad_width[i];
    const int64_t limit = a.mode == PadMode::kReflect             ? std::max<int64_t>(size - 1, 0)
                          : a.mode == PadMode::kEdge && size == 0 ? 0
                                                                  : kMostWidth;
    WEFT_CHECK(width >= 0 && width <= limit, ErrorKind::kValue, "Pad: pad_width of axis ", i / 2,
               " is ", width, ", expected 0 ... ", limit, " for data of shape ",
               ToString(x.shape()));
  }
  if (a.mode == PadMode::kConstant) return {PadConstant(x, a.pad_width, a.constant_value)};
  if (std::all_of(a.pad_width.begin(), a.pad_width.end(), [](int64_t w) { return w == 0; })) {
    return {px::Copy(x)};
  }
  return {Call1(kBorder, {x}, MakeAttrs(PadAttrs(a)))};
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
