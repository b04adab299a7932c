// Inner loops of reductions over contiguous memory, one pair per kind and dtype.
#pragma once

#include <cstdint>
#include <limits>
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

// What an accumulator holds before anything.
template <typename Acc>
constexpr Acc Identity(Kind kind) {
  switch (kind) {
    case Kind::kProd:
    case Kind::kNanProd:
      return Acc(1);
    case Kind::kMax:
      return std::numeric_limits<Acc>::has_infinity ? -std::numeric_limits<Acc>::infinity()
                                                    : std::numeric_limits<Acc>::lowest();
    case Kind::kMin:
      return std::numeric_limits<Acc>::has_infinity ? std::numeric_limits<Acc>::infinity()
                                                    : std::numeric_limits<Acc>::max();
    default:
      return Acc(0);
  }
}

// acc[r] takes in the n contiguous elements of row r.
using RowsFn = void (*)(const void* x, int64_t rows, int64_t row_stride, int64_t n, void* acc);
// acc[c] takes in x[r * row_stride + c] for every row r.
using ColsFn = void (*)(const void* x, int64_t rows, int64_t row_stride, int64_t cols, void* acc);

struct Kernels {
  RowsFn rows = nullptr;
  ColsFn cols = nullptr;
};

Kernels FindKernels(Kind kind, DType dtype);

// Sums of what two operands make: acc takes in f(a[i], b[i]) for i < n. b is one number unless it
// is a vector; the terms go to `out` as well where it is kept. float32 and float64.
enum class MapSum : uint8_t { kProduct, kSquaredDifference, kExpOfDifference, kCount };
using MapSumFn = void (*)(const void* a, const void* b, void* out, int64_t n, void* acc);
// nullptr where there is none.
MapSumFn FindMapSum(MapSum map, bool vector_b, bool keeps, DType dtype);

// The loops of one instruction set for floating-point dtypes; empty where it has none.
struct SimdTable {
  Kernels kernels[static_cast<int>(Kind::kCount)][kNumDTypes] = {};
  // By what is summed, whether b is a vector and the terms are kept, and type (f32, f64).
  MapSumFn map_sums[static_cast<int>(MapSum::kCount)][2][2][2] = {};
};
// `target` is one HWY_* bit.
void FillSimd(int64_t target, SimdTable& table);

}  // namespace weft::reduce
