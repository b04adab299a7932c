// One element joins an accumulator: the scalar meaning of every kind of reduction.
#pragma once

#include "core/ops/reduce/kernels.h"

namespace weft::reduce {

template <Kind kKind, typename T, typename Acc = AccOf<kKind, T>>
inline Acc TakeIn(Acc acc, T element) {
  const Acc x = static_cast<Acc>(element);
  // Unsigned arithmetic, since wrapping is not defined for signed integers.
  using U = std::conditional_t<std::is_integral_v<Acc>, uint64_t, Acc>;
  const auto add = [](Acc a, Acc b) {
    return static_cast<Acc>(static_cast<U>(a) + static_cast<U>(b));
  };
  const auto multiply = [](Acc a, Acc b) {
    return static_cast<Acc>(static_cast<U>(a) * static_cast<U>(b));
  };
  if constexpr (kKind == Kind::kSum) return add(acc, x);
  if constexpr (kKind == Kind::kSumAbs) return add(acc, x < Acc(0) ? multiply(x, Acc(-1)) : x);
  if constexpr (kKind == Kind::kSumSquares) return add(acc, multiply(x, x));
  if constexpr (kKind == Kind::kNanSum) return x != x ? acc : add(acc, x);
  if constexpr (kKind == Kind::kProd) return multiply(acc, x);
  if constexpr (kKind == Kind::kNanProd) return x != x ? acc : multiply(acc, x);
  if constexpr (kKind == Kind::kMax) return x > acc || x != x ? x : acc;
  if constexpr (kKind == Kind::kMin) return x < acc || x != x ? x : acc;
}

}  // namespace weft::reduce
