// Where bilinear samples of feature maps lie.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/base/error.h"

namespace weft::detection {

// The two pixels of an axis between which a sample lies, and the weight of the second.
template <typename T>
struct Bilinear {
  int64_t low, high;
  T weight;
};

// Samples count up to one pixel outside; there they have the value of the border.
template <typename T>
bool IsInside(T at, int64_t length) {
  return length > 0 && at >= T{-1} && at <= static_cast<T>(length);
}

template <typename T>
Bilinear<T> BilinearAt(T at, int64_t length) {
  const T place = std::max(at, T{0});
  const auto low = static_cast<int64_t>(place);
  if (low >= length - 1) return {length - 1, length - 1, T{0}};
  return {low, low + 1, place - static_cast<T>(low)};
}

// fn(position) for those of `samples` samples, in the middles of equal parts of a bin, that are
// inside; the time depends on `length`, not on how large a region is.
template <typename T, typename Fn>
void ForSamplesInside(T start, T bin, T samples, int64_t length, const Fn& fn) {
  const double step = static_cast<double>(bin) / static_cast<double>(samples);
  double first = 0, end = static_cast<double>(samples);
  if (step > 0) {
    first = std::max(first, std::floor((-1.0 - static_cast<double>(start)) / step) - 2);
    end = std::min(end, (static_cast<double>(length) - static_cast<double>(start)) / step + 2);
  }
  constexpr double kTooFar = 1e15;  // counting in steps of 1 ends beyond
  if (first > kTooFar) return;
  for (double i = first; i < end; ++i) {
    const T at = start + (static_cast<T>(i) + T{0.5}) * bin / samples;
    if (IsInside(at, length)) fn(at);
  }
}

inline void CheckSamples(const char* op, const char* name, int64_t count) {
  WEFT_CHECK(count <= 4096, ErrorKind::kValue, op, ": ", name, " is ", count,
             ", expected at most 4096 samples");
}

}  // namespace weft::detection
