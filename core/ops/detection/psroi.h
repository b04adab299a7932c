// What position-sensitive poolings of regions share.
#pragma once

#include <algorithm>
#include <cmath>

#include "core/registry/op.h"

namespace weft::detection {

// The channels of a map in groups (rows, columns of groups), one group per bin or for several.
class Groups {
 public:
  Groups(int64_t groups, int64_t bins) : groups_(groups == 0 ? bins : groups), bins_(bins) {}
  // The channel that bin (i, j) of output channel c reads.
  int64_t Channel(int64_t c, int64_t i, int64_t j) const {
    return (c * groups_ + Group(i)) * groups_ + Group(j);
  }

 private:
  int64_t Group(int64_t bin) const { return bin * groups_ / bins_; }
  int64_t groups_, bins_;
};

// The length in pixels of the map from one rounded end to the other, which is included.
template <typename T>
T LengthOf(T low, T high, T scale) {
  return std::max((std::round(high) + 1) * scale - std::round(low) * scale, T{0.1});
}

inline void CheckPsRoi(const InferContext& c, double scale, int64_t output_dim, int64_t pooled_size,
                       int64_t group_size) {
  constexpr int64_t kMost = 1 << 20;  // so that squares fit
  const auto check = [&](const char* name, int64_t value, int64_t least) {
    WEFT_CHECK(value >= least && value <= kMost, ErrorKind::kValue, c.name(), ": ", name, " is ",
               value, ", expected ", least, " to ", kMost);
  };
  WEFT_CHECK(std::isfinite(scale) && scale >= 0, ErrorKind::kValue, c.name(), ": spatial_scale is ",
             scale, ", expected a finite number of at least 0");
  check("output_dim", output_dim, 1);
  check("pooled_size", pooled_size, 1);
  check("group_size", group_size, 0);
  const int64_t groups = group_size == 0 ? pooled_size : group_size;
  const int64_t channels = NumElements(Shape{output_dim, groups, groups});
  WEFT_CHECK(c.in(0).shape[1] == channels || c.in(0).shape[1] == kUnknownDim, ErrorKind::kShape,
             c.name(), ": data has ", c.in(0).shape[1], " channels, expected ", channels,
             ", output_dim times the square of group_size");
}

}  // namespace weft::detection
