// Counting elements by bins.
#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>
#include <vector>

#include "core/array/numbers.h"
#include "core/base/parallel.h"
#include "core/ops/dtype_rules.h"
#include "core/registry/op.h"

namespace weft {
namespace {

struct HistogramAttrs {
  std::optional<int64_t> bin_cnt;
  std::optional<std::vector<double>> range;
};

constexpr int64_t kMaxBins = int64_t{1} << 31;

void InferHistogram(InferContext& c) {
  const auto& a = c.attrs<HistogramAttrs>();
  if (c.has(1)) {
    const ArrayType& bins = c.in(1);
    WEFT_CHECK(bins.shape.size() == 1 && bins.shape[0] >= 2, ErrorKind::kShape, c.name(),
               ": bins has shape ", ToString(bins.shape), ", expected (n + 1,) edges of n bins");
    c.Out(DType::kInt64, {bins.shape[0] - 1});
    c.Out(bins.dtype, bins.shape);
    return;
  }
  WEFT_CHECK(a.bin_cnt && a.range, ErrorKind::kValue, c.name(),
             ": expected either bins or both bin_cnt and range");
  WEFT_CHECK(*a.bin_cnt >= 1 && *a.bin_cnt <= kMaxBins, ErrorKind::kValue, c.name(),
             ": bin_cnt is ", *a.bin_cnt, ", expected 1 to ", kMaxBins);
  const std::vector<double>& range = *a.range;
  WEFT_CHECK(range.size() == 2 && std::isfinite(range[0]) && std::isfinite(range[1]) &&
                 range[0] < range[1],
             ErrorKind::kValue, c.name(), ": range is ",
             AttrCodec<std::vector<double>>::Print(range),
             ", expected (low, high) with low < high");
  c.Out(DType::kInt64, {*a.bin_cnt});
  c.Out(c.in(0).dtype, {*a.bin_cnt + 1});
}

// The bin of x among ascending edges, the last of which belongs to the last bin; -1: none.
struct Bins {
  std::vector<double> edges;
  double per_unit = 0;  // 0: of different widths

  int64_t Find(double x) const {
    const auto n = static_cast<int64_t>(edges.size()) - 1;
    if (!(x >= edges.front() && x <= edges.back())) return -1;
    if (per_unit == 0) {
      const auto above = std::upper_bound(edges.begin(), edges.end(), x) - edges.begin();
      return std::min<int64_t>(above, n) - 1;
    }
    // Rounding may be off by one bin.
    auto i = std::clamp<int64_t>(static_cast<int64_t>((x - edges.front()) * per_unit), 0, n - 1);
    while (i > 0 && x < edges[i]) --i;
    while (i < n - 1 && x >= edges[i + 1]) ++i;
    return i;
  }
};

void RunHistogram(KernelContext& c) {
  Bins bins;
  const int64_t n = c.out(0).size();
  if (c.has(1)) {
    bins.edges = ReadDoubles(c.in(1));
    for (int64_t i = 0; i < n; ++i) {
      WEFT_CHECK(bins.edges[i] <= bins.edges[i + 1], ErrorKind::kValue, c.name(), ": bins[", i,
                 "] is ", bins.edges[i], ", bins[", i + 1, "] is ", bins.edges[i + 1],
                 "; expected ascending edges");
    }
    CopyElements(c.in(1), c.out(1));
  } else {
    const std::vector<double>& range = *c.attrs<HistogramAttrs>().range;
    const double width = (range[1] - range[0]) / static_cast<double>(n);
    for (int64_t i = 0; i <= n; ++i) {
      bins.edges.push_back(i == n ? range[1] : range[0] + width * static_cast<double>(i));
    }
    bins.per_unit = 1 / width;
    VisitDType(c.out(1).dtype, [&](auto tag) {
      using T = typename decltype(tag)::type;
      for (int64_t i = 0; i <= n; ++i) {
        c.out(1).data<T>()[i] = static_cast<T>(bins.edges[i]);
        // Floating edges are those that the result shows.
        if constexpr (!std::is_integral_v<T>) {
          bins.edges[i] = static_cast<double>(c.out(1).data<T>()[i]);
        }
      }
    });
  }
  const Value data = RowMajorCopyIfNeeded(c.in(0));
  auto* counts = c.out(0).data<int64_t>();
  std::fill(counts, counts + n, 0);
  std::mutex mutex;
  VisitDType(data.dtype, [&](auto tag) {
    const auto* from = data.data<const typename decltype(tag)::type>();
    ParallelFor(data.size(), std::max<int64_t>(1 << 14, n), [&](int64_t begin, int64_t end) {
      std::vector<int64_t> own(static_cast<size_t>(n));
      for (int64_t i = begin; i < end; ++i) {
        const int64_t bin = bins.Find(static_cast<double>(from[i]));
        if (bin >= 0) ++own[bin];
      }
      const std::lock_guard lock(mutex);
      for (int64_t i = 0; i < n; ++i) counts[i] += own[i];
    });
  });
}

const OpRegistration histogram =
    Op::Declare("_histogram")
        .Doc(
            "The number of elements in each bin, int64, and the edges of the bins. A bin holds "
            "its lower edge, the last one both; elements outside and NaN are not counted. No "
            "gradient.")
        .Input("data", "Any shape and dtype.")
        .OptionalInput("bins", "Ascending edges of n bins, (n + 1,).")
        .Attributes(AttrSchemaBuilder<HistogramAttrs>()
                        .Add("bin_cnt", &HistogramAttrs::bin_cnt,
                             "Number of bins of one width, where bins is not given.")
                        .Add("range", &HistogramAttrs::range, "(low, high): ends of these bins."))
        .Outputs(2)
        .OutputDTypes(FixedOutputs({DType::kInt64, DType::kUnknown}))
        .Infer(InferHistogram)
        .Cpu(RunHistogram);

}  // namespace
}  // namespace weft
