#include "core/base/debug.h"

#include <atomic>

#include "core/base/config.h"
#include "core/base/error.h"

namespace weft::debug {
namespace {

std::atomic<bool>& Switch() {
  static std::atomic<bool> on{config::Bool("WEFT_DEBUG", false)};
  return on;
}

std::atomic<Locator> locator{nullptr};

}  // namespace

bool Enabled() { return Switch().load(std::memory_order_relaxed); }
void SetEnabled(bool on) { Switch() = on; }
void SetLocator(Locator given) { locator = given; }

Location Here() {
  if (!Enabled()) [[likely]]
    return nullptr;
  const Locator locate = locator;
  char text[1024] = "";
  if (locate == nullptr || !locate(text, sizeof(text))) return nullptr;
  return std::make_shared<const std::string>(text);
}

void RethrowWith(const char* what, const Location& location) {
  if (!location) throw;
  try {
    throw;
  } catch (const Error& error) {
    throw Error(error.kind(), StrCat(error.what(), "\n  ", what, " ", *location));
  }
}

}  // namespace weft::debug
