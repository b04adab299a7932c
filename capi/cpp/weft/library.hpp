// The library as a whole: version, threads, random numbers, memory, profiler.
#pragma once

#include "weft/value.hpp"

namespace weft {

inline std::string version() { return weft_version(); }

// Throws kState where the library that was loaded has another ABI than the header.
// Every call does; this one does nothing else.
inline void check_abi() { detail::check(WEFT_OK); }

inline void seed(uint64_t seed) { detail::check(weft_random_seed(seed)); }
inline void seed(uint64_t seed, Device device) {
  detail::check(weft_random_seed_device(seed, {device.type, device.id}));
}
// Where all streams of random numbers are, to go on from there with set_random_state.
inline std::string random_state() {
  weft_string* state = nullptr;
  detail::check(weft_random_get_state(&state));
  return detail::take(state);
}
// Throws kValue where this is no state.
inline void set_random_state(const std::string& state) {
  detail::check(weft_random_set_state(state.data(), state.size()));
}
inline void set_num_threads(int n) { detail::check(weft_set_num_threads(n)); }
inline int num_threads() { return weft_num_threads(); }
inline void wait_all() { detail::check(weft_wait_all()); }

// Bytes, see weft_memory_stats.
inline weft_memory_stats memory(Device device = cpu()) {
  weft_memory_stats stats{};
  detail::check(weft_memory_get_stats({device.type, device.id}, &stats));
  return stats;
}

// Arrays beyond `bytes`, together with memory kept for reuse, throw kMemory; 0: no limit.
inline void set_memory_limit(int64_t bytes, Device device = cpu()) {
  detail::check(weft_memory_set_limit({device.type, device.id}, bytes));
}
// Gives memory that is kept for reuse back to the system.
inline void trim_memory(Device device = cpu()) {
  detail::check(weft_memory_trim({device.type, device.id}));
}

// What is recorded from now on.
enum class Profile { kNothing = 0, kOperators = 1, kMemory = 2, kBoth = 3 };
inline void profile(Profile what) {
  detail::check(weft_profiler_set_enabled(static_cast<int>(what)));
}
// The events since the last dump in Chrome's trace format.
inline std::string dump_profile() {
  weft_string* text = nullptr;
  detail::check(weft_profiler_dump(&text));
  return detail::take(text);
}

}  // namespace weft
