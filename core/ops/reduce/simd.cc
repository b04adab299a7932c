// Reductions of floating-point numbers, compiled once per instruction set.
#include <algorithm>
#include <limits>

#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/reduce/simd.cc"
#include "core/ops/reduce/take_in.h"
#include "hwy/foreach_target.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::reduce::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

// The type of the lanes that elements are loaded into.
template <typename T>
using LaneOf = std::conditional_t<std::is_same_v<T, double>, double, float>;

template <class D>
HWY_INLINE hn::Vec<D> LoadLanes(D d, const hn::TFromD<D>* p) {
  return hn::LoadU(d, p);
}
template <class D>
HWY_INLINE hn::Vec<D> LoadLanes(D d, const Float16* p) {
  const hn::Rebind<hwy::float16_t, D> dh;
  return hn::PromoteTo(d, hn::LoadU(dh, reinterpret_cast<const hwy::float16_t*>(p)));
}
template <class D>
HWY_INLINE hn::Vec<D> LoadLanes(D d, const Bfloat16* p) {
  const hn::Rebind<uint16_t, D> d16;
  const hn::RebindToUnsigned<D> d32;
  const auto bits = hn::LoadU(d16, reinterpret_cast<const uint16_t*>(p));
  return hn::BitCast(d, hn::ShiftLeft<16>(hn::PromoteTo(d32, bits)));
}

constexpr bool IsProduct(Kind kind) { return kind == Kind::kProd || kind == Kind::kNanProd; }

// Elements of these kinds are combined with their neighbours before they are widened.
constexpr bool IsGrouped(Kind kind) { return !IsProduct(kind) && kind != Kind::kSumSquares; }

template <Kind kKind, typename A>
constexpr A IdentityOf() {
  if (IsProduct(kKind)) return A(1);
  if (kKind == Kind::kMax) return -std::numeric_limits<A>::infinity();
  if (kKind == Kind::kMin) return std::numeric_limits<A>::infinity();
  return A(0);
}

// What an element contributes.
template <Kind kKind, class D, class V>
HWY_INLINE V Map(D d, V v) {
  if constexpr (kKind == Kind::kSumAbs) return hn::Abs(v);
  if constexpr (kKind == Kind::kNanSum) return hn::IfThenZeroElse(hn::IsNaN(v), v);
  if constexpr (kKind == Kind::kNanProd) {
    return hn::IfThenElse(hn::IsNaN(v), hn::Set(d, hn::TFromD<D>(1)), v);
  }
  return v;
}

// Two contributions, or two partial results, as one. NaN wins over any extreme element.
template <Kind kKind, class V>
HWY_INLINE V Join(V a, V b) {
  if constexpr (kKind == Kind::kMax) {
    return hn::IfThenElse(hn::Or(hn::Gt(b, a), hn::IsNaN(b)), b, a);
  } else if constexpr (kKind == Kind::kMin) {
    return hn::IfThenElse(hn::Or(hn::Lt(b, a), hn::IsNaN(b)), b, a);
  } else if constexpr (IsProduct(kKind)) {
    return hn::Mul(a, b);
  } else {
    return hn::Add(a, b);
  }
}

template <Kind kKind, class V>
HWY_INLINE V TakeInWide(V acc, V v) {
  if constexpr (kKind == Kind::kSumSquares)
    return hn::MulAdd(v, v, acc);
  else
    return Join<kKind>(acc, v);
}

// A vector of lanes joins one accumulator of the same width, or two of twice the precision.
template <Kind kKind, class D, class DA>
struct Accumulator {
  static constexpr bool kWidens = sizeof(hn::TFromD<DA>) > sizeof(hn::TFromD<D>);
  hn::Vec<DA> low, high;

