// Reductions of floating-point numbers, compiled once per instruction set.
#include <algorithm>
#include <limits>

#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/reduce/simd.cc"
#include "core/ops/reduce/take_in.h"
#include "hwy/foreach_target.h"
#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::reduce::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
namespace pw = weft::pointwise::HWY_NAMESPACE;

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

// Contributions of the elements at p.
template <Kind kKind, typename T>
struct Elements {
  const T* p;
  template <class D>
  HWY_INLINE hn::Vec<D> operator()(D d, int64_t i) const {
    return Map<kKind>(d, LoadLanes(d, p + i));
  }
};

// Four vectors, `step` elements apart, as one: rounding errors grow with the depth of the tree.
template <Kind kKind, class D, class Source>
HWY_INLINE hn::Vec<D> Four(D d, const Source& in, int64_t i, int64_t step) {
  const auto a = in(d, i), b = in(d, i + step), c = in(d, i + 2 * step), e = in(d, i + 3 * step);
  return Join<kKind>(Join<kKind>(a, b), Join<kKind>(c, e));
}

// Types whose vectors are loaded without a conversion.
template <typename T>
constexpr bool IsNative = std::is_same_v<T, float> || std::is_same_v<T, double>;

// The last elements of a row as a vector, filled up with what changes nothing.
template <Kind kKind, class D, typename T>
HWY_INLINE hn::Vec<D> LastContribution(D d, const T* p, size_t count) {
  const auto v = Map<kKind>(d, pw::LoadFirst(d, p, count));
  return hn::IfThenElse(hn::FirstN(d, count), v, hn::Set(d, IdentityOf<kKind, T>()));
}

// The extreme element of a row. NaN is looked for beside the comparisons, which need not wait.
template <Kind kKind, typename T>
HWY_INLINE T ExtremeOfRow(const T* in, int64_t n, T total) {
  constexpr bool kMost = kKind == Kind::kMax;
  const hn::ScalableTag<T> d;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  const auto join = [](auto a, auto b) HWY_ATTR {
    if constexpr (kMost) return hn::Max(a, b);
    else return hn::Min(a, b);
  };
  auto a = hn::Set(d, IdentityOf<kKind, T>()), b = a;
  auto nan = hn::IsNaN(a);
  int64_t i = 0;
  for (; i + 4 * lanes <= n; i += 4 * lanes) {
    const auto v0 = hn::LoadU(d, in + i), v1 = hn::LoadU(d, in + i + lanes);
    const auto v2 = hn::LoadU(d, in + i + 2 * lanes), v3 = hn::LoadU(d, in + i + 3 * lanes);
    a = join(a, join(v0, v1));
    b = join(b, join(v2, v3));
    nan = hn::Or(nan, hn::Or(hn::Or(hn::IsNaN(v0), hn::IsNaN(v1)),
                             hn::Or(hn::IsNaN(v2), hn::IsNaN(v3))));
  }
  for (; i < n; i += lanes) {
    const auto v = i + lanes <= n
                       ? hn::LoadU(d, in + i)
                       : LastContribution<kKind>(d, in + i, static_cast<size_t>(n - i));
    a = join(a, v);
    nan = hn::Or(nan, hn::IsNaN(v));
  }
  if (HWY_UNLIKELY(!hn::AllFalse(d, nan))) return std::numeric_limits<T>::quiet_NaN();
  a = join(a, b);
  const T extreme = hn::GetLane(kMost ? hn::MaxOfLanes(d, a) : hn::MinOfLanes(d, a));
  return TakeIn<kKind, T, T>(total, extreme);
}

// One accumulator for whole vectors of [0, n), and for what is left if `last` gives it. *i is where
// it stopped.
template <Kind kKind, typename T, class Source, class Last>
HWY_INLINE AccOf<kKind, T> Accumulate(const Source& in, const Last& last, int64_t n, int64_t* at) {
  using A = AccOf<kKind, T>;
  const hn::ScalableTag<LaneOf<T>> d;
  const hn::ScalableTag<A> da;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  Accumulator<kKind, decltype(d), decltype(da)> first, second;
  first.Reset(da);
  second.Reset(da);
  int64_t i = 0;
  if constexpr (IsGrouped(kKind)) {
    for (; i + 8 * lanes <= n; i += 8 * lanes) {
      first.TakeIn(d, da, Four<kKind>(d, in, i, lanes));
      second.TakeIn(d, da, Four<kKind>(d, in, i + 4 * lanes, lanes));
    }
  }
  for (; i + 2 * lanes <= n; i += 2 * lanes) {
    first.TakeIn(d, da, in(d, i));
    second.TakeIn(d, da, in(d, i + lanes));
  }
  if (i + lanes <= n) {
    first.TakeIn(d, da, in(d, i));
    i += lanes;
  }
  if constexpr (IsNative<T>) {
    if (i < n) second.TakeIn(d, da, last(d, i, static_cast<size_t>(n - i)));
    i = n;
  }
  *at = i;
  const auto joined =
      Join<kKind>(Join<kKind>(first.low, first.high), Join<kKind>(second.low, second.high));
  // The elements are mapped by now: a partial result counts as it is, NaN too.
  constexpr Kind kRest = IsProduct(kKind)                             ? Kind::kProd
                         : kKind == Kind::kMax || kKind == Kind::kMin ? kKind
                                                                      : Kind::kSum;
  if constexpr (kRest == Kind::kSum) {
    return hn::GetLane(hn::SumOfLanes(da, joined));
  } else {
    HWY_ALIGN A parts[HWY_MAX_BYTES / sizeof(A)];
    hn::Store(joined, da, parts);
    for (size_t half = hn::Lanes(da) / 2; half > 0; half /= 2) {
      for (size_t k = 0; k < half; ++k) parts[k] = TakeIn<kRest, A, A>(parts[k], parts[k + half]);
    }
    return parts[0];
  }
}

