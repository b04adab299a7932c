// Loops of batch normalisation, once per instruction set.
#include "core/ops/nn/channel_kernels.h"
#include "core/ops/nn/simd.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/nn/channel_simd.cc"
#include "hwy/foreach_target.h"

#include <cstring>
#include <type_traits>

#include "core/ops/nn/memory-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
namespace pw = weft::pointwise::HWY_NAMESPACE;

template <typename S>
using WideOf = std::conditional_t<std::is_same_v<S, double>, double, float>;
template <typename S>
using TagOf = hn::ScalableTag<WideOf<S>>;
template <typename S>
using VecOf = hn::Vec<TagOf<S>>;

// fn(i, count) for vectors of count elements from i on; the last may be short.
template <typename S, class Fn>
HWY_INLINE void ForVectors(int64_t n, const Fn& fn) {
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(TagOf<S>()));
  int64_t i = 0;
  for (; i + lanes <= n; i += lanes) fn(i, lanes);
  if (i < n) fn(i, n - i);
}

template <typename S>
HWY_INLINE VecOf<S> At(const void* data, int64_t i, int64_t count) {
  return LoadWide(TagOf<S>(), static_cast<const S*>(data) + i, count);
}

template <typename S>
HWY_INLINE void Put(VecOf<S> v, void* data, int64_t i, int64_t count) {
  StoreNarrow(TagOf<S>(), v, static_cast<S*>(data) + i, count);
}

// The numbers of the channels of elements i, ... of a row.
template <typename S, bool kRun>
HWY_INLINE VecOf<S> Number(const void* numbers, int64_t i, int64_t count) {
  const auto* p = static_cast<const WideOf<S>*>(numbers);
  if constexpr (kRun) return hn::Set(TagOf<S>(), p[0]);
  return LoadWide(TagOf<S>(), p + i, count);
}

// Adds the vectors term(row, i, count) of all rows to the sums of the channels; terms are zero
// beyond count.
template <typename S, bool kRun, class Term>
HWY_INLINE void SumRows(const ChannelRows& r, void* sums_void, const Term& term) {
  const TagOf<S> d;
  auto* sums = static_cast<WideOf<S>*>(sums_void);
  if constexpr (kRun) {
    auto a = hn::Zero(d), b = hn::Zero(d), c = hn::Zero(d), e = hn::Zero(d);
    const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
    int64_t i = 0;
    for (; i + 4 * lanes <= r.n; i += 4 * lanes) {
      a = hn::Add(a, term(0, i, lanes));
      b = hn::Add(b, term(0, i + lanes, lanes));
      c = hn::Add(c, term(0, i + 2 * lanes, lanes));
      e = hn::Add(e, term(0, i + 3 * lanes, lanes));
    }
    for (; i + lanes <= r.n; i += lanes) a = hn::Add(a, term(0, i, lanes));
    if (i < r.n) a = hn::Add(a, term(0, i, r.n - i));
    sums[0] += hn::GetLane(hn::SumOfLanes(d, hn::Add(hn::Add(a, b), hn::Add(c, e))));
    return;
  }
  // Some rows at once, so that the sums are not read and written for every one.
  int64_t row = 0;
  for (; row + 8 <= r.rows; row += 8) {
    ForVectors<S>(r.n, [&](int64_t i, int64_t count) HWY_ATTR {
      auto a = LoadWide(d, sums + i, count), b = hn::Zero(d);
      for (int64_t k = 0; k < 8; k += 2) {
        a = hn::Add(a, term(row + k, i, count));
        b = hn::Add(b, term(row + k + 1, i, count));
      }
      StoreNarrow(d, hn::Add(a, b), sums + i, count);
    });
  }
  for (; row < r.rows; ++row) {
    ForVectors<S>(r.n, [&](int64_t i, int64_t count) HWY_ATTR {
      StoreNarrow(d, hn::Add(LoadWide(d, sums + i, count), term(row, i, count)), sums + i, count);
    });
  }
}

// Zero in the lanes from `count` on.
template <class D, class V>
HWY_INLINE V FirstLanes(D d, V v, int64_t count) {
  return count == static_cast<int64_t>(hn::Lanes(d))
             ? v
             : hn::IfThenElseZero(hn::FirstN(d, static_cast<size_t>(count)), v);
}

