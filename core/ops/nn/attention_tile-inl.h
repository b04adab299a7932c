// Products of small matrices for attention: a block of C in registers, A read by broadcasting its
// elements from wherever they lie, B row by row in vectors.
#if defined(WEFT_NN_ATTENTION_TILE_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef WEFT_NN_ATTENTION_TILE_INL_H_
#undef WEFT_NN_ATTENTION_TILE_INL_H_
#else
#define WEFT_NN_ATTENTION_TILE_INL_H_
#endif

#include <algorithm>
#include <cstring>

#include "hwy/highway.h"

#undef WEFT_ATTENTION_PAIRS
#if HWY_ARCH_X86 && HWY_TARGET <= HWY_AVX3
#define WEFT_ATTENTION_PAIRS 1
#else
#define WEFT_ATTENTION_PAIRS 0
#endif

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// How products are computed. A unit is what one step of the sum takes from A and from a lane of B:
// one number, or two bfloat16 beside each other.
template <typename T>
struct Singles {
  using Real = T;
  using Unit = T;
  static constexpr int64_t kPerUnit = 1;

  template <class D>
  static HWY_INLINE hn::Vec<D> Broadcast(D d, const char* at) {
    return hn::Set(d, *reinterpret_cast<const T*>(at));
  }
  template <class D>
  static HWY_INLINE hn::Vec<D> Load(D d, const Unit* at) {
    return hn::LoadU(d, at);
  }
  template <class V>
  static HWY_INLINE V MulAdd(V a, V b, V sum) {
    return hn::MulAdd(a, b, sum);
  }
};

#if WEFT_ATTENTION_PAIRS
struct Pairs {
  using Real = float;
  using Unit = uint32_t;
  static constexpr int64_t kPerUnit = 2;

  template <class D>
  static HWY_INLINE hn::Vec<D> Broadcast(D d, const char* at) {
    uint32_t pair;
    std::memcpy(&pair, at, sizeof(pair));
    return hn::BitCast(d, hn::Set(hn::RebindToUnsigned<D>(), pair));
  }
  template <class D>
  static HWY_INLINE hn::Vec<D> Load(D d, const Unit* at) {
    return hn::BitCast(d, hn::LoadU(hn::RebindToUnsigned<D>(), at));
  }
  // Highway 1.0.3 does not know this instruction; only its caller knows that the machine has it.
  template <class V>
  static HWY_INLINE V MulAdd(V a, V b, V sum) {
    asm("vdpbf16ps %2, %1, %0" : "+v"(sum.raw) : "v"(a.raw), "v"(b.raw));
    return sum;
  }
};
#endif

// A, by the bytes between its rows and between its units.
struct Operand {
  const char* data;
  int64_t row, unit;
};

// Registers: kRows kVecs sums, a row of B and one number of A.
#if HWY_HAVE_SCALABLE  // vectors have no size there, so that there are no arrays of them
inline constexpr int kMaxVecs = 1;
template <int kVecs>
inline constexpr int kBlockRows = 1;
#elif HWY_ARCH_X86 && HWY_TARGET > HWY_AVX3
inline constexpr int kMaxVecs = 3;
template <int kVecs>
inline constexpr int kBlockRows = kVecs == 1 ? 8 : 4;
#else
inline constexpr int kMaxVecs = 4;
template <int kVecs>
inline constexpr int kBlockRows = kVecs == 4 ? 4 : 8;
#endif

// kRows rows and kVecs vectors of C = A B, C += A B, or, with `factor`, C = C factor + A B.
template <class P, int kRows, int kVecs, typename T = typename P::Real>
HWY_NOINLINE void Tile(const Operand& a, const typename P::Unit* HWY_RESTRICT b, int64_t b_step,
                       int64_t units, T* HWY_RESTRICT c, int64_t c_step, bool add,
                       const T* HWY_RESTRICT factor) {
  const hn::ScalableTag<T> d;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  const char* from = a.data;
#if HWY_HAVE_SCALABLE
  auto sum = hn::Zero(d);
  for (int64_t u = 0; u < units; ++u, from += a.unit, b += b_step) {
    sum = P::MulAdd(P::Broadcast(d, from), P::Load(d, b), sum);
  }
  if (factor != nullptr) {
    sum = hn::MulAdd(hn::LoadU(d, c), hn::LoadU(d, factor), sum);
  } else if (add) {
    sum = hn::Add(hn::LoadU(d, c), sum);
  }
  hn::StoreU(sum, d, c);
#else
  hn::Vec<decltype(d)> sum[kRows][kVecs];
#pragma GCC unroll 8
  for (int i = 0; i < kRows; ++i) {
#pragma GCC unroll 8
    for (int j = 0; j < kVecs; ++j) sum[i][j] = hn::Zero(d);
  }
  for (int64_t u = 0; u < units; ++u, from += a.unit, b += b_step) {
    hn::Vec<decltype(d)> row[kVecs];
#pragma GCC unroll 8
    for (int j = 0; j < kVecs; ++j) row[j] = P::Load(d, b + j * lanes);
#pragma GCC unroll 8
    for (int i = 0; i < kRows; ++i) {
      const auto x = P::Broadcast(d, from + i * a.row);
#pragma GCC unroll 8
      for (int j = 0; j < kVecs; ++j) sum[i][j] = P::MulAdd(x, row[j], sum[i][j]);
    }
  }
#pragma GCC unroll 8
  for (int j = 0; j < kVecs; ++j) {
    const auto f = factor == nullptr ? hn::Set(d, T(1)) : hn::LoadU(d, factor + j * lanes);
#pragma GCC unroll 8
    for (int i = 0; i < kRows; ++i) {
      T* at = c + i * c_step + j * lanes;
      hn::StoreU(add ? hn::MulAdd(hn::LoadU(d, at), f, sum[i][j]) : sum[i][j], d, at);
    }
  }
#endif
}

