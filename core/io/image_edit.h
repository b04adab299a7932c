// Steps of augmentation: they change the image in ImageBuffers::image, interleaved bytes without
// gaps between rows, and its size.
#pragma once

#include <cstdint>
#include <span>

#include "core/array/shape.h"
#include "core/io/order.h"
#include "core/io/recordio.h"
#include "core/ops/image/codec.h"
#include "core/ops/image/jpeg_region.h"

namespace weft::io {

struct ImageSize {
  int64_t height, width;
  bool operator==(const ImageSize&) const = default;
};

// Memory and decoders of one thread, used again for every image.
struct ImageBuffers {
  image::Decoder decoder;
  image::JpegRegionDecoder region_decoder;
  Bytes image, other;
};

// A result. Rows are `stride` bytes apart.
struct Pixels {
  const uint8_t* data = nullptr;
  int64_t height = 0, width = 0, stride = 0;
};

// The size that an image file gives. Throws kIo, also where data_shape wants an alpha channel that
// it lacks.
image::Header ReadImageHeader(std::span<const uint8_t> encoded, const Shape& data_shape);

// Memory for an image of this size. Throws kValue, naming `who`, for one too large or empty.
uint8_t* MakeRoom(const char* who, int channels, ImageSize size, Bytes* bytes);

// The method for this change of size, of MXNet's numbers: 9 depends on the sizes, 10 is random.
int ChooseInterpolation(int64_t method, ImageSize from, ImageSize to, SampleRandom& random);

// A size whose shorter side is `side`.
ImageSize ShorterSideTo(ImageSize size, int64_t side);

void ResizeImage(const char* who, int channels, ImageSize* size, ImageSize to, int64_t method,
                 SampleRandom& random, ImageBuffers* buffers);
// Keeps a rectangle within the image.
void CropImage(int channels, ImageSize* size, const image::Region& part, ImageBuffers* buffers);
// Into a larger image of `fill`, with the upper left corner there.
void PlaceImage(const char* who, int channels, ImageSize* size, ImageSize to, int64_t top,
                int64_t left, uint8_t fill, ImageBuffers* buffers);
void MirrorImage(int channels, ImageSize size, ImageBuffers* buffers);

}  // namespace weft::io
