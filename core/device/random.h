// Random numbers: Philox4x32-10 (Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as
// 1, 2, 3", SC 2011), one stream per device. Block i of a stream is a function of the seed and i
// alone, so what a call draws does not depend on the number of threads.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>

#include "core/device/device.h"

namespace weft {

// Consecutive blocks of a stream, each of four 32-bit numbers.
struct RandomBlocks {
  uint64_t key;     // the seed
  uint64_t first;   // low half of the first block's 128-bit counter
  uint64_t stream;  // high half; its upper 32 bits are zero, for further draws of one block
};

// The four numbers of one block. `draw` distinguishes further draws of the same block.
struct RandomWords {
  uint32_t w[4];
};
RandomWords PhiloxBlock(const RandomBlocks& blocks, uint64_t i, uint32_t draw = 0);

class RandomStream {
 public:
  RandomStream(Device device, uint64_t seed);

  // Takes the next `n` blocks; no other call gets them.
  RandomBlocks Take(uint64_t n);
  void Seed(uint64_t seed);

 private:
  friend std::string RandomState();
  friend void SetRandomState(const std::string& state);

  const uint64_t stream_;
  std::mutex mutex_;
  uint64_t seed_;
  uint64_t position_ = 0;
};

// Streams begin with seed 0. They live as long as the process.
RandomStream& StreamOf(Device device);

void SeedAll(uint64_t seed);  // streams that are made later as well
void Seed(uint64_t seed, Device device);

// Seeds and positions of all streams, as text. SetRandomState throws kValue, and changes nothing,
// where `state` is not what RandomState gave.
std::string RandomState();
void SetRandomState(const std::string& state);

}  // namespace weft
