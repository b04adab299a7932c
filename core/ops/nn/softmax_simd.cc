// Softmax along contiguous rows and along columns.
#include "core/ops/nn/simd.h"
#include "core/ops/nn/softmax_kernels.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/nn/softmax_simd.cc"
#include "hwy/foreach_target.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/ops/pointwise/simd/loop-inl.h"
#include "core/ops/pointwise/simd/math-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
namespace pw = weft::pointwise::HWY_NAMESPACE;

// Calls full(i) for every whole vector of [0, n) and part(i, count) for what is left.
template <class D, class Full, class Part>
HWY_INLINE void ForVectors(D d, int64_t n, const Full& full, const Part& part) {
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  int64_t i = 0;
  for (; i + lanes <= n; i += lanes) full(i);
  if (i < n) part(i, static_cast<size_t>(n - i));
}

// e^x for x that is not positive.
template <class D, class V>
HWY_INLINE V ExpOfNegative(D d, V x) {
  V q, p;
  const V bound = pw::Const(d, pw::IsF32<D>() ? -106.0 : -747.0);
  pw::ExpParts<1>(d, pw::MaxKeepNan(d, bound, x), q, p);
  return pw::Scale(d, hn::Add(p, pw::Const(d, 1)), q);
}

template <typename T>
T RowMax(const T* x, int64_t n, T scale) {
  const hn::ScalableTag<T> d;
  const auto s = hn::Set(d, scale);
  const auto lowest = hn::Set(d, -std::numeric_limits<T>::infinity());
  auto a = lowest, b = lowest;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  int64_t i = 0;
  for (; i + 2 * lanes <= n; i += 2 * lanes) {
    a = hn::Max(a, hn::Mul(s, hn::LoadU(d, x + i)));
    b = hn::Max(b, hn::Mul(s, hn::LoadU(d, x + i + lanes)));
  }
  a = hn::Max(a, b);
  for (; i + lanes <= n; i += lanes) a = hn::Max(a, hn::Mul(s, hn::LoadU(d, x + i)));
  T result = hn::GetLane(hn::MaxOfLanes(d, a));
  for (; i < n; ++i) result = std::max(result, x[i] * scale);
  return result;
}

// Sum of e^(scale x - top); the terms go to `e` where it is not null.
template <bool kStore, typename T>
T SumOfExp(const T* x, T* e, int64_t n, T scale, T top) {
  const hn::ScalableTag<T> d;
  const auto s = hn::Set(d, scale), m = hn::Set(d, top);
  auto a = hn::Zero(d), b = hn::Zero(d);
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  const auto term = [&](int64_t at) HWY_ATTR {
    return ExpOfNegative(d, hn::Sub(hn::Mul(s, hn::LoadU(d, x + at)), m));
  };
  int64_t i = 0;
  for (; i + 2 * lanes <= n; i += 2 * lanes) {
    const auto u = term(i), v = term(i + lanes);
    if constexpr (kStore) {
      hn::StoreU(u, d, e + i);
      hn::StoreU(v, d, e + i + lanes);
    }
    a = hn::Add(a, u);
    b = hn::Add(b, v);
  }
  a = hn::Add(a, b);
  for (; i + lanes <= n; i += lanes) {
    const auto u = term(i);
    if constexpr (kStore) hn::StoreU(u, d, e + i);
    a = hn::Add(a, u);
  }
  if (i < n) {
    const size_t count = static_cast<size_t>(n - i);
    const auto in = hn::Sub(hn::Mul(s, pw::LoadFirst(d, x + i, count)), m);
    const auto u = hn::IfThenElseZero(hn::FirstN(d, count), ExpOfNegative(d, in));
    if constexpr (kStore) pw::StoreFirst(d, u, e + i, count);
    a = hn::Add(a, u);
  }
  return hn::GetLane(hn::SumOfLanes(d, a));
}

// y = a x + b; whole lines go past the cache where `stream` is set and y is aligned.
template <typename T>
void Affine(const T* x, T* y, int64_t n, T a, T b, bool stream) {
  const hn::ScalableTag<T> d;
  const auto va = hn::Set(d, a), vb = hn::Set(d, b);
  if (stream && reinterpret_cast<uintptr_t>(y) % (hn::Lanes(d) * sizeof(T)) == 0) {
    ForVectors(
        d, n,
        [&](int64_t i) HWY_ATTR { hn::Stream(hn::MulAdd(va, hn::LoadU(d, x + i), vb), d, y + i); },
        [&](int64_t i, size_t count) HWY_ATTR {
          pw::StoreFirst(d, hn::MulAdd(va, pw::LoadFirst(d, x + i, count), vb), y + i, count);
        });
    return;
  }
  ForVectors(
      d, n,
      [&](int64_t i) HWY_ATTR { hn::StoreU(hn::MulAdd(va, hn::LoadU(d, x + i), vb), d, y + i); },
      [&](int64_t i, size_t count) HWY_ATTR {
        pw::StoreFirst(d, hn::MulAdd(va, pw::LoadFirst(d, x + i, count), vb), y + i, count);
      });
}

