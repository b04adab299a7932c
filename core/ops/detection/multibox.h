// What the operators of the single shot detector share.
#pragma once

#include <vector>

#include "core/registry/op.h"

namespace weft::detection {

// Divisors of offsets: of centres, of logarithms of sizes.
inline const std::vector<double> kVariances{0.1, 0.1, 0.2, 0.2};

// Inputs of one floating dtype; four variances.
inline void CheckMultiBox(const InferContext& c, const std::vector<double>& variances,
                          const std::vector<const char*>& names) {
  for (size_t i = 0; i < names.size(); ++i) {
    WEFT_CHECK(IsFloating(c.in(i).dtype) && c.in(i).dtype == c.in(0).dtype, ErrorKind::kType,
               c.name(), ": ", names[i], " is ", NameOf(c.in(i).dtype),
               ", expected one floating dtype for all inputs");
  }
  WEFT_CHECK(variances.size() == 4, ErrorKind::kValue, c.name(), ": variances has ",
             variances.size(), " numbers, expected 4");
}

inline void CheckAnchors(const InferContext& c, size_t i) {
  const Shape& s = c.in(i).shape;
  WEFT_CHECK(s.size() == 3 && s[0] == 1 && s[2] == 4, ErrorKind::kShape, c.name(),
             ": anchor has shape ", ToString(s), ", expected (1, anchors, 4)");
}

}  // namespace weft::detection
