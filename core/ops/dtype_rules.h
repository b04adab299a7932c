// Rules for Op::InputDType and Op::OutputDTypes.
#pragma once

#include <algorithm>
#include <vector>

#include "core/registry/op.h"

namespace weft {

// An input of this dtype.
inline DTypeFn Fixed(DType dtype) {
  return [dtype](const Attrs*, DType) { return dtype; };
}

// Outputs of these dtypes, further ones of the last; kUnknown: of the dtype that the inputs share.
inline Op::OutputDTypesFn FixedOutputs(std::vector<DType> dtypes) {
  return [dtypes = std::move(dtypes)](const Attrs*, DType shared, int output) {
    const DType dtype = dtypes[std::min(static_cast<size_t>(output), dtypes.size() - 1)];
    return dtype == DType::kUnknown ? shared : dtype;
  };
}

}  // namespace weft
