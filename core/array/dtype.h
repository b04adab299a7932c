// Element types. The numbers are those of MXNet's files and part of the C ABI.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/error.h"
#include "core/base/half.h"

namespace weft {

enum class DType : int8_t {
  kFloat32 = 0,
  kFloat64 = 1,
  kFloat16 = 2,
  kUint8 = 3,
  kInt32 = 4,
  kInt8 = 5,
  kInt64 = 6,
  kBool = 7,
  kInt16 = 8,
  kUint16 = 9,
  kUint32 = 10,
  kUint64 = 11,
  kBfloat16 = 12,
  kUnknown = -1,
};

inline constexpr int kNumDTypes = 13;

constexpr size_t SizeOf(DType dtype) {
  constexpr size_t kSizes[kNumDTypes] = {4, 8, 2, 1, 4, 1, 8, 1, 2, 2, 4, 8, 2};
  return dtype == DType::kUnknown ? 0 : kSizes[static_cast<int>(dtype)];
}

constexpr std::string_view NameOf(DType dtype) {
  constexpr std::string_view kNames[kNumDTypes] = {
      "float32", "float64", "float16", "uint8",  "int32",  "int8",    "int64",
      "bool",    "int16",   "uint16",  "uint32", "uint64", "bfloat16"};
  return dtype == DType::kUnknown ? "unknown" : kNames[static_cast<int>(dtype)];
}

// Throws kType for a name that is no dtype.
DType DTypeFromName(std::string_view name);

constexpr bool IsFloating(DType d) {
  return d == DType::kFloat32 || d == DType::kFloat64 || d == DType::kFloat16 ||
         d == DType::kBfloat16;
}
constexpr bool IsInteger(DType d) {
  return !IsFloating(d) && d != DType::kBool && d != DType::kUnknown;
}
constexpr bool IsUnsigned(DType d) {
  return d == DType::kUint8 || d == DType::kUint16 || d == DType::kUint32 || d == DType::kUint64;
}

template <typename T>
struct TypeTag {
  using type = T;
};

// Calls fn(TypeTag<T>{}) with the C++ type that stores one element of `dtype`.
template <typename Fn>
decltype(auto) VisitDType(DType dtype, Fn&& fn) {
  switch (dtype) {
    case DType::kFloat32:
      return fn(TypeTag<float>{});
    case DType::kFloat64:
      return fn(TypeTag<double>{});
    case DType::kFloat16:
      return fn(TypeTag<Float16>{});
    case DType::kBfloat16:
      return fn(TypeTag<Bfloat16>{});
    case DType::kUint8:
      return fn(TypeTag<uint8_t>{});
    case DType::kInt8:
      return fn(TypeTag<int8_t>{});
    case DType::kInt16:
      return fn(TypeTag<int16_t>{});
    case DType::kUint16:
      return fn(TypeTag<uint16_t>{});
    case DType::kInt32:
      return fn(TypeTag<int32_t>{});
    case DType::kUint32:
      return fn(TypeTag<uint32_t>{});
    case DType::kInt64:
      return fn(TypeTag<int64_t>{});
    case DType::kUint64:
      return fn(TypeTag<uint64_t>{});
    case DType::kBool:
      return fn(TypeTag<bool>{});
    case DType::kUnknown:
      break;
  }
  Fail(ErrorKind::kInternal, "dtype is unknown where it must be known");
}

// For code that only moves elements: visits uint8_t, uint16_t, uint32_t or uint64_t by size.
template <typename Fn>
decltype(auto) VisitElementSize(size_t size, Fn&& fn) {
  switch (size) {
    case 1:
      return fn(TypeTag<uint8_t>{});
    case 2:
      return fn(TypeTag<uint16_t>{});
    case 4:
      return fn(TypeTag<uint32_t>{});
    default:
      return fn(TypeTag<uint64_t>{});
  }
}

}  // namespace weft
