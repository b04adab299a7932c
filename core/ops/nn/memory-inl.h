// Vectors of float or double from and to memory of any floating dtype.
#if defined(WEFT_NN_MEMORY_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef WEFT_NN_MEMORY_INL_H_
#undef WEFT_NN_MEMORY_INL_H_
#else
#define WEFT_NN_MEMORY_INL_H_
#endif

#include <cstring>
#include <type_traits>

#include "core/array/dtype.h"
#include "core/ops/pointwise/simd/loop-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {

template <class D, typename S>
HWY_INLINE hwy::HWY_NAMESPACE::Vec<D> LoadWhole(D d, const S* p) {
  namespace hn = hwy::HWY_NAMESPACE;
  if constexpr (std::is_same_v<S, Bfloat16>) {
    const hn::Rebind<uint32_t, D> du;
    const hn::Rebind<uint16_t, D> dh;
    const auto bits = hn::LoadU(dh, reinterpret_cast<const uint16_t*>(p));
    return hn::BitCast(d, hn::ShiftLeft<16>(hn::PromoteTo(du, bits)));
  } else if constexpr (std::is_same_v<S, Float16>) {
    const hn::Rebind<hwy::float16_t, D> dh;
    return hn::PromoteTo(d, hn::LoadU(dh, reinterpret_cast<const hwy::float16_t*>(p)));
  } else {
    return hn::LoadU(d, p);
  }
}

template <class D, class V, typename S>
HWY_INLINE void StoreWhole(D d, V v, S* p) {
  namespace hn = hwy::HWY_NAMESPACE;
  if constexpr (std::is_same_v<S, Bfloat16>) {
    const hn::Rebind<uint32_t, D> du;
    const hn::Rebind<int32_t, D> di;
    const hn::Rebind<uint16_t, D> dh;
    const auto bits = hn::BitCast(du, v);
    const auto odd = hn::And(hn::ShiftRight<16>(bits), hn::Set(du, 1u));
    const auto rounded = hn::ShiftRight<16>(hn::Add(bits, hn::Add(odd, hn::Set(du, 0x7fffu))));
    const auto nan = hn::RebindMask(du, hn::IsNaN(v));
    const auto result = hn::IfThenElse(nan, hn::Set(du, 0x7fc0u), rounded);
    hn::StoreU(hn::DemoteTo(dh, hn::BitCast(di, result)), dh, reinterpret_cast<uint16_t*>(p));
  } else if constexpr (std::is_same_v<S, Float16>) {
// Before F16C, Highway's own conversion to half truncates.
#if !HWY_ARCH_X86 || HWY_TARGET <= HWY_AVX2
    const hn::Rebind<hwy::float16_t, D> dh;
    hn::StoreU(hn::DemoteTo(dh, v), dh, reinterpret_cast<hwy::float16_t*>(p));
#else
    HWY_ALIGN float lanes[HWY_MAX_BYTES / sizeof(float)];
    hn::Store(v, d, lanes);
    for (size_t i = 0; i < hn::Lanes(d); ++i) p[i] = Float16(lanes[i]);
#endif
  } else {
    hn::StoreU(v, d, p);
  }
}

// The first `count` lanes, the others 0.
template <class D, typename S>
HWY_INLINE hwy::HWY_NAMESPACE::Vec<D> LoadWide(D d, const S* p, int64_t count) {
  namespace hn = hwy::HWY_NAMESPACE;
  if (count == static_cast<int64_t>(hn::Lanes(d))) return LoadWhole(d, p);
  HWY_ALIGN S buffer[HWY_MAX_BYTES / sizeof(S)];
  std::memset(static_cast<void*>(buffer), 0, sizeof(buffer));
  std::memcpy(static_cast<void*>(buffer), p, static_cast<size_t>(count) * sizeof(S));
  return LoadWhole(d, buffer);
}

template <class D, class V, typename S>
HWY_INLINE void StoreNarrow(D d, V v, S* p, int64_t count) {
  namespace hn = hwy::HWY_NAMESPACE;
  if (count == static_cast<int64_t>(hn::Lanes(d))) return StoreWhole(d, v, p);
  HWY_ALIGN S buffer[HWY_MAX_BYTES / sizeof(S)];
  StoreWhole(d, v, buffer);
  std::memcpy(static_cast<void*>(p), buffer, static_cast<size_t>(count) * sizeof(S));
}

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif  // WEFT_NN_MEMORY_INL_H_
