// The value of one attribute as it crosses the C ABI: 16 bytes, a kind and a payload.
#pragma once

#include <cstdint>

namespace weft {

// The numbers are part of the C ABI; append only.
enum class AttrKind : uint8_t {
  kUnset = 0,  // the registry's default applies
  kNone = 1,   // an explicit None
  kBool = 2,
  kInt = 3,
  kFloat = 4,
  kString = 5,  // UTF-8; `size` bytes; also the text form of any other kind, as in model files
  kDType = 6,   // i: a DType
  kDevice = 7,  // i: device type << 32 | id
  kInts = 8,    // `size` int64
  kFloats = 9,  // `size` doubles
  kList = 10,   // `size` AttrValues, for lists that contain None or strings
};

struct AttrValue {
  AttrKind kind = AttrKind::kUnset;
  uint8_t reserved[3] = {};
  uint32_t size = 0;
  union {
    int64_t i = 0;
    double f;
    const char* s;
    const int64_t* ints;
    const double* floats;
    const AttrValue* list;
  };
};
static_assert(sizeof(AttrValue) == 16);

}  // namespace weft
