// The library as a whole: version, threads, random numbers, memory, profiler.
#pragma once

#include "weft/value.hpp"

namespace weft {

inline std::string version() { return weft_version(); }

// Throws kState where the library that was loaded has another ABI than the header.
inline void check_abi() {
  if (weft_abi_version() != WEFT_ABI_VERSION) {
    throw Error(ErrorKind::kState, "the library " + version() + " has ABI " +
                                       std::to_string(weft_abi_version()) + ", the program needs " +
                                       std::to_string(WEFT_ABI_VERSION));
  }
}

inline void seed(uint64_t seed) { detail::check(weft_random_seed(seed)); }
inline void set_num_threads(int n) { detail::check(weft_set_num_threads(n)); }
inline int num_threads() { return weft_num_threads(); }
inline void wait_all() { detail::check(weft_wait_all()); }

// Bytes, see weft_memory_stats.
inline weft_memory_stats memory(Device device = cpu()) {
  weft_memory_stats stats{};
  detail::check(weft_memory_get_stats({device.type, device.id}, &stats));
  return stats;
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
