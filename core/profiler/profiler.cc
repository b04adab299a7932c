#include "core/profiler/profiler.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/device/allocator.h"

namespace weft::profiler {
namespace {

enum class Kind { kSpan, kCounter, kMarker };
constexpr const char* kKindNames[] = {"span", "counter", "marker"};

// What a sum is where it leaves the range on the side of `step`.
int64_t Limit(int64_t step) {
  return step < 0 ? std::numeric_limits<int64_t>::min() : std::numeric_limits<int64_t>::max();
}

// All events of one kind, category and name.
struct Series {
  Kind kind;
  std::string category, name;
  int64_t count = 0, total = 0, min = 0, max = 0, bytes = 0;

  void Add(int64_t value, int64_t allocated) {
    min = count == 0 ? value : std::min(min, value);
    max = count == 0 ? value : std::max(max, value);
    ++count;
    // A counter of the user's may have any value.
    if (__builtin_add_overflow(total, value, &total)) total = Limit(value);
    bytes += allocated;
  }
};

struct Event {
  const Series* series;
  int64_t begin;
  int64_t value;  // spans: the duration; markers: the scope
  int64_t bytes;
  uint32_t thread;
  bool is_operator;
};

// When full, the oldest events are overwritten: profiling a long run must not eat the memory.
constexpr size_t kCapacity = size_t{1} << 20;

struct State {
  std::mutex mutex;
  std::vector<Event> events;
  size_t overwritten = 0;
  std::map<std::tuple<Kind, std::string, std::string>, Series, std::less<>> series;
  std::unordered_map<const Op*, Series*> operators;
};

// Lives for the process: arrays in static storage give memory back after every destructor ran.
State& state() {
  static auto* const state = new State;
  return *state;
}

uint32_t ThreadNumber() {
  static std::atomic<uint32_t> next{1};
  thread_local const uint32_t number = next.fetch_add(1, std::memory_order_relaxed);
  return number;
}

thread_local int64_t allocated_bytes = 0;

// --- With the mutex held.

Series* Find(Kind kind, std::string_view category, std::string_view name) {
  State& s = state();
  const auto key = std::make_tuple(kind, category, name);
  auto found = s.series.find(key);
  if (found == s.series.end()) {
    Series made{.kind = kind, .category = std::string(category), .name = std::string(name)};
    found =
        s.series.emplace(std::make_tuple(kind, made.category, made.name), std::move(made)).first;
  }
  return &found->second;
}

void Record(Series* series, int64_t begin, int64_t value, int64_t bytes = 0,
            bool is_operator = false) {
  State& s = state();
  series->Add(value, bytes);
  const Event event{series, begin, value, bytes, ThreadNumber(), is_operator};
  if (s.events.size() < kCapacity) {
    s.events.push_back(event);
  } else {
    s.events[s.overwritten++ % kCapacity] = event;
  }
}

// Memory must not fail for want of memory to record it.
void OnMemory(Device device, int64_t bytes, int64_t in_use) noexcept {
  if (bytes > 0) allocated_bytes += bytes;
  try {
    std::lock_guard lock(state().mutex);
    Record(Find(Kind::kCounter, "memory", ToString(device)), Now(), in_use);
  } catch (const std::bad_alloc&) {
  }
}

nlohmann::json ToJson(const Event& event, int64_t id) {
  const Series& series = *event.series;
  nlohmann::json out{{"name", series.name},
                     {"cat", series.category},
                     {"pid", 0},
                     {"tid", event.thread},
                     {"ts", static_cast<double>(event.begin) / 1e3}};
  switch (series.kind) {
    case Kind::kSpan:
      out["dur"] = static_cast<double>(event.value) / 1e3;
      out["ph"] = "X";
      if (!event.is_operator) out["id"] = id;
      if (event.bytes > 0) out["args"] = {{"bytes", event.bytes}};
      break;
    case Kind::kCounter:
      out["ph"] = "C";
      out["args"] = {{series.name, event.value}};
      break;
    case Kind::kMarker:
      out["ph"] = "i";
      out["s"] = std::string(1, "gpt"[event.value]);
      break;
  }
  return out;
}

// A span of the user's may overlap others without enclosing them: a pair of asynchronous events.
void AppendSpan(nlohmann::json event, nlohmann::json* trace) {
  const double duration = event["dur"];
  event.erase("dur");
  event["ph"] = "b";
  trace->push_back(event);
  event["ph"] = "e";
  event["ts"] = event["ts"].get<double>() + duration;
  trace->push_back(std::move(event));
}

}  // namespace

namespace internal {

std::atomic<int> enabled{0};

OpStart BeginOp() { return {Now(), allocated_bytes}; }

void EndOp(const Op& op, const OpStart& start) {
  const int64_t end = Now();
  State& s = state();
  std::lock_guard lock(s.mutex);
  Series*& series = s.operators[&op];
  if (series == nullptr) series = Find(Kind::kSpan, "operator", op.name());
  Record(series, start.time, end - start.time, allocated_bytes - start.allocated, true);
}

}  // namespace internal

void Enable(int what) {
  internal::enabled = what & (kOperators | kMemory);
  SetMemoryListener((what & kMemory) != 0 ? OnMemory : nullptr);
}

int64_t Now() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

void AddSpan(std::string_view category, std::string_view name, int64_t begin, int64_t end) {
  if (!Enabled(kOperators | kMemory)) return;
  int64_t duration;
  if (__builtin_sub_overflow(end, begin, &duration)) duration = Limit(end < begin ? -1 : 1);
  std::lock_guard lock(state().mutex);
  Record(Find(Kind::kSpan, category, name), begin, duration);
}

void AddCounter(std::string_view category, std::string_view name, int64_t value) {
  if (!Enabled(kOperators | kMemory)) return;
  std::lock_guard lock(state().mutex);
  Record(Find(Kind::kCounter, category, name), Now(), value);
}

void AddMarker(std::string_view category, std::string_view name, Scope scope) {
  if (!Enabled(kOperators | kMemory)) return;
  std::lock_guard lock(state().mutex);
  Record(Find(Kind::kMarker, category, name), Now(), static_cast<int64_t>(scope));
}

std::string DumpTrace() {
  State& s = state();
  std::vector<Event> events;
  size_t overwritten;
  {
    std::lock_guard lock(s.mutex);
    events.swap(s.events);
    overwritten = std::exchange(s.overwritten, 0);
  }
  nlohmann::json trace = nlohmann::json::array();
  trace.push_back(
      {{"name", "process_name"}, {"ph", "M"}, {"pid", 0}, {"args", {{"name", "weft"}}}});
  int64_t id = 0;
  for (const Event& event : events) {
    nlohmann::json json = ToJson(event, ++id);
    if (json.contains("id")) {
      AppendSpan(std::move(json), &trace);
    } else {
      trace.push_back(std::move(json));
    }
  }
  return nlohmann::json{{"traceEvents", std::move(trace)},
                        {"displayTimeUnit", "ms"},
                        {"otherData", {{"overwritten", overwritten}}}}
      .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string Statistics(bool reset) {
  State& s = state();
  nlohmann::json out = nlohmann::json::array();
  std::lock_guard lock(s.mutex);
  for (auto& [key, series] : s.series) {
    if (series.count == 0) continue;
    out.push_back({{"category", series.category},
                   {"name", series.name},
                   {"kind", kKindNames[static_cast<int>(series.kind)]},
                   {"count", series.count},
                   {"total", series.total},
                   {"min", series.min},
                   {"max", series.max},
                   {"bytes", series.bytes}});
    if (reset) series.count = series.total = series.min = series.max = series.bytes = 0;
  }
  return out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace weft::profiler
