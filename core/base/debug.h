// The debug switch: queued work is done before the call that starts it returns, and errors say
// where in the user's program they arose.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace weft::debug {

// Writes where the calling thread is in the user's program as text that ends in 0; returns
// whether it knows. Bindings provide it; it may be called from any of the user's threads.
using Locator = int (*)(char* text, size_t room);

// WEFT_DEBUG=1 switches it on at start.
bool Enabled();
void SetEnabled(bool on);
void SetLocator(Locator locator);

// Where the calling thread is; null where debugging is off or nobody knows. Recorded operators and
// queued work keep it.
using Location = std::shared_ptr<const std::string>;
Location Here();

// Rethrows the exception being handled; where there is a location, an Error says it after `what`
// on a line of its own.
[[noreturn]] void RethrowWith(const char* what, const Location& location);

}  // namespace weft::debug
