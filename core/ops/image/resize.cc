#include "core/ops/image/resize.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numbers>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace weft::image {
namespace {

// --- The maps

// Keys, "Cubic convolution interpolation for digital image processing", IEEE Trans. ASSP 29, 1981,
// with the parameter -0.75.
std::array<double, 8> CubicWeights(double x) {
  constexpr double a = -0.75;
  const auto near = [](double d) { return ((a + 2) * d - (a + 3)) * d * d + 1; };
  const auto far = [](double d) { return ((a * d - 5 * a) * d + 8 * a) * d - 4 * a; };
  return {far(1 + x), near(x), near(1 - x), far(2 - x)};
}

// sinc(d) sinc(d / 4) at the eight nearest pixels, scaled to the sum 1.
std::array<double, 8> LanczosWeights(double x) {
  std::array<double, 8> weights{};
  double sum = 0;
  for (int k = 0; k < 8; ++k) {
    const double d = std::numbers::pi * (x + 3 - k);
    weights[k] = std::fabs(d) < 1e-6 ? 1 : std::sin(d) * std::sin(d / 4) / (d * d / 4);
    sum += weights[k];
  }
  for (double& weight : weights) weight /= sum;
  return weights;
}

// Centres of pixels coincide; the neighbours of border pixels are these themselves.
template <typename Weights>
Axis Interpolated(int64_t from, int64_t to, int taps, const Weights& weights) {
  Axis axis{from, to, taps, {}, {}};
  const double step = static_cast<double>(from) / static_cast<double>(to);
  for (int64_t i = 0; i < to; ++i) {
    const double place = (static_cast<double>(i) + 0.5) * step - 0.5;
    const double low = std::floor(place);
    const auto w = weights(place - low);
    for (int k = 0; k < taps; ++k) {
      const int64_t at = static_cast<int64_t>(low) + k - (taps / 2 - 1);
      axis.at.push_back(static_cast<int32_t>(std::clamp<int64_t>(at, 0, from - 1)));
      axis.weight.push_back(w[k]);
    }
  }
  return axis;
}

Axis NearestAxis(int64_t from, int64_t to) {
  Axis axis{from, to, 1, {}, std::vector<double>(static_cast<size_t>(to), 1.0)};
  // Rounded twice, as in OpenCV: where the quotient is whole that decides.
  const double step = 1.0 / (static_cast<double>(to) / static_cast<double>(from));
  for (int64_t i = 0; i < to; ++i) {
    const auto at = static_cast<int64_t>(std::floor(static_cast<double>(i) * step));
    axis.at.push_back(static_cast<int32_t>(std::min(at, from - 1)));
  }
  return axis;
}

// Each result is the mean of the stretch of pixels that it covers.
Axis MeanAxis(int64_t from, int64_t to) {
  const double step = static_cast<double>(from) / static_cast<double>(to);
  Axis axis{from, to, static_cast<int>(std::ceil(step)) + 1, {}, {}};
  for (int64_t i = 0; i < to; ++i) {
    const double begin = static_cast<double>(i) * step, end = begin + step;
    const auto first = static_cast<int64_t>(begin);
    for (int k = 0; k < axis.taps; ++k) {
      const int64_t at = std::min(first + k, from - 1);
      const auto left = static_cast<double>(first + k);
      const double covered = std::min(end, left + 1) - std::max(begin, left);
      axis.at.push_back(static_cast<int32_t>(at));
      axis.weight.push_back(first + k < from ? std::max(covered, 0.0) / step : 0.0);
    }
  }
  return axis;
}

// What OpenCV does for "area" when it enlarges: sharp blocks with linear edges between them.
Axis BlockAxis(int64_t from, int64_t to) {
  Axis axis{from, to, 2, {}, {}};
  const double step = static_cast<double>(from) / static_cast<double>(to);
  for (int64_t i = 0; i < to; ++i) {
    const auto low = static_cast<int64_t>(std::floor(static_cast<double>(i) * step));
    double x = static_cast<double>(i + 1) - static_cast<double>(low + 1) / step;
    x = x <= 0 ? 0 : x - std::floor(x);
    axis.at.push_back(static_cast<int32_t>(std::min(low, from - 1)));
    axis.at.push_back(static_cast<int32_t>(std::min(low + 1, from - 1)));
    axis.weight.push_back(1 - x);
    axis.weight.push_back(x);
  }
  return axis;
}

Axis MakeAxis(int64_t from, int64_t to, Interpolation interpolation, bool shrinks) {
  switch (interpolation) {
    case Interpolation::kNearest:
      return NearestAxis(from, to);
    case Interpolation::kArea:
      return shrinks ? MeanAxis(from, to) : BlockAxis(from, to);
    case Interpolation::kCubic:
      return Interpolated(from, to, 4, CubicWeights);
    case Interpolation::kLanczos:
      return Interpolated(from, to, 8, LanczosWeights);
    default:
      return Interpolated(from, to, 2, [](double x) { return std::array{1 - x, x}; });
  }
}

// --- Applying them: rows are mapped along x as they are needed, and then combined along y.

// How numbers are kept on the way. Sum: a row mapped along x; Acc: rows combined.
template <typename T>
struct Real {
  using Sum = T;
  using Acc = T;
  static T WeightX(double w) { return static_cast<T>(w); }
  static T WeightY(double w) { return static_cast<T>(w); }
  static Acc Term(T w, Sum s) { return w * s; }
  static T Finish(Acc acc) { return acc; }
};

uint8_t RoundToByte(float x) {
  return static_cast<uint8_t>(std::nearbyint(std::clamp(x, 0.0f, 255.0f)));
}

struct MeanOfBytes : Real<float> {
  static uint8_t Finish(float acc) { return RoundToByte(acc); }
};

// OpenCV's fixed point: 11 bits for weights, and the product of the second pass cut to 2 bits.
constexpr double kFixedOne = 2048;

struct LinearBytes {
  using Sum = int32_t;
  using Acc = int32_t;
  static int32_t WeightX(double w) { return static_cast<int32_t>(std::nearbyint(w * kFixedOne)); }
  static int32_t WeightY(double w) { return WeightX(w); }
  static Acc Term(int32_t w, Sum s) { return (w * (s >> 4)) >> 16; }
  static uint8_t Finish(Acc acc) { return static_cast<uint8_t>((acc + 2) >> 2); }
};

// Their negative weights could overflow the second pass in 32 bits.
struct SmoothBytes {
  using Sum = int32_t;
  using Acc = float;
  static int32_t WeightX(double w) { return LinearBytes::WeightX(w); }
  static float WeightY(double w) {
    return static_cast<float>(WeightX(w) / (kFixedOne * kFixedOne));
  }
  static Acc Term(float w, Sum s) { return w * static_cast<float>(s); }
  static uint8_t Finish(Acc acc) { return RoundToByte(acc); }
};

// Taps and channels known at compile time where positive.
template <int kTaps, int kChannels, typename T, typename W, typename Sum>
void MapRow(const T* row, const int32_t* at, const W* weight, int taps, int64_t channels,
            int64_t to, Sum* out) {
  const int n = kTaps > 0 ? kTaps : taps;
  const int64_t c = kChannels > 0 ? kChannels : channels;
  for (int64_t i = 0; i < to; ++i, at += n, weight += n, out += c) {
    for (int64_t j = 0; j < c; ++j) {
      Sum sum{};
      for (int k = 0; k < n; ++k) sum += weight[k] * static_cast<Sum>(row[at[k] + j]);
      out[j] = sum;
    }
  }
}

template <typename T, typename W, typename Sum>
auto PickMapRow(int taps, int64_t channels) {
  const auto pick = [&]<int kTaps>() {
    return channels == 1   ? MapRow<kTaps, 1, T, W, Sum>
           : channels == 3 ? MapRow<kTaps, 3, T, W, Sum>
                           : MapRow<kTaps, 0, T, W, Sum>;
  };
  return taps == 2   ? pick.template operator()<2>()
         : taps == 4 ? pick.template operator()<4>()
         : taps == 8 ? pick.template operator()<8>()
                     : pick.template operator()<0>();
}

template <typename Kind, typename T>
void Apply(const Maps& maps, const T* in, int64_t channels, T* out) {
  using Sum = typename Kind::Sum;
  using Acc = typename Kind::Acc;
  const Axis &x = maps.x, &y = maps.y;
  std::vector<int32_t> at = x.at;  // in elements of a row
  for (int32_t& a : at) a *= static_cast<int32_t>(channels);
  std::vector<decltype(Kind::WeightX(0.0))> weights(x.weight.size());
  std::transform(x.weight.begin(), x.weight.end(), weights.begin(), Kind::WeightX);
  const auto map_row = PickMapRow<T, decltype(Kind::WeightX(0.0)), Sum>(x.taps, channels);
  const int64_t from = x.from * channels, to = x.to * channels, taps = y.taps;

  ParallelFor(y.to, std::max<int64_t>(1, (1 << 16) / (to * taps)), [&](int64_t begin, int64_t end) {
    // The taps of a row are neighbours, so that each has a place of its own.
    std::vector<Sum> rows(static_cast<size_t>(taps * to));
    std::vector<int64_t> held(static_cast<size_t>(taps), -1);
    std::vector<Acc> acc(static_cast<size_t>(to));
    for (int64_t i = begin; i < end; ++i) {
      std::fill(acc.begin(), acc.end(), Acc{});
      for (int64_t k = 0; k < taps; ++k) {
        const int64_t source = y.at[i * taps + k], place = source % taps;
        Sum* row = rows.data() + place * to;
        if (held[place] != source) {
          map_row(in + source * from, at.data(), weights.data(), x.taps, channels, x.to, row);
          held[place] = source;
        }
        const auto weight = Kind::WeightY(y.weight[i * taps + k]);
        Acc* sum = acc.data();
        for (int64_t j = 0; j < to; ++j) sum[j] += Kind::Term(weight, row[j]);
      }
      T* result = out + i * to;
      for (int64_t j = 0; j < to; ++j) result[j] = Kind::Finish(acc[j]);
    }
  });
}

template <typename T>
void Select(const Maps& maps, const T* in, int64_t channels, T* out) {
  const Axis &x = maps.x, &y = maps.y;
  const int64_t to = x.to * channels;
  ParallelFor(y.to, std::max<int64_t>(1, (1 << 15) / to), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      const T* row = in + y.at[i] * x.from * channels;
      T* result = out + i * to;
      for (int64_t j = 0; j < x.to; ++j) {
        for (int64_t c = 0; c < channels; ++c) *result++ = row[x.at[j] * channels + c];
      }
    }
  });
}

}  // namespace

