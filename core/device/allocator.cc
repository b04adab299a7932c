#include "core/device/allocator.h"

#include <sys/mman.h>
#include <time.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "core/base/config.h"
#include "core/base/error.h"

namespace weft {
namespace {

constexpr size_t kSmallest = 64;
constexpr size_t kLarge = size_t{1} << 20;  // from here on blocks have exact page-rounded sizes
constexpr size_t kPage = 4096;
constexpr int64_t kPoolFloor = int64_t{64} << 20;  // idle bytes that are always allowed
constexpr int64_t kIdleSeconds = 10;               // a block nobody wanted for so long is released

int64_t Seconds() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC_COARSE, &now);
  return now.tv_sec;
}

// Blocks below kLarge come in classes, multiples of 64 with four per doubling: at most 25 % of a
// small block is padding.
constexpr size_t kClasses = 4 + 4 * (std::bit_width(kLarge) - 9);

size_t RoundUp(size_t bytes) {
  if (bytes <= kSmallest) return kSmallest;
  if (bytes >= kLarge) return (bytes + kPage - 1) / kPage * kPage;
  const size_t quarter = std::max(kAlignment, std::bit_floor(bytes - 1) / 4);
  return (bytes + quarter - 1) / quarter * quarter;
}

// The class of a rounded size: 64, 128, 192, 256, then quarters of each doubling.
size_t ClassOf(size_t size) {
  if (size <= 4 * kSmallest) return size / kSmallest - 1;
  const size_t base = std::bit_floor(size - 1);
  return 4 * static_cast<size_t>(std::bit_width(base) - 9) + 4 + (size - base) / (base / 4) - 1;
}

size_t SizeOfClass(size_t k) {
  if (k < 4) return (k + 1) * kSmallest;
  const size_t base = 4 * kSmallest << (k - 4) / 4;
  return base + base / 4 * ((k - 4) % 4 + 1);
}

// One pool per device. A pool's lock is held for a few instructions except when memory is
// requested from or returned to the system.
class Pool {
 public:
  explicit Pool(Device device) : device_(device) {
    if (device.type == DeviceType::kCpu) {
      stats_.limit = config::Int("WEFT_MEMORY_LIMIT", 0, 0, INT64_MAX);
    }
  }

  void* Get(size_t bytes, size_t* granted) {
    const size_t size = RoundUp(bytes);
    std::unique_lock lock(mutex_);
    ++stats_.allocations;
    if (void* block = TakeIdle(size, granted)) return block;
    *granted = size;
    const auto want = static_cast<int64_t>(size);
    if (stats_.limit > 0 && stats_.in_use + stats_.pooled + want > stats_.limit) ReleaseIdle(0);
    WEFT_CHECK(stats_.limit == 0 || stats_.in_use + want <= stats_.limit, ErrorKind::kMemory,
               "out of memory on ", ToString(device_), ": ", bytes, " bytes wanted, ",
               stats_.in_use, " in use, limit ", stats_.limit);
    void* block = FromSystem(size);
    if (block == nullptr) {
      ReleaseIdle(0);
      block = FromSystem(size);
    }
    WEFT_CHECK(block != nullptr, ErrorKind::kMemory, "out of memory on ", ToString(device_), ": ",
               bytes, " bytes wanted, ", stats_.in_use, " in use");
    Use(want);
    return block;
  }

  void Put(void* block, size_t size) {
    std::unique_lock lock(mutex_);
    stats_.in_use -= static_cast<int64_t>(size);
    stats_.pooled += static_cast<int64_t>(size);
    const int64_t now = Seconds();
    (size < kLarge ? small_[ClassOf(size)] : large_[size]).push_back({block, now});
    const int64_t bound = std::max(kPoolFloor, stats_.peak - stats_.in_use);
    if (stats_.pooled > bound) ReleaseIdle(bound);
    if (now > last_sweep_ + kIdleSeconds / 2) Sweep(now);
  }

  MemoryStats stats() {
    std::unique_lock lock(mutex_);
    return stats_;
  }
  void ResetPeak() {
    std::unique_lock lock(mutex_);
    stats_.peak = stats_.in_use;
  }
  void SetLimit(int64_t bytes) {
    std::unique_lock lock(mutex_);
    stats_.limit = bytes;
    if (bytes > 0) ReleaseIdle(std::max<int64_t>(0, bytes - stats_.in_use));
  }
  void Trim() {
    std::unique_lock lock(mutex_);
    ReleaseIdle(0);
  }

 private:
  struct Idle {
    void* block;
    int64_t since;
  };

  void Use(int64_t size) {
    stats_.in_use += size;
    stats_.peak = std::max(stats_.peak, stats_.in_use);
  }

