// Loops over channels, once per instruction set.
#include "core/ops/nn/pooling_kernels.h"
#include "core/ops/nn/simd.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/nn/pooling_simd.cc"
#include "hwy/foreach_target.h"

#include <algorithm>
#include <limits>

#include "core/ops/nn/memory-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

template <typename T>
void AddScaled(const T* HWY_RESTRICT x, T scale, T* HWY_RESTRICT sum, int64_t channels) {
  for (int64_t c = 0; c < channels; ++c) sum[c] += scale * x[c];
}

// Calls tap(position) for every position of a window.
template <typename Fn>
HWY_INLINE void ForTaps(const Pool& p, const PoolWindow& d, const PoolWindow& h,
                        const PoolWindow& w, const Fn& tap) {
  for (int64_t z = d.begin; z < d.end; ++z) {
    for (int64_t y = h.begin; y < h.end; ++y) {
      const int64_t line = (z * p.in[1] + y) * p.in[2];
      for (int64_t x = w.begin; x < w.end; ++x) tap(line + x);
    }
  }
}

template <typename T>
T Scale(const Pool& p, const PoolWindow& d, const PoolWindow& h, const PoolWindow& w) {
  if (p.kind != PoolKind::kAverage) return T(1);
  return T(1) / static_cast<T>(std::max<int64_t>(1, d.counted * h.counted * w.counted));
}

// Which position of the image holds the maximum of a window, for the first `count` lanes.
template <class D, class VI>
HWY_INLINE void StorePositions(D d, VI found, int32_t* to, int64_t count) {
  using T = hn::TFromD<D>;
  if constexpr (sizeof(T) == sizeof(int32_t)) {
    StoreNarrow(hn::RebindToSigned<D>(), found, to, count);
  } else {
    HWY_ALIGN int64_t wide[HWY_MAX_BYTES / sizeof(int64_t)];
    hn::Store(found, hn::RebindToSigned<D>(), wide);
    for (int64_t i = 0; i < count; ++i) to[i] = static_cast<int32_t>(wide[i]);
  }
}

// One vector of channels of one window, x and y at its first channel; T computes. A whole vector has
// no other `count`.
template <typename T, typename S>
struct Window {
  const Pool& p;
  const PoolWindow &d, &h, &w;
  const S* x;
  S* y;
  int64_t count;
};

template <bool kWhole, class D, typename S>
HWY_INLINE hn::Vec<D> LoadChannels(D d, const S* p, int64_t count) {
  return kWhole ? LoadWhole(d, p) : LoadWide(d, p, count);
}

template <bool kWhole, class D, class V, typename S>
HWY_INLINE void StoreChannels(D d, V v, S* p, int64_t count) {
  kWhole ? StoreWhole(d, v, p) : StoreNarrow(d, v, p, count);
}

template <bool kWhole, typename T, typename S>
HWY_INLINE void Largest(const Window<T, S>& at) {
  const hn::ScalableTag<T> d;
  auto best = hn::Set(d, -std::numeric_limits<T>::infinity());
  auto nan = hn::Zero(d);
  ForTaps(at.p, at.d, at.h, at.w, [&](int64_t tap) HWY_ATTR {
    const auto value = LoadChannels<kWhole>(d, at.x + tap * at.p.channels, at.count);
    best = hn::Max(best, value);
    nan = hn::IfThenElse(hn::IsNaN(value), value, nan);
  });
  StoreChannels<kWhole>(d, hn::IfThenElse(hn::IsNaN(nan), nan, best), at.y, at.count);
}

template <bool kWhole, typename T, typename S>
HWY_INLINE void LargestAndPlace(const Window<T, S>& at, int32_t* index) {
  const hn::ScalableTag<T> d;
  const hn::RebindToSigned<decltype(d)> di;
  auto best = hn::Set(d, -std::numeric_limits<T>::infinity());
  auto found = hn::Set(di, -1);
  ForTaps(at.p, at.d, at.h, at.w, [&](int64_t tap) HWY_ATTR {
    const auto value = LoadChannels<kWhole>(d, at.x + tap * at.p.channels, at.count);
    const auto larger = hn::Or(hn::Gt(value, best), hn::IsNaN(value));
    const auto here = hn::Set(di, static_cast<hn::TFromD<decltype(di)>>(tap));
    best = hn::IfThenElse(larger, value, best);
    found = hn::IfThenElse(hn::RebindMask(di, larger), here, found);
  });
  StoreChannels<kWhole>(d, best, at.y, at.count);
  StorePositions(d, found, index, at.count);
}

