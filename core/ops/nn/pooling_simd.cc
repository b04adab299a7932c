// Loops over channels that the compiler vectorises, once per instruction set.
#include "core/ops/nn/pooling_kernels.h"
#include "core/ops/nn/simd.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/nn/pooling_simd.cc"
#include "hwy/foreach_target.h"

#include <algorithm>
#include <limits>
#include <type_traits>

#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {
namespace {

// Integers as wide as the elements, so that both are blended under one mask.
template <typename T>
using IndexOf = std::conditional_t<sizeof(T) == 4, int32_t, int64_t>;

template <typename T>
void MaxTap(const T* HWY_RESTRICT x, T* HWY_RESTRICT best, IndexOf<T>* HWY_RESTRICT index,
            IndexOf<T> position, int64_t channels) {
  for (int64_t c = 0; c < channels; ++c) {
    const bool larger = (x[c] > best[c]) | (x[c] != x[c]);
    best[c] = larger ? x[c] : best[c];
    index[c] = larger ? position : index[c];
  }
}

template <typename T>
void AddTap(const T* HWY_RESTRICT x, T* HWY_RESTRICT sum, int64_t channels) {
  for (int64_t c = 0; c < channels; ++c) sum[c] += x[c];
}

template <typename T>
void AddScaled(const T* HWY_RESTRICT x, T scale, T* HWY_RESTRICT sum, int64_t channels) {
  for (int64_t c = 0; c < channels; ++c) sum[c] += scale * x[c];
}

template <typename T>
void Multiply(T* HWY_RESTRICT x, T scale, int64_t channels) {
  for (int64_t c = 0; c < channels; ++c) x[c] *= scale;
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

constexpr int64_t kBlock = 512;  // channels whose running results stay in the first-level cache

template <typename T>
T Scale(const Pool& p, const PoolWindow& d, const PoolWindow& h, const PoolWindow& w) {
  if (p.kind != PoolKind::kAverage) return T(1);
  return T(1) / static_cast<T>(std::max<int64_t>(1, d.counted * h.counted * w.counted));
}

template <typename T>
void Forward(const Pool& p, const T* x, T* y, int32_t* index, int64_t begin, int64_t end) {
  HWY_ALIGN IndexOf<T> found[kBlock];
  for (int64_t row = begin; row < end; ++row) {
    const PoolWindow& h = p.windows[1][row % p.out[1]];
    const PoolWindow& d = p.windows[0][row / p.out[1] % p.out[0]];
    const T* image = x + row / (p.out[1] * p.out[0]) * p.in_size() * p.channels;
    for (int64_t o = 0; o < p.out[2]; ++o) {
      const PoolWindow& w = p.windows[2][o];
      T* out = y + (row * p.out[2] + o) * p.channels;
      for (int64_t c = 0; c < p.channels; c += kBlock) {
        const int64_t count = std::min(kBlock, p.channels - c);
        if (p.kind != PoolKind::kMax) {
          std::fill_n(out + c, count, T(0));
          ForTaps(p, d, h, w, [&](int64_t at) HWY_ATTR {
            AddTap(image + at * p.channels + c, out + c, count);
          });
          if (p.kind == PoolKind::kAverage) Multiply(out + c, Scale<T>(p, d, h, w), count);
          continue;
        }
        std::fill_n(out + c, count, -std::numeric_limits<T>::infinity());
        std::fill_n(found, count, IndexOf<T>(-1));
        ForTaps(p, d, h, w, [&](int64_t at) HWY_ATTR {
          MaxTap(image + at * p.channels + c, out + c, found, static_cast<IndexOf<T>>(at), count);
        });
        int32_t* positions = index + (row * p.out[2] + o) * p.channels + c;
        for (int64_t i = 0; i < count; ++i) positions[i] = static_cast<int32_t>(found[i]);
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
  table = {{&Forward<float>, &Backward<float>, &Gather<float>},
           {&Forward<double>, &Backward<double>, &Gather<double>}};
}

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::nn {
WEFT_NN_TABLE(PoolTable, PoolFunctions, FillPool);
}  // namespace weft::nn
#endif
