// Errors of the library as exceptions.
#pragma once

#include <weft.h>

#include <stdexcept>
#include <string>

namespace weft {

// The kinds of weft_error_kind.
enum class ErrorKind {
  kInternal = WEFT_ERROR_INTERNAL,
  kValue = WEFT_ERROR_VALUE,
  kType = WEFT_ERROR_TYPE,
  kShape = WEFT_ERROR_SHAPE,
  kIndex = WEFT_ERROR_INDEX,
  kNotFound = WEFT_ERROR_NOT_FOUND,
  kUnsupported = WEFT_ERROR_UNSUPPORTED,
  kMemory = WEFT_ERROR_MEMORY,
  kIo = WEFT_ERROR_IO,
  kState = WEFT_ERROR_STATE,
  kCallback = WEFT_ERROR_CALLBACK,
};

class Error : public std::runtime_error {
 public:
  Error(ErrorKind kind, const std::string& message) : std::runtime_error(message), kind_(kind) {}
  ErrorKind kind() const noexcept { return kind_; }

 private:
  ErrorKind kind_;
};

namespace detail {

[[noreturn]] inline void throw_last() {
  const char* message = nullptr;
  const weft_error_kind kind = weft_last_error(&message);
  throw Error(static_cast<ErrorKind>(kind), message == nullptr ? "" : message);
}

// The library that the program found when it started.
inline const int found_abi = weft_abi_version();

[[noreturn]] inline void throw_mismatch() {
  throw Error(ErrorKind::kState, "the library " + std::string(weft_version()) + " has ABI " +
                                     std::to_string(found_abi) + ", the program needs " +
                                     std::to_string(WEFT_ABI_VERSION) +
                                     ": build the program against the headers of this library");
}

inline void check(int status) {
  if (found_abi != WEFT_ABI_VERSION) [[unlikely]]
    throw_mismatch();
  if (status != WEFT_OK) [[unlikely]]
    throw_last();
}

// Runs a function of the program's for the library: what it throws becomes the error of the call
// that led to it, of kind kCallback.
template <typename Body>
int guarded(const Body& body) noexcept {
  try {
    body();
    return WEFT_OK;
  } catch (const std::exception& error) {
    weft_set_callback_error(error.what());
  } catch (...) {
    weft_set_callback_error("something that is no std::exception");
  }
  return WEFT_ERROR;
}

// A string of the library's, taken over.
inline std::string take(weft_string* text) {
  if (text == nullptr) return {};
  std::string result(weft_string_data(text), weft_string_size(text));
  weft_string_free(text);
  return result;
}

}  // namespace detail
}  // namespace weft