Maps ResizeMaps(int64_t height, int64_t width, int64_t out_height, int64_t out_width,
                Interpolation interpolation) {
  const bool shrinks = out_height <= height && out_width <= width;
  return {MakeAxis(height, out_height, interpolation, shrinks),
          MakeAxis(width, out_width, interpolation, shrinks)};
}

template <typename T>
void Resize(const T* in, int64_t height, int64_t width, int64_t channels, T* out,
            int64_t out_height, int64_t out_width, int interpolation) {
  WEFT_CHECK(interpolation >= 0 && interpolation < kInterpolations, ErrorKind::kValue,
             "interpolation is ", interpolation, ", expected 0 to ", kInterpolations - 1);
  if (height == out_height && width == out_width) {
    std::copy_n(in, height * width * channels, out);
    return;
  }
  auto kind = static_cast<Interpolation>(interpolation);
  // Halving: the mean of four pixels is what linear interpolation gives.
  if (kind == Interpolation::kArea && height == 2 * out_height && width == 2 * out_width) {
    kind = Interpolation::kLinear;
  }
  const Maps maps = ResizeMaps(height, width, out_height, out_width, kind);
  const bool means = kind == Interpolation::kArea && out_height <= height && out_width <= width;
  if (kind == Interpolation::kNearest) {
    Select(maps, in, channels, out);
  } else if constexpr (!std::is_same_v<T, uint8_t>) {
    Apply<Real<T>>(maps, in, channels, out);
  } else if (means) {
    Apply<MeanOfBytes>(maps, in, channels, out);
  } else if (maps.y.taps == 2) {
    Apply<LinearBytes>(maps, in, channels, out);
  } else {
    Apply<SmoothBytes>(maps, in, channels, out);
  }
}

