// Loops over contiguous elements that the compiler vectorises, once per instruction set.
#include "core/ops/spatial/runs.h"

#include "core/ops/nn/simd.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/ops/spatial/runs_simd.cc"
#include "hwy/foreach_target.h"
#include "hwy/highway.h"

HWY_BEFORE_NAMESPACE();
namespace weft::nn::HWY_NAMESPACE {
namespace {

// Several sums at once, which vectorises; as many on every machine, so that they round alike.
template <typename T>
T Dot(const T* HWY_RESTRICT a, const T* HWY_RESTRICT b, int64_t n) {
  constexpr int64_t kLanes = 16;
  T sums[kLanes] = {};
  int64_t i = 0;
  for (; i + kLanes <= n; i += kLanes) {
    for (int64_t k = 0; k < kLanes; ++k) sums[k] += a[i + k] * b[i + k];
  }
  T sum = 0;
  for (; i < n; ++i) sum += a[i] * b[i];
  for (int64_t k = 0; k < kLanes; ++k) sum += sums[k];
  return sum;
}

template <typename T>
void AddScaled(const T* HWY_RESTRICT x, T scale, T* HWY_RESTRICT sum, int64_t n) {
  for (int64_t i = 0; i < n; ++i) sum[i] += scale * x[i];
}

}  // namespace

void FillRuns(spatial::RunTable& table) {
  table = {{&Dot<float>, &AddScaled<float>}, {&Dot<double>, &AddScaled<double>}};
}

}  // namespace weft::nn::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace weft::nn {
WEFT_NN_TABLE(spatial::RunTable, RunFunctions, FillRuns);
}  // namespace weft::nn
namespace weft::spatial {
const RunTable& RunFunctions() { return nn::RunFunctions(); }
}  // namespace weft::spatial
#endif
