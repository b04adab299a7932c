// Whatever bytes come, the image decoder gives pixels or throws weft::Error. It writes nothing
// beyond them and the same ones every time, and PNG keeps them.
#include <zlib.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/ops/image/codec.h"

namespace {

using weft::image::Decoder;
using weft::image::Header;

constexpr int64_t kMostPixels = 1 << 20;  // larger images take too long
constexpr uint8_t kGuard = 0xa5;

// The libraries are not instrumented: the bytes behind the pixels tell of overruns.
std::vector<uint8_t> Decode(Decoder& decoder, std::span<const uint8_t> bytes, const Header& header,
                            int channels, uint8_t before) {
  const auto size = static_cast<size_t>(header.height * header.width * channels);
  std::vector<uint8_t> pixels(size + 64, kGuard);
  std::fill_n(pixels.begin(), size, before);
  decoder.Decode(bytes, channels, true, pixels.data(), "input");
  if (std::count(pixels.begin() + size, pixels.end(), kGuard) != 64) __builtin_trap();
  pixels.resize(size);
  return pixels;
}

}  // namespace

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t max_size);

// The chunks of a mutated PNG image get right checksums: libpng would look no further otherwise.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size,
                                          unsigned int) {
  size = LLVMFuzzerMutate(data, size, max_size);
  constexpr size_t kAround = 12;  // length, kind and checksum of a chunk
  if (size < 8 || data[0] != 0x89) return size;
  for (size_t at = 8; size - at >= kAround;) {
    const uint8_t* p = data + at;
    const size_t length = size_t{p[0]} << 24 | size_t{p[1]} << 16 | size_t{p[2]} << 8 | p[3];
    if (length > size - at - kAround) break;
    const uLong sum = crc32(0, data + at + 4, static_cast<uInt>(length + 4));
    at += kAround + length;
    for (int i = 1; i <= 4; ++i) data[at - i] = static_cast<uint8_t>(sum >> 8 * (i - 1));
  }
  return size;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::span<const uint8_t> bytes(data, size);
  static Decoder& decoder = *new Decoder;
  try {
    const Header header = weft::image::ReadHeader(bytes, "input");
    if (header.height * header.width > kMostPixels) return 0;
    for (const int channels : {1, 3, 4}) {
      if (channels == 4 && !header.alpha) continue;
      const std::vector<uint8_t> pixels = Decode(decoder, bytes, header, channels, 0);
      if (Decode(decoder, bytes, header, channels, 255) != pixels) __builtin_trap();
      const std::vector<uint8_t> png =
          weft::image::EncodePng(pixels.data(), header.height, header.width, channels, true, 1);
      const Header again = weft::image::ReadHeader(png, "png");
      if (Decode(decoder, png, again, channels, 0) != pixels) __builtin_trap();
    }
  } catch (const weft::Error&) {
  }
  return 0;
}