template <typename T>
void Rows(const T* x, T* y, int64_t begin, int64_t end, int64_t n, T scale, bool log,
          const int64_t* lengths, bool stream) {
  // The terms of a row wait here for their sum, when the result itself shall not be cached.
  constexpr int64_t kBuffer = 8192 / sizeof(T);
  HWY_ALIGN T buffer[kBuffer];
  for (int64_t r = begin; r < end; ++r) {
    const T* in = x + r * n;
    T* out = y + r * n;
    const int64_t length = lengths == nullptr ? n : std::clamp<int64_t>(lengths[r], 0, n);
    std::fill(out + length, out + n, T(0));
    if (length == 0) continue;
    const T top = RowMax(in, length, scale);
    if (log) {
      const T sum = SumOfExp<false, T>(in, nullptr, length, scale, top);
      Affine(in, out, length, scale, -(top + std::log(sum)), stream);
    } else {
      T* terms = stream && length <= kBuffer ? buffer : out;
      const T sum = SumOfExp<true>(in, terms, length, scale, top);
      Affine(terms, out, length, T(1) / sum, T(0), stream && terms == buffer);
    }
  }
}

constexpr int64_t kStripe = 256;  // columns that are worked on together

template <typename T>
void Columns(const T* x, T* y, int64_t begin, int64_t end, int64_t n, int64_t inner, T scale,
             bool log, const int64_t* lengths) {
  const hn::ScalableTag<T> d;
  const auto s = hn::Set(d, scale);
  HWY_ALIGN T top[kStripe], sum[kStripe];
  if (lengths != nullptr) {  // rare: element by element
    for (int64_t c = begin; c < end; ++c) {
      const int64_t length = std::clamp<int64_t>(lengths[c], 0, n);
      T high = -std::numeric_limits<T>::infinity(), total = 0;
      for (int64_t k = 0; k < length; ++k) high = std::max(high, x[k * inner + c] * scale);
      for (int64_t k = 0; k < length; ++k) total += std::exp(x[k * inner + c] * scale - high);
      for (int64_t k = 0; k < n; ++k) {
        const T shifted = x[k * inner + c] * scale - high;
        T& out = y[k * inner + c];
        out = k >= length ? T(0) : log ? shifted - std::log(total) : std::exp(shifted) / total;
      }
    }
    return;
  }
  for (int64_t at = begin; at < end; at += kStripe) {
    const int64_t width = std::min(kStripe, end - at);
    std::fill_n(top, width, -std::numeric_limits<T>::infinity());
    std::fill_n(sum, width, T(0));
    // One pass over the plane: v = f(k, column, loaded value).
    const auto pass = [&](const T* from, const auto& f) HWY_ATTR {
      for (int64_t k = 0; k < n; ++k) {
        const T* in = from + k * inner + at;
        ForVectors(
            d, width, [&](int64_t i) HWY_ATTR { f(k, i, hn::Lanes(d), hn::LoadU(d, in + i)); },
            [&](int64_t i, size_t count)
                HWY_ATTR { f(k, i, count, pw::LoadFirst(d, in + i, count)); });
      }
    };
    // Buffers are longer than the stripe is wide, so whole vectors may be used on them.
    pass(x, [&](int64_t, int64_t i, size_t, auto v)
                HWY_ATTR { hn::Store(hn::Max(hn::Load(d, top + i), hn::Mul(s, v)), d, top + i); });
    pass(x, [&](int64_t k, int64_t i, size_t count, auto v) HWY_ATTR {
      const auto e = ExpOfNegative(d, hn::Sub(hn::Mul(s, v), hn::Load(d, top + i)));
      hn::Store(hn::Add(hn::Load(d, sum + i), e), d, sum + i);
      if (!log) pw::StoreFirst(d, e, y + k * inner + at + i, count);
    });
    if (log) {
      for (int64_t i = 0; i < width; ++i) top[i] += std::log(sum[i]);
      pass(x, [&](int64_t k, int64_t i, size_t count, auto v) HWY_ATTR {
        pw::StoreFirst(d, hn::Sub(hn::Mul(s, v), hn::Load(d, top + i)), y + k * inner + at + i,
                       count);
      });
    } else {
      for (int64_t i = 0; i < width; ++i) sum[i] = T(1) / sum[i];
      pass(y, [&](int64_t k, int64_t i, size_t count, auto v) HWY_ATTR {
        pw::StoreFirst(d, hn::Mul(v, hn::Load(d, sum + i)), y + k * inner + at + i, count);
      });
    }
  }
}

