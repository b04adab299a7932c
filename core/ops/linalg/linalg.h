#pragma once

#include "core/array/value.h"
#include "core/registry/op.h"

namespace weft {

struct BatchDotAttrs {
  bool transpose_a = false;
  bool transpose_b = false;
  int64_t forward_stype = 0;  // a choice; dense only
};

struct Gemm2Attrs {
  bool transpose_a = false;
  bool transpose_b = false;
  double alpha = 1.0;
  int64_t axis = -2;
};

// c = op(a) op(b) over the last two axes with equal leading axes, any strides, all four floating
// dtypes (integers too, slower). `c` is allocated; beta 1 adds to what it holds.
void MatMulKernel(const Value& a, const Value& b, const Value& c, bool transpose_a,
                  bool transpose_b, double alpha = 1.0, double beta = 0.0);

}  // namespace weft
