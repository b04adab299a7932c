#pragma once

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

}  // namespace weft
