// One OpenMP team for the whole process, shared with oneDNN and OpenBLAS.
#pragma once

#include <cstdint>
#include <type_traits>

namespace weft {

int NumThreads();
void SetNumThreads(int n);  // n >= 1; throws kValue otherwise

// While it lives, ParallelFor uses this thread alone: for threads that are a team of their own.
class SerialScope {
 public:
  SerialScope();
  ~SerialScope();
  SerialScope(const SerialScope&) = delete;

 private:
  const bool before_;
};

namespace internal {
using RangeFn = void (*)(const void* context, int64_t begin, int64_t end);
void ParallelRun(int64_t n, int64_t grain, RangeFn fn, const void* context);
}  // namespace internal

// Splits [0, n) into contiguous ranges of at least `grain` items and calls fn(begin, end) for each,
// on the calling thread alone when one range suffices. An exception thrown by fn is rethrown here.
// The split depends on n, grain and the thread count alone.
template <typename Fn>
void ParallelFor(int64_t n, int64_t grain, const Fn& fn) {
  if (n <= 0) return;
  if (n <= grain) {
    fn(int64_t{0}, n);
    return;
  }
  internal::ParallelRun(
      n, grain,
      [](const void* context, int64_t begin, int64_t end) {
        (*static_cast<const std::remove_reference_t<Fn>*>(context))(begin, end);
      },
      &fn);
}

}  // namespace weft
