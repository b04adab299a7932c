#include "core/ops/pointwise/compute.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <new>

namespace weft::pointwise {

Scalar ToScalar(double value, Compute compute) {
  Scalar s{};
  switch (compute) {
    case Compute::kF32:
      s.f32 = static_cast<float>(value);
      break;
    case Compute::kI32:
      s.i32 = static_cast<int32_t>(static_cast<int64_t>(value));
      break;
    case Compute::kI64:
      s.i64 = static_cast<int64_t>(value);
      break;
    case Compute::kU64:
      s.u64 = value < 0 ? static_cast<uint64_t>(static_cast<int64_t>(value))
                        : static_cast<uint64_t>(value);
      break;
    default:
      s.f64 = value;
  }
  return s;
}

bool IsNative(DType dtype, Compute compute) {
  switch (compute) {
    case Compute::kF32:
      return dtype == DType::kFloat32;
    case Compute::kF64:
      return dtype == DType::kFloat64;
    case Compute::kI32:
      return dtype == DType::kInt32;
    case Compute::kI64:
      return dtype == DType::kInt64;
    default:
      return dtype == DType::kUint64;
  }
}

DType WiderDType(DType a, DType b) {
  const auto rank = [](DType d) {
    if (d == DType::kFloat64) return 6;
    if (IsFloating(d)) return 5;
    if (d == DType::kUint64) return 4;
    if (d == DType::kInt64 || d == DType::kUint32) return 3;
    return 1;
  };
  return rank(b) > rank(a) ? b : a;
}

void FillTile(const void* value, size_t element, void* tile, size_t n) {
  if (element == 4) {
    uint32_t bits;
    std::memcpy(&bits, value, 4);
    std::fill_n(static_cast<uint32_t*>(tile), n, bits);
  } else {
    uint64_t bits;
    std::memcpy(&bits, value, 8);
    std::fill_n(static_cast<uint64_t*>(tile), n, bits);
  }
}

std::byte* Scratch(size_t bytes) {
  thread_local struct Buffer {
    std::byte* data = nullptr;
    size_t size = 0;
    ~Buffer() { ::operator delete(data, std::align_val_t(64)); }
  } buffer;
  if (buffer.size < bytes) {
    ::operator delete(buffer.data, std::align_val_t(64));
    buffer.data = nullptr;
    buffer.data = static_cast<std::byte*>(::operator new(bytes, std::align_val_t(64)));
    buffer.size = bytes;
  }
  return buffer.data;
}

}  // namespace weft::pointwise
