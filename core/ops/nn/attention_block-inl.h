// Steps of attention on one block of keys and one tile of queries. Scores lie key by key, the
// queries of a tile beside each other, so that the softmax needs no sums across a vector.
#if defined(WEFT_NN_ATTENTION_BLOCK_INL_H_) == defined(HWY_TARGET_TOGGLE)
#ifdef WEFT_NN_ATTENTION_BLOCK_INL_H_
#undef WEFT_NN_ATTENTION_BLOCK_INL_H_
#else
#define WEFT_NN_ATTENTION_BLOCK_INL_H_
#endif

#include <limits>

#include "core/ops/nn/attention_kernels.h"
#include "core/ops/nn/attention_tile-inl.h"
#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
namespace pw = weft::pointwise::HWY_NAMESPACE;

inline constexpr int64_t kTile = kAttentionTile;
inline constexpr int64_t kKeys = 128;  // keys of a block

template <class P>
constexpr int64_t UnitsOf(int64_t n) {
  return (n + P::kPerUnit - 1) / P::kPerUnit;
}

// Whole vectors of any target.
constexpr int64_t PadLanes(int64_t n) { return (n + 15) / 16 * 16; }

template <typename T>
int64_t LanesFor(int64_t count) {
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(hn::ScalableTag<T>()));
  return (count + lanes - 1) / lanes * lanes;
}

// Hands out pieces of a thread's memory; without memory it only counts.
class Arena {
 public:
  explicit Arena(void* memory) : memory_(static_cast<char*>(memory)) {}
  template <typename T>
  T* Take(int64_t count) {
    T* piece = memory_ == nullptr ? nullptr : reinterpret_cast<T*>(memory_ + used_);
    used_ += (static_cast<size_t>(count) * sizeof(T) + 63) / 64 * 64;
    return piece;
  }
  size_t used() const { return used_; }

 private:
  char* memory_;
  size_t used_ = 0;
};

inline const char* At(const MatrixView& m, int64_t row, int64_t column = 0) {
  return static_cast<const char*>(m.data) +
         (row * m.row + column * m.column) * static_cast<int64_t>(SizeOf(m.dtype));
}

template <typename T>
void LoadReals(const MatrixView& m, int64_t row, int64_t column, int64_t n, T* to) {
  pointwise::FindLoad(m.dtype, pointwise::ComputeOf<T>())(At(m, row, column), m.column, to,
                                                          static_cast<size_t>(n));
}

// Rows as units, zeros up to `step`.
template <class P>
void LoadRows(const MatrixView& m, Range rows, int64_t columns, typename P::Unit* to,
              int64_t step) {
  using Unit = typename P::Unit;
  for (int64_t r = rows.begin; r < rows.end; ++r, to += step) {
    if constexpr (P::kPerUnit == 1) {
      LoadReals(m, r, 0, columns, to);
    } else {
      auto* halves = reinterpret_cast<uint16_t*>(to);
      const auto* from = reinterpret_cast<const uint16_t*>(At(m, r));
      for (int64_t c = 0; c < columns; ++c) halves[c] = from[c * m.column];
      if (columns % 2 != 0) halves[columns] = 0;
    }
    std::fill(to + UnitsOf<P>(columns), to + step, Unit(0));
  }
}

// A with the rows of `m`, in place where they lie close together: rows of interleaved heads share
// few places of the cache, and fetching them ahead of their use is what copying them does.
template <class P>
Operand ByRow(const MatrixView& m, Range rows, int64_t columns, typename P::Unit* buffer) {
  constexpr int64_t kBytes = sizeof(typename P::Unit);
  const int64_t units = UnitsOf<P>(columns);
  const bool native = P::kPerUnit > 1 || (SizeOf(m.dtype) == kBytes && IsFloating(m.dtype));
  const bool close = m.column == 1 && m.row == units * P::kPerUnit;
  if (native && close) return {At(m, rows.begin), units * kBytes, kBytes};
  LoadRows<P>(m, rows, columns, buffer, units);
  return {reinterpret_cast<const char*>(buffer), units * kBytes, kBytes};
}

