// Distributions that are drawn one element at a time, each element from its own numbers.
#pragma once

#include <cstdint>

#include "core/device/random.h"

namespace weft::random {

// Any amount of random numbers for element i: the further draws of block i.
class ElementSource {
 public:
  ElementSource(const RandomBlocks& blocks, int64_t i)
      : blocks_(blocks), i_(static_cast<uint64_t>(i)) {}

  uint32_t Word() {
    if (used_ == 4) {
      words_ = PhiloxBlock(blocks_, i_, draw_++);
      used_ = 0;
    }
    return words_.w[used_++];
  }
  uint64_t Long() {
    const uint64_t high = Word();
    return high << 32 | Word();
  }
  double Unit() { return static_cast<double>(Long() >> 11) * 0x1p-53; }            // [0, 1)
  double Open() { return (static_cast<double>(Long() >> 12) + 0.5) * 0x1p-52; }    // (0, 1)
  uint64_t Below(uint64_t n) {                                                    // [0, n), n > 0
    return static_cast<uint64_t>((static_cast<unsigned __int128>(Long()) * n) >> 64);
  }
  double Normal();

 private:
  RandomBlocks blocks_;
  uint64_t i_;
  RandomWords words_{};
  uint32_t draw_ = 0;
  int used_ = 4;
};

double Gamma(ElementSource& source, double shape, double scale);
double Poisson(ElementSource& source, double mean);
// Failures before the k-th success of probability p.
double NegativeBinomial(ElementSource& source, double k, double p);
// Of mean mu and dispersion alpha: variance mu + alpha mu^2.
double GeneralizedNegativeBinomial(ElementSource& source, double mu, double alpha);

}  // namespace weft::random
