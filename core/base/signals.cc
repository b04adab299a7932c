#include "core/base/signals.h"

#include <pthread.h>

#include <initializer_list>

namespace weft {
namespace {

thread_local bool away = false;

const sigset_t& Waiting() {
  static const sigset_t set = [] {
    sigset_t signals;
    sigfillset(&signals);
    for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGABRT}) {
      sigdelset(&signals, fault);
    }
    return signals;
  }();
  return set;
}

}  // namespace

SignalsWait::SignalsWait() : waits_(!away) {
  if (waits_) pthread_sigmask(SIG_BLOCK, &Waiting(), &before_);
}

SignalsWait::~SignalsWait() {
  if (waits_) pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void KeepSignalsAway() {
  if (away) return;
  pthread_sigmask(SIG_BLOCK, &Waiting(), nullptr);
  away = true;
}

}  // namespace weft