template <typename S, bool kRun>
void Stats(const ChannelRows& r, const void* x, void* mean_void, void* squares) {
  using T = WideOf<S>;
  const TagOf<S> d;
  auto* mean = static_cast<T*>(mean_void);
  const int64_t channels = kRun ? 1 : r.n;
  std::memset(mean, 0, static_cast<size_t>(channels) * sizeof(T));
  std::memset(squares, 0, static_cast<size_t>(channels) * sizeof(T));
  SumRows<S, kRun>(r, mean, [&](int64_t row, int64_t i, int64_t count) HWY_ATTR {
    return At<S>(x, row * r.n + i, count);
  });
  const T inverse = T(1) / static_cast<T>(kRun ? r.n : r.rows);
  for (int64_t c = 0; c < channels; ++c) mean[c] *= inverse;
  SumRows<S, kRun>(r, squares, [&](int64_t row, int64_t i, int64_t count) HWY_ATTR {
    const auto centred =
        hn::Sub(At<S>(x, row * r.n + i, count), Number<S, kRun>(mean, i, count));
    return FirstLanes(d, hn::Mul(centred, centred), count);
  });
}

template <typename S, bool kRun, bool kResidual, bool kRelu>
HWY_NOINLINE void ForwardLoop(const ChannelForward& f) {
  const TagOf<S> d;
  for (int64_t row = 0; row < f.rows; ++row) {
    const int64_t at = row * f.n;
    ForVectors<S>(f.n, [&](int64_t i, int64_t count) HWY_ATTR {
      const auto centred = hn::Sub(At<S>(f.x, at + i, count), Number<S, kRun>(f.mean, i, count));
      auto y = hn::MulAdd(centred, Number<S, kRun>(f.scale, i, count),
                          Number<S, kRun>(f.shift, i, count));
      if constexpr (kResidual) y = hn::Add(y, At<S>(f.residual, at + i, count));
      if constexpr (kRelu) y = pw::MaxKeepNan(d, hn::Zero(d), y);
      Put<S>(y, f.y, at + i, count);
    });
  }
}

template <typename S, bool kRun>
void Forward(const ChannelForward& f) {
  if (f.residual != nullptr) {
    return f.relu ? ForwardLoop<S, kRun, true, true>(f) : ForwardLoop<S, kRun, true, false>(f);
  }
  f.relu ? ForwardLoop<S, kRun, false, true>(f) : ForwardLoop<S, kRun, false, false>(f);
}

enum class Mask { kNone, kFromResult, kComputed };  // from the result: what flows back is written

// What flows back into elements i, ... of the row at `at`.
template <typename S, bool kRun, Mask kMask, bool kMore = false>
HWY_INLINE VecOf<S> Flow(const ChannelBackward& b, int64_t at, int64_t i, int64_t count,
                         VecOf<S> centred) {
  const TagOf<S> d;
  auto dy = At<S>(b.dy, at + i, count);
  if constexpr (kMore) dy = hn::Add(dy, At<S>(b.more, at + i, count));
  if constexpr (kMask == Mask::kNone) return dy;
  VecOf<S> y;
  if constexpr (kMask == Mask::kFromResult) {
    y = At<S>(b.y, at + i, count);
  } else {
    y = hn::MulAdd(centred, Number<S, kRun>(b.scale, i, count),
                   Number<S, kRun>(b.shift, i, count));
  }
  const auto flow = hn::IfThenElseZero(hn::Gt(y, hn::Zero(d)), dy);
  if constexpr (kMask == Mask::kFromResult) Put<S>(flow, b.flow, at + i, count);
  return flow;
}

