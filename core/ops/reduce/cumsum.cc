// Running sums.
#include <algorithm>
#include <optional>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/reduce/kernels.h"
#include "core/ops/shape/slice.h"
#include "core/registry/op.h"

namespace weft::reduce {
namespace {

struct CumsumAttrs {
  std::optional<int64_t> axis;
  std::optional<DType> dtype;
};

// outer x n x inner, summed along n, the columns begin ... end - 1 of all outer * inner.
template <typename In, typename Out>
void SumColumns(const In* in, Out* out, int64_t n, int64_t inner, int64_t begin, int64_t end) {
  constexpr int64_t kTile = 256;
  SumAcc<In> total[kTile];
  while (begin < end) {
    const int64_t first = begin % inner;
    const int64_t cols = std::min({kTile, inner - first, end - begin});
    const int64_t offset = begin / inner * n * inner + first;
    std::fill_n(total, cols, SumAcc<In>(0));
    for (int64_t i = 0; i < n; ++i) {
      const In* from = in + offset + i * inner;
      Out* to = out + offset + i * inner;
      for (int64_t c = 0; c < cols; ++c) {
        total[c] += static_cast<SumAcc<In>>(from[c]);
        to[c] = static_cast<Out>(total[c]);
      }
    }
    begin += cols;
  }
}

// Rows begin ... end - 1 of n contiguous elements. Four run side by side: each addition waits for
// the one before it in its own row only.
template <typename In, typename Out>
void SumRows(const In* in, Out* out, int64_t n, int64_t begin, int64_t end) {
  constexpr int64_t kTogether = 4;
  for (; begin + kTogether <= end; begin += kTogether) {
    SumAcc<In> total[kTogether] = {};
    const In* from = in + begin * n;
    Out* to = out + begin * n;
    for (int64_t i = 0; i < n; ++i) {
      for (int64_t r = 0; r < kTogether; ++r) {
        total[r] += static_cast<SumAcc<In>>(from[r * n + i]);
        to[r * n + i] = static_cast<Out>(total[r]);
      }
    }
  }
  for (; begin < end; ++begin) {
    SumAcc<In> total(0);
    for (int64_t i = begin * n; i < (begin + 1) * n; ++i) {
      total += static_cast<SumAcc<In>>(in[i]);
      out[i] = static_cast<Out>(total);
    }
  }
}

void RunCumsum(KernelContext& c) {
  if (c.out(0).size() == 0) return;
  const Value x = RowMajorCopyIfNeeded(c.in(0));
  const auto& a = c.attrs<CumsumAttrs>();
  int64_t n = x.size(), inner = 1;
  if (a.axis) {
    const int axis = NormalizeAxis(*a.axis, x.shape, c.name());
    n = x.shape[axis];
    for (size_t i = axis + 1; i < x.shape.size(); ++i) inner *= x.shape[i];
  }
  VisitDType(x.dtype, [&](auto from) {
    VisitDType(c.out(0).dtype, [&](auto to) {
      using In = typename decltype(from)::type;
      using Out = typename decltype(to)::type;
      ParallelFor(x.size() / n, std::max<int64_t>(1, (1 << 15) / n), [&](int64_t b, int64_t e) {
        if (inner == 1) return SumRows(x.data<const In>(), c.out(0).data<Out>(), n, b, e);
        SumColumns(x.data<const In>(), c.out(0).data<Out>(), n, inner, b, e);
      });
    });
  });
}

const OpRegistration cumsum =
    Op::Declare("_np_cumsum")
        .Alias("cumsum")
        .Doc(
            "Running sums along an axis: out[i] = a[0] + ... + a[i]. Without an axis, of the "
            "flattened array.")
        .Input("a", "The input array.")
        .Attributes(
            AttrSchemaBuilder<CumsumAttrs>()
                .Add("axis", &CumsumAttrs::axis, "The axis; None flattens the input.")
                .Add("dtype", &CumsumAttrs::dtype, "Dtype of the result; None: that of the input."))
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<CumsumAttrs>();
          if (a.axis) NormalizeAxis(*a.axis, c.in(0).shape, c.name());
          c.Out(a.dtype.value_or(c.in(0).dtype),
                a.axis ? c.in(0).shape : Shape{NumElements(c.in(0).shape)});
        })
        .Cpu(RunCumsum)
        .GradientNeeds({}, {})
        .Gradient([](GradientContext& g) {
          static const OpRef kCumsum("_np_cumsum");
          const auto& a = g.attrs<CumsumAttrs>();
          const int axis = a.axis ? NormalizeAxis(*a.axis, g.in(0).shape(), "cumsum") : 0;
          const Var back = shape::Reverse(CastTo(g.d(), g.in(0).dtype()), axis);
          const Var sums = Call1(kCumsum, {back}, MakeAttrs(CumsumAttrs{axis, std::nullopt}));
          g.Set(0, Reshape(shape::Reverse(sums, axis), g.in(0).shape()));
        });

}  // namespace
}  // namespace weft::reduce
