// Attributes of layers that others than their operators read.
#pragma once

#include <cstdint>

namespace weft {

struct FullyConnectedAttrs {
  int64_t num_hidden = 0;
  bool no_bias = false;
  bool flatten = true;
};

enum class Act : int64_t { kRelu, kSigmoid, kSoftrelu, kSoftsign, kTanh };

struct ActivationAttrs {
  Act act_type = Act::kRelu;
};

struct HardSigmoidAttrs {
  double alpha = 0.2;
  double beta = 0.5;
};

enum class Rectifier : int64_t { kElu, kGelu, kLeaky, kPrelu, kRrelu, kSelu };

struct LeakyReluAttrs {
  Rectifier act_type = Rectifier::kLeaky;
  double slope = 0.25;
  double lower_bound = 0.125;
  double upper_bound = 0.334;
};

}  // namespace weft