// One element of dx from y, dy and the sum of the row.
template <class D, class V>
HWY_INLINE V GradElement(D d, V y, V dy, V sum, V scale, bool log) {
  const V plain = log ? hn::NegMulAdd(pw::Exp(d, y), sum, dy) : hn::Mul(y, hn::Sub(dy, sum));
  return hn::Mul(scale, plain);
}

template <typename T>
void GradRows(const T* y, const T* dy, T* dx, int64_t begin, int64_t end, int64_t n, T scale,
              bool log) {
  const hn::ScalableTag<T> d;
  const auto s = hn::Set(d, scale);
  for (int64_t r = begin; r < end; ++r) {
    const T *py = y + r * n, *pd = dy + r * n;
    T* out = dx + r * n;
    auto total = hn::Zero(d);
    const auto add = [&](auto vy, auto vd)
                         HWY_ATTR { total = log ? hn::Add(total, vd) : hn::MulAdd(vy, vd, total); };
    ForVectors(
        d, n, [&](int64_t i) HWY_ATTR { add(hn::LoadU(d, py + i), hn::LoadU(d, pd + i)); },
        [&](int64_t i, size_t count)
            HWY_ATTR { add(pw::LoadFirst(d, py + i, count), pw::LoadFirst(d, pd + i, count)); });
    const auto sum = hn::SumOfLanes(d, total);
    ForVectors(
        d, n,
        [&](int64_t i) HWY_ATTR {
          hn::StoreU(GradElement(d, hn::LoadU(d, py + i), hn::LoadU(d, pd + i), sum, s, log), d,
                     out + i);
        },
        [&](int64_t i, size_t count) HWY_ATTR {
          pw::StoreFirst(d,
                         GradElement(d, pw::LoadFirst(d, py + i, count),
                                     pw::LoadFirst(d, pd + i, count), sum, s, log),
                         out + i, count);
        });
  }
}

template <typename T>
void GradColumns(const T* y, const T* dy, T* dx, int64_t begin, int64_t end, int64_t n,
                 int64_t inner, T scale, bool log) {
  const hn::ScalableTag<T> d;
  const auto s = hn::Set(d, scale);
  HWY_ALIGN T sum[kStripe];
  for (int64_t at = begin; at < end; at += kStripe) {
    const int64_t width = std::min(kStripe, end - at);
    std::fill_n(sum, width, T(0));
    for (int64_t k = 0; k < n; ++k) {
      const T *py = y + k * inner + at, *pd = dy + k * inner + at;
      const auto add = [&](int64_t i, auto vy, auto vd) HWY_ATTR {
        const auto old = hn::Load(d, sum + i);
        hn::Store(log ? hn::Add(old, vd) : hn::MulAdd(vy, vd, old), d, sum + i);
      };
      ForVectors(
          d, width, [&](int64_t i) HWY_ATTR { add(i, hn::LoadU(d, py + i), hn::LoadU(d, pd + i)); },
          [&](int64_t i, size_t count) HWY_ATTR {
            add(i, pw::LoadFirst(d, py + i, count), pw::LoadFirst(d, pd + i, count));
          });
    }
    for (int64_t k = 0; k < n; ++k) {
      const T *py = y + k * inner + at, *pd = dy + k * inner + at;
      T* out = dx + k * inner + at;
      ForVectors(
          d, width,
          [&](int64_t i) HWY_ATTR {
            hn::StoreU(GradElement(d, hn::LoadU(d, py + i), hn::LoadU(d, pd + i),
                                   hn::Load(d, sum + i), s, log),
                       d, out + i);
          },
          [&](int64_t i, size_t count) HWY_ATTR {
            pw::StoreFirst(
                d,
                GradElement(d, pw::LoadFirst(d, py + i, count), pw::LoadFirst(d, pd + i, count),
                            hn::Load(d, sum + i), s, log),
                out + i, count);
          });
    }
  }
}

template <typename T>
SoftmaxKernels<T> Kernels() {
  return {&Rows<T>, &Columns<T>, &GradRows<T>, &GradColumns<T>};
}

}  // namespace

void FillSoftmax(SoftmaxTable& table) { table = {Kernels<float>(), Kernels<double>()}; }

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::nn {
WEFT_NN_TABLE(SoftmaxTable, SoftmaxFunctions, FillSoftmax);
}  // namespace weft::nn
#endif
