// Loops of the normalisations, once per instruction set.
#include "core/ops/nn/norm_kernels.h"
#include "core/ops/nn/simd.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/nn/norm_simd.cc"
#include "hwy/foreach_target.h"

#include <algorithm>

#include "core/ops/pointwise/simd/loop-inl.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;
namespace pw = weft::pointwise::HWY_NAMESPACE;

// The sums over i < n of term(i, count), where terms are vectors (zero beyond `count` lanes).
template <typename T, class Term>
HWY_INLINE T SumTerms(int64_t n, const Term& term) {
  const hn::ScalableTag<T> d;
  const int64_t lanes = static_cast<int64_t>(hn::Lanes(d));
  auto a = hn::Zero(d), b = hn::Zero(d), c = hn::Zero(d), e = hn::Zero(d);
  int64_t i = 0;
  for (; i + 4 * lanes <= n; i += 4 * lanes) {
    a = hn::Add(a, term(i, lanes));
    b = hn::Add(b, term(i + lanes, lanes));
    c = hn::Add(c, term(i + 2 * lanes, lanes));
    e = hn::Add(e, term(i + 3 * lanes, lanes));
  }
  for (; i < n; i += lanes) a = hn::Add(a, term(i, std::min(lanes, n - i)));
  return hn::GetLane(hn::SumOfLanes(d, hn::Add(hn::Add(a, b), hn::Add(c, e))));
}

template <class D, typename T = hn::TFromD<D>>
HWY_INLINE hn::Vec<D> LoadUpTo(D d, const T* x, int64_t count) {
  return count == static_cast<int64_t>(hn::Lanes(d))
             ? hn::LoadU(d, x)
             : pw::LoadFirst(d, x, static_cast<size_t>(count));
}

// x - mean, zero beyond `count` lanes.
template <class D, class V, typename T = hn::TFromD<D>>
HWY_INLINE V Centred(D d, const T* x, V mean, int64_t count) {
  const V centred = hn::Sub(LoadUpTo(d, x, count), mean);
  return count == static_cast<int64_t>(hn::Lanes(d))
             ? centred
             : hn::IfThenElseZero(hn::FirstN(d, static_cast<size_t>(count)), centred);
}

template <typename T>
void StatsRun(const T* x, int64_t n, T* mean, T* squares) {
  const hn::ScalableTag<T> d;
  const T average =
      SumTerms<T>(n, [&](int64_t i, int64_t count) HWY_ATTR { return LoadUpTo(d, x + i, count); }) /
      static_cast<T>(n);
  const auto m = hn::Set(d, average);
  *mean = average;
  *squares = SumTerms<T>(n, [&](int64_t i, int64_t count) HWY_ATTR {
    const auto v = Centred(d, x + i, m, count);
    return hn::Mul(v, v);
  });
}

template <typename T>
void SumsRun(const T* dy, const T* x, int64_t n, T mean, T* first, T* second) {
  const hn::ScalableTag<T> d;
  const auto m = hn::Set(d, mean);
  *first =
      SumTerms<T>(n, [&](int64_t i, int64_t count) HWY_ATTR { return LoadUpTo(d, dy + i, count); });
  *second = SumTerms<T>(n, [&](int64_t i, int64_t count) HWY_ATTR {
    return hn::Mul(LoadUpTo(d, dy + i, count), Centred(d, x + i, m, count));
  });
}

template <typename T>
void LayerSums(const T* dy, const T* x, const T* gamma, int64_t n, T mean, T* first, T* second) {
  const hn::ScalableTag<T> d;
  const auto m = hn::Set(d, mean);
  const auto g = [&](int64_t i, int64_t count) HWY_ATTR {
    return hn::Mul(LoadUpTo(d, dy + i, count), LoadUpTo(d, gamma + i, count));
  };
  *first = SumTerms<T>(n, g);
  *second = SumTerms<T>(n, [&](int64_t i, int64_t count) HWY_ATTR {
    return hn::Mul(g(i, count), Centred(d, x + i, m, count));
  });
}

// What follows are loops without reductions along the vector, which the compiler vectorises.
template <typename T>
void AddRow(const T* HWY_RESTRICT x, T* HWY_RESTRICT sum, int64_t n) {
  for (int64_t c = 0; c < n; ++c) sum[c] += x[c];
}

template <typename T>
void AddFourRows(const T* HWY_RESTRICT x, int64_t step, T* HWY_RESTRICT sum, int64_t n) {
  for (int64_t c = 0; c < n; ++c) {
    sum[c] += (x[c] + x[step + c]) + (x[2 * step + c] + x[3 * step + c]);
  }
}

template <typename T>
void AddSquares(const T* HWY_RESTRICT x, const T* HWY_RESTRICT mean, T* HWY_RESTRICT sum,
                int64_t n) {
  for (int64_t c = 0; c < n; ++c) {
    const T v = x[c] - mean[c];
    sum[c] += v * v;
  }
}

