// Greedy matching of rows with columns by a matrix of scores.
#include "core/base/parallel.h"
#include "core/ops/indexing/select.h"
#include "core/ops/nn/convert.h"
#include "core/registry/op.h"

namespace weft::detection {
namespace {

struct MatchingAttrs {
  bool is_ascend = false;
  double threshold = 0.0;
  int64_t topk = -1;
};

template <typename T>
void Match(const T* scores, int64_t rows, int64_t columns, const MatchingAttrs& a, T* row_match,
           T* column_match) {
  using Packing = indexing::Packing<T>;
  std::vector<typename Packing::Wide> pairs, spare;
  const T bound = static_cast<T>(a.threshold);
  for (int64_t i = 0; i < rows * columns; ++i) {
    const bool good = a.is_ascend ? scores[i] < bound : scores[i] > bound;
    if (good) pairs.push_back(Packing::Pack(scores[i], i, a.is_ascend));
  }
  indexing::SortPacked<T>(pairs, spare);
  std::fill_n(row_match, rows, T{-1});
  std::fill_n(column_match, columns, T{-1});
  int64_t found = 0;
  for (const auto pair : pairs) {
    const int64_t i = Packing::Position(pair), r = i / columns, c = i % columns;
    if (row_match[r] != T{-1} || column_match[c] != T{-1}) continue;
    row_match[r] = static_cast<T>(c);
    column_match[c] = static_cast<T>(r);
    // As in MXNet, the match after the first topk is the last.
    if (++found > a.topk && a.topk > 0) break;
  }
}

template <typename T>
void RunMatching(KernelContext& c) {
  const DType dtype = nn::ComputeDType(c.in(0).dtype);
  const Value scores = nn::AsRowMajor(c.in(0), dtype);
  const int64_t rows = scores.shape[scores.rank() - 2], columns = scores.shape.back();
  Value results[2];
  for (int k = 0; k < 2; ++k) {
    results[k] =
        c.out(k).dtype == dtype ? c.out(k) : AllocateValue(c.device, dtype, c.out(k).shape);
  }
  Shape leading = scores.shape;
  leading.pop_back();
  leading.pop_back();
  ParallelFor(NumElements(leading), 1, [&](int64_t begin, int64_t end) {
    for (int64_t b = begin; b < end; ++b) {
      Match(scores.data<const T>() + b * rows * columns, rows, columns, c.attrs<MatchingAttrs>(),
            results[0].data<T>() + b * rows, results[1].data<T>() + b * columns);
    }
  });
  for (int k = 0; k < 2; ++k) {
    if (c.out(k).dtype != dtype) pointwise::Convert(results[k], c.out(k));
  }
}

const OpRegistration bipartite_matching =
    Op::Declare("_contrib_bipartite_matching")
        .Doc(
            "Greedy matching: in the order of the scores, each row is given a column while both "
            "are free. Returns the column of each row and the row of each column, -1 where there "
            "is none. Equal scores go by position; NaN never matches. Zero gradient.")
        .Input("data", "Scores: shape (..., rows, columns), floating point.")
        .Attributes(AttrSchemaBuilder<MatchingAttrs>()
                        .Add("is_ascend", &MatchingAttrs::is_ascend,
                             "Smallest scores first, instead of largest.")
                        .Required("threshold", &MatchingAttrs::threshold,
                                  "Scores must be above it (ascending: below).")
                        .Add("topk", &MatchingAttrs::topk,
                             "Above 0: matching ends after topk + 1 matches, as in MXNet."))
        .Outputs(2)
        .Infer([](InferContext& c) {
          const ArrayType& data = c.in(0);
          WEFT_CHECK(IsFloating(data.dtype), ErrorKind::kType, c.name(), ": data is ",
                     NameOf(data.dtype), ", expected floating point");
          WEFT_CHECK(data.shape.size() >= 2, ErrorKind::kShape, c.name(), ": data has shape ",
                     ToString(data.shape), ", expected (..., rows, columns)");
          const Shape& s = data.shape;
          WEFT_CHECK(!IsKnown(s) || NumElements(s) == 0 ||
                         s[s.size() - 2] <= int64_t{0xffffffff} / s.back(),
                     ErrorKind::kUnsupported, c.name(), ": data has shape ", ToString(s),
                     ", too many scores to be ordered");
          Shape rows = s, columns = s;
          rows.pop_back();
          columns.pop_back();
          columns.back() = s.back();
          c.Out(data.dtype, rows);
          c.Out(data.dtype, columns);
        })
        .Cpu([](KernelContext& c) {
          c.in(0).dtype == DType::kFloat64 ? RunMatching<double>(c) : RunMatching<float>(c);
        })
        .GradientNeeds({}, {})
        .Gradient([](GradientContext&) {});

}  // namespace
}  // namespace weft::detection
