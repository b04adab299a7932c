// A program that was built against the headers of another library.
#include <weft.h>
#undef WEFT_ABI_VERSION
#define WEFT_ABI_VERSION 99

#include "expect_error.h"

namespace {

TEST(Abi, EveryCallSaysThatTheLibraryDoesNotFit) {
  const std::string message = "has ABI 0, the program needs 99: build the program against";
  expect_error(weft::ErrorKind::kState, message, [] { weft::check_abi(); });
  expect_error(weft::ErrorKind::kState, message, [] { weft::Array({2}); });
  expect_error(weft::ErrorKind::kState, message, [] { weft::Symbol::variable("x"); });
  expect_error(weft::ErrorKind::kState, message, [] { weft::Store(); });
}

}  // namespace
