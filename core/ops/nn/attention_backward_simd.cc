// Gradients of attention: the probabilities are computed again, block by block, from the
// sums that the forward pass kept (Dao et al. 2022).
#include "core/ops/nn/attention_kernels.h"
#include "core/ops/nn/simd.h"
#include "core/ops/pointwise/instr.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/nn/attention_backward_simd.cc"
#include "hwy/foreach_target.h"

#include "core/ops/nn/attention_block-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {
namespace {

// Queries whose arrays are kept at hand while the keys pass by.
constexpr int64_t kGroup = 4 * kTile;

template <class P>
struct BackwardMemory {
  using T = typename P::Real;
  using Unit = typename P::Unit;

  // Of one tile: queries and the gradients of the results, as lanes (units of the depth by queries)
  // and as rows (units of queries by depth).
  struct Tile {
    Unit *query, *query_rows, *dout, *dout_rows;
    T *base, *inverse, *delta, *dquery;
  };

  BackwardMemory(Arena& arena, const AttentionShape& s, int64_t keys)
      : depth(PadLanes(s.depth)), value_depth(PadLanes(s.value_depth)), terms(arena) {
    const int64_t widest = std::max(depth, value_depth) + 1;
    scores = arena.Take<T>(kKeys * kTile);
    dscores = arena.Take<T>(kKeys * kTile);
    key_rows = arena.Take<Unit>(kKeys * widest);
    value_rows = arena.Take<Unit>(kKeys * widest);
    key_columns = arena.Take<Unit>(kKeys * widest);
    buffer = arena.Take<T>(kTile * widest);
    if constexpr (P::kPerUnit > 1) {
      halves = arena.Take<uint16_t>(kKeys * kTile);
      units = arena.Take<Unit>(kKeys / 2 * kTile);
    }
    for (Tile& tile : tiles) {
      tile.query = arena.Take<Unit>(UnitsOf<P>(s.depth) * kTile);
      tile.query_rows = arena.Take<Unit>(UnitsOf<P>(kTile) * depth);
      tile.dout = arena.Take<Unit>(UnitsOf<P>(s.value_depth) * kTile);
      tile.dout_rows = arena.Take<Unit>(UnitsOf<P>(kTile) * value_depth);
      tile.base = arena.Take<T>(kTile);
      tile.inverse = arena.Take<T>(kTile);
      tile.delta = arena.Take<T>(kTile);
      tile.dquery = arena.Take<T>(s.depth * kTile);
    }
    dkey = arena.Take<T>(keys * depth);
    dvalue = arena.Take<T>(keys * value_depth);
  }

