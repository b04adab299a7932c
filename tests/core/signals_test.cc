#include "core/base/signals.h"

#include <gtest/gtest.h>
#include <omp.h>
#include <pthread.h>

#include <csignal>

#include "core/base/parallel.h"
#include "core/ops/nn/onednn.h"

namespace {

bool Waits(int number) {
  sigset_t set;
  pthread_sigmask(SIG_BLOCK, nullptr, &set);
  return sigismember(&set, number) == 1;
}

TEST(Signals, WaitForTheEndAndNoLonger) {
  {
    const weft::SignalsWait wait;
    EXPECT_TRUE(Waits(SIGCHLD));
    EXPECT_FALSE(Waits(SIGSEGV));
  }
  EXPECT_FALSE(Waits(SIGCHLD));
}

// Three threads that this program started before the engine did.
TEST(Signals, StayAwayFromTheTeamAlone) {
  const auto count = [] {
    int waiting = 0;
#pragma omp parallel num_threads(3) reduction(+ : waiting)
    waiting += Waits(SIGCHLD) ? 1 : 0;
    return waiting;
  };
  EXPECT_EQ(count(), 0);
  weft::SetNumThreads(3);
  weft::onednn::UseTeam();
  EXPECT_EQ(count(), 2);
  EXPECT_FALSE(Waits(SIGCHLD));
}

}  // namespace