template <bool kWhole, typename T, typename S>
HWY_INLINE void Added(const Window<T, S>& at) {
  const hn::ScalableTag<T> d;
  auto sum = hn::Zero(d);
  ForTaps(at.p, at.d, at.h, at.w, [&](int64_t tap) HWY_ATTR {
    sum = hn::Add(sum, LoadChannels<kWhole>(d, at.x + tap * at.p.channels, at.count));
  });
  if (at.p.kind == PoolKind::kAverage) {
    sum = hn::Mul(sum, hn::Set(d, Scale<T>(at.p, at.d, at.h, at.w)));
  }
  StoreChannels<kWhole>(d, sum, at.y, at.count);
}

template <bool kWhole, typename T, typename S>
HWY_INLINE void RunWindow(const Window<T, S>& at, int32_t* index) {
  if (at.p.kind != PoolKind::kMax) return Added<kWhole>(at);
  if (index == nullptr) return Largest<kWhole>(at);
  LargestAndPlace<kWhole>(at, index);
}

template <typename T, typename S>
void Forward(const Pool& p, const S* x, S* y, int32_t* index, int64_t begin, int64_t end) {
  const auto lanes = static_cast<int64_t>(hn::Lanes(hn::ScalableTag<T>()));
  for (int64_t row = begin; row < end; ++row) {
    const PoolWindow& h = p.windows[1][row % p.out[1]];
    const PoolWindow& d = p.windows[0][row / p.out[1] % p.out[0]];
    const S* image = x + row / (p.out[1] * p.out[0]) * p.in_size() * p.channels;
    for (int64_t o = 0; o < p.out[2]; ++o) {
      const int64_t to = (row * p.out[2] + o) * p.channels;
      for (int64_t c = 0; c < p.channels; c += lanes) {
        const int64_t count = std::min(lanes, p.channels - c);
        const Window<T, S> at{p, d, h, p.windows[2][o], image + c, y + to + c, count};
        int32_t* found = index == nullptr ? nullptr : index + to + c;
        count == lanes ? RunWindow<true>(at, found) : RunWindow<false>(at, found);
      }
    }
  }
}

template <typename T>
void Backward(const Pool& p, const T* dy, const int32_t* index, T* dx, int64_t n, int64_t from,
              int64_t to) {
  const int64_t count = to - from;
  T* image = dx + n * p.in_size() * p.channels + from;
  for (int64_t at = 0; at < p.in_size(); ++at) std::fill_n(image + at * p.channels, count, T(0));
  int64_t at = n * p.out_size() * p.channels + from;
  for (const PoolWindow& d : p.windows[0]) {
    for (const PoolWindow& h : p.windows[1]) {
      for (const PoolWindow& w : p.windows[2]) {
        if (p.kind == PoolKind::kMax) {
          for (int64_t c = 0; c < count; ++c) {
            const int64_t position = index[at + c];
            if (position >= 0) image[position * p.channels + c] += dy[at + c];
          }
        } else {
          const T scale = Scale<T>(p, d, h, w);
          ForTaps(p, d, h, w, [&](int64_t tap) HWY_ATTR {
            AddScaled(dy + at, scale, image + tap * p.channels, count);
          });
        }
        at += p.channels;
      }
    }
  }
}

template <typename T>
void Gather(const Pool& p, const T* x, const int32_t* index, T* y, int64_t begin, int64_t end) {
  const int64_t row_size = p.out[2] * p.channels;
  for (int64_t row = begin; row < end; ++row) {
    const T* image = x + row / (p.out[1] * p.out[0]) * p.in_size() * p.channels;
    for (int64_t i = 0; i < row_size; ++i) {
      const int64_t at = row * row_size + i;
      y[at] = index[at] < 0 ? T(0) : image[index[at] * p.channels + i % p.channels];
    }
  }
}

}  // namespace

void FillPool(PoolTable& table) {
  table = {{&Forward<float, float>, &Forward<double, double>, &Forward<float, Float16>,
            &Forward<float, Bfloat16>},
           {&Backward<float>, &Gather<float>},
           {&Backward<double>, &Gather<double>}};
}

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::nn {
WEFT_NN_TABLE(PoolTable, PoolFunctions, FillPool);
}  // namespace weft::nn
#endif
