// Loops that run a functor over contiguous tiles, compiled once per instruction set.
// Include guard of Highway's kind: seen again for every target.
#if defined(WEFT_POINTWISE_SIMD_LOOP_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef WEFT_POINTWISE_SIMD_LOOP_INL_H_
#undef WEFT_POINTWISE_SIMD_LOOP_INL_H_
#else
#define WEFT_POINTWISE_SIMD_LOOP_INL_H_
#endif

#include <cstring>

#include "core/ops/pointwise/simd/kernel_table.h"
#include "hwy/highway.h"

#if HWY_TARGET == HWY_SCALAR
#error "pointwise kernels need a SIMD target: compile with -DHWY_DISABLE_PCLMUL_AES for x86-64-v2"
#endif

HWY_BEFORE_NAMESPACE();
namespace weft::pointwise::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Masked memory operations never touch the lanes that are off on these targets.
#undef WEFT_MASKED_TAIL
#if HWY_HAVE_SCALABLE || (HWY_ARCH_X86 && HWY_TARGET <= HWY_AVX2)
#define WEFT_MASKED_TAIL 1
#else
#define WEFT_MASKED_TAIL 0
#endif

template <class D, typename T = hn::TFromD<D>>
HWY_INLINE hn::Vec<D> LoadFirst(D d, const T* src, size_t count) {
#if WEFT_MASKED_TAIL
  return hn::MaskedLoad(hn::FirstN(d, count), d, src);
#else
  HWY_ALIGN T buffer[HWY_MAX_BYTES / sizeof(T)] = {};
  std::memcpy(buffer, src, count * sizeof(T));
  return hn::Load(d, buffer);
#endif
}

template <class D, class V, typename T = hn::TFromD<D>>
HWY_INLINE void StoreFirst(D d, V v, T* dst, size_t count) {
#if WEFT_MASKED_TAIL
  hn::BlendedStore(v, hn::FirstN(d, count), d, dst);
#else
  HWY_ALIGN T buffer[HWY_MAX_BYTES / sizeof(T)];
  hn::Store(v, d, buffer);
  std::memcpy(dst, buffer, count * sizeof(T));
#endif
}

template <typename T, class Op>
void UnaryLoop(const void* a_void, const void*, const void*, void* out_void, size_t n) {
  const hn::ScalableTag<T> d;
  const size_t lanes = hn::Lanes(d);
  const T* a = static_cast<const T*>(a_void);
  T* out = static_cast<T*>(out_void);
  const Op op;
  size_t i = 0;
  for (; i + lanes <= n; i += lanes) hn::StoreU(op(d, hn::LoadU(d, a + i)), d, out + i);
  if (i < n) StoreFirst(d, op(d, LoadFirst(d, a + i, n - i)), out + i, n - i);
}

template <typename T, class Op, Mode kMode>
void BinaryLoop(const void* a_void, const void* b_void, const void*, void* out_void, size_t n) {
  if (n == 0) return;
  const hn::ScalableTag<T> d;
  const size_t lanes = hn::Lanes(d);
  const T* a = static_cast<const T*>(a_void);
  const T* b = static_cast<const T*>(b_void);
  T* out = static_cast<T*>(out_void);
  const Op op;
  const auto scalar = hn::Set(d, kMode == Mode::kSV ? *a : *b);
  size_t i = 0;
  for (; i + lanes <= n; i += lanes) {
    if constexpr (kMode == Mode::kVV) {
      hn::StoreU(op(d, hn::LoadU(d, a + i), hn::LoadU(d, b + i)), d, out + i);
    } else if constexpr (kMode == Mode::kVS) {
      hn::StoreU(op(d, hn::LoadU(d, a + i), scalar), d, out + i);
    } else {
      hn::StoreU(op(d, scalar, hn::LoadU(d, b + i)), d, out + i);
    }
  }
  if (i == n) return;
  const auto va = kMode == Mode::kSV ? scalar : LoadFirst(d, a + i, n - i);
  const auto vb = kMode == Mode::kVS ? scalar : LoadFirst(d, b + i, n - i);
  StoreFirst(d, op(d, va, vb), out + i, n - i);
}

