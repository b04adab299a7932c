#include "core/base/config.h"

#include <charconv>
#include <cstdlib>
#include <cstring>

#include "core/base/error.h"

namespace weft::config {

int64_t Int(const char* name, int64_t fallback, int64_t low, int64_t high) {
  const char* text = std::getenv(name);
  if (text == nullptr || *text == '\0') return fallback;
  int64_t value = 0;
  const char* end = text + std::strlen(text);
  const auto parsed = std::from_chars(text, end, value);
  WEFT_CHECK(parsed.ec == std::errc() && parsed.ptr == end && value >= low && value <= high,
             ErrorKind::kValue, "environment variable ", name, " is '", text,
             "', expected an integer from ", low, " to ", high);
  return value;
}

bool Bool(const char* name, bool fallback) {
  const std::string text = String(name, fallback ? "1" : "0");
  if (text == "1" || text == "true" || text == "on") return true;
  if (text == "0" || text == "false" || text == "off") return false;
  Fail(ErrorKind::kValue, "environment variable ", name, " is '", text,
       "', expected 0, 1, true, false, on or off");
}

std::string String(const char* name, const std::string& fallback) {
  const char* text = std::getenv(name);
  return text == nullptr || *text == '\0' ? fallback : text;
}

}  // namespace weft::config
