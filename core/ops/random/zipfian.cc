// Classes from a log-uniform ("Zipfian") distribution, each at most once.
#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>
#include <vector>

#include "core/base/parallel.h"
#include "core/ops/random/distributions.h"
#include "core/registry/op.h"

namespace weft::random {
namespace {

struct ZipfianAttrs {
  int64_t range_max = 0;
  std::optional<Dims> shape;
};

// Members by open addressing; twice as many places as there will be members.
class SmallSet {
 public:
  explicit SmallSet(int64_t members)
      : places_(std::bit_ceil(2 * static_cast<uint64_t>(members) + 1), -1) {}
  void Clear() { std::fill(places_.begin(), places_.end(), -1); }
  bool Insert(int64_t member) {
    const uint64_t mask = places_.size() - 1;
    uint64_t at = (static_cast<uint64_t>(member) * 0x9E3779B97F4A7C15u) >> 20 & mask;
    while (places_[at] != -1 && places_[at] != member) at = (at + 1) & mask;
    if (places_[at] == member) return false;
    places_[at] = member;
    return true;
  }

 private:
  std::vector<int64_t> places_;
};

const OpRegistration sample_unique_zipfian =
    Op::Declare("_sample_unique_zipfian")
        .Doc(
            "In each row different classes, drawn until there are enough of them from the "
            "log-uniform distribution P(c) = log((c + 2) / (c + 1)) / log(range_max + 1); int64. "
            "And how often was drawn for each row.")
        .Attributes(AttrSchemaBuilder<ZipfianAttrs>()
                        .Required("range_max", &ZipfianAttrs::range_max,
                                  "Number of classes, at least as many as are wanted.")
                        .Add("shape", &ZipfianAttrs::shape, "(rows, classes per row)."))
        .Outputs(2)
        .Infer([](InferContext& c) {
          const auto& a = c.attrs<ZipfianAttrs>();
          WEFT_CHECK(a.range_max >= 1 && a.range_max <= int64_t{1} << 40, ErrorKind::kValue,
                     c.name(), ": range_max is ", a.range_max, ", expected 1 to 2^40");
          WEFT_CHECK(a.shape && a.shape->size() == 2 && (*a.shape)[0] >= 0 && (*a.shape)[1] >= 0 &&
                         (*a.shape)[1] <= a.range_max,
                     ErrorKind::kShape, c.name(), ": shape is ",
                     AttrCodec<std::optional<Dims>>::Print(a.shape),
                     ", expected (rows, classes) with at most range_max = ", a.range_max,
                     " classes");
          c.Out(DType::kInt64, *a.shape);
          c.Out(DType::kInt64, {(*a.shape)[0]});
        })
        .Random()
        .Cpu([](KernelContext& c) {
          const int64_t range = c.attrs<ZipfianAttrs>().range_max;
          const int64_t rows = c.out(0).shape[0], columns = c.out(0).shape[1];
          const RandomBlocks blocks = StreamOf(c.device).Take(static_cast<uint64_t>(rows));
          const double log_range = std::log(static_cast<double>(range) + 1);
          ParallelFor(
              rows, std::max<int64_t>(1, 4096 / (columns + 1)), [&](int64_t begin, int64_t end) {
                SmallSet seen(columns);
                for (int64_t r = begin; r < end; ++r) {
                  seen.Clear();
                  ElementSource source(blocks, r);
                  int64_t tries = 0;
                  auto* to = c.out(0).data<int64_t>() + r * columns;
                  for (int64_t k = 0; k < columns; ++tries) {
                    const auto drawn = static_cast<int64_t>(std::expm1(source.Unit() * log_range));
                    const int64_t member = std::min(drawn, range - 1);
                    if (seen.Insert(member)) to[k++] = member;
                  }
                  c.out(1).data<int64_t>()[r] = tries;
                }
              });
        });

}  // namespace
}  // namespace weft::random
