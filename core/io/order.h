// Random numbers and orders of iterators. A number depends on seed, pass and position alone, never
// on threads.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/device/random.h"

namespace weft::io {

// The random numbers of one sample of one pass.
class SampleRandom {
 public:
  SampleRandom(uint64_t seed, uint64_t pass, uint64_t sample)
      : blocks_{seed, sample, pass & 0xffffffffu} {}

  uint32_t Bits() {
    if (used_ == 4) {
      words_ = PhiloxBlock(blocks_, 0, draw_++);
      used_ = 0;
    }
    return words_.w[used_++];
  }
  double Uniform() { return Bits() * 0x1p-32; }  // [0, 1)
  double Uniform(double low, double high) { return low + (high - low) * Uniform(); }
  int64_t Integer(int64_t low, int64_t high);  // [low, high]
  double Normal();

 private:
  RandomBlocks blocks_;
  RandomWords words_;
  uint32_t draw_ = 0;
  int used_ = 4;
};

// Puts the items into a random order (Fisher and Yates).
template <typename T>
void Shuffle(uint64_t seed, uint64_t pass, std::vector<T>& items) {
  SampleRandom random(seed, pass, ~uint64_t{0});
  for (size_t i = items.size(); i > 1; --i) {
    const int64_t other = random.Integer(0, static_cast<int64_t>(i) - 1);
    std::swap(items[i - 1], items[static_cast<size_t>(other)]);
  }
}

}  // namespace weft::io
