#include "core/io/image_edit.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "core/base/error.h"
#include "core/ops/image/resize.h"

namespace weft::io {

image::Header ReadImageHeader(std::span<const uint8_t> encoded, const Shape& data_shape) {
  const image::Header header = image::ReadHeader(encoded, "image");
  WEFT_CHECK(data_shape[0] < 4 || header.alpha, ErrorKind::kIo,
             "the image has no alpha channel, data_shape is ", ToString(data_shape));
  return header;
}

uint8_t* MakeRoom(const char* who, int channels, ImageSize size, Bytes* bytes) {
  WEFT_CHECK(size.height >= 1 && size.width >= 1 && size.height <= image::kMaxPixels / size.width,
             ErrorKind::kValue, who, ": augmentation makes an image of ", size.width, " x ",
             size.height, " pixels, expected 1 to ", image::kMaxPixels, " pixels");
  bytes->resize(static_cast<size_t>(size.height * size.width * channels));
  return bytes->data();
}

int ChooseInterpolation(int64_t method, ImageSize from, ImageSize to, SampleRandom& random) {
  if (method == 10) return static_cast<int>(random.Integer(0, 4));
  if (method != 9) return static_cast<int>(method);
  const bool larger = to.height > from.height && to.width > from.width;
  const bool smaller = to.height < from.height && to.width < from.width;
  return larger ? 2 : smaller ? 3 : 1;
}

ImageSize ShorterSideTo(ImageSize size, int64_t side) {
  return size.height > size.width ? ImageSize{side * size.height / size.width, side}
                                  : ImageSize{side, side * size.width / size.height};
}

void ResizeImage(const char* who, int channels, ImageSize* size, ImageSize to, int64_t method,
                 SampleRandom& random, ImageBuffers* buffers) {
  const int interpolation = ChooseInterpolation(method, *size, to, random);
  uint8_t* out = MakeRoom(who, channels, to, &buffers->other);
  image::Resize(buffers->image.data(), size->height, size->width, channels, out, to.height,
                to.width, interpolation);
  std::swap(buffers->image, buffers->other);
  *size = to;
}

void CropImage(int channels, ImageSize* size, const image::Region& part, ImageBuffers* buffers) {
  if (part.height == size->height && part.width == size->width) return;
  // Rows move to the front of their own memory.
  uint8_t* data = buffers->image.data();
  for (int64_t y = 0; y < part.height; ++y) {
    std::memmove(data + y * part.width * channels,
                 data + ((part.y + y) * size->width + part.x) * channels,
                 static_cast<size_t>(part.width * channels));
  }
  *size = {part.height, part.width};
}

void PlaceImage(const char* who, int channels, ImageSize* size, ImageSize to, int64_t top,
                int64_t left, uint8_t fill, ImageBuffers* buffers) {
  uint8_t* out = MakeRoom(who, channels, to, &buffers->other);
  std::fill_n(out, buffers->other.size(), fill);
  for (int64_t y = 0; y < size->height; ++y) {
    std::memcpy(out + ((y + top) * to.width + left) * channels,
                buffers->image.data() + y * size->width * channels,
                static_cast<size_t>(size->width * channels));
  }
  std::swap(buffers->image, buffers->other);
  *size = to;
}

void MirrorImage(int channels, ImageSize size, ImageBuffers* buffers) {
  for (int64_t y = 0; y < size.height; ++y) {
    uint8_t* row = buffers->image.data() + y * size.width * channels;
    for (int64_t x = 0; x < size.width / 2; ++x) {
      std::swap_ranges(row + x * channels, row + (x + 1) * channels,
                       row + (size.width - 1 - x) * channels);
    }
  }
}

}  // namespace weft::io
