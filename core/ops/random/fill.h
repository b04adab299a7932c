// Filling memory with random numbers, on SIMD lanes. The result depends on the blocks alone, not on
// threads; instruction sets differ in the last bit of normal and exponential numbers at most.
#pragma once

#include <cstdint>

#include "core/array/value.h"
#include "core/device/random.h"

namespace weft::random {

// Sixteen blocks are drawn together: number k of block b becomes word k * 16 + b of the group.
inline constexpr int64_t kBlocksPerGroup = 16;
inline constexpr int64_t kWordsPerGroup = 64;

// uniform: [a, b); normal: mean a, deviation b; exponential: rate a.
enum class Kind { kUniform, kNormal, kExponential };

// `blocks` is counted from group 0. Real kernels write 64 floats or 32 doubles a group.
struct FillKernels {
  void (*words)(const RandomBlocks& blocks, int64_t group, int64_t groups, uint32_t* out);
  // `bits`: random bits of each number in [0, 1); no result is above `last`.
  void (*uniform_f32)(const RandomBlocks& blocks, int64_t group, int64_t groups, int bits,
                      float low, float range, float last, float* out);
  void (*uniform_f64)(const RandomBlocks& blocks, int64_t group, int64_t groups, double low,
                      double range, double last, double* out);
  void (*normal_f32)(const RandomBlocks& blocks, int64_t group, int64_t groups, float mean,
                     float deviation, float* out);
  void (*normal_f64)(const RandomBlocks& blocks, int64_t group, int64_t groups, double mean,
                     double deviation, double* out);
  void (*exponential_f32)(const RandomBlocks& blocks, int64_t group, int64_t groups, float scale,
                          float* out);
  void (*exponential_f64)(const RandomBlocks& blocks, int64_t group, int64_t groups, double scale,
                          double* out);
  // keep[i] = 1 where word i is below `threshold`, else 0.
  void (*keep)(const RandomBlocks& blocks, int64_t group, int64_t groups, uint32_t threshold,
               uint8_t* keep);
  // The same, and out[i] = x[i] * scale where kept, else 0.
  void (*drop_f32)(const RandomBlocks& blocks, int64_t group, int64_t groups, uint32_t threshold,
                   float scale, const float* x, float* out, uint8_t* keep);
};

// For the instruction set in use.
const FillKernels& Kernels();

// Fills a row-major floating `out` from the stream of its device.
void Fill(const Value& out, Kind kind, double a, double b);

// Blocks for `n` words on `device`.
RandomBlocks TakeWords(Device device, int64_t n);

}  // namespace weft::random
