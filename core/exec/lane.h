// An ordered queue with a thread of its own, for work that must not hold up the caller: file
// reading, copies between devices, exchange with other machines.
#pragma once

#include <functional>
#include <memory>

#include "core/array/value.h"

namespace weft {

class Lane {
 public:
  Lane();
  ~Lane();  // finishes what is queued
  Lane(const Lane&) = delete;

  // Runs `work` after everything queued before. The storages in `fills` count as pending until it
  // is done; if it throws, everyone who waits for one of them gets that error.
  void Push(std::function<void()> work, std::span<const Ref<Storage>> fills);
  void Wait();  // until everything pushed so far is done; does not throw

  // Waits for every lane of the process. While debugging, Push itself waits.
  static void WaitAll();

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace weft
