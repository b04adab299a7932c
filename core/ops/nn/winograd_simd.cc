// Winograd's transforms and the product between them, once per instruction set.
#include "core/ops/nn/simd.h"
#include "core/ops/nn/winograd_kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/nn/winograd_simd.cc"
#include "hwy/foreach_target.h"

#include <algorithm>

#include "core/ops/nn/memory-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"
#include "hwy/cache_control.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {
namespace {

#if !HWY_HAVE_SCALABLE  // vectors live in arrays here

namespace hn = hwy::HWY_NAMESPACE;
namespace pw = weft::pointwise::HWY_NAMESPACE;

using D = hn::ScalableTag<float>;
using V = hn::Vec<D>;

template <int kM>
struct Transform;

// The matrices for the points 0, 1, -1 and infinity, and 2, -2 for the larger tile.
template <>
struct Transform<2> {
  static HWY_INLINE void Filter(D d, const V (&g)[3], V (&r)[4]) {
    const V half = hn::Set(d, 0.5f), outer = hn::Add(g[0], g[2]);
    r[0] = g[0];
    r[1] = hn::Mul(half, hn::Add(outer, g[1]));
    r[2] = hn::Mul(half, hn::Sub(outer, g[1]));
    r[3] = g[2];
  }
  static HWY_INLINE void Input(D, const V (&x)[4], V (&r)[4]) {
    r[0] = hn::Sub(x[0], x[2]);
    r[1] = hn::Add(x[1], x[2]);
    r[2] = hn::Sub(x[2], x[1]);
    r[3] = hn::Sub(x[3], x[1]);
  }
  static HWY_INLINE void Output(D, const V (&x)[4], V (&r)[2]) {
    r[0] = hn::Add(x[0], hn::Add(x[1], x[2]));
    r[1] = hn::Add(hn::Sub(x[1], x[2]), x[3]);
  }
};

template <>
struct Transform<4> {
  static HWY_INLINE void Filter(D d, const V (&g)[3], V (&r)[6]) {
    const V sixth = hn::Set(d, 1.0f / 6), twelfth = hn::Set(d, 1.0f / 12);
    const V outer = hn::Add(g[0], g[2]);
    const V wide = hn::MulAdd(hn::Set(d, 1.0f / 24), g[0], hn::Mul(sixth, g[2]));
    r[0] = hn::Mul(hn::Set(d, 0.25f), g[0]);
    r[1] = hn::Mul(hn::Neg(sixth), hn::Add(outer, g[1]));
    r[2] = hn::Mul(hn::Neg(sixth), hn::Sub(outer, g[1]));
    r[3] = hn::MulAdd(twelfth, g[1], wide);
    r[4] = hn::NegMulAdd(twelfth, g[1], wide);
    r[5] = g[2];
  }
  static HWY_INLINE void Input(D d, const V (&x)[6], V (&r)[6]) {
    const V four = hn::Set(d, 4.0f), five = hn::Set(d, 5.0f), two = hn::Set(d, 2.0f);
    const V even = hn::NegMulAdd(four, x[2], x[4]), odd = hn::NegMulAdd(four, x[1], x[3]);
    const V even2 = hn::Sub(x[4], x[2]), odd2 = hn::Mul(two, hn::Sub(x[3], x[1]));
    r[0] = hn::MulAdd(four, x[0], hn::NegMulAdd(five, x[2], x[4]));
    r[1] = hn::Add(even, odd);
    r[2] = hn::Sub(even, odd);
    r[3] = hn::Add(even2, odd2);
    r[4] = hn::Sub(even2, odd2);
    r[5] = hn::MulAdd(four, x[1], hn::NegMulAdd(five, x[3], x[5]));
  }
  static HWY_INLINE void Output(D d, const V (&x)[6], V (&r)[4]) {
    const V sum1 = hn::Add(x[1], x[2]), difference1 = hn::Sub(x[1], x[2]);
    const V sum2 = hn::Add(x[3], x[4]), difference2 = hn::Sub(x[3], x[4]);
    r[0] = hn::Add(x[0], hn::Add(sum1, sum2));
    r[1] = hn::MulAdd(hn::Set(d, 2.0f), difference2, difference1);
    r[2] = hn::MulAdd(hn::Set(d, 4.0f), sum2, sum1);
    r[3] = hn::Add(hn::MulAdd(hn::Set(d, 8.0f), difference2, difference1), x[5]);
  }
};

struct TilePlace {
  int64_t image, top, left;  // of the results
};

HWY_INLINE TilePlace PlaceOf(const WinogradShape& s, int64_t tile) {
  const int64_t across = s.tiles_across(), down = s.tiles_down();
  return {tile / (across * down), tile / across % down * s.m, tile % across * s.m};
}

constexpr int64_t kAhead = 2;  // tiles

// What lies `distance` elements after the pixels of a tile that it does not share with the one in
// front. Beside an edge these may be other addresses, which does no harm.
template <int kA, typename T>
HWY_INLINE void Prefetch(const WinogradShape& s, const T* const (&pixels)[kA * kA],
                         int64_t distance) {
  constexpr int64_t kLine = 64 / sizeof(T);
  for (int i = 0; i < kA; ++i) {
    for (int j = 2; j < kA; ++j) {
      const T* pixel = pixels[i * kA + j] + distance;
      for (int64_t c = 0; c < s.channels; c += kLine) hwy::Prefetch(pixel + c);
    }
  }
}

template <int kM, typename T>
void InputTiles(const WinogradShape& s, const T* x, const T* zeros, int64_t begin, int64_t end,
                float* v, int64_t step) {
  constexpr int kA = kM + 2;
  const D d;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  HWY_ALIGN float between[kA * kA * HWY_MAX_BYTES / sizeof(float)];
  for (int64_t t = begin; t < end; ++t) {
    const TilePlace place = PlaceOf(s, t);
    const T* from[kA * kA];
    for (int i = 0; i < kA; ++i) {
      const int64_t row = place.top - s.pad_top + i;
      for (int j = 0; j < kA; ++j) {
        const int64_t col = place.left - s.pad_left + j;
        const bool inside = row >= 0 && row < s.height && col >= 0 && col < s.width;
        from[i * kA + j] =
            inside ? x + ((place.image * s.height + row) * s.width + col) * s.channels : zeros;
      }
    }
    float* to = v + (t - begin) * s.channels;
    Prefetch<kA>(s, from, kAhead * kM * s.channels);
    for (int64_t c = 0; c < s.channels; c += lanes) {
      V in[kA], out[kA];
      for (int i = 0; i < kA; ++i) {
        for (int j = 0; j < kA; ++j) in[j] = LoadWhole(d, from[i * kA + j] + c);
        Transform<kM>::Input(d, in, out);
        for (int j = 0; j < kA; ++j) hn::Store(out[j], d, between + (i * kA + j) * lanes);
      }
      for (int j = 0; j < kA; ++j) {
        for (int i = 0; i < kA; ++i) in[i] = hn::Load(d, between + (i * kA + j) * lanes);
        Transform<kM>::Input(d, in, out);
        for (int i = 0; i < kA; ++i) hn::StoreU(out[i], d, to + (i * kA + j) * step + c);
      }
    }
  }
}

template <int kM, int kFunction, typename T>
void OutputTilesWith(const WinogradShape& s, const float* m, int64_t step, int64_t begin,
                     int64_t end, const WinogradEnd<T>& after, T* y) {
  using End = WinogradEnd<T>;
  constexpr int kA = kM + 2;
  const D d;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  const V low = hn::Set(d, after.low), high = hn::Set(d, after.high),
          slope = hn::Set(d, after.slope);
  HWY_ALIGN float between[kA * kM * HWY_MAX_BYTES / sizeof(float)];
  for (int64_t t = begin; t < end; ++t) {
    const TilePlace place = PlaceOf(s, t);
    const int64_t rows = std::min<int64_t>(kM, s.out_height - place.top);
    const int64_t cols = std::min<int64_t>(kM, s.out_width - place.left);
    const int64_t corner =
        ((place.image * s.out_height + place.top) * s.out_width + place.left) * s.filters;
    const float* from = m + (t - begin) * s.filters;
    for (int64_t c = 0; c < s.filters; c += lanes) {
      V in[kA], out[kM];
      for (int i = 0; i < kA; ++i) {
        for (int j = 0; j < kA; ++j) in[j] = hn::LoadU(d, from + (i * kA + j) * step + c);
        Transform<kM>::Output(d, in, out);
        for (int j = 0; j < kM; ++j) hn::Store(out[j], d, between + (i * kM + j) * lanes);
      }
      const V bias = after.bias == nullptr ? hn::Zero(d) : hn::LoadU(d, after.bias + c);
      for (int j = 0; j < cols; ++j) {
        for (int i = 0; i < kA; ++i) in[i] = hn::Load(d, between + (i * kM + j) * lanes);
        Transform<kM>::Output(d, in, out);
        for (int i = 0; i < kM; ++i) {
          if (i >= rows) break;
          const int64_t at = corner + (i * s.out_width + j) * s.filters + c;
          V r = hn::Add(out[i], bias);
          if (after.residual != nullptr) r = hn::Add(r, LoadWhole(d, after.residual + at));
          if constexpr (kFunction == End::kClip) {
            r = pw::MinKeepNan(d, high, pw::MaxKeepNan(d, low, r));
          } else if constexpr (kFunction == End::kLeaky) {
            r = hn::IfThenElse(hn::Gt(r, hn::Zero(d)), r, hn::Mul(r, slope));
          }
          StoreWhole(d, r, y + at);
        }
      }
    }
  }
}

template <int kM, typename T>
void OutputTiles(const WinogradShape& s, const float* m, int64_t step, int64_t begin, int64_t end,
                 const WinogradEnd<T>& after, T* y) {
  using End = WinogradEnd<T>;
  switch (after.function) {
    case End::kNone:
      return OutputTilesWith<kM, End::kNone>(s, m, step, begin, end, after, y);
    case End::kClip:
      return OutputTilesWith<kM, End::kClip>(s, m, step, begin, end, after, y);
    case End::kLeaky:
      return OutputTilesWith<kM, End::kLeaky>(s, m, step, begin, end, after, y);
  }
}

template <int kM>
void TransformFilters(const WinogradShape& s, const float* w, const int64_t* strides,
                      int64_t begin, int64_t end, float* u, int64_t step) {
  constexpr int kA = kM + 2;
  const D d;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d)), panel = 4 * lanes;
  HWY_ALIGN float gathered[9 * HWY_MAX_BYTES / sizeof(float)];
  for (int64_t c = begin; c < end; ++c) {
    for (int64_t f = 0; f < s.filters; f += lanes) {
      for (int64_t lane = 0; lane < lanes; ++lane) {
        const float* from = w + (f + lane) * strides[0] + c * strides[1];
        for (int k = 0; k < 9; ++k) {
          gathered[k * lanes + lane] = from[k / 3 * strides[2] + k % 3 * strides[3]];
        }
      }
      V between[kA][3], in[3], out[kA];
      for (int j = 0; j < 3; ++j) {
        for (int i = 0; i < 3; ++i) in[i] = hn::Load(d, gathered + (i * 3 + j) * lanes);
        Transform<kM>::Filter(d, in, out);
        for (int i = 0; i < kA; ++i) between[i][j] = out[i];
      }
      const int64_t first = f / panel * panel;
      float* to = u + first * s.channels + c * std::min(panel, s.filters - first) + f - first;
      for (int i = 0; i < kA; ++i) {
        Transform<kM>::Filter(d, between[i], out);
        for (int j = 0; j < kA; ++j) hn::StoreU(out[j], d, to + (i * kA + j) * step);
      }
    }
  }
}

