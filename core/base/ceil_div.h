#pragma once

#include <cstdint>

namespace weft {

// a / b, rounded up; b > 0, a >= 0.
constexpr int64_t CeilDiv(int64_t a, int64_t b) { return (a + b - 1) / b; }

}  // namespace weft
