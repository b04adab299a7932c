// Edges of a program: loads and stores between every dtype and every compute type.
#include <cstring>
#include <limits>
#include <type_traits>

#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/pointwise/simd/convert.cc"
#include "hwy/foreach_target.h"

#include "core/ops/pointwise/simd/kernel_table.h"
#include "hwy/cache_control.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::pointwise::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

template <typename T>
constexpr bool kIsHalf = std::is_same_v<T, Float16> || std::is_same_v<T, Bfloat16>;

// Toward zero; what does not fit, NaN too, gives the least integer, as x86 instructions do.
template <typename To, typename From>
HWY_INLINE To Truncate(From v) {
  const From low = static_cast<From>(std::numeric_limits<To>::min());
  return static_cast<To>(v >= low && v < -low ? v : low);
}

// A bool is stored as one byte, which a foreign buffer may hold any value in.
template <typename To, typename From>
HWY_INLINE To Convert(From v) {
  if constexpr (std::is_same_v<To, bool>) {
    if constexpr (kIsHalf<From>) return static_cast<float>(v) != 0;
    return v != From{0};
  } else if constexpr (kIsHalf<From>) {
    return Convert<To>(static_cast<float>(v));
  } else if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>) {
    if constexpr (std::is_same_v<To, uint64_t>) {
      const From limit = static_cast<From>(9223372036854775808.0);
      if (v >= limit && v < 2 * limit) return static_cast<uint64_t>(v);
      return static_cast<uint64_t>(Truncate<int64_t>(v));
    } else if constexpr (sizeof(To) == 8 || std::is_same_v<To, uint32_t>) {
      return static_cast<To>(Truncate<int64_t>(v));
    } else {
      return static_cast<To>(Truncate<int32_t>(v));
    }
  } else {
    return static_cast<To>(v);
  }
}

template <typename To, typename From>
HWY_NOINLINE void Contiguous(const From* HWY_RESTRICT src, To* HWY_RESTRICT dst, size_t n) {
  if constexpr (std::is_same_v<To, From> && !std::is_same_v<To, bool>) {
    std::memcpy(dst, src, n * sizeof(To));
  } else if constexpr (std::is_same_v<From, bool>) {
    const uint8_t* bytes = reinterpret_cast<const uint8_t*>(src);
    for (size_t i = 0; i < n; ++i) dst[i] = Convert<To>(static_cast<int32_t>(bytes[i] != 0));
  } else {
    size_t i = 0;
// Before F16C, Highway's own conversion to half truncates.
#if !HWY_ARCH_X86 || HWY_TARGET <= HWY_AVX2
    if constexpr (std::is_same_v<From, float> && std::is_same_v<To, Float16>) {
      const hn::ScalableTag<float> d;
      const hn::Rebind<hwy::float16_t, decltype(d)> dh;
      auto* half = reinterpret_cast<hwy::float16_t*>(dst);
      for (; i + hn::Lanes(d) <= n; i += hn::Lanes(d)) {
        hn::StoreU(hn::DemoteTo(dh, hn::LoadU(d, src + i)), dh, half + i);
      }
    } else if constexpr (std::is_same_v<From, Float16> && std::is_same_v<To, float>) {
      const hn::ScalableTag<float> d;
      const hn::Rebind<hwy::float16_t, decltype(d)> dh;
      const auto* half = reinterpret_cast<const hwy::float16_t*>(src);
      for (; i + hn::Lanes(d) <= n; i += hn::Lanes(d)) {
        hn::StoreU(hn::PromoteTo(d, hn::LoadU(dh, half + i)), d, dst + i);
      }
    }
#endif
    for (; i < n; ++i) dst[i] = Convert<To>(src[i]);
  }
}

constexpr size_t kChunk = 256;  // elements, for strided edges

template <typename T>
HWY_NOINLINE void Gather(const T* HWY_RESTRICT src, int64_t stride, T* HWY_RESTRICT dst,
                         size_t n) {
  for (size_t i = 0; i < n; ++i) {
    std::memcpy(dst + i, src + static_cast<int64_t>(i) * stride, sizeof(T));
  }
}

template <typename T>
HWY_NOINLINE void Scatter(const T* HWY_RESTRICT src, T* HWY_RESTRICT dst, int64_t stride,
                          size_t n) {
  for (size_t i = 0; i < n; ++i) dst[static_cast<int64_t>(i) * stride] = src[i];
}