template <typename T>
void AddTransposed(const Maps& maps, const T* dy, int64_t channels, T* dx) {
  const Axis &x = maps.x, &y = maps.y;
  const int64_t from = x.from * channels;
  std::vector<T> row(static_cast<size_t>(from));
  for (int64_t i = 0; i < y.to; ++i) {
    std::fill(row.begin(), row.end(), T{});
    for (int64_t j = 0; j < x.to; ++j, dy += channels) {
      for (int64_t k = j * x.taps; k < (j + 1) * x.taps; ++k) {
        const T weight = static_cast<T>(x.weight[k]);
        T* to = row.data() + x.at[k] * channels;
        for (int64_t c = 0; c < channels; ++c) to[c] += weight * dy[c];
      }
    }
    for (int64_t k = i * y.taps; k < (i + 1) * y.taps; ++k) {
      const T weight = static_cast<T>(y.weight[k]);
      T* to = dx + y.at[k] * from;
      for (int64_t j = 0; j < from; ++j) to[j] += weight * row[j];
    }
  }
}

#define WEFT_RESIZE(T) \
  template void Resize<T>(const T*, int64_t, int64_t, int64_t, T*, int64_t, int64_t, int);
WEFT_RESIZE(uint8_t)
WEFT_RESIZE(float)
WEFT_RESIZE(double)
#undef WEFT_RESIZE
template void AddTransposed<float>(const Maps&, const float*, int64_t, float*);
template void AddTransposed<double>(const Maps&, const double*, int64_t, double*);

}  // namespace weft::image
