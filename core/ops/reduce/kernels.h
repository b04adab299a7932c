// Inner loops of reductions over contiguous memory, one pair per kind and dtype.
#pragma once

#include <cstdint>
#include <type_traits>

#include "core/array/dtype.h"

namespace weft::reduce {

enum class Kind : uint8_t {
  kSum,
  kSumAbs,
  kSumSquares,
  kNanSum,  // NaN counts as 0
  kProd,
  kNanProd,  // NaN counts as 1
  kMax,      // NaN wins
  kMin,
  kCount
};

// Sums of floating-point numbers accumulate in double, of integers in 64 bits (wrapping).
template <typename T>
using SumAcc =
    std::conditional_t<std::is_integral_v<T>,
                       std::conditional_t<std::is_signed_v<T>, int64_t, uint64_t>, double>;
// Extrema need no more than the type itself; the 16-bit ones are compared as float.
template <typename T>
using ExtremeAcc = std::conditional_t<std::is_integral_v<T>, SumAcc<T>,
                                      std::conditional_t<std::is_same_v<T, double>, double, float>>;
template <Kind kKind, typename T>
using AccOf =
    std::conditional_t<kKind == Kind::kMax || kKind == Kind::kMin, ExtremeAcc<T>, SumAcc<T>>;

// acc[r] takes in the n contiguous elements of row r.
using RowsFn = void (*)(const void* x, int64_t rows, int64_t row_stride, int64_t n, void* acc);
// acc[c] takes in x[r * row_stride + c] for every row r.
using ColsFn = void (*)(const void* x, int64_t rows, int64_t row_stride, int64_t cols, void* acc);

struct Kernels {
  RowsFn rows = nullptr;
  ColsFn cols = nullptr;
};

Kernels FindKernels(Kind kind, DType dtype);

// The loops of one instruction set for floating-point dtypes; empty where it has none.
struct SimdTable {
  Kernels kernels[static_cast<int>(Kind::kCount)][kNumDTypes] = {};
};
// `target` is one HWY_* bit.
void FillSimd(int64_t target, SimdTable& table);

}  // namespace weft::reduce
