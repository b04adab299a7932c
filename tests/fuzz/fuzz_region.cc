// Whatever bytes come, a part of a JPEG image is what all of the image holds there, or weft::Error
// is thrown; nothing is written beyond it.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/ops/image/codec.h"
#include "core/ops/image/jpeg_region.h"

namespace {

using namespace weft::image;  // NOLINT: a test of this namespace

constexpr int64_t kMostPixels = 1 << 18;  // larger images take too long
constexpr uint8_t kGuard = 0xa5;

// A rectangle that the bytes choose.
Region RegionOf(std::span<const uint8_t> bytes, const Header& header) {
  const auto pick = [&](size_t i, int64_t most) { return bytes[i % bytes.size()] % most; };
  const int64_t h = 1 + pick(bytes.size() / 2, header.height);
  const int64_t w = 1 + pick(bytes.size() / 3, header.width);
  return {pick(bytes.size() / 5, header.height - h + 1),
          pick(bytes.size() / 7, header.width - w + 1), h, w};
}

void Check(std::span<const uint8_t> bytes, const Header& header, int channels) {
  static JpegRegionDecoder& decoder = *new JpegRegionDecoder;
  const Region region = RegionOf(bytes, header);
  const auto size = static_cast<size_t>(region.height * region.width * channels);
  std::vector<uint8_t> part(size + 64, kGuard);
  const bool done = decoder.Decode(bytes, region, channels, true, part.data(), "input");
  if (std::count(part.begin() + size, part.end(), kGuard) != 64) __builtin_trap();
  if (!done) return;
  std::vector<uint8_t> whole(static_cast<size_t>(header.height * header.width * channels));
  Decoder().Decode(bytes, channels, true, whole.data(), "input");  // damage below may throw
  const auto row = static_cast<size_t>(region.width * channels);
  for (int64_t y = 0; y < region.height; ++y) {
    const size_t at = ((region.y + y) * header.width + region.x) * channels;
    if (!std::equal(part.begin() + y * row, part.begin() + (y + 1) * row, whole.begin() + at)) {
      __builtin_trap();
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::span<const uint8_t> bytes(data, size);
  for (const int channels : {1, 3}) {
    try {
      const Header header = ReadHeader(bytes, "input");
      if (header.format != Format::kJpeg || header.height * header.width > kMostPixels) return 0;
      Check(bytes, header, channels);
    } catch (const weft::Error&) {
    }
  }
  return 0;
}
