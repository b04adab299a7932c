#pragma once

#include <optional>

#include "core/registry/var.h"

namespace weft {

struct SoftmaxAttrs {
  int64_t axis = -1;
  std::optional<double> temperature;
  std::optional<DType> dtype;
  std::optional<bool> use_length = false;
};

struct SoftmaxGradAttrs {
  int64_t axis;
  double scale;
  bool log;
};

struct SoftmaxActivationAttrs {
  int64_t mode = 1;  // 0: along axis 1; 1: over everything but the first axis
};

}  // namespace weft
