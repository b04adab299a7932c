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
void ApplyRun(const T* HWY_RESTRICT x, int64_t n, T mean, T scale, T shift, T* HWY_RESTRICT y) {
  for (int64_t i = 0; i < n; ++i) y[i] = (x[i] - mean) * scale + shift;
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
  return {&StatsRun<T>, &ApplyRun<T>,  &SumsRun<T>,   &GradRun<T>,
          &LayerRun<T>, &LayerSums<T>, &LayerGrad<T>, &LayerParameters<T>};
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
