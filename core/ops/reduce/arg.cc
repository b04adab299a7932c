// Positions of extreme elements.
#include <algorithm>
#include <optional>

#include "core/base/parallel.h"
#include "core/ops/reduce/engine.h"
#include "core/ops/reduce/reduce.h"
#include "core/registry/op.h"

namespace weft::reduce {
namespace {

struct ArgAttrs {
  std::optional<int64_t> axis;
  bool keepdims = false;
};

// A row-major array as outer x length x inner around the axis searched.
struct Split {
  int64_t outer = 1, length = 1, inner = 1;
};

Split SplitAt(const Shape& shape, std::optional<int64_t> axis, const char* op) {
  if (!axis) return {1, NumElements(shape), 1};
  const int at = NormalizeAxis(*axis, shape, op);
  Split split;
  split.length = shape[at];
  for (int i = 0; i < at; ++i) split.outer *= shape[i];
  for (size_t i = at + 1; i < shape.size(); ++i) split.inner *= shape[i];
  return split;
}

template <typename T>
bool Better(Kind kind, T x, T best) {
  return kind == Kind::kMax ? x > best : x < best;
}

// The first NaN, else the first extreme element.
template <typename T>
int64_t ArgOfRow(Kind kind, RowsFn rows, const T* x, int64_t n) {
  AccOf<Kind::kMax, T> best = static_cast<AccOf<Kind::kMax, T>>(x[0]);
  rows(x, 1, n, n, &best);
  int64_t i = 0;
  if (best != best) {
    while (x[i] == x[i]) ++i;
  } else {
    while (static_cast<AccOf<Kind::kMax, T>>(x[i]) != best) ++i;
  }
  return i;
}

// Columns first ... last - 1 of one length x inner matrix.
template <typename T>
void ArgOfColumns(Kind kind, const T* x, const Split& split, int64_t first, int64_t last, T* out) {
  constexpr int64_t kTile = 256;
  int64_t at[kTile];
  for (int64_t begin = first; begin < last; begin += kTile) {
    const int64_t cols = std::min(kTile, last - begin);
    std::fill_n(at, cols, 0);
    for (int64_t i = 1; i < split.length; ++i) {
      const T* row = x + i * split.inner + begin;
      for (int64_t c = 0; c < cols; ++c) {
        const T best = x[at[c] * split.inner + begin + c];
        if (best == best && (Better(kind, row[c], best) || row[c] != row[c])) at[c] = i;
      }
    }
    for (int64_t c = 0; c < cols; ++c) out[begin + c] = static_cast<T>(at[c]);
  }
}

void RunArg(KernelContext& c, Kind kind, std::optional<int64_t> axis) {
  if (c.out(0).size() == 0) return;
  const Value x = RowMajorCopyIfNeeded(c.in(0));
  const Split split = SplitAt(x.shape, axis, c.name());
  const RowsFn rows = FindKernels(kind, x.dtype).rows;
  VisitDType(x.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T* in = x.data<const T>();
    T* out = c.out(0).data<T>();
    const int64_t plane = split.length * split.inner;
    if (split.inner == 1) {
      ParallelFor(split.outer, std::max<int64_t>(1, (1 << 15) / plane), [&](int64_t b, int64_t e) {
        for (int64_t r = b; r < e; ++r) {
          out[r] = static_cast<T>(ArgOfRow(kind, rows, in + r * plane, plane));
        }
      });
      return;
    }
    ParallelFor(split.outer * split.inner, std::max<int64_t>(64, (1 << 15) / split.length),
                [&](int64_t begin, int64_t end) {
                  while (begin < end) {
                    const int64_t o = begin / split.inner, first = begin % split.inner;
                    const int64_t last = std::min(split.inner, first + end - begin);
                    ArgOfColumns(kind, in + o * plane, split, first, last, out + o * split.inner);
                    begin += last - first;
                  }
                });
  });
}

void CheckNotEmpty(const Split& split, const char* op) {
  WEFT_CHECK(split.length > 0 || split.outer * split.inner == 0, ErrorKind::kValue, op,
             ": an empty axis has no extreme element");
}

Op ArgOp(const char* name, const char* doc, Kind kind) {
  return Op::Declare(name)
      .Doc(doc)
      .Input("data", "The input array.")
      .Attributes(AttrSchemaBuilder<ArgAttrs>()
                      .Add("axis", &ArgAttrs::axis, "The axis to search; None: all elements.")
                      .Add("keepdims", &ArgAttrs::keepdims, "Keep the axis with size 1."))
      .Infer([](InferContext& c) {
        const ArgAttrs& a = c.attrs<ArgAttrs>();
        const Shape& shape = c.in(0).shape;
        CheckNotEmpty(SplitAt(shape, a.axis, c.name()), c.name());
        const std::optional<Dims> listed = a.axis ? std::optional(Dims{*a.axis}) : std::nullopt;
        c.Out(c.in(0).dtype,
              ReducedShape(shape, ReducedAxes({listed, a.keepdims, false}, shape, c.name()),
                           a.keepdims));
      })
      .Cpu([kind](KernelContext& c) { RunArg(c, kind, c.attrs<ArgAttrs>().axis); });
}

const OpRegistration argmax =
    ArgOp("argmax",
          "Index of the largest element along an axis, the first of equals; a NaN counts as "
          "largest. Indices have the dtype of the input.",
          Kind::kMax);
const OpRegistration argmin =
    ArgOp("argmin",
          "Index of the smallest element along an axis, the first of equals; a NaN counts as "
          "smallest. Indices have the dtype of the input.",
          Kind::kMin);

const OpRegistration argmax_channel =
    Op::Declare("argmax_channel")
        .Doc("Index of the largest element along axis 1: shape (n, c, ...) to (n, ...).")
        .Input("data", "At least two axes.")
        .Infer([](InferContext& c) {
          const Shape& shape = c.in(0).shape;
          WEFT_CHECK(shape.size() >= 2, ErrorKind::kShape, c.name(), ": data has shape ",
                     ToString(shape), ", expected at least two axes");
          CheckNotEmpty(SplitAt(shape, 1, c.name()), c.name());
          const int axis = 1;
          c.Out(c.in(0).dtype, ReducedShape(shape, {&axis, 1}, false));
        })
        .Cpu([](KernelContext& c) { RunArg(c, Kind::kMax, 1); });

}  // namespace
}  // namespace weft::reduce