#if WEFT_ATTENTION_PAIRS
// Units of two rows each: B for sums over the rows. Zeros up to `step` and for a missing last row.
inline void ZipRows(const MatrixView& m, Range rows, int64_t columns, uint32_t* to, int64_t step) {
  const hn::ScalableTag<uint32_t> d;
  const hn::Rebind<uint16_t, decltype(d)> half;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  for (int64_t r = rows.begin; r < rows.end; r += 2, to += step) {
    const auto* a = reinterpret_cast<const uint16_t*>(At(m, r));
    const bool both = r + 1 < rows.end;
    const uint16_t* b = both ? a + m.row : a;
    const uint32_t keep = both ? ~uint32_t{0} : 0xFFFF;
    int64_t c = 0;
    for (; m.column == 1 && c + lanes <= columns; c += lanes) {
      const auto low = hn::PromoteTo(d, hn::LoadU(half, a + c));
      const auto high = hn::ShiftLeft<16>(hn::PromoteTo(d, hn::LoadU(half, b + c)));
      hn::StoreU(hn::And(hn::Or(low, high), hn::Set(d, keep)), d, to + c);
    }
    for (; c < columns; ++c) {
      to[c] = (a[c * m.column] | uint32_t{b[c * m.column]} << 16) & keep;
    }
    std::fill(to + columns, to + step, 0u);
  }
}
#endif

// A with the columns of `m` as its rows. `by_row` is the same block by rows, for P that can turn
// it.
template <class P>
Operand ByColumn(const Operand& by_row, const MatrixView& m, Range rows, int64_t columns,
                 typename P::Unit* buffer) {
  if constexpr (P::kPerUnit == 1) {
    return {by_row.data, by_row.unit, by_row.row};
  } else {
    ZipRows(m, rows, columns, buffer, columns);
    return {reinterpret_cast<const char*>(buffer), sizeof(*buffer),
            columns * static_cast<int64_t>(sizeof(*buffer))};
  }
}

// B with the rows of `m` as lanes: to[unit][row], kTile lanes, zeros in those without a row.
template <class P>
void LoadLanes(const MatrixView& m, Range rows, int64_t columns, typename P::Unit* to,
               typename P::Unit* buffer) {
  using Unit = typename P::Unit;
  const int64_t units = UnitsOf<P>(columns), count = rows.end - rows.begin;
  const Operand from = ByRow<P>(m, rows, columns, buffer);
  if (count < kTile) std::fill_n(to, units * kTile, Unit(0));
  TransposeUnits(from.data, from.row, count, units, to, kTile);
}

// Rows `queries` of `m`, written from columns: from[column][query].
template <typename T>
void StoreColumns(const T* from, const MatrixView& m, Range queries, int64_t columns, T* buffer) {
  const int64_t count = queries.end - queries.begin;
  const char* data = reinterpret_cast<const char*>(from);
  TransposeUnits(data, kTile * sizeof(T), columns, count, buffer, columns);
  const auto store = pointwise::FindStore(pointwise::ComputeOf<T>(), m.dtype);
  for (int64_t r = 0; r < count; ++r) {
    store(buffer + r * columns, const_cast<char*>(At(m, queries.begin + r)), m.column,
          static_cast<size_t>(columns));
  }
}

// Bias or mask of a block: one number for each key, or for each key and lane.
template <typename T>
struct Term {
  const T* data = nullptr;
  bool per_key = false;
};

template <typename T>
Term<T> LoadTerm(const MatrixView& m, Range queries, Range keys, T* to, T* buffer) {
  if (!m) return {};
  const int64_t n = keys.end - keys.begin, count = queries.end - queries.begin;
  if (m.row == 0) {
    LoadReals(m, 0, keys.begin, n, to);
    return {to, true};
  }
  if (count < kTile) std::fill_n(to, n * kTile, T(0));  // what has no query stays finite
  if (m.dtype != (sizeof(T) == 4 ? DType::kFloat32 : DType::kFloat64) || m.column != 1) {
    for (int64_t q = 0; q < count; ++q) {
      LoadReals(m, queries.begin + q, keys.begin, n, buffer + q * n);
    }
    TransposeUnits(reinterpret_cast<const char*>(buffer), n * sizeof(T), count, n, to, kTile);
  } else {
    TransposeUnits(At(m, queries.begin, keys.begin), m.row * sizeof(T), count, n, to, kTile);
  }
  return {to, false};
}

// Of a block: its place, its terms and the buffers that they are loaded to.
template <typename T>
struct Block {
  Range queries, keys;
  Term<T> bias, mask;
  int64_t lanes;

  int64_t num_keys() const { return keys.end - keys.begin; }
};

template <typename T>
struct TermBuffers {
  T *bias, *mask, *rows;
  explicit TermBuffers(Arena& arena)
      : bias(arena.Take<T>(kKeys * kTile)),
        mask(arena.Take<T>(kKeys * kTile)),
        rows(arena.Take<T>(kKeys * kTile)) {}

