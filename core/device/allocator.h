// Pooled memory: blocks that arrays give back are kept for the next array of about that size, up to
// a bound and for a limited time. Host memory comes from the system, other memory from plugins.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/device/device.h"

namespace weft {

inline constexpr size_t kAlignment = 64;

struct MemoryStats {
  int64_t in_use = 0;       // bytes that live arrays hold
  int64_t peak = 0;         // highest in_use since the last reset
  int64_t pooled = 0;       // bytes kept for reuse
  int64_t limit = 0;        // cap on in_use + pooled; 0: none
  int64_t allocations = 0;  // blocks handed out since the start
};

// At least `bytes` bytes, 64-byte aligned; *granted is the size to give back. 0 bytes give nullptr.
// Throws kMemory when the cap or the machine has no more.
void* Allocate(Device device, size_t bytes, size_t* granted);
void Deallocate(Device device, void* data, size_t granted) noexcept;

// Told of every block that is handed out (bytes > 0) and given back (bytes < 0), with what is then
// in use on the device, in that order, with the pool locked. nullptr: nobody.
using MemoryListener = void (*)(Device device, int64_t bytes, int64_t in_use) noexcept;
void SetMemoryListener(MemoryListener listener);

MemoryStats MemoryStatsOf(Device device);
void ResetMemoryPeak(Device device);
// The cap on memory of the device; 0 removes it. WEFT_MEMORY_LIMIT (bytes) sets the CPU's at start.
void SetMemoryLimit(Device device, int64_t bytes);
// Gives every pooled block back to the system.
void TrimMemory(Device device);

}  // namespace weft
