#pragma once

#include <optional>
#include <vector>

#include "core/array/dtype.h"
#include "core/array/shape.h"
#include "core/device/device.h"

namespace weft {

struct FullAttrs {
  Dims shape;
  Device ctx;
  DType dtype = DType::kFloat32;
  double value = 0;
};

struct ArangeAttrs {
  double start = 0;
  std::optional<double> stop;
  double step = 1;
  int64_t repeat = 1;
  bool infer_range = false;
  Device ctx;
  DType dtype = DType::kFloat32;

  double first() const { return stop ? start : 0.0; }
};

struct ConstantsAttrs {
  Shape shape;
  DType dtype;
  std::vector<double> values;
};

}  // namespace weft