template <typename T>
void StatsRows(const T* x, int64_t rows, int64_t channels, T* mean, T* squares) {
  std::fill_n(mean, channels, T(0));
  std::fill_n(squares, channels, T(0));
  int64_t r = 0;
  for (; r + 4 <= rows; r += 4) AddFourRows(x + r * channels, channels, mean, channels);
  for (; r < rows; ++r) AddRow(x + r * channels, mean, channels);
  const T inverse = T(1) / static_cast<T>(rows);
  for (int64_t c = 0; c < channels; ++c) mean[c] *= inverse;
  for (r = 0; r < rows; ++r) AddSquares(x + r * channels, mean, squares, channels);
}

template <typename T>
void ApplyRow(const T* HWY_RESTRICT x, const T* HWY_RESTRICT mean, const T* HWY_RESTRICT scale,
              const T* HWY_RESTRICT shift, T* HWY_RESTRICT y, int64_t n) {
  for (int64_t c = 0; c < n; ++c) y[c] = (x[c] - mean[c]) * scale[c] + shift[c];
}

template <typename T>
void ApplyRows(const T* x, int64_t rows, int64_t channels, const T* mean, const T* scale,
               const T* shift, T* y) {
  for (int64_t r = 0; r < rows; ++r) {
    ApplyRow(x + r * channels, mean, scale, shift, y + r * channels, channels);
  }
}

template <typename T>
void ApplyRun(const T* HWY_RESTRICT x, int64_t n, T mean, T scale, T shift, T* HWY_RESTRICT y) {
  for (int64_t i = 0; i < n; ++i) y[i] = (x[i] - mean) * scale + shift;
}

template <typename T>
void SumsRow(const T* HWY_RESTRICT dy, const T* HWY_RESTRICT x, const T* HWY_RESTRICT mean,
             T* HWY_RESTRICT first, T* HWY_RESTRICT second, int64_t n) {
  for (int64_t c = 0; c < n; ++c) {
    first[c] += dy[c];
    second[c] += dy[c] * (x[c] - mean[c]);
  }
}

template <typename T>
void SumsRows(const T* dy, const T* x, int64_t rows, int64_t channels, const T* mean, T* first,
              T* second) {
  std::fill_n(first, channels, T(0));
  std::fill_n(second, channels, T(0));
  for (int64_t r = 0; r < rows; ++r) {
    SumsRow(dy + r * channels, x + r * channels, mean, first, second, channels);
  }
}

template <typename T>
void GradRow(const T* HWY_RESTRICT dy, const T* HWY_RESTRICT x, const T* HWY_RESTRICT mean,
             const T* HWY_RESTRICT a, const T* HWY_RESTRICT b, const T* HWY_RESTRICT c,
             T* HWY_RESTRICT dx, int64_t n) {
  for (int64_t i = 0; i < n; ++i) dx[i] = a[i] * dy[i] + (b[i] * (x[i] - mean[i]) + c[i]);
}

template <typename T>
void GradRows(const T* dy, const T* x, int64_t rows, int64_t channels, const T* mean, const T* a,
              const T* b, const T* c, T* dx) {
  for (int64_t r = 0; r < rows; ++r) {
    const int64_t at = r * channels;
    GradRow(dy + at, x + at, mean, a, b, c, dx + at, channels);
  }
}

template <typename T>
void GradRun(const T* HWY_RESTRICT dy, const T* HWY_RESTRICT x, int64_t n, T mean, T a, T b, T c,
             T* HWY_RESTRICT dx) {
  for (int64_t i = 0; i < n; ++i) dx[i] = a * dy[i] + (b * (x[i] - mean) + c);
}

template <typename T>
void LayerRun(const T* HWY_RESTRICT x, int64_t n, T mean, T scale, const T* HWY_RESTRICT gamma,
              const T* HWY_RESTRICT beta, T* HWY_RESTRICT y) {
  for (int64_t i = 0; i < n; ++i) y[i] = (x[i] - mean) * scale * gamma[i] + beta[i];
}

template <typename T>
void LayerGrad(const T* HWY_RESTRICT dy, const T* HWY_RESTRICT x, const T* HWY_RESTRICT gamma,
               int64_t n, T mean, T a, T b, T c, T* HWY_RESTRICT dx) {
  for (int64_t i = 0; i < n; ++i) dx[i] = a * (dy[i] * gamma[i]) + (b * (x[i] - mean) + c);
}

template <typename T>
void LayerParameters(const T* HWY_RESTRICT dy, const T* HWY_RESTRICT x, int64_t n, T mean, T scale,
                     T* HWY_RESTRICT dgamma, T* HWY_RESTRICT dbeta) {
  for (int64_t i = 0; i < n; ++i) {
    dgamma[i] += dy[i] * ((x[i] - mean) * scale);
    dbeta[i] += dy[i];
  }
}

template <typename T>
NormKernels<T> Kernels() {
  return {&StatsRows<T>, &StatsRun<T>,  &ApplyRows<T>, &ApplyRun<T>,
          &SumsRows<T>,  &SumsRun<T>,   &GradRows<T>,  &GradRun<T>,
          &LayerRun<T>,  &LayerSums<T>, &LayerGrad<T>, &LayerParameters<T>};
}

}  // namespace

void FillNorm(NormTable& table) { table = {Kernels<float>(), Kernels<double>()}; }

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::nn {
WEFT_NN_TABLE(NormTable, NormFunctions, FillNorm);
}  // namespace weft::nn
#endif
