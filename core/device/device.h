// Where arrays live. The CPU and the null device are built in; others register a vtable.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace weft {

// The numbers are those of MXNet's files and part of the C ABI.
enum class DeviceType : int32_t { kNull = 0, kCpu = 1, kGpu = 2, kCpuPinned = 3, kCpuShared = 5 };
inline constexpr int kNumDeviceSlots = 6;

struct Device {
  DeviceType type = DeviceType::kCpu;
  int32_t id = 0;
  bool operator==(const Device&) const = default;
  // Pinned and shared host memory is memory that CPU kernels read and write.
  bool is_host() const {
    return type == DeviceType::kCpu || type == DeviceType::kCpuPinned ||
           type == DeviceType::kCpuShared;
  }
  bool is_null() const { return type == DeviceType::kNull; }
};

std::string ToString(Device device);  // "cpu(0)", "gpu(1)", "null(0)"

// What a device plugin provides. Loaded libraries export `weft_device_plugin` returning one.
struct DevicePlugin {
  static constexpr uint32_t kAbi = 1;
  uint32_t abi;
  DeviceType type;
  const char* name;
  int32_t (*count)();
  // nullptr when out of memory.
  void* (*allocate)(int32_t device, size_t bytes);
  void (*release)(int32_t device, void* data);
  // 0 on success; otherwise error() tells what went wrong on this thread.
  int (*copy_from_host)(int32_t device, void* to, const void* from, size_t bytes);
  int (*copy_to_host)(int32_t device, void* to, const void* from, size_t bytes);
  int (*copy_on_device)(int32_t device, void* to, const void* from, size_t bytes);
  int (*synchronize)(int32_t device);
  const char* (*error)();
};

// Keeps a pointer to `plugin`, which must live as long as the process.
void RegisterDevicePlugin(const DevicePlugin* plugin);
// Loads a shared library with a device plugin. Throws kIo with the loader's reason.
void LoadDevicePlugin(const std::string& path);
// nullptr where no plugin provides the type.
const DevicePlugin* FindDevicePlugin(DeviceType type);
int DeviceCount(DeviceType type);
// Throws kNotFound unless arrays can live on `device`.
void CheckDevice(Device device);

}  // namespace weft
