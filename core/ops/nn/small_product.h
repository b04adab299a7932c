// Products of small matrices of float32, which take less time than a library needs to be called.
#pragma once

#include <cstdint>

#include "core/ops/nn/fused.h"

namespace weft::nn {

// c = activation(scale a b + bias + residual): a is (rows, inner) with any steps, b (inner,
// columns) with any steps, c and the residual (rows, columns), row-major, bias (columns,).
struct SmallProduct {
  int64_t rows, inner, columns;
  int64_t a_row, a_column, b_row, b_column;
  float scale = 1.0f;
  EpilogueAttrs function;
};

// Elements of b that a product may have whose columns are not contiguous.
inline constexpr int64_t kMostTurned = 1024;

struct SmallProductTable {
  // bias and residual may be null; the residual may be c.
  void (*multiply)(const SmallProduct& p, const float* a, const float* b, const float* bias,
                   const float* residual, float* c);
};

const SmallProductTable& SmallProductFunctions();

// Whether `multiply` knows the activation.
bool IsSmallActivation(FusedActivation activation);

}  // namespace weft::nn
