#include "core/device/device.h"

#include <dlfcn.h>

#include <array>
#include <atomic>
#include <filesystem>

#include "core/base/error.h"

namespace weft {

namespace {
std::array<std::atomic<const DevicePlugin*>, kNumDeviceSlots>& Plugins() {
  static std::array<std::atomic<const DevicePlugin*>, kNumDeviceSlots> plugins{};
  return plugins;
}

const char* NameOf(DeviceType type) {
  switch (type) {
    case DeviceType::kNull:
      return "null";
    case DeviceType::kCpu:
      return "cpu";
    case DeviceType::kGpu:
      return "gpu";
    case DeviceType::kCpuPinned:
      return "cpu_pinned";
    case DeviceType::kCpuShared:
      return "cpu_shared";
  }
  return "unknown";
}
}  // namespace

std::string ToString(Device device) { return StrCat(NameOf(device.type), "(", device.id, ")"); }

void RegisterDevicePlugin(const DevicePlugin* plugin) {
  WEFT_CHECK(plugin != nullptr && plugin->abi == DevicePlugin::kAbi, ErrorKind::kValue,
             "device plugin: ABI version ", plugin == nullptr ? 0 : plugin->abi, ", expected ",
             DevicePlugin::kAbi);
  const auto slot = static_cast<size_t>(plugin->type);
  WEFT_CHECK(slot < kNumDeviceSlots && plugin->type != DeviceType::kCpu &&
                 plugin->type != DeviceType::kNull,
             ErrorKind::kValue, "device plugin: type ", slot, " cannot be provided by a plugin");
  Plugins()[slot] = plugin;
}

namespace {

// The plugin that is installed beside this library, loaded when its device is first asked for.
// Returns why there is none.
const std::string& LoadBundledPlugin() {
  static const std::string reason = [] {
    Dl_info self{};
    if (dladdr(reinterpret_cast<void*>(&LoadDevicePlugin), &self) == 0) return std::string();
    const std::filesystem::path file =
        std::filesystem::path(self.dli_fname).parent_path() / "libweft_cuda.so";
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
      return std::string("this build of weft has no plugin for the device; use cpu()");
    }
    try {
      LoadDevicePlugin(file);
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string();
  }();
  return reason;
}

}  // namespace

void LoadDevicePlugin(const std::string& path) {
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  WEFT_CHECK(library != nullptr, ErrorKind::kIo, "device plugin ", path, ": ", dlerror());
  using Entry = const DevicePlugin* (*)();
  const auto entry = reinterpret_cast<Entry>(dlsym(library, "weft_device_plugin"));
  WEFT_CHECK(entry != nullptr, ErrorKind::kIo, "device plugin ", path,
             ": it does not export weft_device_plugin");
  RegisterDevicePlugin(entry());
}

const DevicePlugin* FindDevicePlugin(DeviceType type) {
  const auto slot = static_cast<size_t>(type);
  if (slot >= kNumDeviceSlots) return nullptr;
  const DevicePlugin* plugin = Plugins()[slot].load(std::memory_order_acquire);
  if (plugin != nullptr || type != DeviceType::kGpu) return plugin;
  LoadBundledPlugin();
  return Plugins()[slot].load(std::memory_order_acquire);
}

int DeviceCount(DeviceType type) {
  if (type == DeviceType::kCpu || type == DeviceType::kNull) return 1;
  const DevicePlugin* plugin = FindDevicePlugin(type);
  return plugin == nullptr ? 0 : plugin->count();
}

void CheckDevice(Device device) {
  WEFT_CHECK(device.id >= 0, ErrorKind::kNotFound, ToString(device), ": device ids start at 0");
  if (device.is_host() || device.is_null()) return;
  const DevicePlugin* plugin = FindDevicePlugin(device.type);
  WEFT_CHECK(plugin != nullptr, ErrorKind::kNotFound, ToString(device), ": ", LoadBundledPlugin());
  const int count = plugin->count();
  WEFT_CHECK(count > 0, ErrorKind::kNotFound, ToString(device), ": ", plugin->name,
             " sees no device: ", plugin->error());
  WEFT_CHECK(device.id < count, ErrorKind::kNotFound, ToString(device), ": ", plugin->name,
             " sees ", count, " device(s)");
}

}  // namespace weft
