// Version, errors, threads, devices, memory, random numbers, profile.
#include <cstring>

#include "capi/internal.h"
#include "core/base/debug.h"
#include "core/base/parallel.h"
#include "core/device/allocator.h"
#include "core/device/random.h"
#include "core/exec/lane.h"
#include "core/profiler/profiler.h"

namespace weft::capi {
namespace {

struct LastError {
  weft_error_kind kind = WEFT_ERROR_NONE;
  std::string message;
};
thread_local LastError last_error;

}  // namespace

void SetError(weft_error_kind kind, const char* message) noexcept {
  last_error.kind = kind;
  try {
    last_error.message = message;
  } catch (...) {
    last_error.message.clear();
  }
}

void SetErrorFromException() noexcept {
  try {
    throw;
  } catch (const CallbackError&) {
    // The callback has set the error itself.
  } catch (const Error& error) {
    const debug::Location here = debug::Here();
    SetError(static_cast<weft_error_kind>(error.kind()),
             here ? StrCat(error.what(), "\n  at ", *here).c_str() : error.what());
  } catch (const std::bad_alloc&) {
    SetError(WEFT_ERROR_MEMORY, "out of memory");
  } catch (const std::exception& error) {
    SetError(WEFT_ERROR_INTERNAL, error.what());
  } catch (...) {
    SetError(WEFT_ERROR_INTERNAL, "an exception of unknown type");
  }
}

}  // namespace weft::capi

using namespace weft;        // NOLINT: this file is the library's outer face
using namespace weft::capi;  // NOLINT

extern "C" {

const char* weft_version(void) { return "0.1.0"; }
int weft_abi_version(void) { return WEFT_ABI_VERSION; }

weft_error_kind weft_last_error(const char** message) {
  if (message != nullptr) *message = last_error.message.c_str();
  return last_error.kind;
}

void weft_set_callback_error(const char* message) {
  SetError(WEFT_ERROR_CALLBACK, message == nullptr ? "" : message);
}

int weft_set_num_threads(int n) {
  return Guarded([&] { SetNumThreads(n); });
}
int weft_num_threads(void) { return NumThreads(); }

int weft_load_device_plugin(const char* path) {
  return Guarded([&] {
    CheckNotNull(path, "weft_load_device_plugin", "path");
    LoadDevicePlugin(path);
  });
}
int weft_device_count(int32_t device_type) {
  return DeviceCount(static_cast<DeviceType>(device_type));
}

const char* weft_string_data(const weft_string* string) { return string->bytes.c_str(); }
size_t weft_string_size(const weft_string* string) { return string->bytes.size(); }
void weft_string_free(weft_string* string) { delete string; }

int weft_random_seed(uint64_t seed) {
  return Guarded([&] { SeedAll(seed); });
}
int weft_random_seed_device(uint64_t seed, weft_device device) {
  return Guarded([&] { Seed(seed, ToDevice(device)); });
}
int weft_random_get_state(weft_string** out) {
  return Guarded([&] { *out = new weft_string{RandomState()}; });
}
int weft_random_set_state(const void* data, size_t bytes) {
  return Guarded([&] { SetRandomState({static_cast<const char*>(data), bytes}); });
}

int weft_memory_get_stats(weft_device device, weft_memory_stats* out) {
  return Guarded([&] {
    const MemoryStats stats = MemoryStatsOf(ToDevice(device));
    *out = {stats.in_use, stats.peak, stats.pooled, stats.limit, stats.allocations};
  });
}
int weft_memory_reset_peak(weft_device device) {
  return Guarded([&] { ResetMemoryPeak(ToDevice(device)); });
}
int weft_memory_set_limit(weft_device device, int64_t bytes) {
  return Guarded([&] { SetMemoryLimit(ToDevice(device), bytes); });
}
int weft_memory_trim(weft_device device) {
  return Guarded([&] { TrimMemory(ToDevice(device)); });
}

int weft_wait_all(void) {
  return Guarded([] { Lane::WaitAll(); });
}

int weft_profiler_set_enabled(int what) {
  return Guarded([&] {
    WEFT_CHECK(what >= 0 && what <= 3, ErrorKind::kValue, "weft_profiler_set_enabled: what is ",
               what, ", expected 0 to 3");
    profiler::Enable(what);
  });
}
int64_t weft_profiler_now(void) { return profiler::Now(); }
int weft_profiler_add(weft_profiler_kind kind, const char* category, const char* name,
                      int64_t value, int64_t end) {
  return Guarded([&] {
    CheckNotNull(category, "weft_profiler_add", "category");
    CheckNotNull(name, "weft_profiler_add", "name");
    switch (kind) {
      case WEFT_PROFILER_SPAN:
        profiler::AddSpan(category, name, value, end);
        return;
      case WEFT_PROFILER_COUNTER:
        profiler::AddCounter(category, name, value);
        return;
      case WEFT_PROFILER_MARKER:
        WEFT_CHECK(value >= 0 && value <= 2, ErrorKind::kValue, "weft_profiler_add: scope ", value,
                   " of a marker, expected 0 to 2");
        profiler::AddMarker(category, name, static_cast<profiler::Scope>(value));
        return;
    }
    Fail(ErrorKind::kValue, "weft_profiler_add: kind ", static_cast<int>(kind), " does not exist");
  });
}
int weft_profiler_statistics(int reset, weft_string** out) {
  return Guarded([&] { *out = new weft_string{profiler::Statistics(reset != 0)}; });
}
int weft_profiler_dump(weft_string** out) {
  return Guarded([&] { *out = new weft_string{profiler::DumpTrace()}; });
}

int weft_debug_set_enabled(int on) {
  return Guarded([&] { debug::SetEnabled(on != 0); });
}
int weft_debug_set_locator(int (*locate)(char* text, size_t room)) {
  return Guarded([&] { debug::SetLocator(locate); });
}

}  // extern "C"