  HWY_INLINE void Reset(DA da) { low = high = hn::Set(da, IdentityOf<kKind, hn::TFromD<DA>>()); }
  HWY_INLINE void TakeIn(D d, DA da, hn::Vec<D> v) {
    if constexpr (kWidens) {
      const hn::Half<D> dh;
      low = TakeInWide<kKind>(low, hn::PromoteTo(da, hn::LowerHalf(dh, v)));
      high = TakeInWide<kKind>(high, hn::PromoteTo(da, hn::UpperHalf(dh, v)));
    } else {
      low = TakeInWide<kKind>(low, v);
    }
  }
  HWY_INLINE void Load(DA da, const hn::TFromD<DA>* p) {
    low = hn::LoadU(da, p);
    if constexpr (kWidens) high = hn::LoadU(da, p + hn::Lanes(da));
  }
  HWY_INLINE void Store(DA da, hn::TFromD<DA>* p) const {
    hn::StoreU(low, da, p);
    if constexpr (kWidens) hn::StoreU(high, da, p + hn::Lanes(da));
  }
};

template <Kind kKind, class D, typename T>
HWY_INLINE hn::Vec<D> Contribution(D d, const T* p) {
  return Map<kKind>(d, LoadLanes(d, p));
}

// Four vectors, `step` elements apart, as one: rounding errors grow with the depth of the tree.
template <Kind kKind, class D, typename T>
HWY_INLINE hn::Vec<D> Four(D d, const T* p, int64_t step) {
  return Join<kKind>(
      Join<kKind>(Contribution<kKind>(d, p), Contribution<kKind>(d, p + step)),
      Join<kKind>(Contribution<kKind>(d, p + 2 * step), Contribution<kKind>(d, p + 3 * step)));
}

template <Kind kKind, typename T>
HWY_INLINE AccOf<kKind, T> Row(const T* in, int64_t n, AccOf<kKind, T> total) {
  using A = AccOf<kKind, T>;
  const hn::ScalableTag<LaneOf<T>> d;
  const hn::ScalableTag<A> da;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  int64_t i = 0;
  if (n >= lanes) {
    Accumulator<kKind, decltype(d), decltype(da)> first, second;
    first.Reset(da);
    second.Reset(da);
    if constexpr (IsGrouped(kKind)) {
      for (; i + 8 * lanes <= n; i += 8 * lanes) {
        first.TakeIn(d, da, Four<kKind>(d, in + i, lanes));
        second.TakeIn(d, da, Four<kKind>(d, in + i + 4 * lanes, lanes));
      }
    }
    for (; i + 2 * lanes <= n; i += 2 * lanes) {
      first.TakeIn(d, da, Contribution<kKind>(d, in + i));
      second.TakeIn(d, da, Contribution<kKind>(d, in + i + lanes));
    }
    if (i + lanes <= n) {
      first.TakeIn(d, da, Contribution<kKind>(d, in + i));
      i += lanes;
    }
    const auto joined =
        Join<kKind>(Join<kKind>(first.low, first.high), Join<kKind>(second.low, second.high));
    // The elements are mapped by now: a partial result counts as it is, NaN too.
    constexpr Kind kRest = IsProduct(kKind)                             ? Kind::kProd
                           : kKind == Kind::kMax || kKind == Kind::kMin ? kKind
                                                                        : Kind::kSum;
    HWY_ALIGN A parts[HWY_MAX_BYTES / sizeof(A)];
    hn::Store(joined, da, parts);
    for (size_t half = hn::Lanes(da) / 2; half > 0; half /= 2) {
      for (size_t k = 0; k < half; ++k) parts[k] = TakeIn<kRest, A, A>(parts[k], parts[k + half]);
    }
    total = TakeIn<kRest, A, A>(total, parts[0]);
  }
  for (; i < n; ++i) total = TakeIn<kKind>(total, in[i]);
  return total;
}

