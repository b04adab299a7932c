// Events of operator calls, of memory, and of the user's own. Off, a call costs one relaxed load.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/registry/op.h"

namespace weft::profiler {

// What is recorded; the numbers are part of the C ABI.
enum What : int { kNothing = 0, kOperators = 1, kMemory = 2 };

namespace internal {
extern std::atomic<int> enabled;

struct OpStart {
  int64_t time;       // nanoseconds; negative: not recorded
  int64_t allocated;  // bytes that the thread had allocated
};
OpStart BeginOp();
void EndOp(const Op& op, const OpStart& start);
}  // namespace internal

inline bool Enabled(int what) {
  return (internal::enabled.load(std::memory_order_relaxed) & what) != 0;
}
// Records `what`, a sum of What. User's events are recorded whenever anything is.
void Enable(int what);

// Nanoseconds of the steady clock.
int64_t Now();
// From `begin` to `end`, as Now() tells them.
void AddSpan(std::string_view category, std::string_view name, int64_t begin, int64_t end);
void AddCounter(std::string_view category, std::string_view name, int64_t value);
enum class Scope : int { kGlobal = 0, kProcess = 1, kThread = 2 };
void AddMarker(std::string_view category, std::string_view name, Scope scope);

// Events since the start or the last dump in Chrome's trace format, and forgets them.
std::string DumpTrace();
// Sums over all events since the start or the last reset, as JSON: one object per category, name
// and kind ("span", "counter", "marker") with count, total, min, max (nanoseconds, or the counter's
// values) and bytes (allocated by the operator while memory was recorded).
std::string Statistics(bool reset);

// Brackets one call.
class OpScope {
 public:
  explicit OpScope(const Op& op) : op_(op), start_{-1, 0} {
    if (Enabled(kOperators | kMemory)) [[unlikely]]
      start_ = internal::BeginOp();
  }
  ~OpScope() {
    if (start_.time >= 0) [[unlikely]]
      internal::EndOp(op_, start_);
  }
  OpScope(const OpScope&) = delete;

 private:
  const Op& op_;
  internal::OpStart start_;
};

}  // namespace weft::profiler
