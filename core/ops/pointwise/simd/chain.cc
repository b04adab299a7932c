// Two instructions in one loop, for the arithmetic that costs less than going through memory.
#include "core/ops/pointwise/simd/dispatch.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/pointwise/simd/chain.cc"
#include "hwy/foreach_target.h"

#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::pointwise::HWY_NAMESPACE {
namespace {

template <ChainOp kOp, class V>
HWY_INLINE V Step(V a, V b) {
  if constexpr (kOp == ChainOp::kAdd) return hn::Add(a, b);
  if constexpr (kOp == ChainOp::kSub) return hn::Sub(a, b);
  if constexpr (kOp == ChainOp::kReverseSub) return hn::Sub(b, a);
  return hn::Mul(a, b);
}

template <typename T, ChainOp kFirst, ChainOp kSecond, bool kVectorB, bool kVectorC>
void Chain(const void* a_void, const void* b_void, const void* c_void, void* out_void, size_t n) {
  if (n == 0) return;
  const hn::ScalableTag<T> d;
  const size_t lanes = hn::Lanes(d);
  const T *a = static_cast<const T*>(a_void), *b = static_cast<const T*>(b_void),
          *c = static_cast<const T*>(c_void);
  T* out = static_cast<T*>(out_void);
  const auto sb = hn::Set(d, *b), sc = hn::Set(d, *c);
  size_t i = 0;
  for (; i + lanes <= n; i += lanes) {
    const auto vb = kVectorB ? hn::LoadU(d, b + i) : sb;
    const auto vc = kVectorC ? hn::LoadU(d, c + i) : sc;
    hn::StoreU(Step<kSecond>(Step<kFirst>(hn::LoadU(d, a + i), vb), vc), d, out + i);
  }
  if (i == n) return;
  const auto vb = kVectorB ? LoadFirst(d, b + i, n - i) : sb;
  const auto vc = kVectorC ? LoadFirst(d, c + i, n - i) : sc;
  StoreFirst(d, Step<kSecond>(Step<kFirst>(LoadFirst(d, a + i, n - i), vb), vc), out + i, n - i);
}

template <ChainOp kFirst, bool kExp>
struct ChainOfOne {
  template <class D, class V>
  HWY_INLINE V operator()(D d, V a, V b) const {
    const V v = Step<kFirst>(a, b);
    if constexpr (kExp) return Exp(d, v);
    return hn::Mul(v, v);
  }
};

template <typename T, ChainOp kFirst, ChainOp kSecond>
void SetModes(KernelTable& table) {
  constexpr bool kDouble = sizeof(T) == 8;
  auto& modes = table.chains[static_cast<int>(kFirst)][static_cast<int>(kSecond)];
  modes[0][0][kDouble] = &Chain<T, kFirst, kSecond, false, false>;
  modes[0][1][kDouble] = &Chain<T, kFirst, kSecond, false, true>;
  modes[1][0][kDouble] = &Chain<T, kFirst, kSecond, true, false>;
  modes[1][1][kDouble] = &Chain<T, kFirst, kSecond, true, true>;
}

template <typename T, ChainOp kFirst>
void SetFirst(KernelTable& table) {
  constexpr bool kDouble = sizeof(T) == 8;
  SetModes<T, kFirst, ChainOp::kAdd>(table);
  SetModes<T, kFirst, ChainOp::kSub>(table);
  SetModes<T, kFirst, ChainOp::kReverseSub>(table);
  SetModes<T, kFirst, ChainOp::kMul>(table);
  auto& ones = table.chains_of_one[static_cast<int>(kFirst)];
  ones[0][0][kDouble] = &BinaryLoop<T, ChainOfOne<kFirst, false>, Mode::kVS>;
  ones[0][1][kDouble] = &BinaryLoop<T, ChainOfOne<kFirst, false>, Mode::kVV>;
  ones[1][0][kDouble] = &BinaryLoop<T, ChainOfOne<kFirst, true>, Mode::kVS>;
  ones[1][1][kDouble] = &BinaryLoop<T, ChainOfOne<kFirst, true>, Mode::kVV>;
}

template <typename T>
void SetAll(KernelTable& table) {
  SetFirst<T, ChainOp::kAdd>(table);
  SetFirst<T, ChainOp::kSub>(table);
  SetFirst<T, ChainOp::kReverseSub>(table);
  SetFirst<T, ChainOp::kMul>(table);
}

}  // namespace

void FillChainForTarget(KernelTable& table) {
  SetAll<float>(table);
  SetAll<double>(table);
}

}  // namespace weft::pointwise::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::pointwise {
WEFT_DISPATCH_FILL(FillChain);
}  // namespace weft::pointwise
#endif