  int64_t depth, value_depth;  // of rows, whole vectors
  TermBuffers<T> terms;
  T *scores, *dscores, *buffer;
  Unit *key_rows, *value_rows, *key_columns;
  uint16_t* halves = nullptr;  // scores by keys, as bfloat16
  Unit* units = nullptr;       // scores by pairs of keys
  Tile tiles[kGroup / kTile];
  T *dkey, *dvalue;
};

// B with the rows of `m` as rows.
template <class P>
void LoadSumRows(const MatrixView& m, Range rows, int64_t columns, typename P::Unit* to,
                 int64_t step) {
  if constexpr (P::kPerUnit == 1) {
    LoadRows<P>(m, rows, columns, to, step);
  } else {
    ZipRows(m, rows, columns, to, step);
  }
}

template <class P>
void LoadTile(const AttentionShape& s, const AttentionHead& head,
              const AttentionHeadGradients& grads, Range queries, const BackwardMemory<P>& m,
              const typename BackwardMemory<P>::Tile& tile) {
  using T = typename P::Real;
  auto* buffer = reinterpret_cast<typename P::Unit*>(m.buffer);
  LoadLanes<P>(head.query, queries, s.depth, tile.query, buffer);
  LoadLanes<P>(grads.out, queries, s.value_depth, tile.dout, buffer);
  LoadSumRows<P>(head.query, queries, s.depth, tile.query_rows, m.depth);
  LoadSumRows<P>(grads.out, queries, s.value_depth, tile.dout_rows, m.value_depth);
  // Lanes without a query have probability 0.
  std::fill_n(tile.base, kTile, std::numeric_limits<T>::infinity());
  std::fill_n(tile.inverse, kTile, T(0));
  std::fill_n(tile.delta, kTile, T(0));
  const T* sums = static_cast<const T*>(head.sums);
  std::copy(sums + queries.begin, sums + queries.end, tile.base);
  std::copy(sums + s.queries + queries.begin, sums + s.queries + queries.end, tile.inverse);
  std::fill_n(tile.dquery, s.depth * kTile, T(0));
  T *y = m.scores, *dy = m.dscores;
  for (int64_t q = queries.begin; q < queries.end; ++q) {
    T& delta = tile.delta[q - queries.begin];
    for (int64_t at = 0; at < s.value_depth; at += kKeys) {
      const int64_t n = std::min(kKeys, s.value_depth - at);
      LoadReals(head.out, q, at, n, y);
      LoadReals(grads.out, q, at, n, dy);
      const hn::ScalableTag<T> d;
      auto sum = hn::Zero(d);
      const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
      int64_t i = 0;
      for (; i + lanes <= n; i += lanes) {
        sum = hn::MulAdd(hn::LoadU(d, y + i), hn::LoadU(d, dy + i), sum);
      }
      delta += hn::GetLane(hn::SumOfLanes(d, sum));
      for (; i < n; ++i) delta += y[i] * dy[i];
    }
  }
}

// Numbers of a block as A of a sum over the queries: rows are keys.
template <class P, typename T = typename P::Real>
Operand ByKey(const Block<T>& block, const T* x, uint16_t* halves) {
  if constexpr (P::kPerUnit == 1) {
    return {reinterpret_cast<const char*>(x), kTile * sizeof(T), sizeof(T)};
  } else {
#if WEFT_ATTENTION_PAIRS
    const hn::ScalableTag<T> d;
    const hn::Rebind<uint16_t, decltype(d)> half;
    const hn::RebindToSigned<decltype(d)> integers;
    ForVectors<T>(block.lanes, [&](int64_t j) HWY_ATTR {
      for (int64_t k = 0; k < block.num_keys(); ++k) {
        const auto bits = hn::ShiftRight<16>(RoundReals(hn::LoadU(d, x + k * kTile + j)));
        hn::StoreU(hn::DemoteTo(half, hn::BitCast(integers, bits)), half, halves + k * kTile + j);
      }
    });
    return {reinterpret_cast<const char*>(halves), kTile * 2, 4};
#endif
  }
}

// Scores become probabilities.
template <typename T>
void Probabilities(const Block<T>& block, const T* bases, const T* inverses, T* x) {
  const hn::ScalableTag<T> d;
  ForVectors<T>(block.lanes, [&](int64_t j) HWY_ATTR {
    const auto base = hn::LoadU(d, bases + j), inverse = hn::LoadU(d, inverses + j);
    for (int64_t k = 0; k < block.num_keys(); ++k) {
      T* at = x + k * kTile + j;
      hn::StoreU(hn::Mul(ExpOfNegative(d, hn::Sub(hn::LoadU(d, at), base)), inverse), d, at);
    }
  });
}

// dx = p (dx - delta): the gradient of the scores, 0 where the mask replaced them.
template <typename T>
void ScoreGradients(const Block<T>& block, const T* p, const T* delta, T* dx) {
  const hn::ScalableTag<T> d;
  const Term<T>& mask = block.mask;
  ForVectors<T>(block.lanes, [&](int64_t j) HWY_ATTR {
    const auto mean = hn::LoadU(d, delta + j);
    for (int64_t k = 0; k < block.num_keys(); ++k) {
      T* at = dx + k * kTile + j;
      auto v = hn::Mul(hn::LoadU(d, p + k * kTile + j), hn::Sub(hn::LoadU(d, at), mean));
      if (mask.data != nullptr) {
        const auto open =
            mask.per_key ? hn::Set(d, mask.data[k]) : hn::LoadU(d, mask.data + k * kTile + j);
        v = hn::IfThenElseZero(hn::Ne(open, hn::Zero(d)), v);
      }
      hn::StoreU(v, d, at);
    }
  });
}

template <typename T>
void AddBiasGradient(const Block<T>& block, const T* dx, const MatrixView& to) {
  const int64_t count = block.queries.end - block.queries.begin;
  for (int64_t k = 0; k < block.num_keys(); ++k) {
    for (int64_t q = 0; q < count; ++q) {
      T* at = reinterpret_cast<T*>(
          const_cast<char*>(At(to, block.queries.begin + q, block.keys.begin + k)));
      *at += dx[k * kTile + q];
    }
  }
}

template <typename T>
void ScaleAll(T* x, int64_t n, double scale) {
  for (int64_t i = 0; i < n; ++i) x[i] *= static_cast<T>(scale);
}

template <typename T>
void StoreRows(const T* from, int64_t step, const MatrixView& m, Range rows, int64_t columns) {
  const auto store = pointwise::FindStore(pointwise::ComputeOf<T>(), m.dtype);
  for (int64_t r = rows.begin; r < rows.end; ++r, from += step) {
    store(from, const_cast<char*>(At(m, r)), m.column, static_cast<size_t>(columns));
  }
}

template <class P>
size_t BackwardBytes(const AttentionShape& s, int64_t keys) {
  Arena arena(nullptr);
  BackwardMemory<P>(arena, s, keys);
  return arena.used();
}

template <class P>
class Backward {
  using T = typename P::Real;
  using Unit = typename P::Unit;

