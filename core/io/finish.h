// The last pass over a sample: mirrored, less the mean, scaled, channels first.
#pragma once

#include <string>
#include <vector>

#include "core/io/augment.h"
#include "core/io/image_attrs.h"
#include "core/io/order.h"

namespace weft::io {

class Finisher {
 public:
  Finisher(const char* who, const ImageAttrs& attrs);
  // Subtracts this array instead of mean_r, ...; of data_shape.
  void UseMeanImage(std::vector<float> mean) { mean_ = std::move(mean); }

  // data[at] = ((pixels - mean) contrast + illumination) scale / std. Integers are rounded to
  // zero, and to the nearest that their type has.
  void Write(const Pixels& pixels, SampleRandom& random, const Value& data, int64_t at) const;

 private:
  const bool mirror_, rand_mirror_;
  const double contrast_, illumination_;
  double mean_by_channel_[4], scale_by_channel_[4];
  std::vector<float> mean_;
};

}  // namespace weft::io
