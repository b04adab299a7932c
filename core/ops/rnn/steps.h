// What the forward and the backward pass have in common.
#pragma once

#include <algorithm>
#include <cstring>

#include "core/base/parallel.h"
#include "core/ops/rnn/rnn.h"

namespace weft::rnn {

template <typename T>
constexpr DType kTypeOf = std::is_same_v<T, double> ? DType::kFloat64 : DType::kFloat32;

// Memory for the length of a call.
template <typename T>
class Buffer {
 public:
  Buffer() = default;
  explicit Buffer(int64_t size) : value_(AllocateValue(Device{}, kTypeOf<T>, Shape{size})) {}
  T* data() const { return value_.storage ? value_.data<T>() : nullptr; }

 private:
  Value value_;
};

template <typename T>
void CopyRow(const T* from, T* to, int64_t n) {
  std::memcpy(to, from, static_cast<size_t>(n) * sizeof(T));
}

// fn(sample) for all samples of a batch.
template <typename Fn>
void ForSamples(const Sizes& s, const Fn& fn) {
  const int64_t grain = std::max<int64_t>(1, 4096 / std::max<int64_t>(1, s.hidden));
  ParallelFor(s.batch, grain, [&](int64_t begin, int64_t end) {
    for (int64_t n = begin; n < end; ++n) fn(n);
  });
}

// x = where(mask, x scale, 0)
template <typename T>
void ApplyMask(const uint8_t* mask, double scale, T* x, int64_t size) {
  const T factor = static_cast<T>(scale);
  ParallelFor(size, 1 << 14, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) x[i] = mask[i] != 0 ? x[i] * factor : T(0);
  });
}

}  // namespace weft::rnn
