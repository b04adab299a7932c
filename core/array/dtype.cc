#include "core/array/dtype.h"

namespace weft {

DType DTypeFromName(std::string_view name) {
  for (int i = 0; i < kNumDTypes; ++i) {
    if (NameOf(static_cast<DType>(i)) == name) return static_cast<DType>(i);
  }
  Fail(ErrorKind::kType, "'", name,
       "' is not a dtype; expected one of float16, bfloat16, float32, float64, int8, int16, int32, "
       "int64, uint8, uint16, uint32, uint64, bool");
}

}  // namespace weft
