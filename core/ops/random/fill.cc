#include "core/ops/random/fill.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace weft::random {
namespace {

constexpr int64_t kGrainGroups = 128;

// The largest T below `high`, or `high` itself where the range is empty.
template <typename T>
double LastBelow(double low, double high) {
  const T rounded = static_cast<T>(high);
  if (low == high || static_cast<double>(rounded) < high) return static_cast<double>(rounded);
  if constexpr (sizeof(T) == 2) {
    const float value = rounded;
    if (value == 0) return -static_cast<float>(std::numeric_limits<T>::denorm_min());
    const uint16_t bits = static_cast<uint16_t>(rounded.bits + (value > 0 ? -1 : 1));
    return static_cast<float>(T::FromBits(bits));
  } else {
    return std::nextafter(rounded, -std::numeric_limits<T>::infinity());
  }
}

// What a fill needs besides its place.
struct Parameters {
  Kind kind;
  int bits;
  double a, b, last;
};

void Draw(const RandomBlocks& blocks, const Parameters& p, int64_t group, int64_t groups,
          float* out) {
  const FillKernels& k = Kernels();
  switch (p.kind) {
    case Kind::kUniform:
      return k.uniform_f32(blocks, group, groups, p.bits, static_cast<float>(p.a),
                           static_cast<float>(p.b - p.a), static_cast<float>(p.last), out);
    case Kind::kNormal:
      return k.normal_f32(blocks, group, groups, static_cast<float>(p.a),
                          static_cast<float>(p.b), out);
    case Kind::kExponential:
      return k.exponential_f32(blocks, group, groups, static_cast<float>(1 / p.a), out);
  }
}

void Draw(const RandomBlocks& blocks, const Parameters& p, int64_t group, int64_t groups,
          double* out) {
  const FillKernels& k = Kernels();
  switch (p.kind) {
    case Kind::kUniform:
      return k.uniform_f64(blocks, group, groups, p.a, p.b - p.a, p.last, out);
    case Kind::kNormal:
      return k.normal_f64(blocks, group, groups, p.a, p.b, out);
    case Kind::kExponential:
      return k.exponential_f64(blocks, group, groups, 1 / p.a, out);
  }
}

template <typename T>
void FillTyped(T* out, int64_t n, Device device, Parameters p) {
  using Compute = std::conditional_t<std::is_same_v<T, double>, double, float>;
  constexpr int64_t kPerGroup = std::is_same_v<T, double> ? kWordsPerGroup / 2 : kWordsPerGroup;
  constexpr int64_t kTile = 16;  // groups that are drawn at once where they are not drawn in place
  p.bits = std::min(24, std::numeric_limits<T>::digits);
  p.last = LastBelow<T>(p.a, p.b);
  const int64_t groups = (n + kPerGroup - 1) / kPerGroup;
  const RandomBlocks blocks = TakeWords(device, groups * kWordsPerGroup);
  ParallelFor(groups, kGrainGroups, [&](int64_t begin, int64_t end) {
    if constexpr (std::is_same_v<T, Compute>) {
      const int64_t whole = std::max(begin, std::min(end, n / kPerGroup));
      Draw(blocks, p, begin, whole - begin, out + begin * kPerGroup);
      begin = whole;
    }
    alignas(64) Compute tile[kTile * kPerGroup];
    while (begin < end) {
      const int64_t count = std::min(kTile, end - begin);
      Draw(blocks, p, begin, count, tile);
      const int64_t at = begin * kPerGroup;
      const int64_t items = std::min(count * kPerGroup, n - at);
      for (int64_t i = 0; i < items; ++i) out[at + i] = static_cast<T>(tile[i]);
      begin += count;
    }
  });
}

}  // namespace

RandomBlocks TakeWords(Device device, int64_t n) {
  const int64_t groups = (n + kWordsPerGroup - 1) / kWordsPerGroup;
  return StreamOf(device).Take(static_cast<uint64_t>(groups * kBlocksPerGroup));
}

void Fill(const Value& out, Kind kind, double a, double b) {
  if (out.size() == 0) return;
  VisitDType(out.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    if constexpr (std::is_integral_v<T>) {
      Fail(ErrorKind::kInternal, "random numbers of dtype ", NameOf(out.dtype));
    } else {
      FillTyped(out.data<T>(), out.size(), out.device, {kind, 0, a, b, 0});
    }
  });
}

}  // namespace weft::random
