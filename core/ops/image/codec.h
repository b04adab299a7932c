// JPEG and PNG. Only this and jpeg_region.h know libjpeg-turbo and libpng.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace weft::image {

enum class Format { kJpeg, kPng };

// No image is read whose height times width is larger.
inline constexpr int64_t kMaxPixels = int64_t{1} << 28;

struct Header {
  Format format;
  int64_t height;
  int64_t width;
  int channels;  // 1 gray, 3 colour; alpha does not count
  bool alpha = false;
};

// Reads the header alone, without allocating. Throws kIo, naming `who` (the file or the record),
// for anything but a JPEG or PNG image of at most kMaxPixels that this many bytes can hold, and
// kUnsupported for kinds of JPEG that cannot be decoded.
Header ReadHeader(std::span<const uint8_t> bytes, std::string_view who);

// Decodes images one after the other and keeps what it needs for that. Not to be used by two
// threads at once.
class Decoder {
 public:
  // Writes height * width * channels bytes to `out`, row-major and interleaved, for the height and
  // width that ReadHeader gives. `channels` is 1 (gray), 3, or 4 (with alpha) for a PNG image that
  // has it; `rgb` false: blue comes first.
  // JPEG: accurate integer IDCT and smooth upsampling. The orientation that EXIF data may give is
  // not applied, as in MXNet. PNG: 16-bit samples keep their upper byte.
  // Throws kIo for an image that is damaged or incomplete; `out` then holds anything.
  void Decode(std::span<const uint8_t> bytes, int channels, bool rgb, uint8_t* out,
              std::string_view who);

 private:
  std::vector<uint8_t> cmyk_;
};

// `pixels`: height * width * channels bytes; channels 1 or 3. Quality 1 to 100; chroma is
// subsampled by 2 along both axes. Throws kValue for arguments out of range.
std::vector<uint8_t> EncodeJpeg(const uint8_t* pixels, int64_t height, int64_t width, int channels,
                                bool rgb, int quality, std::string_view who = "EncodeJpeg");
// Compression level 0 to 9; channels 1, 3 or 4.
std::vector<uint8_t> EncodePng(const uint8_t* pixels, int64_t height, int64_t width, int channels,
                               bool rgb, int level, std::string_view who = "EncodePng");

}  // namespace weft::image