template <class P, int kVecs, typename T = typename P::Real>
void BlockRows(Operand a, int64_t rows, const typename P::Unit* b, int64_t b_step, int64_t units,
               T* c, int64_t c_step, bool add, const T* factor) {
  const auto blocks = [&](auto block) HWY_ATTR {
    constexpr int kRows = decltype(block)::value;
    for (; rows >= kRows; rows -= kRows, a.data += kRows * a.row, c += kRows * c_step) {
      Tile<P, kRows, kVecs>(a, b, b_step, units, c, c_step, add, factor);
    }
  };
  blocks(std::integral_constant<int, kBlockRows<kVecs>>());
  if constexpr (kBlockRows<kVecs> > 4) blocks(std::integral_constant<int, 4>());
  if constexpr (kBlockRows<kVecs> > 2) blocks(std::integral_constant<int, 2>());
  if constexpr (kBlockRows<kVecs> > 1) blocks(std::integral_constant<int, 1>());
}

// C (rows, lanes) = A (rows, units) B (units, lanes), or the sum with C or with C times a factor
// for each lane. `lanes` is a multiple of the vector's.
template <class P, typename T = typename P::Real>
void Product(Operand a, int64_t rows, const typename P::Unit* b, int64_t b_step, int64_t units,
             int64_t lanes, T* c, int64_t c_step, bool add = false, const T* factor = nullptr) {
  const int64_t per_vector = static_cast<int64_t>(hn::Lanes(hn::ScalableTag<T>()));
  for (int64_t left = lanes / per_vector; left > 0;) {
    const int64_t groups = (left + kMaxVecs - 1) / kMaxVecs, vecs = (left + groups - 1) / groups;
    const auto block = [&](auto count) HWY_ATTR {
      constexpr int kVecs = std::min(decltype(count)::value, kMaxVecs);
      BlockRows<P, kVecs>(a, rows, b, b_step, units, c, c_step, add, factor);
    };
    switch (vecs) {
      case 1:
        block(std::integral_constant<int, 1>());
        break;
      case 2:
        block(std::integral_constant<int, 2>());
        break;
      case 3:
        block(std::integral_constant<int, 3>());
        break;
      default:
        block(std::integral_constant<int, 4>());
    }
    left -= vecs;
    b += vecs * per_vector;
    c += vecs * per_vector;
    if (factor != nullptr) factor += vecs * per_vector;
  }
}

// to[c][r] = from[r][c] for 4- or 8-byte units, rows of `from` by bytes.
template <typename Unit>
void TransposeUnits(const char* from, int64_t row_bytes, int64_t rows, int64_t columns, Unit* to,
                    int64_t to_step) {
  using F = hwy::MakeFloat<Unit>;
  constexpr int64_t kSide = 16 / sizeof(Unit);
  const hn::FixedTag<F, kSide> d;
  const auto unit = [&](int64_t r, int64_t c) {
    return reinterpret_cast<const F*>(from + r * row_bytes) + c;
  };
  F* out = reinterpret_cast<F*>(to);
  int64_t r = 0;
  for (; r + kSide <= rows; r += kSide) {
    int64_t c = 0;
    for (; c + kSide <= columns; c += kSide) {
      const auto a = hn::LoadU(d, unit(r, c)), b = hn::LoadU(d, unit(r + 1, c));
      F* at = out + c * to_step + r;
      if constexpr (kSide == 2) {
        hn::StoreU(hn::InterleaveLower(d, a, b), d, at);
        hn::StoreU(hn::InterleaveUpper(d, a, b), d, at + to_step);
      } else {
        const auto e = hn::LoadU(d, unit(r + 2, c)), f = hn::LoadU(d, unit(r + 3, c));
        const hn::FixedTag<double, 2> wide;
        const auto low0 = hn::BitCast(wide, hn::InterleaveLower(d, a, b));
        const auto low1 = hn::BitCast(wide, hn::InterleaveLower(d, e, f));
        const auto high0 = hn::BitCast(wide, hn::InterleaveUpper(d, a, b));
        const auto high1 = hn::BitCast(wide, hn::InterleaveUpper(d, e, f));
        hn::StoreU(hn::BitCast(d, hn::InterleaveLower(wide, low0, low1)), d, at);
        hn::StoreU(hn::BitCast(d, hn::InterleaveUpper(wide, low0, low1)), d, at + to_step);
        hn::StoreU(hn::BitCast(d, hn::InterleaveLower(wide, high0, high1)), d, at + 2 * to_step);
        hn::StoreU(hn::BitCast(d, hn::InterleaveUpper(wide, high0, high1)), d, at + 3 * to_step);
      }
    }
    for (; c < columns; ++c) {
      for (int64_t i = r; i < r + kSide; ++i)
        std::memcpy(out + c * to_step + i, unit(i, c), sizeof(F));
    }
  }
  for (; r < rows; ++r) {
    for (int64_t c = 0; c < columns; ++c) std::memcpy(out + c * to_step + r, unit(r, c), sizeof(F));
  }
}

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif  // WEFT_NN_ATTENTION_TILE_INL_H_
