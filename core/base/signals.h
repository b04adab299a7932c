// Signals wait while oneDNN runs: some of its matrix products point the stack pointer into a buffer
// on the heap, and the kernel would put the frame of a handler below it, over the heap's own data.
#pragma once

#include <csignal>

namespace weft {

// While it lives, no handler runs on this thread; what came meanwhile is handled at its end.
// Faults of the thread's own instructions do not wait.
class SignalsWait {
 public:
  SignalsWait();
  ~SignalsWait();
  SignalsWait(const SignalsWait&) = delete;

 private:
  const bool waits_;
  sigset_t before_;
};

// From now on no handler runs on this thread, one of a team: other threads take the process's
// signals.
void KeepSignalsAway();

}  // namespace weft
