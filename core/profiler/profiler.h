// Events of operator calls. Off, a call costs one relaxed load.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include "core/registry/op.h"

namespace weft::profiler {

namespace internal {
extern std::atomic<bool> enabled;
int64_t Now();
void Emit(const Op& op, int64_t begin);
}  // namespace internal

inline bool Enabled() { return internal::enabled.load(std::memory_order_relaxed); }
void Start();
void Stop();
// Events since the start or the last dump in Chrome's trace format, and forgets them.
std::string DumpTrace();

// Brackets one call.
class OpScope {
 public:
  explicit OpScope(const Op& op) : op_(op), begin_(Enabled() ? internal::Now() : -1) {}
  ~OpScope() {
    if (begin_ >= 0) [[unlikely]]
      internal::Emit(op_, begin_);
  }
  OpScope(const OpScope&) = delete;

 private:
  const Op& op_;
  const int64_t begin_;
};

}  // namespace weft::profiler
