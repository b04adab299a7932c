// What image operators take: (height, width, channels), or a batch of such images.
#pragma once

#include "core/array/value.h"
#include "core/registry/var.h"

namespace weft::image {

struct Images {
  int64_t batch, height, width, channels;
  int64_t row() const { return width * channels; }
};

inline Images ImagesOf(const ArrayType& data, const char* op) {
  const Shape& s = data.shape;
  WEFT_CHECK(s.size() == 3 || s.size() == 4, ErrorKind::kShape, op, ": data has shape ",
             ToString(s),
             ", expected (height, width, channels) or (batch, height, width, channels)");
  const size_t at = s.size() - 3;
  return {at == 0 ? 1 : s[0], s[at], s[at + 1], s[at + 2]};
}

// A number from [low, high) for each image, to stand beside them: (1, 1, 1) or (batch, 1, 1, 1).
Var RandomFactors(const Var& images, double low, double high);

}  // namespace weft::image