void Filters(const WinogradShape& s, const float* w, const int64_t* strides, int64_t begin,
             int64_t end, float* u, int64_t step) {
  s.m == 2 ? TransformFilters<2>(s, w, strides, begin, end, u, step)
           : TransformFilters<4>(s, w, strides, begin, end, u, step);
}

template <typename T>
void Input(const WinogradShape& s, const T* x, const T* zeros, int64_t begin, int64_t end,
           float* v, int64_t step) {
  s.m == 2 ? InputTiles<2>(s, x, zeros, begin, end, v, step)
           : InputTiles<4>(s, x, zeros, begin, end, v, step);
}

template <typename T>
void Output(const WinogradShape& s, const float* m, int64_t step, int64_t begin, int64_t end,
            const WinogradEnd<T>& after, T* y) {
  s.m == 2 ? OutputTiles<2>(s, m, step, begin, end, after, y)
           : OutputTiles<4>(s, m, step, begin, end, after, y);
}

// kRows rows times one panel of kVectors vectors of columns, in registers.
template <int kRows, int kVectors>
HWY_NOINLINE void Micro(const float* HWY_RESTRICT a, int64_t inner, const float* HWY_RESTRICT b,
                        float* HWY_RESTRICT c, int64_t columns) {
  const D d;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  V sum[kRows][kVectors];
#pragma GCC unroll 8
  for (int r = 0; r < kRows; ++r) {
#pragma GCC unroll 8
    for (int k = 0; k < kVectors; ++k) sum[r][k] = hn::Zero(d);
  }
  for (int64_t i = 0; i < inner; ++i) {
    V right[kVectors];
#pragma GCC unroll 8
    for (int k = 0; k < kVectors; ++k) right[k] = hn::LoadU(d, b + k * lanes);
    b += kVectors * lanes;
#pragma GCC unroll 8
    for (int r = 0; r < kRows; ++r) {
      const V left = hn::Set(d, a[r * inner + i]);
#pragma GCC unroll 8
      for (int k = 0; k < kVectors; ++k) sum[r][k] = hn::MulAdd(left, right[k], sum[r][k]);
    }
  }
#pragma GCC unroll 8
  for (int r = 0; r < kRows; ++r) {
#pragma GCC unroll 8
    for (int k = 0; k < kVectors; ++k) hn::StoreU(sum[r][k], d, c + r * columns + k * lanes);
  }
}