 public:
  static void Run(const AttentionShape& s, const AttentionHead& head,
                  const AttentionHeadGradients& grads, Range queries, Range keys, void* memory) {
    Arena arena(memory);
    const BackwardMemory<P> m(arena, s, keys.end - keys.begin);
    Backward(s, head, grads, keys, m).Run(queries);
  }

 private:
  Backward(const AttentionShape& s, const AttentionHead& head, const AttentionHeadGradients& grads,
           Range keys, const BackwardMemory<P>& m)
      : s_(s), head_(head), grads_(grads), keys_(keys), m_(m) {}

  void Run(Range queries) {
    const int64_t n = keys_.end - keys_.begin;
    std::fill_n(m_.dkey, n * m_.depth, T(0));
    std::fill_n(m_.dvalue, n * m_.value_depth, T(0));
    for (int64_t at = queries.begin; at < queries.end; at += kGroup) {
      Group({at, std::min(at + kGroup, queries.end)});
    }
    if (grads_.key) {
      ScaleAll(m_.dkey, n * m_.depth, s_.scale);
      StoreRows(m_.dkey, m_.depth, grads_.key, keys_, s_.depth);
    }
    if (grads_.value) StoreRows(m_.dvalue, m_.value_depth, grads_.value, keys_, s_.value_depth);
  }

  void Group(Range group) {
    const int64_t tiles = (group.end - group.begin + kTile - 1) / kTile;
    const auto queries_of = [&](int64_t t) {
      const int64_t begin = group.begin + t * kTile;
      return Range{begin, std::min(begin + kTile, group.end)};
    };
    for (int64_t t = 0; t < tiles; ++t) {
      LoadTile<P>(s_, head_, grads_, queries_of(t), m_, m_.tiles[t]);
    }
    for (int64_t at = keys_.begin; at < keys_.end && !(s_.causal && at >= group.end); at += kKeys) {
      const Range keys{at, std::min(at + kKeys, keys_.end)};
      const Operand key = ByRow<P>(head_.key, keys, s_.depth, m_.key_rows);
      const Operand value = ByRow<P>(head_.value, keys, s_.value_depth, m_.value_rows);
      Operand key_columns{};
      if (grads_.query) {
        key_columns = ByColumn<P>(key, head_.key, keys, s_.depth, m_.key_columns);
      }
      for (int64_t t = 0; t < tiles; ++t) {
        if (s_.causal && at >= queries_of(t).end) continue;
        OneBlock(m_.tiles[t], queries_of(t), keys, key, value, key_columns);
      }
    }
    if (!grads_.query) return;
    for (int64_t t = 0; t < tiles; ++t) {
      ScaleAll(m_.tiles[t].dquery, s_.depth * kTile, s_.scale);
      StoreColumns(m_.tiles[t].dquery, grads_.query, queries_of(t), s_.depth, m_.buffer);
    }
  }

