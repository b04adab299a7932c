// Ordering the elements of one lane: stable, NaN above every number.
#pragma once

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

#include "core/array/dtype.h"

namespace weft::indexing {

// An unsigned integer that orders as `value` does; inverted for descending order.
template <typename T>
auto OrderKey(T value, bool ascending) {
  if constexpr (std::is_same_v<T, bool>) {
    return OrderKey(static_cast<uint8_t>(value), ascending);
  } else {
    using Key = std::conditional_t<
        sizeof(T) == 1, uint8_t,
        std::conditional_t<sizeof(T) == 2, uint16_t,
                           std::conditional_t<sizeof(T) == 4, uint32_t, uint64_t>>>;
    constexpr Key kSign = static_cast<Key>(Key{1} << (8 * sizeof(T) - 1));
    Key key;
    if constexpr (std::is_integral_v<T>) {
      key = static_cast<Key>(value);
      if constexpr (std::is_signed_v<T>) key = static_cast<Key>(key ^ kSign);
    } else {
      key = std::bit_cast<Key>(value);
      if (value != value) key = static_cast<Key>(~kSign);  // one place for all NaNs
      if (value == T(0)) key = 0;                          // -0 equals 0
      key = static_cast<Key>((key & kSign) ? ~key : key | kSign);
    }
    return ascending ? key : static_cast<Key>(~key);
  }
}

// Key and position in one integer, so that comparing it compares both.
template <typename T>
struct Packing {
  using Wide = std::conditional_t<sizeof(T) == 8, unsigned __int128, uint64_t>;
  static constexpr int kShift = sizeof(T) == 8 ? 64 : 32;
  static Wide Pack(T value, int64_t position, bool ascending) {
    return static_cast<Wide>(OrderKey(value, ascending)) << kShift | static_cast<Wide>(position);
  }
  static int64_t Position(Wide packed) {
    return kShift == 64 ? static_cast<int64_t>(packed) : static_cast<int64_t>(packed & 0xffffffffu);
  }
};

// Sorts packed elements whose positions ascend; `spare` is scratch memory.
template <typename T>
void SortPacked(std::vector<typename Packing<T>::Wide>& items,
                std::vector<typename Packing<T>::Wide>& spare) {
  using P = Packing<T>;
  constexpr size_t kRadixFrom = 256;
  if (items.size() < kRadixFrom) {
    std::sort(items.begin(), items.end());
    return;
  }
  // Least significant byte first: each pass is stable, so positions stay in order.
  spare.resize(items.size());
  for (size_t byte = 0; byte < sizeof(T); ++byte) {
    const int shift = P::kShift + 8 * static_cast<int>(byte);
    size_t count[257] = {};
    for (const auto item : items) ++count[static_cast<size_t>((item >> shift) & 0xff) + 1];
    if (*std::max_element(count, count + 257) == items.size()) continue;
    for (int d = 0; d < 256; ++d) count[d + 1] += count[d];
    for (const auto item : items) {
      spare[count[static_cast<size_t>((item >> shift) & 0xff)]++] = item;
    }
    items.swap(spare);
  }
}

// The k first elements of a lane in order, as packed elements in `items`. `at(i)` is element i.
template <typename T, typename At>
void SelectFirst(int64_t n, int64_t k, bool ascending, const At& at,
                 std::vector<typename Packing<T>::Wide>& items,
                 std::vector<typename Packing<T>::Wide>& spare) {
  using P = Packing<T>;
  items.clear();
  if (k == 0) return;
  if (k == 1) {
    auto best = P::Pack(at(0), 0, ascending);
    for (int64_t i = 1; i < n; ++i) best = std::min(best, P::Pack(at(i), i, ascending));
    items.push_back(best);
    return;
  }
  if (2 * k >= n || n <= 256) {
    for (int64_t i = 0; i < n; ++i) items.push_back(P::Pack(at(i), i, ascending));
    if (k == n) return SortPacked<T>(items, spare);
  } else {
    // Candidates below a bound that sinks each time the buffer has filled up. Most blocks hold
    // none, which comparing numbers, not keys, shows many at a time.
    constexpr int64_t kBlock = 16;
    const auto capacity = static_cast<size_t>(std::max<int64_t>(2 * k, 32));
    auto bound = ~typename P::Wide{0};
    T limit{};
    for (int64_t i = 0; i < n;) {
      const int64_t end = std::min(i + kBlock, n);
      if constexpr (std::is_arithmetic_v<T>) {
        if (bound != ~typename P::Wide{0} && end - i == kBlock) {
          int candidates = 0;  // a NaN counts, and so does all that meets one as the limit
          if (ascending) {
            for (int64_t j = 0; j < kBlock; ++j) candidates += !(at(i + j) >= limit);
          } else {
            for (int64_t j = 0; j < kBlock; ++j) candidates += !(at(i + j) <= limit);
          }
          if (candidates == 0) {
            i = end;
            continue;
          }
        }
      }
      for (; i < end; ++i) {
        const auto item = P::Pack(at(i), i, ascending);
        if (item >= bound) continue;
        items.push_back(item);
        if (items.size() == capacity) {
          std::nth_element(items.begin(), items.begin() + (k - 1), items.end());
          items.resize(static_cast<size_t>(k));
          bound = items.back();
          limit = at(P::Position(bound));
        }
      }
    }
  }
  std::nth_element(items.begin(), items.begin() + (k - 1), items.end());
  items.resize(static_cast<size_t>(k));
  std::sort(items.begin(), items.end());
}

}  // namespace weft::indexing
