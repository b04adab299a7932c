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

Var SoftmaxAlong(const Var& x, int64_t axis);

}  // namespace weft