template <Kind kKind, typename T>
void Rows(const void* x, int64_t rows, int64_t row_stride, int64_t n, void* acc) {
  const T* in = static_cast<const T*>(x);
  auto* total = static_cast<AccOf<kKind, T>*>(acc);
  for (int64_t r = 0; r < rows; ++r) {
    total[r] = Row<kKind>(in + r * row_stride, n, total[r]);
  }
}

// kCount rows (1, 4 or 8) join the accumulators.
template <Kind kKind, int kCount, typename T>
HWY_INLINE void SomeRows(const T* in, int64_t row_stride, int64_t cols, AccOf<kKind, T>* total) {
  const hn::ScalableTag<LaneOf<T>> d;
  const hn::ScalableTag<AccOf<kKind, T>> da;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  int64_t c = 0;
  for (; c + lanes <= cols; c += lanes) {
    Accumulator<kKind, decltype(d), decltype(da)> acc;
    acc.Load(da, total + c);
    if constexpr (IsGrouped(kKind) && kCount == 8) {
      acc.TakeIn(d, da,
                 Join<kKind>(Four<kKind>(d, in + c, row_stride),
                             Four<kKind>(d, in + 4 * row_stride + c, row_stride)));
    } else if constexpr (IsGrouped(kKind) && kCount == 4) {
      acc.TakeIn(d, da, Four<kKind>(d, in + c, row_stride));
    } else {
      for (int k = 0; k < kCount; ++k) {
        acc.TakeIn(d, da, Contribution<kKind>(d, in + k * row_stride + c));
      }
    }
    acc.Store(da, total + c);
  }
  for (; c < cols; ++c) {
    for (int k = 0; k < kCount; ++k) total[c] = TakeIn<kKind>(total[c], in[k * row_stride + c]);
  }
}

template <Kind kKind, typename T>
void Cols(const void* x, int64_t rows, int64_t row_stride, int64_t cols, void* acc) {
  const T* in = static_cast<const T*>(x);
  auto* total = static_cast<AccOf<kKind, T>*>(acc);
  int64_t r = 0;
  for (; r + 8 <= rows; r += 8) SomeRows<kKind, 8>(in + r * row_stride, row_stride, cols, total);
  for (; r + 4 <= rows; r += 4) SomeRows<kKind, 4>(in + r * row_stride, row_stride, cols, total);
  for (; r < rows; ++r) SomeRows<kKind, 1>(in + r * row_stride, row_stride, cols, total);
}

template <Kind kKind, typename T>
void Set(SimdTable& table, DType dtype) {
  table.kernels[static_cast<int>(kKind)][static_cast<int>(dtype)] = {&Rows<kKind, T>,
                                                                     &Cols<kKind, T>};
}

template <typename T>
void SetKinds(SimdTable& table, DType dtype) {
  Set<Kind::kSum, T>(table, dtype);
  Set<Kind::kSumAbs, T>(table, dtype);
  Set<Kind::kSumSquares, T>(table, dtype);
  Set<Kind::kNanSum, T>(table, dtype);
  Set<Kind::kProd, T>(table, dtype);
  Set<Kind::kNanProd, T>(table, dtype);
  Set<Kind::kMax, T>(table, dtype);
  Set<Kind::kMin, T>(table, dtype);
}

void FillSimdForTarget(SimdTable& table) {
  SetKinds<float>(table, DType::kFloat32);
  SetKinds<double>(table, DType::kFloat64);
  SetKinds<Bfloat16>(table, DType::kBfloat16);
// Before F16C, the conversion from half is no faster than the scalar one.
#if !HWY_ARCH_X86 || HWY_TARGET <= HWY_AVX2
  SetKinds<Float16>(table, DType::kFloat16);
#endif
}

}  // namespace
}  // namespace weft::reduce::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::reduce {

HWY_EXPORT(FillSimdForTarget);

void FillSimd(int64_t target, SimdTable& table) {
  HWY_DISPATCH_TABLE(FillSimdForTarget)[pointwise::DispatchIndex(target)](table);
}

}  // namespace weft::reduce
#endif