template <Kind kKind, typename T>
HWY_INLINE AccOf<kKind, T> Row(const T* in, int64_t n, AccOf<kKind, T> total) {
  using A = AccOf<kKind, T>;
  if constexpr (IsNative<T> && (kKind == Kind::kMax || kKind == Kind::kMin)) {
    return ExtremeOfRow<kKind>(in, n, total);
  } else {
    constexpr Kind kRest = IsProduct(kKind) ? Kind::kProd
                           : kKind == Kind::kMax || kKind == Kind::kMin ? kKind
                                                                        : Kind::kSum;
    const hn::ScalableTag<LaneOf<T>> d;
    int64_t i = 0;
    if (IsNative<T> || n >= static_cast<int64_t>(hn::Lanes(d))) {
      const auto last = [&](auto tag, int64_t at, size_t count) HWY_ATTR {
        if constexpr (IsNative<T>) return LastContribution<kKind>(tag, in + at, count);
        else return hn::Zero(tag);
      };
      total = TakeIn<kRest, A, A>(
          total, Accumulate<kKind, T>(Elements<kKind, T>{in}, last, n, &i));
    }
    for (; i < n; ++i) total = TakeIn<kKind>(total, in[i]);
    return total;
  }
}

// What a and b make.
template <MapSum kMap, class D, class V>
HWY_INLINE V Term(D d, V a, V b) {
  if constexpr (kMap == MapSum::kProduct) return hn::Mul(a, b);
  const V difference = hn::Sub(a, b);
  if constexpr (kMap == MapSum::kSquaredDifference) return hn::Mul(difference, difference);
  return pw::Exp(d, difference);
}

template <MapSum kMap, bool kVectorB, bool kKeeps, typename T>
void MapSumRow(const void* a_void, const void* b_void, void* out_void, int64_t n, void* acc) {
  if (n == 0) return;
  const T *a = static_cast<const T*>(a_void), *b = static_cast<const T*>(b_void);
  T* out = static_cast<T*>(out_void);
  const hn::ScalableTag<T> tag;
  const auto one = hn::Set(tag, *b);
  const auto term = [&](auto d, int64_t i) HWY_ATTR {
    const auto v = Term<kMap>(d, hn::LoadU(d, a + i), kVectorB ? hn::LoadU(d, b + i) : one);
    if constexpr (kKeeps) hn::StoreU(v, d, out + i);
    return v;
  };
  const auto last = [&](auto d, int64_t i, size_t count) HWY_ATTR {
    const auto v = Term<kMap>(d, pw::LoadFirst(d, a + i, count),
                              kVectorB ? pw::LoadFirst(d, b + i, count) : one);
    if constexpr (kKeeps) pw::StoreFirst(d, v, out + i, count);
    return hn::IfThenElseZero(hn::FirstN(d, count), v);
  };
  int64_t at;
  *static_cast<double*>(acc) += Accumulate<Kind::kSum, T>(term, last, n, &at);
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
  const Elements<kKind, T> elements{in};
  int64_t c = 0;
  for (; c + lanes <= cols; c += lanes) {
    Accumulator<kKind, decltype(d), decltype(da)> acc;
    acc.Load(da, total + c);
    if constexpr (IsGrouped(kKind) && kCount == 8) {
      acc.TakeIn(d, da,
                 Join<kKind>(Four<kKind>(d, elements, c, row_stride),
                             Four<kKind>(d, elements, 4 * row_stride + c, row_stride)));
    } else if constexpr (IsGrouped(kKind) && kCount == 4) {
      acc.TakeIn(d, da, Four<kKind>(d, elements, c, row_stride));
    } else {
      for (int k = 0; k < kCount; ++k) {
        acc.TakeIn(d, da, elements(d, k * row_stride + c));
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

template <MapSum kMap, typename T>
void SetMapSum(SimdTable& table) {
  auto& sums = table.map_sums[static_cast<int>(kMap)];
  constexpr bool kDouble = sizeof(T) == 8;
  sums[0][0][kDouble] = &MapSumRow<kMap, false, false, T>;
  sums[0][1][kDouble] = &MapSumRow<kMap, false, true, T>;
  sums[1][0][kDouble] = &MapSumRow<kMap, true, false, T>;
  sums[1][1][kDouble] = &MapSumRow<kMap, true, true, T>;
}

template <typename T>
void SetMapSums(SimdTable& table) {
  SetMapSum<MapSum::kProduct, T>(table);
  SetMapSum<MapSum::kSquaredDifference, T>(table);
  SetMapSum<MapSum::kExpOfDifference, T>(table);
}

void FillSimdForTarget(SimdTable& table) {
  SetMapSums<float>(table);
  SetMapSums<double>(table);
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
