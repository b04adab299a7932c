#include "core/device/allocator.h"

#include <sys/mman.h>
#include <time.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "core/base/config.h"
#include "core/base/error.h"
#include "core/device/segments.h"

namespace weft {
namespace {

constexpr size_t kSmallest = 64;
constexpr size_t kLarge = size_t{1} << 20;  // from here on blocks have exact page-rounded sizes
// From here on they have segments of their own: what is small and lives long, such as weights and
// their gradients, would lie between them and break up their room.
constexpr size_t kHuge = size_t{10} << 20;
constexpr size_t kPage = 4096;
constexpr int64_t kPoolFloor = int64_t{64} << 20;  // idle bytes that are always allowed
constexpr int64_t kIdleSeconds = 30;               // a block nobody wanted for so long is released
// Address space at a time; memory is taken as it is touched. Where segments end, room is lost.
constexpr size_t kSegment = size_t{64} << 20;
constexpr size_t kHugeSegment = size_t{1} << 30;

std::atomic<MemoryListener> listener{nullptr};

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

Segments::System SystemOf(Device device, size_t segment) {
  if (!device.is_host()) {
    const auto plugin = [type = device.type] { return FindDevicePlugin(type); };
    return {[=](size_t size) { return plugin() ? plugin()->allocate(device.id, size) : nullptr; },
            [=](void* data, size_t) { plugin()->release(device.id, data); }, nullptr, 0};
  }
  return {[](size_t size) -> void* {
            void* data =
                mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            if (data == MAP_FAILED) return nullptr;
            madvise(data, size, MADV_HUGEPAGE);
            return data;
          },
          [](void* data, size_t size) { munmap(data, size); },
          [](void* data, size_t size) { madvise(data, size, MADV_DONTNEED); }, segment};
}

// One pool per device. A pool's lock is held for a few instructions except when memory is
// requested from or returned to the system.
class Pool {
 public:
  explicit Pool(Device device)
      : device_(device), large_(SystemOf(device, kSegment)), huge_(SystemOf(device, kHugeSegment)) {
    if (device.type == DeviceType::kCpu) {
      stats_.limit = config::Int("WEFT_MEMORY_LIMIT", 0, 0, INT64_MAX);
    }
  }

  void* Get(size_t bytes, size_t* granted) {
    const size_t size = RoundUp(bytes);
    std::unique_lock lock(mutex_);
    ++stats_.allocations;
    *granted = size;
    const auto want = static_cast<int64_t>(size);
    if (stats_.limit > 0) MakeRoom(want, bytes);
    void* block = size < kLarge ? TakeSmall(size) : Large(size).Take(size);
    if (block == nullptr) {
      ReleaseIdle(0);
      block = size < kLarge ? TakeSmall(size) : Large(size).Take(size);
    }
    WEFT_CHECK(block != nullptr, ErrorKind::kMemory, "out of memory on ", ToString(device_), ": ",
               bytes, " bytes wanted, ", stats_.in_use, " in use");
    stats_.in_use += want;
    stats_.peak = std::max(stats_.peak, stats_.in_use);
    Tell(want);
    return block;
  }

  void Put(void* block, size_t size) {
    std::unique_lock lock(mutex_);
    const int64_t now = Seconds();
    stats_.in_use -= static_cast<int64_t>(size);
    Tell(-static_cast<int64_t>(size));
    if (size < kLarge) {
      small_[ClassOf(size)].push_back({block, now});
      small_bytes_ += static_cast<int64_t>(size);
    } else {
      Large(size).Put(block, now);
    }
    // Room for blocks that do not fit together as they did at the peak.
    const int64_t bound = std::max(kPoolFloor, stats_.peak + stats_.peak / 8 - stats_.in_use);
    if (pooled() > bound) ReleaseIdle(bound);
    if (now > last_sweep_ + kIdleSeconds / 2) Sweep(now);
  }

