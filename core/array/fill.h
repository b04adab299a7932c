// Filling memory with one value.
#pragma once

#include <cstdint>
#include <cstring>

namespace weft {

// Writes the 8 bytes of `pattern` over and over, `bytes` in all.
void FillPattern(uint64_t pattern, void* to, int64_t bytes);

// `n` elements from `to` become `value`.
template <typename T>
void FillRun(T* to, int64_t n, T value) {
  static_assert(8 % sizeof(T) == 0);
  uint64_t pattern;
  for (size_t i = 0; i < 8; i += sizeof(T)) {
    std::memcpy(reinterpret_cast<unsigned char*>(&pattern) + i, &value, sizeof(T));
  }
  FillPattern(pattern, to, n * static_cast<int64_t>(sizeof(T)));
}

}  // namespace weft
