// Reading small arrays of parameters on the host.
#pragma once

#include <vector>

#include "core/array/value.h"

namespace weft {

// Every element as a double, in row-major order.
inline std::vector<double> ReadDoubles(const Value& value) {
  const Value flat = RowMajorCopyIfNeeded(value);
  std::vector<double> numbers(static_cast<size_t>(flat.size()));
  VisitDType(flat.dtype, [&](auto tag) {
    const auto* from = flat.data<const typename decltype(tag)::type>();
    for (size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<double>(from[i]);
  });
  return numbers;
}

}  // namespace weft
