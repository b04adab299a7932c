#include "core/base/parallel.h"

#include <omp.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <utility>

#include "core/base/config.h"
#include "core/base/error.h"
#include "core/base/signals.h"

namespace weft {

namespace {
std::atomic<int>& ThreadSetting() {
  static std::atomic<int> threads{
      static_cast<int>(config::Int("WEFT_NUM_THREADS", omp_get_max_threads(), 1, 4096))};
  return threads;
}
}  // namespace

namespace {
thread_local bool serial = false;
}

SerialScope::SerialScope() : before_(std::exchange(serial, true)) {}
SerialScope::~SerialScope() { serial = before_; }

int NumThreads() { return ThreadSetting().load(std::memory_order_relaxed); }

void SetNumThreads(int n) {
  WEFT_CHECK(n >= 1, ErrorKind::kValue, "set_num_threads: n is ", n, ", expected at least 1");
  ThreadSetting() = n;
  omp_set_num_threads(n);
}

namespace internal {

void ParallelRun(int64_t n, int64_t grain, RangeFn fn, const void* context) {
  const int64_t ranges = (n + grain - 1) / std::max<int64_t>(grain, 1);
  const int team = static_cast<int>(std::min<int64_t>(NumThreads(), ranges));
  if (team <= 1 || serial || omp_in_parallel()) {
    fn(context, 0, n);
    return;
  }
  std::exception_ptr failure;
#pragma omp parallel num_threads(team)
  {
    const int64_t threads = omp_get_num_threads();
    const int64_t me = omp_get_thread_num();
    if (me != 0) KeepSignalsAway();
    try {
      const int64_t begin = n * me / threads, end = n * (me + 1) / threads;
      if (begin < end) fn(context, begin, end);
    } catch (...) {
#pragma omp critical(weft_parallel_failure)
      if (!failure) failure = std::current_exception();
    }
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace internal
}  // namespace weft
