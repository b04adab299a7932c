// Settings from the environment. Each is read through here, so that a bad value is one clear error.
#pragma once

#include <cstdint>
#include <string>

namespace weft::config {

// The integer in environment variable `name`, or `fallback` where it is not set. Throws kValue for
// text that is no integer in [low, high].
int64_t Int(const char* name, int64_t fallback, int64_t low, int64_t high);
bool Bool(const char* name, bool fallback);  // 0, 1, true, false, on, off
std::string String(const char* name, const std::string& fallback);

}  // namespace weft::config