template <typename T, class Op>
void TernaryLoop(const void* a_void, const void* b_void, const void* c_void, void* out_void,
                 size_t n) {
  const hn::ScalableTag<T> d;
  const size_t lanes = hn::Lanes(d);
  const T* a = static_cast<const T*>(a_void);
  const T* b = static_cast<const T*>(b_void);
  const T* c = static_cast<const T*>(c_void);
  T* out = static_cast<T*>(out_void);
  const Op op;
  size_t i = 0;
  for (; i + lanes <= n; i += lanes) {
    hn::StoreU(op(d, hn::LoadU(d, a + i), hn::LoadU(d, b + i), hn::LoadU(d, c + i)), d, out + i);
  }
  if (i == n) return;
  const auto result = op(d, LoadFirst(d, a + i, n - i), LoadFirst(d, b + i, n - i),
                         LoadFirst(d, c + i, n - i));
  StoreFirst(d, result, out + i, n - i);
}

template <class Op, typename T>
void SetUnary(KernelTable& table, Instr instr) {
  table.Set(instr, ComputeOf<T>(), Mode::kVV, &UnaryLoop<T, Op>);
}

template <class Op, typename T>
void SetBinary(KernelTable& table, Instr instr) {
  table.Set(instr, ComputeOf<T>(), Mode::kVV, &BinaryLoop<T, Op, Mode::kVV>);
  table.Set(instr, ComputeOf<T>(), Mode::kVS, &BinaryLoop<T, Op, Mode::kVS>);
  table.Set(instr, ComputeOf<T>(), Mode::kSV, &BinaryLoop<T, Op, Mode::kSV>);
}

// For operators that are defined on both floating types.
template <class Op>
void SetFloatUnary(KernelTable& table, Instr instr) {
  SetUnary<Op, float>(table, instr);
  SetUnary<Op, double>(table, instr);
}

template <class Op>
void SetFloatBinary(KernelTable& table, Instr instr) {
  SetBinary<Op, float>(table, instr);
  SetBinary<Op, double>(table, instr);
}

template <class Op>
void SetFloatTernary(KernelTable& table, Instr instr) {
  table.Set(instr, Compute::kF32, Mode::kVV, &TernaryLoop<float, Op>);
  table.Set(instr, Compute::kF64, Mode::kVV, &TernaryLoop<double, Op>);
}

// Recomputes the lanes in `mask` one by one with a scalar function: the rare, slow cases.
template <class D, class V, class M, typename T = hn::TFromD<D>>
HWY_NOINLINE V ReplaceLanes(D d, M mask, V result, V a, T (*fn)(T)) {
  HWY_ALIGN T in[HWY_MAX_BYTES / sizeof(T)], out[HWY_MAX_BYTES / sizeof(T)];
  hn::Store(a, d, in);
  for (size_t i = 0; i < hn::Lanes(d); ++i) out[i] = fn(in[i]);
  return hn::IfThenElse(mask, hn::Load(d, out), result);
}

template <class D, class V, class M, typename T = hn::TFromD<D>>
HWY_NOINLINE V ReplaceLanes(D d, M mask, V result, V a, V b, T (*fn)(T, T)) {
  HWY_ALIGN T left[HWY_MAX_BYTES / sizeof(T)], right[HWY_MAX_BYTES / sizeof(T)];
  HWY_ALIGN T out[HWY_MAX_BYTES / sizeof(T)];
  hn::Store(a, d, left);
  hn::Store(b, d, right);
  for (size_t i = 0; i < hn::Lanes(d); ++i) out[i] = fn(left[i], right[i]);
  return hn::IfThenElse(mask, hn::Load(d, out), result);
}

}  // namespace weft::pointwise::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif  // WEFT_POINTWISE_SIMD_LOOP_INL_H_
