// Attention without its scores in memory: blocks of keys, with a running maximum and sum for each
// query (Rabe and Staats 2021; Dao et al. 2022).
#include "core/ops/nn/attention_kernels.h"
#include "core/ops/nn/simd.h"
#include "core/ops/pointwise/instr.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/nn/attention_simd.cc"
#include "hwy/foreach_target.h"

#include "core/ops/nn/attention_block-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {
namespace {

template <class P>
struct ForwardMemory {
  using T = typename P::Real;
  using Unit = typename P::Unit;
  struct Tile {
    Unit* query;  // units of the depth, lanes
    T *out, *top, *sum;
  };

  ForwardMemory(Arena& arena, const AttentionShape& s, int64_t tiles) : terms(arena) {
    const int64_t depth = std::max(s.depth, s.value_depth);
    scores = arena.Take<T>(kKeys * kTile);
    factor = arena.Take<T>(kTile);
    rows = arena.Take<Unit>(std::max(kKeys, kTile) * (depth + 1));
    columns = arena.Take<Unit>(kKeys * (s.value_depth + 1));
    query = arena.Take<Unit>(tiles * UnitsOf<P>(s.depth) * kTile);
    out = arena.Take<T>(tiles * s.value_depth * kTile);
    top = arena.Take<T>(tiles * kTile);
    sum = arena.Take<T>(tiles * kTile);
    if constexpr (P::kPerUnit > 1) terms_of_sum = arena.Take<Unit>(kKeys / 2 * kTile);
  }
  Tile At(const AttentionShape& s, int64_t t) const {
    return {query + t * UnitsOf<P>(s.depth) * kTile, out + t * s.value_depth * kTile,
            top + t * kTile, sum + t * kTile};
  }