  Block<T> Load(const AttentionHead& head, Range queries, Range keys) const {
    return {queries, keys, LoadTerm(head.bias, queries, keys, bias, rows),
            LoadTerm(head.mask, queries, keys, mask, rows),
            LanesFor<T>(queries.end - queries.begin)};
  }
};

// For each vector of queries: f(offset of its lanes).
template <typename T, class F>
HWY_INLINE void ForVectors(int64_t lanes, const F& f) {
  const int64_t step = static_cast<int64_t>(hn::Lanes(hn::ScalableTag<T>()));
  for (int64_t j = 0; j < lanes; j += step) f(j);
}

// Products x become scores; `top` becomes the largest of each lane.
template <typename T>
void Scores(const AttentionShape& shape, const Block<T>& block, T* x, T* top) {
  const hn::ScalableTag<T> d;
  constexpr T kLowest = -std::numeric_limits<T>::infinity();
  const auto lowest = hn::Set(d, kLowest), scale = hn::Set(d, static_cast<T>(shape.scale));
  const auto fill = hn::Set(d, shape.fill ? static_cast<T>(*shape.fill) : kLowest);
  const int64_t ahead = block.keys.begin - block.queries.begin;  // of the first query
  const bool crosses = shape.causal && ahead + block.num_keys() > 1;
  const Term<T>&bias = block.bias, &mask = block.mask;
  ForVectors<T>(block.lanes, [&](int64_t j) HWY_ATTR {
    const auto lane = hn::Iota(d, static_cast<T>(j));
    auto most = lowest;
    for (int64_t k = 0; k < block.num_keys(); ++k) {
      T* at = x + k * kTile + j;
      auto v = hn::Mul(hn::LoadU(d, at), scale);
      if (bias.data != nullptr) {
        v = hn::Add(
            v, bias.per_key ? hn::Set(d, bias.data[k]) : hn::LoadU(d, bias.data + k * kTile + j));
      }
      if (mask.data != nullptr) {
        const auto open =
            mask.per_key ? hn::Set(d, mask.data[k]) : hn::LoadU(d, mask.data + k * kTile + j);
        v = hn::IfThenElse(hn::Ne(open, hn::Zero(d)), v, fill);
      }
      if (crosses) {
        v = hn::IfThenElse(hn::Ge(lane, hn::Set(d, static_cast<T>(ahead + k))), v, lowest);
      }
      most = hn::Max(most, v);
      hn::StoreU(v, d, at);
    }
    hn::StoreU(most, d, top + j);
  });
}

// e^x for x that is not positive, but for rounding.
template <class D, class V>
HWY_INLINE V ExpOfNegative(D d, V x) {
  return pw::ExpBounded(d, pw::MaxKeepNan(d, pw::Const(d, pw::IsF32<D>() ? -106.0 : -747.0), x));
}

#if WEFT_ATTENTION_PAIRS
// Bits whose upper halves are v as bfloat16, rounded to the nearest.
template <class V>
HWY_INLINE auto RoundReals(V v) {
  const hn::ScalableTag<uint32_t> d;
  return hn::Add(hn::BitCast(d, v), hn::Set(d, 0x8000u));
}

// Two vectors as bfloat16: each lane has one of both.
template <class V>
HWY_INLINE auto ZipReals(V low, V high) {
  const hn::ScalableTag<uint16_t> half;
  return hn::BitCast(hn::ScalableTag<uint32_t>(),
                     hn::OddEven(hn::BitCast(half, RoundReals(high)),
                                 hn::BitCast(half, hn::ShiftRight<16>(RoundReals(low)))));
}
#endif

// value(k), a vector for each key, as lanes j of B of a sum over the keys.
template <class P, class Value>
HWY_INLINE void StoreUnits(int64_t keys, int64_t j, typename P::Unit* to, const Value& value) {
  const hn::ScalableTag<typename P::Unit> d;
  if constexpr (P::kPerUnit == 1) {
    for (int64_t k = 0; k < keys; ++k) hn::StoreU(value(k), d, to + k * kTile + j);
  } else {
#if WEFT_ATTENTION_PAIRS
    int64_t k = 0;
    for (; k + 2 <= keys; k += 2, to += kTile) {
      const auto low = value(k);
      hn::StoreU(ZipReals(low, value(k + 1)), d, to + j);
    }
    if (k < keys) {
      const auto low = value(k);
      hn::StoreU(ZipReals(low, hn::Zero(hn::ScalableTag<float>())), d, to + j);
    }
#endif
  }
}

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif  // WEFT_NN_ATTENTION_BLOCK_INL_H_
