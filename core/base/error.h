// Errors that cross the engine. Every user mistake ends as a weft::Error; nothing calls abort.
#pragma once

#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

namespace weft {

// The numbers are part of the C ABI (weft_error_kind in capi/weft.h); append only.
enum class ErrorKind : int {
  kNone = 0,
  kInternal = 1,     // a broken invariant of the engine itself
  kValue = 2,        // an argument of the right type with a value that makes no sense
  kType = 3,         // wrong dtype or wrong kind of attribute value
  kShape = 4,        // shapes that do not agree
  kIndex = 5,        // axis or index out of range
  kNotFound = 6,     // an operator, attribute, device or key that does not exist
  kUnsupported = 7,  // exists, but not for this dtype, device or combination
  kMemory = 8,       // out of memory or over the memory cap
  kIo = 9,           // a file that cannot be read, written or trusted
  kState = 10,       // a call that is not allowed now (closed handle, backward twice, ...)
};

class Error : public std::runtime_error {
 public:
  Error(ErrorKind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}
  ErrorKind kind() const { return kind_; }

 private:
  ErrorKind kind_;
};

template <typename... Args>
std::string StrCat(const Args&... args) {
  std::ostringstream stream;
  (stream << ... << args);
  return stream.str();
}

// Fail(ErrorKind::kShape, "dot: ", a, " does not fit ", b);
template <typename... Args>
[[noreturn]] void Fail(ErrorKind kind, const Args&... args) {
  throw Error(kind, StrCat(args...));
}

// WEFT_CHECK(rank == 2, ErrorKind::kShape, "dot: rank ", rank, ", expected 2");
// A macro, so that the parts of the message are computed only when the check fails.
#define WEFT_CHECK(ok, kind, ...)      \
  do {                                 \
    if (!(ok)) [[unlikely]]            \
      ::weft::Fail(kind, __VA_ARGS__); \
  } while (0)

// Invariants of the engine: a failure is a bug in weft, never in the caller.
#define WEFT_ASSERT(condition)                                                                   \
  do {                                                                                           \
    if (!(condition)) [[unlikely]]                                                               \
      ::weft::Fail(::weft::ErrorKind::kInternal, "internal error: ", #condition, " (", __FILE__, \
                   ":", __LINE__, ")");                                                          \
  } while (0)

}  // namespace weft