  TermBuffers<T> terms;
  T *scores, *factor;
  Unit *rows, *columns, *query;
  Unit* terms_of_sum = nullptr;  // the exponentials, where they are not what the scores were
  T *out, *top, *sum;
};

// Scores become exponentials in `to`; `most` holds the block's maxima. The factor is what the
// earlier sums are multiplied by.
template <class P, typename T = typename P::Real>
void Exponentials(const Block<T>& block, const T* scores, const T* most, typename P::Unit* to,
                  T* top, T* sum, T* factor) {
  const hn::ScalableTag<T> d;
  const auto lowest = hn::Set(d, -std::numeric_limits<T>::infinity());
  ForVectors<T>(block.lanes, [&](int64_t j) HWY_ATTR {
    const auto before = hn::LoadU(d, top + j), now = hn::Max(before, hn::LoadU(d, most + j));
    // A row without anything yet: its exponentials are 0, not NaN.
    const auto base = hn::IfThenElseZero(hn::Ne(now, lowest), now);
    const auto f = ExpOfNegative(d, hn::Sub(before, base));
    auto total = hn::Zero(d);
    StoreUnits<P>(block.num_keys(), j, to, [&](int64_t k) HWY_ATTR {
      const auto e = ExpOfNegative(d, hn::Sub(hn::LoadU(d, scores + k * kTile + j), base));
      total = hn::Add(total, e);
      return e;
    });
    hn::StoreU(now, d, top + j);
    hn::StoreU(f, d, factor + j);
    hn::StoreU(hn::MulAdd(hn::LoadU(d, sum + j), f, total), d, sum + j);
  });
}

// Divides by the sums and writes the rows of a tile and what the gradient needs of their sums.
template <class P, typename T = typename P::Real>
void Finish(const AttentionShape& s, const AttentionHead& head, Range queries,
            const typename ForwardMemory<P>::Tile& tile, T* buffer) {
  const hn::ScalableTag<T> d;
  // Without anything that takes part the result is 0 and so are the gradients.
  const bool zero = head.mask && !s.fill;
  const int64_t count = queries.end - queries.begin;
  HWY_ALIGN T bases[kTile], inverses[kTile];
  ForVectors<T>(LanesFor<T>(count), [&](int64_t j) HWY_ATTR {
    const auto sum = hn::LoadU(d, tile.sum + j);
    const auto empty = hn::Eq(sum, hn::Zero(d));
    auto inverse = hn::Div(hn::Set(d, T(1)), sum);
    if (zero) inverse = hn::IfThenZeroElse(empty, inverse);
    const auto top = hn::LoadU(d, tile.top + j);
    const auto lowest = hn::Set(d, -std::numeric_limits<T>::infinity());
    hn::Store(hn::IfThenElseZero(hn::Ne(top, lowest), top), d, bases + j);
    hn::Store(inverse, d, inverses + j);
    for (int64_t c = 0; c < s.value_depth; ++c) {
      T* at = tile.out + c * kTile + j;
      hn::StoreU(hn::Mul(hn::LoadU(d, at), inverse), d, at);
    }
  });
  T* sums = static_cast<T*>(head.sums) + queries.begin;
  std::copy_n(bases, count, sums);
  std::copy_n(inverses, count, sums + s.queries);
  StoreColumns(tile.out, head.out, queries, s.value_depth, buffer);
}

template <class P>
size_t ForwardBytes(const AttentionShape& s, int64_t queries) {
  Arena arena(nullptr);
  ForwardMemory<P>(arena, s, (queries + kTile - 1) / kTile);
  return arena.used();
}

template <class P>
void Forward(const AttentionShape& s, const AttentionHead& head, Range queries, void* memory) {
  using T = typename P::Real;
  const int64_t tiles = (queries.end - queries.begin + kTile - 1) / kTile;
  Arena arena(memory);
  const ForwardMemory<P> m(arena, s, tiles);
  const auto queries_of = [&](int64_t t) {
    const int64_t begin = queries.begin + t * kTile;
    return Range{begin, std::min(begin + kTile, queries.end)};
  };
  for (int64_t t = 0; t < tiles; ++t) {
    LoadLanes<P>(head.query, queries_of(t), s.depth, m.At(s, t).query, m.rows);
  }
  std::fill_n(m.top, tiles * kTile, -std::numeric_limits<T>::infinity());
  std::fill_n(m.sum, tiles * kTile, T(0));
  HWY_ALIGN T most[kTile];
  for (int64_t at = 0; at < s.keys && !(s.causal && at >= queries.end); at += kKeys) {
    const Range keys{at, std::min(at + kKeys, s.keys)};
    const int64_t n = keys.end - keys.begin;
    Operand value{};
    if constexpr (P::kPerUnit == 1) value = ByRow<P>(head.value, keys, s.value_depth, m.columns);
    value = ByColumn<P>(value, head.value, keys, s.value_depth, m.columns);
    const Operand key = ByRow<P>(head.key, keys, s.depth, m.rows);
    for (int64_t t = 0; t < tiles; ++t) {
      const Range q = queries_of(t);
      if (s.causal && at >= q.end) continue;
      const auto tile = m.At(s, t);
      const Block<T> block = m.terms.Load(head, q, keys);
      Product<P>(key, n, tile.query, kTile, UnitsOf<P>(s.depth), block.lanes, m.scores, kTile);
      Scores(s, block, m.scores, most);
      typename P::Unit* exponentials;
      if constexpr (P::kPerUnit == 1) {
        exponentials = m.scores;
      } else {
        exponentials = m.terms_of_sum;
      }
      Exponentials<P>(block, m.scores, most, exponentials, tile.top, tile.sum, m.factor);
      Product<P>(value, s.value_depth, exponentials, kTile, UnitsOf<P>(n), block.lanes, tile.out,
                 kTile, at > 0, m.factor);
    }
  }
  for (int64_t t = 0; t < tiles; ++t) {
    Finish<P>(s, head, queries_of(t), m.At(s, t), reinterpret_cast<T*>(m.rows));
  }
}

template <class P>
void Set(AttentionKernels& kernels) {
  kernels.forward_bytes = &ForwardBytes<P>;
  kernels.forward = &Forward<P>;
}

}  // namespace

void FillAttention(AttentionTable& table) {
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
namespace {

HWY_EXPORT(FillAttention);

bool HasBf16Products() {
#if HWY_ARCH_X86
  return __builtin_cpu_supports("avx512bf16");
#else
  return false;
#endif
}

AttentionTable MakeTable() {
  AttentionTable table{};
  HWY_DISPATCH_TABLE(FillAttention)[pointwise::DispatchIndex(SimdTarget())](table);
  FillAttentionBackward(table);
  if (!HasBf16Products()) table.bf16 = {};
  return table;
}

}  // namespace

const AttentionKernels& AttentionFor(DType dtype) {
  static const AttentionTable table = MakeTable();
  if (dtype == DType::kFloat64) return table.f64;
  return dtype == DType::kBfloat16 && table.bf16.forward != nullptr ? table.bf16 : table.f32;
}

}  // namespace weft::nn
#endif
