#include "core/profiler/profiler.h"

#include <chrono>
#include <mutex>
#include <nlohmann/json.hpp>
#include <thread>
#include <vector>

namespace weft::profiler {
namespace {

struct Event {
  const Op* op;
  int64_t begin, end;  // nanoseconds of the steady clock
  uint64_t thread;
};

// When full, the oldest events are overwritten: profiling a long run must not eat the memory.
constexpr size_t kCapacity = size_t{1} << 20;
std::mutex mutex;
std::vector<Event> events;
size_t next_event = 0;

}  // namespace

namespace internal {

std::atomic<bool> enabled{false};

int64_t Now() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

void Emit(const Op& op, int64_t begin) {
  const Event event{&op, begin, Now(), std::hash<std::thread::id>()(std::this_thread::get_id())};
  std::lock_guard lock(mutex);
  if (events.size() < kCapacity) {
    events.push_back(event);
  } else {
    events[next_event++ % kCapacity] = event;
  }
}

}  // namespace internal

void Start() { internal::enabled = true; }
void Stop() { internal::enabled = false; }

std::string DumpTrace() {
  std::lock_guard lock(mutex);
  nlohmann::json trace = nlohmann::json::array();
  for (const Event& event : events) {
    trace.push_back({{"name", event.op->name()},
                     {"cat", "operator"},
                     {"ph", "X"},
                     {"pid", 0},
                     {"tid", event.thread % 100000},
                     {"ts", static_cast<double>(event.begin) / 1e3},
                     {"dur", static_cast<double>(event.end - event.begin) / 1e3}});
  }
  events.clear();
  next_event = 0;
  return nlohmann::json{{"traceEvents", trace}}.dump();
}

}  // namespace weft::profiler