  // Small requests take a block of their class; large ones the best fit with at most 1/8 waste.
  void* TakeIdle(size_t size, size_t* granted) {
    if (size < kLarge) return Take(small_[ClassOf(size)], size, granted);
    for (auto at = large_.lower_bound(size); at != large_.end(); ++at) {
      if (at->first > size + size / 8) break;
      if (void* block = Take(at->second, at->first, granted)) return block;
    }
    return nullptr;
  }

  void* Take(std::vector<Idle>& blocks, size_t size, size_t* granted) {
    if (blocks.empty()) return nullptr;
    void* block = blocks.back().block;
    blocks.pop_back();
    *granted = size;
    stats_.pooled -= static_cast<int64_t>(size);
    Use(static_cast<int64_t>(size));
    return block;
  }

  // Releases the largest blocks first until at most `keep` bytes stay pooled.
  void ReleaseIdle(int64_t keep) {
    while (stats_.pooled > keep && !large_.empty()) {
      const auto largest = std::prev(large_.end());
      ReleaseOldest(largest->second, keep, largest->first);
      if (largest->second.empty()) large_.erase(largest);
    }
    for (size_t k = kClasses; k-- > 0 && stats_.pooled > keep;) {
      ReleaseOldest(small_[k], keep, SizeOfClass(k));
    }
  }

  void ReleaseOldest(std::vector<Idle>& blocks, int64_t keep, size_t size) {
    size_t n = 0;
    for (; n < blocks.size() && stats_.pooled > keep; ++n) ToSystem(blocks[n].block, size);
    blocks.erase(blocks.begin(), blocks.begin() + static_cast<std::ptrdiff_t>(n));
  }

  void Sweep(int64_t now) {
    last_sweep_ = now;
    const auto sweep = [&](std::vector<Idle>& blocks, size_t size) {
      std::erase_if(blocks, [&](const Idle& idle) {
        if (now - idle.since < kIdleSeconds) return false;
        ToSystem(idle.block, size);
        return true;
      });
    };
    for (size_t k = 0; k < kClasses; ++k) sweep(small_[k], SizeOfClass(k));
    for (auto at = large_.begin(); at != large_.end();) {
      sweep(at->second, at->first);
      at = at->second.empty() ? large_.erase(at) : std::next(at);
    }
  }

  void* FromSystem(size_t size) {
    if (!device_.is_host()) {
      const DevicePlugin* plugin = FindDevicePlugin(device_.type);
      return plugin == nullptr ? nullptr : plugin->allocate(device_.id, size);
    }
    if (size < kLarge) return std::aligned_alloc(kAlignment, size);
    void* block = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (block == MAP_FAILED) return nullptr;
    madvise(block, size, MADV_HUGEPAGE);
    return block;
  }

  void ToSystem(void* block, size_t size) {
    stats_.pooled -= static_cast<int64_t>(size);
    if (!device_.is_host()) {
      FindDevicePlugin(device_.type)->release(device_.id, block);
    } else if (size < kLarge) {
      std::free(block);
    } else {
      munmap(block, size);
    }
  }

  const Device device_;
  std::mutex mutex_;
  std::array<std::vector<Idle>, kClasses> small_;
  std::map<size_t, std::vector<Idle>> large_;  // by size
  MemoryStats stats_;
  int64_t last_sweep_ = 0;
};

// Pools live for the process: arrays in static storage may be freed after every destructor ran.
Pool& PoolOf(Device device) {
  static Pool* const cpu = new Pool(Device{});
  if (device.type == DeviceType::kCpu) return *cpu;
  static std::mutex mutex;
  static auto* const pools = new std::map<std::pair<DeviceType, int32_t>, std::unique_ptr<Pool>>;
  std::unique_lock lock(mutex);
  auto& pool = (*pools)[{device.type, device.id}];
  if (!pool) pool = std::make_unique<Pool>(device);
  return *pool;
}

}  // namespace

void* Allocate(Device device, size_t bytes, size_t* granted) {
  *granted = 0;
  return bytes == 0 ? nullptr : PoolOf(device).Get(bytes, granted);
}

void Deallocate(Device device, void* data, size_t granted) noexcept {
  if (data != nullptr) PoolOf(device).Put(data, granted);
}

MemoryStats MemoryStatsOf(Device device) { return PoolOf(device).stats(); }
void ResetMemoryPeak(Device device) { PoolOf(device).ResetPeak(); }
void SetMemoryLimit(Device device, int64_t bytes) {
  WEFT_CHECK(bytes >= 0, ErrorKind::kValue, "memory limit: ", bytes, " bytes, expected at least 0");
  PoolOf(device).SetLimit(bytes);
}
void TrimMemory(Device device) { PoolOf(device).Trim(); }

}  // namespace weft
