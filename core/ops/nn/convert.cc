#include "core/ops/nn/convert.h"

#include "core/ops/elementwise/single.h"

namespace weft::nn {

void ConvertInto(const Value& from, const Value& to) {
  static const pointwise::Program copy = elementwise::SingleStep(pointwise::Instr::kCopy, 1);
  pointwise::Run(copy, std::span(&from, 1), to);
}

Value Converted(const Value& value, DType dtype) {
  Value out = AllocateValue(value.device, dtype, value.shape,
                            pointwise::ResultStrides(std::span(&value, 1), value.shape));
  ConvertInto(value, out);
  return out;
}

Value AsRowMajor(const Value& value, DType dtype) {
  if (value.dtype == dtype) return RowMajorCopyIfNeeded(value);
  Value out = AllocateValue(value.device, dtype, value.shape);
  ConvertInto(value, out);
  return out;
}

}  // namespace weft::nn