  MemoryStats stats() {
    std::unique_lock lock(mutex_);
    MemoryStats stats = stats_;
    stats.pooled = pooled();
    return stats;
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

  void Tell(int64_t bytes) const {
    const MemoryListener told = listener.load(std::memory_order_relaxed);
    if (told != nullptr) [[unlikely]]
      told(device_, bytes, stats_.in_use);
  }

  Segments& Large(size_t size) { return size < kHuge ? large_ : huge_; }

  int64_t pooled() const {
    return small_bytes_ + static_cast<int64_t>(large_.warm() + huge_.warm());
  }

  void MakeRoom(int64_t want, size_t bytes) {
    if (stats_.in_use + pooled() + want > stats_.limit) {
      ReleaseIdle(std::max<int64_t>(0, stats_.limit - stats_.in_use - want));
    }
    WEFT_CHECK(stats_.in_use + want <= stats_.limit, ErrorKind::kMemory, "out of memory on ",
               ToString(device_), ": ", bytes, " bytes wanted, ", stats_.in_use, " in use, limit ",
               stats_.limit);
  }

  // Small requests take a block of their class.
  void* TakeSmall(size_t size) {
    std::vector<Idle>& blocks = small_[ClassOf(size)];
    if (blocks.empty()) {
      if (device_.is_host()) return std::aligned_alloc(kAlignment, size);
      const DevicePlugin* plugin = FindDevicePlugin(device_.type);
      return plugin == nullptr ? nullptr : plugin->allocate(device_.id, size);
    }
    void* block = blocks.back().block;
    blocks.pop_back();
    small_bytes_ -= static_cast<int64_t>(size);
    return block;
  }

  void ReleaseSmall(void* block, size_t size) {
    small_bytes_ -= static_cast<int64_t>(size);
    if (device_.is_host()) {
      std::free(block);
    } else {
      FindDevicePlugin(device_.type)->release(device_.id, block);
    }
  }

  // Releases the largest blocks first until at most `keep` bytes stay pooled.
  void ReleaseIdle(int64_t keep) {
    for (Segments* segments : {&huge_, &large_}) {
      const auto others = pooled() - static_cast<int64_t>(segments->warm());
      segments->Shrink(static_cast<size_t>(std::max<int64_t>(0, keep - others)));
    }
    for (size_t k = kClasses; k-- > 0 && pooled() > keep;) {
      std::vector<Idle>& blocks = small_[k];
      size_t n = 0;
      for (; n < blocks.size() && pooled() > keep; ++n) {
        ReleaseSmall(blocks[n].block, SizeOfClass(k));
      }
      blocks.erase(blocks.begin(), blocks.begin() + static_cast<std::ptrdiff_t>(n));
    }
  }

  void Sweep(int64_t now) {
    last_sweep_ = now;
    for (size_t k = 0; k < kClasses; ++k) {
      std::erase_if(small_[k], [&](const Idle& idle) {
        if (now - idle.since < kIdleSeconds) return false;
        ReleaseSmall(idle.block, SizeOfClass(k));
        return true;
      });
    }
    large_.ShrinkOlder(now - kIdleSeconds);
    huge_.ShrinkOlder(now - kIdleSeconds);
  }

  const Device device_;
  std::mutex mutex_;
  std::array<std::vector<Idle>, kClasses> small_;
  int64_t small_bytes_ = 0;
  Segments large_, huge_;
  MemoryStats stats_;  // `pooled` is computed
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

void SetMemoryListener(MemoryListener told) { listener = told; }

MemoryStats MemoryStatsOf(Device device) { return PoolOf(device).stats(); }
void ResetMemoryPeak(Device device) { PoolOf(device).ResetPeak(); }
void SetMemoryLimit(Device device, int64_t bytes) {
  WEFT_CHECK(bytes >= 0, ErrorKind::kValue, "memory limit: ", bytes, " bytes, expected at least 0");
  PoolOf(device).SetLimit(bytes);
}
void TrimMemory(Device device) { PoolOf(device).Trim(); }

}  // namespace weft
