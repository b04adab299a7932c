// Values never change once made: storage, dtype, shape, strides and offset.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>

#include "core/array/dtype.h"
#include "core/array/shape.h"
#include "core/base/ref.h"
#include "core/device/device.h"

namespace weft {

// Work on another thread that fills a storage. Wait returns when it is done and throws its error,
// every time it is asked.
class Pending {
 public:
  virtual ~Pending() = default;
  virtual void Wait() = 0;
};

class Storage final : public RefCounted {
 public:
  Storage(Device device, size_t bytes);
  // Memory that someone else owns; `release` runs once when the last value lets go.
  Storage(Device device, void* data, size_t bytes, std::function<void()> release);
  ~Storage() override;

  void* data() const { return data_; }
  size_t bytes() const { return bytes_; }
  Device device() const { return device_; }

  // Memory that NumPy or another library sees as well: writes go in place even when shared.
  bool external() const { return external_.load(std::memory_order_relaxed); }
  void MarkExternal() {
    external_.store(true, std::memory_order_relaxed);
    DropDerived();  // takes the lock: what another thread is about to keep is refused
  }

  // Things made of the contents and kept with them, such as weights in a kernel's own layout: the
  // newest few, until the contents change. Memory that the outside sees keeps none.
  Ref<RefCounted> Derived(uint64_t key) const;
  void KeepDerived(uint64_t key, Ref<RefCounted> made) const;
  // A number that no other storage has and that changes with the contents; kNoStamp where the
  // outside may change them unseen.
  static constexpr uint64_t kNoStamp = 0;
  uint64_t stamp() const {
    return external() ? kNoStamp : stamp_.load(std::memory_order_acquire);
  }

  // Before a write in place.
  void ContentsChange() const {
    stamp_.store(NextStamp(), std::memory_order_release);
    if (has_derived_.load(std::memory_order_relaxed)) [[unlikely]]
      DropDerived();
  }

  void SetPending(std::shared_ptr<Pending> pending);
  // Returns when the contents are there; rethrows the failure of the work that makes them.
  void Wait() const {
    if (has_pending_.load(std::memory_order_acquire)) [[unlikely]]
      WaitSlow();
  }

 private:
  void WaitSlow() const;
  void DropDerived() const;
  static uint64_t NextStamp();

  Device device_;
  void* data_ = nullptr;
  size_t bytes_ = 0;
  size_t granted_ = 0;
  std::atomic<bool> external_{false};
  mutable std::atomic<uint64_t> stamp_{NextStamp()};
  std::atomic<bool> has_pending_{false};
  mutable std::atomic<bool> has_derived_{false};
  mutable std::mutex derived_mutex_;
  mutable SmallVector<std::pair<uint64_t, Ref<RefCounted>>, 1> derived_;  // the oldest first
  std::shared_ptr<Pending> pending_;
  std::function<void()> release_;
};

// What is known of an array before it is computed.
struct ArrayType {
  DType dtype = DType::kUnknown;  // kUnknown: an optional input that is absent
  Shape shape;
  bool present() const { return dtype != DType::kUnknown; }
  bool operator==(const ArrayType&) const = default;
};

struct Value : ArrayType {
  Device device;
  Ref<Storage> storage;  // null on the null device, for an absent optional input, and before
                         // the value is computed
  int64_t offset = 0;    // in elements
  Strides strides;       // in elements

  const ArrayType& type() const { return *this; }
  int64_t size() const { return NumElements(shape); }
  int rank() const { return static_cast<int>(shape.size()); }
  size_t bytes() const { return static_cast<size_t>(size()) * SizeOf(dtype); }
  bool is_row_major() const { return IsRowMajor(shape, strides); }
  void* raw() const {
    return static_cast<std::byte*>(storage->data()) + offset * static_cast<int64_t>(SizeOf(dtype));
  }
  template <typename T>
  T* data() const {
    return static_cast<T*>(raw());
  }
};

// Fresh memory with undefined contents; on the null device only the description.
Value AllocateValue(Device device, DType dtype, const Shape& shape);
Value AllocateValue(Device device, DType dtype, const Shape& shape, const Strides& strides);

// The same memory under another description.
Value ViewAs(const Value& value, const Shape& shape, const Strides& strides, int64_t offset);
// Strides for reading `value` as `shape` without a copy. False where no strides can say it.
bool ReshapeStrides(const Value& value, const Shape& shape, Strides* strides);

// Copies elements of one dtype between any two layouts on the host.
void CopyElements(const Value& from, const Value& to);
// `value` itself when it is row-major, else a row-major copy.
Value RowMajorCopyIfNeeded(const Value& value);
// A row-major copy on `device`; waits for both.
Value CopyToDevice(const Value& value, Device device);
// Row-major bytes out of and into a value; `bytes` must be exactly value.bytes().
void CopyToHost(const Value& value, void* to, size_t bytes);
Value FromHost(Device device, DType dtype, const Shape& shape, const void* from, size_t bytes);

}  // namespace weft
