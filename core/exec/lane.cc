#include "core/exec/lane.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <set>
#include <thread>

#include "core/base/debug.h"

namespace weft {
namespace {

// Done, and how it ended.
class Completion final : public Pending {
 public:
  void Finish(std::exception_ptr failure) {
    std::lock_guard lock(mutex_);
    failure_ = failure;
    done_ = true;
    changed_.notify_all();
  }
  void Wait() override {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return done_; });
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool done_ = false;
  std::exception_ptr failure_;
};

}  // namespace

struct Lane::State {
  struct Item {
    std::function<void()> work;
    std::shared_ptr<Completion> completion;
    debug::Location location;
  };
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Item> queue;
  bool busy = false, closing = false;
  std::thread thread;

  static void Work(const Item& item) {
    try {
      item.work();
    } catch (...) {
      debug::RethrowWith("started at", item.location);
    }
  }

  void Loop() {
    std::unique_lock lock(mutex);
    while (true) {
      changed.wait(lock, [&] { return !queue.empty() || closing; });
      if (queue.empty()) return;
      Item item = std::move(queue.front());
      queue.pop_front();
      busy = true;
      lock.unlock();
      std::exception_ptr failure;
      try {
        Work(item);
      } catch (...) {
        failure = std::current_exception();
      }
      item.work = nullptr;  // what it holds is released before anyone is woken
      item.completion->Finish(failure);
      lock.lock();
      busy = false;
      changed.notify_all();
    }
  }

  void Drain() {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return queue.empty() && !busy; });
  }
};

namespace {
struct Lanes {
  std::mutex mutex;
  std::set<Lane*> all;
};
Lanes& TheLanes() {
  static Lanes* const lanes = new Lanes;  // lanes may outlive static destructors
  return *lanes;
}
}  // namespace

Lane::Lane() : state_(std::make_shared<State>()) {
  state_->thread = std::thread([state = state_.get()] { state->Loop(); });
  Lanes& lanes = TheLanes();
  std::lock_guard lock(lanes.mutex);
  lanes.all.insert(this);
}

Lane::~Lane() {
  {
    Lanes& lanes = TheLanes();
    std::lock_guard lock(lanes.mutex);
    lanes.all.erase(this);
  }
  {
    std::lock_guard lock(state_->mutex);
    state_->closing = true;
    state_->changed.notify_all();
  }
  state_->thread.join();
}

void Lane::Push(std::function<void()> work, std::span<const Ref<Storage>> fills) {
  auto completion = std::make_shared<Completion>();
  for (const Ref<Storage>& storage : fills) storage->SetPending(completion);
  {
    std::lock_guard lock(state_->mutex);
    state_->queue.push_back({std::move(work), completion, debug::Here()});
    state_->changed.notify_all();
  }
  if (debug::Enabled()) completion->Wait();
}

void Lane::Wait() { state_->Drain(); }

void Lane::WaitAll() {
  Lanes& lanes = TheLanes();
  std::lock_guard lock(lanes.mutex);
  for (Lane* lane : lanes.all) lane->Wait();
}

}  // namespace weft
