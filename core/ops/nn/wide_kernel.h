// Kernels that know row-major float and double, for inputs of any floating dtype and layout.
#pragma once

#include <vector>

#include "core/ops/nn/convert.h"
#include "core/registry/op.h"

namespace weft::nn {

// Calls run(inputs, output, zero), all row-major in the type of zero: double for a float64 result,
// else float. Absent inputs stay absent. Nothing is called for an empty result.
template <typename Run>
void RunWide(KernelContext& c, const Run& run) {
  Value& out = c.out(0);
  if (out.size() == 0) return;
  const DType compute = ComputeDType(out.dtype);
  std::vector<Value> inputs(c.inputs.size());
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (c.has(i)) inputs[i] = AsRowMajor(c.in(i), compute);
  }
  const Value result = out.dtype == compute && out.is_row_major()
                           ? out
                           : AllocateValue(out.device, compute, out.shape);
  VisitWide(compute, [&](auto zero) { run(inputs, result, zero); });
  if (result.storage != out.storage) pointwise::Convert(result, out);
}

}  // namespace weft::nn