template <typename S, bool kRun, Mask kMask, bool kMore = false>
HWY_NOINLINE void SumsLoop(const ChannelBackward& b, void* first, void* second) {
  using T = WideOf<S>;
  const TagOf<S> d;
  const auto centred_at = [&](int64_t at, int64_t i, int64_t count) HWY_ATTR {
    return hn::Sub(At<S>(b.x, at + i, count), Number<S, kRun>(b.mean, i, count));
  };
  if constexpr (kRun) {
    auto one = hn::Zero(d), two = hn::Zero(d);
    ForVectors<S>(b.n, [&](int64_t i, int64_t count) HWY_ATTR {
      const auto centred = centred_at(0, i, count);
      const auto dy = FirstLanes(d, Flow<S, kRun, kMask, kMore>(b, 0, i, count, centred), count);
      one = hn::Add(one, dy);
      two = hn::MulAdd(dy, centred, two);
    });
    *static_cast<T*>(first) = hn::GetLane(hn::SumOfLanes(d, one));
    *static_cast<T*>(second) = hn::GetLane(hn::SumOfLanes(d, two));
    return;
  }
  auto *ones = static_cast<T*>(first), *twos = static_cast<T*>(second);
  std::memset(ones, 0, static_cast<size_t>(b.n) * sizeof(T));
  std::memset(twos, 0, static_cast<size_t>(b.n) * sizeof(T));
  const auto add = [&](int64_t row, int64_t rows) HWY_ATTR {
    ForVectors<S>(b.n, [&](int64_t i, int64_t count) HWY_ATTR {
      auto one = LoadWide(d, ones + i, count), two = LoadWide(d, twos + i, count);
      for (int64_t k = row; k < row + rows; ++k) {
        const auto centred = centred_at(k * b.n, i, count);
        const auto dy = Flow<S, kRun, kMask, kMore>(b, k * b.n, i, count, centred);
        one = hn::Add(one, dy);
        two = hn::MulAdd(dy, centred, two);
      }
      StoreNarrow(d, one, ones + i, count);
      StoreNarrow(d, two, twos + i, count);
    });
  };
  int64_t row = 0;
  for (; row + 4 <= b.rows; row += 4) add(row, 4);
  for (; row < b.rows; ++row) add(row, 1);
}

template <typename S, bool kRun>
void Sums(const ChannelBackward& b, void* first, void* second) {
  if (!b.relu) return SumsLoop<S, kRun, Mask::kNone>(b, first, second);
  if (b.y == nullptr) return SumsLoop<S, kRun, Mask::kComputed>(b, first, second);
  b.more == nullptr ? SumsLoop<S, kRun, Mask::kFromResult>(b, first, second)
                    : SumsLoop<S, kRun, Mask::kFromResult, true>(b, first, second);
}

template <typename S, bool kRun, Mask kMask>
HWY_NOINLINE void BackwardLoop(const ChannelBackward& b) {
  for (int64_t row = 0; row < b.rows; ++row) {
    const int64_t at = row * b.n;
    ForVectors<S>(b.n, [&](int64_t i, int64_t count) HWY_ATTR {
      const auto centred = hn::Sub(At<S>(b.x, at + i, count), Number<S, kRun>(b.mean, i, count));
      const auto dy = Flow<S, kRun, kMask>(b, at, i, count, centred);
      const auto rest = hn::MulAdd(Number<S, kRun>(b.b, i, count), centred,
                                   Number<S, kRun>(b.c, i, count));
      Put<S>(hn::MulAdd(Number<S, kRun>(b.a, i, count), dy, rest), b.dx, at + i, count);
    });
  }
}

template <typename S, bool kRun>
void Backward(const ChannelBackward& b) {
  b.relu ? BackwardLoop<S, kRun, Mask::kComputed>(b) : BackwardLoop<S, kRun, Mask::kNone>(b);
}

template <typename S, bool kRun>
ChannelKernels Kernels() {
  return {&Stats<S, kRun>, &Forward<S, kRun>, &Sums<S, kRun>, &Backward<S, kRun>};
}

template <typename S>
ChannelTable::OfDType Both() {
  return {Kernels<S, false>(), Kernels<S, true>()};
}

}  // namespace

void FillChannels(ChannelTable& table) {
  table = {Both<float>(), Both<double>(), Both<Float16>(), Both<Bfloat16>()};
}

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::nn {
WEFT_NN_TABLE(ChannelTable, ChannelFunctions, FillChannels);
}  // namespace weft::nn
#endif
