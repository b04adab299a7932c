#include "core/io/order.h"

#include <cmath>
#include <numbers>

namespace weft::io {

int64_t SampleRandom::Integer(int64_t low, int64_t high) {
  const auto range = static_cast<uint64_t>(high) - static_cast<uint64_t>(low) + 1;
  const uint64_t bits = static_cast<uint64_t>(Bits()) << 32 | Bits();
  if (range == 0) return static_cast<int64_t>(bits);  // all of them
  // The bias is below range / 2^64.
  const auto scaled = static_cast<unsigned __int128>(bits) * range >> 64;
  return low + static_cast<int64_t>(scaled);
}

double SampleRandom::Normal() {  // Box and Muller
  const double u = (Bits() + 1.0) * 0x1p-32, v = Uniform();
  return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * v);
}

}  // namespace weft::io