  void OneBlock(const typename BackwardMemory<P>::Tile& tile, Range queries, Range keys,
                const Operand& key, const Operand& value, const Operand& key_columns) {
    const Block<T> block = m_.terms.Load(head_, queries, keys);
    const int64_t n = block.num_keys(), sums = UnitsOf<P>(queries.end - queries.begin);
    HWY_ALIGN T most[kTile];
    Product<P>(key, n, tile.query, kTile, UnitsOf<P>(s_.depth), block.lanes, m_.scores, kTile);
    Scores(s_, block, m_.scores, most);
    Probabilities(block, tile.base, tile.inverse, m_.scores);
    if (grads_.value) {
      Product<P>(ByKey<P>(block, m_.scores, m_.halves), n, tile.dout_rows, m_.value_depth, sums,
                 LanesFor<T>(s_.value_depth),
                 m_.dvalue + (keys.begin - keys_.begin) * m_.value_depth, m_.value_depth, true);
    }
    if (!grads_.key && !grads_.query && !grads_.bias) return;
    Product<P>(value, n, tile.dout, kTile, UnitsOf<P>(s_.value_depth), block.lanes, m_.dscores,
               kTile);
    ScoreGradients(block, m_.scores, tile.delta, m_.dscores);
    if (grads_.bias) AddBiasGradient(block, m_.dscores, grads_.bias);
    if (grads_.key) {
      Product<P>(ByKey<P>(block, m_.dscores, m_.halves), n, tile.query_rows, m_.depth, sums,
                 LanesFor<T>(s_.depth), m_.dkey + (keys.begin - keys_.begin) * m_.depth, m_.depth,
                 true);
    }
    if (grads_.query) {
      const Unit* units;
      if constexpr (P::kPerUnit == 1) {
        units = m_.dscores;
      } else {
        const hn::ScalableTag<T> d;
        ForVectors<T>(block.lanes, [&](int64_t j) HWY_ATTR {
          StoreUnits<P>(n, j, m_.units, [&](int64_t k) HWY_ATTR {
            return hn::LoadU(d, m_.dscores + k * kTile + j);
          });
        });
        units = m_.units;
      }
      Product<P>(key_columns, s_.depth, units, kTile, UnitsOf<P>(n), block.lanes, tile.dquery,
                 kTile, true);
    }
  }

  const AttentionShape& s_;
  const AttentionHead& head_;
  const AttentionHeadGradients& grads_;
  const Range keys_;
  const BackwardMemory<P>& m_;
};

template <class P>
void Set(AttentionKernels& kernels) {
  kernels.backward_bytes = &BackwardBytes<P>;
  kernels.backward = &Backward<P>::Run;
}

}  // namespace

void FillAttentionBackwardForTarget(AttentionTable& table) {
  Set<Singles<float>>(table.f32);
  Set<Singles<double>>(table.f64);
#if WEFT_ATTENTION_PAIRS
  Set<Pairs>(table.bf16);
#endif
}

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::nn {
HWY_EXPORT(FillAttentionBackwardForTarget);
void FillAttentionBackward(AttentionTable& table) {
  HWY_DISPATCH_TABLE(FillAttentionBackwardForTarget)[pointwise::DispatchIndex(SimdTarget())](table);
}
}  // namespace weft::nn
#endif
