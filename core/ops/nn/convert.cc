#include "core/ops/nn/convert.h"

namespace weft::nn {

Value Converted(const Value& value, DType dtype) {
  const Value* const input = &value;
  Value out = AllocateValue(value.device, dtype, value.shape,
                            pointwise::ResultStrides({&input, 1}, value.shape));
  pointwise::Convert(value, out);
  return out;
}

Value AsRowMajor(const Value& value, DType dtype) {
  if (value.dtype == dtype) return RowMajorCopyIfNeeded(value);
  Value out = AllocateValue(value.device, dtype, value.shape);
  pointwise::Convert(value, out);
  return out;
}

}  // namespace weft::nn
