#include "core/exec/memory_plan.h"

#include <algorithm>
#include <numeric>

namespace weft {

size_t PlaceBuffers(std::vector<PlannedBuffer>* buffers) {
  std::vector<PlannedBuffer>& all = *buffers;
  std::vector<size_t> order(all.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](size_t a, size_t b) { return all[a].bytes > all[b].bytes; });
  const auto rounded = [](size_t bytes) {
    return (bytes + kBufferAlignment - 1) / kBufferAlignment * kBufferAlignment;
  };
  std::vector<const PlannedBuffer*> placed;  // by offset
  size_t total = 0;
  for (const size_t i : order) {
    PlannedBuffer& buffer = all[i];
    const size_t bytes = rounded(buffer.bytes);
    size_t at = 0;
    for (const PlannedBuffer* other : placed) {
      if (other->last < buffer.first || buffer.last < other->first) continue;
      if (at + bytes <= other->offset) break;
      at = std::max(at, other->offset + rounded(other->bytes));
    }
    buffer.offset = at;
    total = std::max(total, at + bytes);
    placed.insert(std::upper_bound(placed.begin(), placed.end(), &buffer,
                                   [](const PlannedBuffer* a, const PlannedBuffer* b) {
                                     return a->offset < b->offset;
                                   }),
                  &buffer);
  }
  return total;
}

}  // namespace weft
