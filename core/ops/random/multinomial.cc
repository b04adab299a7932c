// Draws from lists: categories by probability, and permutations.
#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/functional.h"
#include "core/ops/indexing/attrs.h"
#include "core/ops/indexing/rows.h"
#include "core/ops/random/distributions.h"
#include "core/registry/op.h"

namespace weft::random {
namespace {

struct MultinomialAttrs {
  Dims shape;
  bool get_prob = false;
  DType dtype = DType::kInt32;
};

void InferMultinomial(InferContext& c) {
  const MultinomialAttrs& attrs = c.attrs<MultinomialAttrs>();
  const Shape& data = c.in(0).shape;
  WEFT_CHECK(IsFloating(c.in(0).dtype), ErrorKind::kType, c.name(), ": data is ",
             NameOf(c.in(0).dtype), ", expected a floating dtype");
  WEFT_CHECK(!data.empty() && data.back() > 0, ErrorKind::kShape, c.name(), ": data has shape ",
             ToString(data), ", expected (..., k) with at least one category");
  WEFT_CHECK(IsKnown(attrs.shape), ErrorKind::kShape, c.name(), ": shape is ",
             ToString(attrs.shape), ", expected sizes of at least 0");
  Shape shape(data.begin(), data.end() - 1);
  shape.Append(attrs.shape.begin(), attrs.shape.end());
  if (shape.empty()) shape.push_back(1);
  c.Out(attrs.dtype, shape);
  if (attrs.get_prob) c.Out(c.in(0).dtype, shape);
}

void RunMultinomial(KernelContext& c) {
  const Value data = RowMajorCopyIfNeeded(c.in(0));
  const int64_t k = data.shape.back(), rows = data.size() / k;
  const int64_t n = c.out(0).size();
  if (n == 0) return;
  const int64_t per_row = n / rows;
  // Running sums of the probabilities of each row.
  std::vector<double> sums(static_cast<size_t>(data.size()));
  VisitDType(data.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T* from = data.data<const T>();
    for (int64_t r = 0; r < rows; ++r) {
      double sum = 0;
      for (int64_t i = r * k; i < (r + 1) * k; ++i) {
        const double p = static_cast<double>(from[i]);
        WEFT_CHECK(p >= 0, ErrorKind::kValue, c.name(), ": probability ", i - r * k, " of row ", r,
                   " is ", p, ", expected at least 0");
        sums[i] = sum += p;
      }
      WEFT_CHECK(sum > 0 && std::isfinite(sum), ErrorKind::kValue, c.name(),
                 ": the probabilities of row ", r, " sum to ", sum);
    }
  });
  const RandomBlocks blocks = StreamOf(c.device).Take(static_cast<uint64_t>(n));
  std::vector<int64_t> chosen(static_cast<size_t>(n));
  ParallelFor(n, 1024, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      const double* first = sums.data() + i / per_row * k;
      ElementSource source(blocks, i);
      const double at = source.Unit() * first[k - 1];
      // Rounding may reach the total itself; then the last category with any probability.
      const double* found = std::upper_bound(first, first + k, at);
      if (found == first + k) found = std::lower_bound(first, first + k, first[k - 1]);
      chosen[i] = found - first;
    }
  });
  VisitDType(c.out(0).dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    T* to = c.out(0).data<T>();
    for (int64_t i = 0; i < n; ++i) to[i] = static_cast<T>(chosen[i]);
  });
  if (c.outputs.size() < 2) return;
  VisitDType(data.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    const T* from = data.data<const T>();
    T* to = c.out(1).data<T>();
    for (int64_t i = 0; i < n; ++i) {
      const double p = static_cast<double>(from[i / per_row * k + chosen[i]]);
      to[i] = static_cast<T>(std::log(p));
    }
  });
}

const OpRegistration multinomial =
    Op::Declare("_sample_multinomial")
        .Alias("sample_multinomial")
        .Doc("Categories drawn with the given probabilities, and with get_prob the logarithms of "
             "their probabilities. The result has shape data.shape[:-1] + shape.")
        .Input("data", "(..., k): probabilities of the k categories; a row is divided by its sum.")
        .Attributes(
            AttrSchemaBuilder<MultinomialAttrs>()
                .Add("shape", &MultinomialAttrs::shape, "Shape of what is drawn for each row.")
                .Add("get_prob", &MultinomialAttrs::get_prob,
                     "Return log(data) at the drawn categories as well.")
                .Add("dtype", &MultinomialAttrs::dtype, "Dtype of the categories."))
        .Outputs([](const Attrs* attrs) { return attrs->as<MultinomialAttrs>().get_prob ? 2 : 1; })
        .Infer(InferMultinomial)
        .Random()
        .Cpu(RunMultinomial)
        .GradientNeeds({}, {0, 1})
        .Gradient([](GradientContext& g) {
          // d log p / d p = 1 / p at the drawn categories.
          static const OpRef kScatter("_scatter_along_axis");
          if (!g.attrs<MultinomialAttrs>().get_prob || !g.wants(0) || !g.maybe_d(1)) return;
          const Shape& shape = g.in(0).shape();
          const int64_t k = shape.back();
          const int64_t rows = NumElements(shape) / k;
          const Shape flat{rows, rows == 0 ? 0 : NumElements(g.out(0).shape()) / rows};
          const Var term = Reshape(g.d(1) * px::Exp(-g.out(1)), flat);
          const Var dx = Call1(kScatter, {term, Reshape(g.out(0), flat)},
                               MakeAttrs(indexing::AlongAttrs{1, k}));
          g.Set(0, Reshape(dx, shape));
        });

const OpRegistration shuffle =
    Op::Declare("_shuffle")
        .Alias("shuffle")
        .Alias("_npi_shuffle")
        .Doc("data with its slices along the first axis in random order.")
        .Input("data", "At least one axis.")
        .Infer([](InferContext& c) {
          const Shape& shape = c.in(0).shape;
          WEFT_CHECK(!shape.empty(), ErrorKind::kShape, c.name(),
                     ": data has shape (), expected at least one axis");
          c.Out(c.in(0).dtype, shape);
          c.Out(DType::kInt64, {shape[0]});  // hidden: where each slice comes from
        })
        .Random()
        .Cpu([](KernelContext& c) {
          int64_t outer_stride;
          const Value data = indexing::WithContiguousRows(c.in(0), 0, &outer_stride);
          const int64_t n = data.shape[0];
          auto* order = c.out(1).data<int64_t>();
          std::iota(order, order + n, 0);
          ElementSource source(StreamOf(c.device).Take(1), 0);
          for (int64_t i = n - 1; i > 0; --i) {
            std::swap(order[i], order[source.Below(static_cast<uint64_t>(i) + 1)]);
          }
          std::vector<int64_t> offsets(order, order + n);
          for (int64_t& offset : offsets) offset *= data.strides[0];
          indexing::GatherRows({data.raw(), c.out(0).raw(), offsets.data(), 1, 0, n,
                                n == 0 ? 0 : data.size() / n, SizeOf(data.dtype)});
        })
        .GradientNeeds({}, {1})
        .Gradient([](GradientContext& g) {
          static const OpRef kTakeGrad("_take_grad");
          if (!g.wants(0)) return;
          g.Set(0, Call1(kTakeGrad, {g.d(), g.out(1)},
                         MakeAttrs(indexing::TakeGradAttrs{0, indexing::Bounds::kClip,
                                                           g.in(0).dim(0)})));
        });

}  // namespace
}  // namespace weft::random
