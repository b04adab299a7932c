#include "core/io/finish.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/io/finish_kernels.h"

namespace weft::io {
namespace {

template <typename T>
T FromFloat(float x) {
  if constexpr (std::is_integral_v<T> && sizeof(T) == 1) {
    constexpr float least = std::numeric_limits<T>::min(), most = std::numeric_limits<T>::max();
    return static_cast<T>(std::min(std::max(x, least), most));
  } else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
    return static_cast<T>(static_cast<int64_t>(std::clamp(x, -2e9f, 2e9f)));
  } else {
    return static_cast<T>(x);
  }
}

// One row of one channel: to[x] = from[x C] a + b, backwards where `mirror`.
template <int C, typename T>
void WriteRow(const uint8_t* from, int64_t width, bool mirror, float a, float b, T* to) {
  if (mirror) {
    for (int64_t x = 0; x < width; ++x) {
      to[width - 1 - x] = FromFloat<T>(static_cast<float>(from[x * C]) * a + b);
    }
  } else {
    for (int64_t x = 0; x < width; ++x) {
      to[x] = FromFloat<T>(static_cast<float>(from[x * C]) * a + b);
    }
  }
}

template <int C, typename T>
void WriteAll(const Pixels& p, bool mirror, const float* a, const float* b, T* to) {
  for (int64_t y = 0; y < p.height; ++y) {
    for (int c = 0; c < C; ++c) {
      WriteRow<C>(p.data + y * p.stride + c, p.width, mirror, a[c], b[c],
                  to + (c * p.height + y) * p.width);
    }
  }
}

void WriteFloats3(const Pixels& p, bool mirror, const float* a, const float* b, float* to) {
  const WriteRow3Fn write = WriteRow3();
  const int64_t plane = p.height * p.width;
  for (int64_t y = 0; y < p.height; ++y, to += p.width) {
    float* const rows[3] = {to, to + plane, to + 2 * plane};
    write(p.data + y * p.stride, p.width, mirror, a, b, rows);
  }
}

template <typename T>
void WriteLessMean(const Pixels& p, int channels, bool mirror, const float* mean, const float* a,
                   float illumination, T* to) {
  for (int c = 0; c < channels; ++c) {
    for (int64_t y = 0; y < p.height; ++y) {
      const uint8_t* from = p.data + y * p.stride + c;
      for (int64_t x = 0; x < p.width; ++x) {
        const int64_t source = mirror ? p.width - 1 - x : x;
        *to++ = FromFloat<T>((static_cast<float>(from[source * channels]) - *mean++) * a[c] +
                             illumination);
      }
    }
  }
}

}  // namespace

Finisher::Finisher(const char* who, const ImageAttrs& a)
    : mirror_(a.mirror),
      rand_mirror_(a.rand_mirror),
      contrast_(a.max_random_contrast),
      illumination_(a.max_random_illumination),
      mean_by_channel_{a.mean_r, a.mean_g, a.mean_b, a.mean_a} {
  const double stds[4] = {a.std_r, a.std_g, a.std_b, a.std_a};
  for (int c = 0; c < 4; ++c) {
    WEFT_CHECK(stds[c] > 0, ErrorKind::kValue, who, ": std_", "rgba"[c], " is ", stds[c],
               ", expected a positive number");
    scale_by_channel_[c] = a.scale / stds[c];
  }
  WEFT_CHECK(contrast_ >= 0 && illumination_ >= 0, ErrorKind::kValue, who,
             ": max_random_contrast and max_random_illumination are ", contrast_, " and ",
             illumination_, ", expected numbers that are not negative");
}

void Finisher::Write(const Pixels& pixels, SampleRandom& random, const Value& data,
                     int64_t at) const {
  const bool mirror = rand_mirror_ ? (random.Bits() & 1) != 0 : mirror_;
  const double contrast = contrast_ > 0 ? 1 + random.Uniform(-contrast_, contrast_) : 1;
  const double illumination = illumination_ > 0 ? random.Uniform(-illumination_, illumination_) : 0;
  const int channels = static_cast<int>(data.shape[1]);
  float a[4], b[4];
  for (int c = 0; c < 4; ++c) {
    const double slope = contrast * scale_by_channel_[c];
    a[c] = static_cast<float>(slope);
    b[c] = static_cast<float>(illumination * scale_by_channel_[c] - mean_by_channel_[c] * slope);
  }
  const int64_t size = channels * pixels.height * pixels.width;
  if (IsInteger(data.dtype)) {
    // Bytes stay as they are but for the mean, as MXNet has it.
    for (int c = 0; c < 4; ++c) {
      a[c] = 1;
      b[c] = data.dtype == DType::kUint8 ? 0 : -std::round(static_cast<float>(mean_by_channel_[c]));
    }
  }
  VisitDType(data.dtype, [&](auto tag) {
    using T = typename decltype(tag)::type;
    T* to = data.data<T>() + at * size;
    if (!mean_.empty() && !std::is_integral_v<T>) {
      WriteLessMean(pixels, channels, mirror, mean_.data(), a,
                    static_cast<float>(illumination * scale_by_channel_[0]), to);
    } else if (channels == 1) {
      WriteAll<1>(pixels, mirror, a, b, to);
    } else if (channels == 3) {
      if constexpr (std::is_same_v<T, float>) {
        WriteFloats3(pixels, mirror, a, b, to);
      } else {
        WriteAll<3>(pixels, mirror, a, b, to);
      }
    } else {
      WriteAll<4>(pixels, mirror, a, b, to);
    }
  });
}

}  // namespace weft::io
