// Whatever bytes come, the .params parser returns arrays or throws weft::Error; what it returns
// survives a round trip.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/array/params_file.h"
#include "core/base/error.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    const weft::ParamsFile params = weft::ParseParams(bytes, "input");
    for (const weft::StoredArray& array : params.arrays) {
      if (!array.data.present()) return 0;  // "no array" entries are read but not written
    }
    const std::string written = weft::SerializeParams(params);
    if (weft::SerializeParams(weft::ParseParams(written, "again")) != written) __builtin_trap();
  } catch (const weft::Error&) {
  }
  return 0;
}
