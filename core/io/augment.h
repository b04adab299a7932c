// From the bytes of an image file to the pixels of a sample.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/io/image_attrs.h"
#include "core/io/image_edit.h"
#include "core/io/order.h"

namespace weft::io {

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
  bool MapsAffinely() const;
  // Nothing where the image has to be enlarged first.
  std::optional<image::Region> ChooseCrop(ImageSize size, SampleRandom& random) const;
  image::Region PlainCrop(ImageSize size, SampleRandom& random) const;
  // False where only all of the image can be decoded.
  bool DecodePart(std::span<const uint8_t> encoded, const image::Region& part,
                  ImageBuffers* buffers) const;
  void Resize(ImageSize* size, ImageSize to, SampleRandom& random, ImageBuffers* buffers) const;
  void Map(ImageSize* size, SampleRandom& random, ImageBuffers* buffers) const;
  // Until data_shape fits.
  void Enlarge(ImageSize* size, SampleRandom& random, ImageBuffers* buffers) const;

  const ImageAttrs a_;
  const char* const who_;
  const int channels_;
  const ImageSize target_;
};

}  // namespace weft::io