using MicroFn = void (*)(const float*, int64_t, const float*, float*, int64_t);

// As many registers as the set has for sums: 6 x 4 of 32, 3 x 4 of 16.
#if HWY_TARGET <= HWY_AVX3 || HWY_ARCH_ARM_A64
constexpr int kMostRows = 6;
#else
constexpr int kMostRows = 3;
#endif

template <int kVectors>
MicroFn MicroFor(int64_t rows) {
  static constexpr MicroFn kTable[] = {&Micro<1, kVectors>, &Micro<2, kVectors>,
                                       &Micro<3, kVectors>,
#if HWY_TARGET <= HWY_AVX3 || HWY_ARCH_ARM_A64
                                       &Micro<4, kVectors>, &Micro<5, kVectors>,
                                       &Micro<6, kVectors>
#endif
  };
  return kTable[rows - 1];
}

void Multiply(const float* v, int64_t rows, int64_t channels, const float* u, int64_t filters,
              float* result) {
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(D()));
  // Groups of rows of nearly one size.
  const int64_t groups = (rows + kMostRows - 1) / kMostRows;
  for (int64_t f = 0; f < filters;) {
    const bool whole = filters - f >= 4 * lanes;
    for (int64_t g = 0; g < groups; ++g) {
      const int64_t begin = g * rows / groups, end = (g + 1) * rows / groups;
      const MicroFn micro = whole ? MicroFor<4>(end - begin) : MicroFor<2>(end - begin);
      micro(v + begin * channels, channels, u, result + begin * filters + f, filters);
    }
    f += (whole ? 4 : 2) * lanes;
    u += (whole ? 4 : 2) * lanes * channels;
  }
}

#endif  // !HWY_HAVE_SCALABLE

}  // namespace

void FillWinograd(WinogradKernels& table) {
#if HWY_HAVE_SCALABLE
  table = {};
#else
  table = {static_cast<int64_t>(hn::Lanes(D())),
           {&Input<float>, &Output<float>},
           {&Input<Bfloat16>, &Output<Bfloat16>},
           &Multiply,
           &Filters};
#endif
}

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::nn {
WEFT_NN_TABLE(WinogradKernels, WinogradFunctions, FillWinograd);
}  // namespace weft::nn
#endif
