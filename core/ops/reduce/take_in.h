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
  if constexpr (kKind == Kind::kMax || kKind == Kind::kMin) {
    // In this form the choice is one instruction, and only the test for NaN, which is predicted
    // well, may become a branch.
    const Acc extreme = kKind == Kind::kMax ? (x > acc ? x : acc) : (x < acc ? x : acc);
    return x != x ? x : extreme;
  }
}

}  // namespace weft::reduce