template <typename T>
void Fill(T* dst, T value, size_t n) {
  for (size_t i = 0; i < n; ++i) dst[i] = value;
}

template <typename From, typename To>
void LoadTile(const void* src_void, int64_t stride, void* tile_void, size_t n) {
  if (n == 0) return;
  const From* src = static_cast<const From*>(src_void);
  To* tile = static_cast<To*>(tile_void);
  if (stride == 1) {
    Contiguous<To, From>(src, tile, n);
  } else if (stride == 0) {
    To value;
    Contiguous<To, From>(src, &value, 1);
    Fill(tile, value, n);
  } else {
    alignas(64) From buffer[kChunk];
    for (size_t i = 0; i < n; i += kChunk) {
      const size_t count = n - i < kChunk ? n - i : kChunk;
      Gather(src + static_cast<int64_t>(i) * stride, stride, buffer, count);
      Contiguous<To, From>(buffer, tile + i, count);
    }
  }
}

template <typename From, typename To>
void StoreTile(const void* tile_void, void* dst_void, int64_t stride, size_t n) {
  const From* tile = static_cast<const From*>(tile_void);
  To* dst = static_cast<To*>(dst_void);
  if (stride == 1) {
    if (n != 0) Contiguous<To, From>(tile, dst, n);
    return;
  }
  alignas(64) To buffer[kChunk];
  for (size_t i = 0; i < n; i += kChunk) {
    const size_t count = n - i < kChunk ? n - i : kChunk;
    Contiguous<To, From>(tile + i, buffer, count);
    Scatter(buffer, dst + static_cast<int64_t>(i) * stride, stride, count);
  }
}

void StreamBytes(const void* src_void, void* dst_void, size_t bytes) {
  const hn::ScalableTag<uint8_t> d;
  const size_t lanes = hn::Lanes(d);
  const uint8_t* src = static_cast<const uint8_t*>(src_void);
  uint8_t* dst = static_cast<uint8_t*>(dst_void);
  const size_t misaligned = reinterpret_cast<uintptr_t>(dst) % lanes;
  const size_t head = misaligned == 0 ? 0 : lanes - misaligned;
  if (bytes <= head) {
    std::memcpy(dst, src, bytes);
    return;
  }
  std::memcpy(dst, src, head);
  size_t i = head;
  for (; i + lanes <= bytes; i += lanes) hn::Stream(hn::LoadU(d, src + i), d, dst + i);
  std::memcpy(dst + i, src + i, bytes - i);
  hwy::FlushStream();
}

template <typename C, typename T>
void SetEdges(KernelTable& table, DType dtype) {
  const int compute = static_cast<int>(ComputeOf<C>());
  table.loads[static_cast<int>(dtype)][compute] = &LoadTile<T, C>;
  table.stores[compute][static_cast<int>(dtype)] = &StoreTile<C, T>;
}

template <typename C>
void FillCompute(KernelTable& table) {
  SetEdges<C, float>(table, DType::kFloat32);
  SetEdges<C, double>(table, DType::kFloat64);
  SetEdges<C, Float16>(table, DType::kFloat16);
  SetEdges<C, Bfloat16>(table, DType::kBfloat16);
  SetEdges<C, uint8_t>(table, DType::kUint8);
  SetEdges<C, int8_t>(table, DType::kInt8);
  SetEdges<C, int16_t>(table, DType::kInt16);
  SetEdges<C, uint16_t>(table, DType::kUint16);
  SetEdges<C, int32_t>(table, DType::kInt32);
  SetEdges<C, uint32_t>(table, DType::kUint32);
  SetEdges<C, int64_t>(table, DType::kInt64);
  SetEdges<C, uint64_t>(table, DType::kUint64);
  SetEdges<C, bool>(table, DType::kBool);
}

}  // namespace

void FillConvertForTarget(KernelTable& table) {
  FillCompute<float>(table);
  FillCompute<double>(table);
  FillCompute<int32_t>(table);
  FillCompute<int64_t>(table);
  FillCompute<uint64_t>(table);
  table.stream_copy = &StreamBytes;
}

}  // namespace weft::pointwise::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::pointwise {
WEFT_DISPATCH_FILL(FillConvert);
}  // namespace weft::pointwise
#endif
