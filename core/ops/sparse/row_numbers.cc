// Numbers of rows, as row_sparse arrays hold them. No gradient: they are positions.
#include <memory>
#include <numeric>
#include <vector>

#include "core/ops/functional.h"
#include "core/ops/indexing/rows.h"
#include "core/ops/sparse/csr.h"

namespace weft::sparse {
namespace {

// The different numbers among `n` of [0, size), ascending.
std::vector<int64_t> Different(const int64_t* numbers, int64_t n, int64_t size) {
  std::vector<int64_t> different;
  if (size / 64 <= n) {  // a flag per number is cheaper than sorting
    std::vector<bool> seen(static_cast<size_t>(size));
    for (int64_t k = 0; k < n; ++k) seen[static_cast<size_t>(numbers[k])] = true;
    for (int64_t i = 0; i < size; ++i) {
      if (seen[static_cast<size_t>(i)]) different.push_back(i);
    }
    return different;
  }
  different.assign(numbers, numbers + n);
  std::sort(different.begin(), different.end());
  different.erase(std::unique(different.begin(), different.end()), different.end());
  return different;
}

const OpRegistration rows_unique =
    Op::Declare("_rows_unique")
        .Doc(
            "The different numbers of an array, ascending, and for each of its elements the place "
            "among them.")
        .Input("indices", "Numbers of [0, size), any shape and dtype; fractions are cut off.")
        .Attributes(AttrSchemaBuilder<UniqueAttrs>().Required("size", &UniqueAttrs::size,
                                                              "The number of rows there are."))
        .Outputs(2)
        .OutputNames({"unique", "inverse"})
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.attrs<UniqueAttrs>().size >= 0, ErrorKind::kValue, c.name(), ": size is ",
                     c.attrs<UniqueAttrs>().size, ", expected at least 0");
          c.Out(DType::kInt64, {kUnknownDim});
          c.Out(DType::kInt64, c.in(0).shape);
        })
        .AllocatesOutputs()
        .Cpu([](KernelContext& c) {
          const int64_t size = c.attrs<UniqueAttrs>().size;
          const indexing::IndexBuffer numbers = indexing::MapIndices(c.in(0), [&](int64_t i) {
            return indexing::Bounded(i, size, indexing::Bounds::kRaise, c.name(), 0);
          });
          const int64_t n = c.in(0).size();
          const std::vector<int64_t> different = Different(numbers.get(), n, size);
          c.out(0) = NewIndices(c, static_cast<int64_t>(different.size()));
          std::copy(different.begin(), different.end(), c.out(0).data<int64_t>());
          c.out(1) = AllocateValue(c.device, DType::kInt64, c.in(0).shape);
          int64_t* to = c.out(1).data<int64_t>();
          ParallelFor(n, kGrain, [&](int64_t begin, int64_t end) {
            for (int64_t k = begin; k < end; ++k) {
              to[k] = std::lower_bound(different.begin(), different.end(), numbers[k]) -
                      different.begin();
            }
          });
        });

const OpRegistration rows_positions =
    Op::Declare("_rows_positions")
        .Doc("Where numbers stand in a list of numbers: the first place, or -1.")
        .Input("indices", "The list; (k,), int64.")
        .Input("wanted", "Any shape and dtype; fractions are cut off.")
        .Infer([](InferContext& c) {
          WEFT_CHECK(c.in(0).dtype == DType::kInt64 && c.in(0).shape.size() == 1, ErrorKind::kType,
                     c.name(), ": indices is ", NameOf(c.in(0).dtype), " of shape ",
                     ToString(c.in(0).shape), ", expected int64 with one axis");
          c.Out(DType::kInt64, c.in(1).shape);
        })
        .Cpu([](KernelContext& c) {
          const Value list = RowMajorCopyIfNeeded(c.in(0));
          const int64_t* numbers = list.data<const int64_t>();
          const int64_t n = list.size();
          // row_sparse arrays are sorted; other lists are looked up in their order by number.
          std::vector<int64_t> order;
          if (!std::is_sorted(numbers, numbers + n)) {
            order.resize(static_cast<size_t>(n));
            std::iota(order.begin(), order.end(), 0);
            std::stable_sort(order.begin(), order.end(),
                             [&](int64_t a, int64_t b) { return numbers[a] < numbers[b]; });
          }
          int64_t* to = c.out(0).data<int64_t>();
          indexing::ForEachIndex(c.in(1), [&](int64_t k, int64_t wanted) {
            int64_t place;
            if (order.empty()) {
              place = std::lower_bound(numbers, numbers + n, wanted) - numbers;
            } else {
              const auto found = std::lower_bound(
                  order.begin(), order.end(), wanted,
                  [&](int64_t at, int64_t number) { return numbers[at] < number; });
              place = found == order.end() ? n : *found;
            }
            to[k] = place < n && numbers[place] == wanted ? place : -1;
          });
        });

}  // namespace
}  // namespace weft::sparse
