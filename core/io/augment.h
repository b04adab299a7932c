// From the bytes of an image file to the pixels of a sample.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/io/image_attrs.h"
#include "core/io/order.h"
#include "core/io/recordio.h"
#include "core/io/warp.h"
#include "core/ops/image/codec.h"
#include "core/ops/image/jpeg_region.h"

namespace weft::io {

// Interleaved bytes; rows are `stride` bytes apart.
struct Pixels {
  const uint8_t* data = nullptr;
  int64_t height = 0, width = 0, stride = 0;
};

// Memory and decoders of one thread, used again for every image.
struct ImageBuffers {
  image::Decoder decoder;
  image::JpegRegionDecoder region_decoder;
  Bytes image, other;
};

// The geometry and the colours of ImageRecordIter, in this order: resize, affine map, pad, crop,
// resize to data_shape, colours.
class Augmenter {
 public:
  // Throws kValue, naming `who`, for attributes that make no sense.
  Augmenter(const char* who, const ImageAttrs& attrs);

  // The result has data_shape's height and width and lives until the next call with `buffers`.
  // Throws kIo for images that cannot be decoded, kValue for those too small to be cropped.
  Pixels Run(std::span<const uint8_t> encoded, SampleRandom& random, ImageBuffers* buffers) const;

 private:
  struct Rect {
    int64_t y, x, height, width;
  };
  struct Size {
    int64_t height, width;
  };

  bool MapsAffinely() const;
  // Nothing where the image has to be enlarged first.
  std::optional<Rect> ChooseCrop(Size size, SampleRandom& random) const;
  Rect PlainCrop(Size size, SampleRandom& random) const;
  // False where only all of the image can be decoded.
  bool DecodePart(std::span<const uint8_t> encoded, const Rect& part, ImageBuffers* buffers) const;
  int Interpolation(Size from, Size to, SampleRandom& random) const;
  void Resize(Size* size, Size to, SampleRandom& random, ImageBuffers* buffers) const;
  void Map(Size* size, SampleRandom& random, ImageBuffers* buffers) const;
  void Pad(Size* size, ImageBuffers* buffers) const;
  // Until data_shape fits.
  void Enlarge(Size* size, SampleRandom& random, ImageBuffers* buffers) const;

  const ImageAttrs a_;
  const char* const who_;
  const int channels_;
  const Size target_;
};

}  // namespace weft::io
