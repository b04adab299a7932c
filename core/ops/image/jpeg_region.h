// Parts of JPEG images.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace weft::image {

struct Region {
  int64_t y, x, height, width;
};

// Decodes rectangles of JPEG images one after the other: much of what lies outside is not computed.
// Not to be used by two threads at once.
class JpegRegionDecoder {
 public:
  JpegRegionDecoder();
  ~JpegRegionDecoder();
  JpegRegionDecoder(const JpegRegionDecoder&) = delete;

  // Writes height * width * channels bytes to `out`: the same that Decoder gives there. False,
  // without writing, where only all of the image can be decoded (progressive and arithmetic coding,
  // four components). The region lies in the image, whose size ReadHeader gives.
  // Throws kIo for damage above or in the region; `out` then holds anything.
  bool Decode(std::span<const uint8_t> bytes, const Region& region, int channels, bool rgb,
              uint8_t* out, std::string_view who);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace weft::image
