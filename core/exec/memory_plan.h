// Where buffers of known size and lifetime lie in one block of memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace weft {

struct PlannedBuffer {
  size_t bytes = 0;
  int32_t first = 0, last = 0;  // steps during which the contents matter, both included
  size_t offset = 0;            // the result
};

inline constexpr size_t kBufferAlignment = 64;

// Gives every buffer an offset such that buffers whose lifetimes meet do not overlap. Returns the
// bytes of the whole block. Largest first, each at the lowest place that is free.
size_t PlaceBuffers(std::vector<PlannedBuffer>* buffers);

}  // namespace weft
