#include "core/io/colors.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace weft::io {
namespace {

uint8_t ToByte(float x) { return static_cast<uint8_t>(std::clamp(std::lrint(x), 0l, 255l)); }

float GrayOf(const uint8_t* pixel, int channels) {  // ITU-R BT.601
  return channels < 3 ? pixel[0] : 0.299f * pixel[0] + 0.587f * pixel[1] + 0.114f * pixel[2];
}

// How much is kept of the image; the rest is black, its mean, or each pixel's gray.
float Amount(SampleRandom& random, double most) {
  return 1.0f + static_cast<float>(random.Uniform(-most, most));
}

// Pixels of `channels` bytes; a fourth, the opacity, stays as it is.
struct Span {
  uint8_t* pixels;
  int64_t count;
  int channels;
  int colors() const { return std::min(channels, 3); }
  template <typename Fn>
  void Each(const Fn& fn) const {
    for (uint8_t *p = pixels, *end = pixels + count * channels; p != end; p += channels) fn(p);
  }
};

void Brighten(float amount, const Span& span) {
  span.Each([&](uint8_t* p) {
    for (int c = 0; c < span.colors(); ++c) p[c] = ToByte(amount * p[c]);
  });
}

void Contrast(float amount, const Span& span) {
  double sum = 0;
  span.Each([&](const uint8_t* p) { sum += GrayOf(p, span.channels); });
  const float rest = (1 - amount) * static_cast<float>(sum / static_cast<double>(span.count));
  span.Each([&](uint8_t* p) {
    for (int c = 0; c < span.colors(); ++c) p[c] = ToByte(amount * p[c] + rest);
  });
}

void Saturate(float amount, const Span& span) {
  span.Each([&](uint8_t* p) {
    const float rest = (1 - amount) * GrayOf(p, 3);
    for (int c = 0; c < 3; ++c) p[c] = ToByte(amount * p[c] + rest);
  });
}

void AddComponents(SampleRandom& random, double deviation, const Span& span) {
  constexpr double kValues[3] = {55.46, 4.794, 1.148};
  constexpr double kVectors[3][3] = {
      {-0.5675, 0.7192, 0.4009}, {-0.5808, -0.0045, -0.8140}, {-0.5836, -0.6948, 0.4203}};
  float shift[3] = {};
  for (int k = 0; k < 3; ++k) {
    const double amount = deviation * random.Normal() * kValues[k];
    for (int c = 0; c < 3; ++c) shift[c] += static_cast<float>(kVectors[c][k] * amount);
  }
  span.Each([&](uint8_t* p) {
    for (int c = 0; c < 3; ++c) p[c] = ToByte(p[c] + shift[c]);
  });
}

// Hue from 0 to 180, the others from 0 to 255.
struct Hls {
  int hue, lightness, saturation;
};

void ShiftHls(const Hls& shift, const Span& span) {
  span.Each([&](uint8_t* p) {
    const float r = p[0] / 255.f, g = p[1] / 255.f, b = p[2] / 255.f;
    const float most = std::max({r, g, b}), least = std::min({r, g, b}), range = most - least;
    float l = (most + least) / 2;
    float s = range == 0 ? 0 : range / (l < 0.5f ? most + least : 2 - most - least);
    float h = range == 0  ? 0
              : most == r ? (g - b) / range
              : most == g ? 2 + (b - r) / range
                          : 4 + (r - g) / range;  // sixths of the circle
    h += static_cast<float>(shift.hue) / 30.f;
    l = std::clamp(l + static_cast<float>(shift.lightness) / 255.f, 0.f, 1.f);
    s = std::clamp(s + static_cast<float>(shift.saturation) / 255.f, 0.f, 1.f);
    const float top = l < 0.5f ? l * (1 + s) : l + s - l * s, bottom = 2 * l - top;
    for (int c = 0; c < 3; ++c) {
      float at = h + static_cast<float>(2 - 2 * c);
      at -= 6 * std::floor(at / 6);
      const float part = at < 1 ? at : at < 3 ? 1 : at < 4 ? 4 - at : 0;
      p[c] = ToByte(255 * (bottom + (top - bottom) * part));
    }
  });
}

}  // namespace

void Brighten(float amount, uint8_t* pixels, int64_t count, int channels) {
  Brighten(amount, {pixels, count, channels});
}

void ShiftHls(int hue, int lightness, int saturation, uint8_t* pixels, int64_t count,
              int channels) {
  ShiftHls({hue, lightness, saturation}, {pixels, count, channels});
}

bool ChangesColors(const ImageAttrs& a) {
  return a.brightness > 0 || a.contrast > 0 || a.saturation > 0 || a.pca_noise > 0 ||
         a.random_h != 0 || a.random_s != 0 || a.random_l != 0;
}

void ChangeColors(const ImageAttrs& a, SampleRandom& random, uint8_t* pixels, int64_t count,
                  int channels) {
  const Span span{pixels, count, channels};
  int order[3] = {0, 1, 2};
  for (int i = 2; i > 0; --i) std::swap(order[i], order[random.Integer(0, i)]);
  for (const int step : order) {
    if (step == 0 && a.brightness > 0) Brighten(Amount(random, a.brightness), span);
    if (step == 1 && a.contrast > 0) Contrast(Amount(random, a.contrast), span);
    if (step == 2 && a.saturation > 0 && channels >= 3) {
      Saturate(Amount(random, a.saturation), span);
    }
  }
  if (channels < 3) return;
  if (a.pca_noise > 0) AddComponents(random, a.pca_noise, span);
  if (a.random_h != 0 || a.random_s != 0 || a.random_l != 0) {
    const auto draw = [&](int64_t most) {
      return static_cast<int>(random.Integer(-std::abs(most), std::abs(most)));
    };
    Hls shift;
    shift.hue = draw(a.random_h);
    shift.lightness = draw(a.random_l);
    shift.saturation = draw(a.random_s);
    ShiftHls(shift, span);
  }
}

}  // namespace weft::io
