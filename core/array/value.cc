#include "core/array/value.h"

#include <algorithm>
#include <cstring>

#include "core/device/allocator.h"

namespace weft {

Storage::Storage(Device device, size_t bytes) : device_(device), bytes_(bytes) {
  data_ = Allocate(device, bytes, &granted_);
}

Storage::Storage(Device device, void* data, size_t bytes, std::function<void()> release)
    : device_(device), data_(data), bytes_(bytes), external_(true), release_(std::move(release)) {}

Storage::~Storage() {
  if (has_pending_) {
    try {
      pending_->Wait();
    } catch (...) {  // nobody asked for the contents, so nobody is told
    }
  }
  if (release_) {
    release_();
  } else {
    Deallocate(device_, data_, granted_);
  }
}

namespace {
constexpr size_t kMostDerived = 4;
}  // namespace

uint64_t Storage::NextStamp() {
  // Threads take numbers in blocks, so that they do not meet here with every array.
  constexpr uint64_t kBlock = 1 << 16;
  static std::atomic<uint64_t> next_block{1};
  thread_local uint64_t next = 0, end = 0;
  if (next == end) {
    next = next_block.fetch_add(kBlock, std::memory_order_relaxed);
    end = next + kBlock;
  }
  return next++;
}

Ref<RefCounted> Storage::Derived(uint64_t key) const {
  if (!has_derived_.load(std::memory_order_relaxed)) return nullptr;
  std::lock_guard lock(derived_mutex_);
  for (const auto& [made_for, made] : derived_) {
    if (made_for == key) return made;
  }
  return nullptr;
}

void Storage::KeepDerived(uint64_t key, Ref<RefCounted> made) const {
  Ref<RefCounted> released;  // after the lock
  std::lock_guard lock(derived_mutex_);
  if (external()) return;
  for (auto& [made_for, old] : derived_) {
    if (made_for != key) continue;
    released = std::exchange(old, std::move(made));
    return;
  }
  if (derived_.size() == kMostDerived) {
    released = std::move(derived_[0].second);
    derived_.erase(size_t{0});
  }
  derived_.push_back({key, std::move(made)});
  has_derived_.store(true, std::memory_order_relaxed);
}

void Storage::DropDerived() const {
  decltype(derived_) released;  // after the lock
  std::lock_guard lock(derived_mutex_);
  std::swap(derived_, released);
  has_derived_.store(false, std::memory_order_relaxed);
}

void Storage::SetPending(std::shared_ptr<Pending> pending) {
  pending_ = std::move(pending);
  has_pending_.store(true, std::memory_order_release);
}

void Storage::WaitSlow() const { pending_->Wait(); }

Value AllocateValue(Device device, DType dtype, const Shape& shape) {
  return AllocateValue(device, dtype, shape, RowMajor(shape));
}

Value AllocateValue(Device device, DType dtype, const Shape& shape, const Strides& strides) {
  Value value;
  value.dtype = dtype;
  value.device = device;
  value.shape = shape;
  value.strides = strides;
  if (device.is_null()) return value;
  int64_t bytes = NumElements(shape);
  WEFT_CHECK(!__builtin_mul_overflow(bytes, static_cast<int64_t>(SizeOf(dtype)), &bytes),
             ErrorKind::kMemory, "shape ", ToString(shape),
             " needs more bytes than 64 bits can count");
  value.storage = MakeRef<Storage>(device, static_cast<size_t>(bytes));
  return value;
}

Value ViewAs(const Value& value, const Shape& shape, const Strides& strides, int64_t offset) {
  Value view;
  view.storage = value.storage;
  view.dtype = value.dtype;
  view.device = value.device;
  view.shape = shape;
  view.strides = strides;
  view.offset = offset;
  return view;
}

bool ReshapeStrides(const Value& value, const Shape& shape, Strides* strides) {
  if (value.is_row_major()) {
    *strides = RowMajor(shape);
    return true;
  }
  // Walk both shapes from the back: each run of old axes that covers a run of new axes must lie
  // in memory like one axis.
  *strides = Strides(shape.size(), 0);
  size_t old_end = value.shape.size(), new_end = shape.size();
  while (old_end > 0 || new_end > 0) {
    size_t old_at = old_end, new_at = new_end;
    int64_t old_size = 1, new_size = 1;
    do {
      if (old_size <= new_size && old_at > 0) {
        old_size *= value.shape[--old_at];
      } else if (new_at > 0) {
        new_size *= shape[--new_at];
      } else {
        return false;
      }
    } while (old_size != new_size || (old_size == 1 && (old_at > 0 || new_at > 0)));
    // The innermost step may be 0, as in a broadcast axis.
    int64_t inner = 1, step = 0;
    bool found = false;
    for (size_t i = old_end; i-- > old_at;) {
      if (value.shape[i] == 1) continue;
      if (!found) {
        inner = value.strides[i];
        found = true;
      } else if (value.strides[i] != step) {
        return false;
      }
      step = value.strides[i] * value.shape[i];
    }
    int64_t out = inner;
    for (size_t i = new_end; i-- > new_at;) {
      (*strides)[i] = out;
      out *= shape[i];
    }
    old_end = old_at;
    new_end = new_at;
  }
  return true;
}

Value RowMajorCopyIfNeeded(const Value& value) {
  if (!value.storage || value.is_row_major()) return value;
  Value copy = AllocateValue(value.device, value.dtype, value.shape);
  CopyElements(value, copy);
  return copy;
}

namespace {
void CheckCopy(const DevicePlugin& plugin, int status) {
  WEFT_CHECK(status == 0, ErrorKind::kInternal, plugin.name, ": copy failed: ", plugin.error());
}
}  // namespace

Value CopyToDevice(const Value& value, Device device) {
  if (device.is_null() || value.device.is_null()) {
    WEFT_CHECK(device.is_null(), ErrorKind::kState,
               "a null array has a shape and a dtype but no values to copy to ", ToString(device));
    return AllocateValue(device, value.dtype, value.shape);
  }
  CheckDevice(device);
  value.storage->Wait();
  if (value.device.is_host() && device.is_host()) {
    Value copy = AllocateValue(device, value.dtype, value.shape);
    CopyElements(value, copy);
    return copy;
  }
  Value source = value.device.is_host() ? RowMajorCopyIfNeeded(value) : value;
  WEFT_CHECK(source.is_row_major(), ErrorKind::kUnsupported, "copy from ", ToString(value.device),
             ": only row-major arrays can be copied");
  Value copy = AllocateValue(device, value.dtype, value.shape);
  const DevicePlugin& plugin =
      *FindDevicePlugin(device.is_host() ? value.device.type : device.type);
  if (device.is_host()) {
    CheckCopy(plugin, plugin.copy_to_host(value.device.id, copy.raw(), source.raw(), copy.bytes()));
  } else if (value.device.is_host()) {
    CheckCopy(plugin, plugin.copy_from_host(device.id, copy.raw(), source.raw(), copy.bytes()));
  } else {
    CheckCopy(plugin, plugin.copy_on_device(device.id, copy.raw(), source.raw(), copy.bytes()));
  }
  return copy;
}

void CopyToHost(const Value& value, void* to, size_t bytes) {
  WEFT_CHECK(
      !value.device.is_null(), ErrorKind::kState, "a null array of shape ", ToString(value.shape),
      " has no values to read: the values of arrays are not known while shapes are found or a "
      "hybridized "
      "block is traced. Python's if, while, float() and asnumpy() cannot depend on them there; "
      "use where, contrib.cond or contrib.while_loop, or hybridize(active=False)");
  WEFT_CHECK(bytes == value.bytes(), ErrorKind::kValue, "copy to host: the buffer has ", bytes,
             " bytes, the array ", value.bytes());
  if (bytes == 0) return;
  const Value host = value.device.is_host() ? value : CopyToDevice(value, Device{});
  host.storage->Wait();
  Value target = ViewAs(host, host.shape, RowMajor(host.shape), 0);
  target.storage = MakeRef<Storage>(Device{}, to, bytes, [] {});
  CopyElements(host, target);
}

Value FromHost(Device device, DType dtype, const Shape& shape, const void* from, size_t bytes) {
  CheckDevice(device);
  Value host = AllocateValue(device.is_host() ? device : Device{}, dtype, shape);
  WEFT_CHECK(bytes == host.bytes(), ErrorKind::kValue, "copy from host: the buffer has ", bytes,
             " bytes, an array of ", NameOf(dtype), " and shape ", ToString(shape), " has ",
             host.bytes());
  if (bytes > 0) std::memcpy(host.raw(), from, bytes);
  return device.is_host() ? host : CopyToDevice(host, device);
}

}  // namespace weft
