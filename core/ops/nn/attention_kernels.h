// Kernels of attention on one head, once per instruction set. What they share with the operators:
// where the arrays of a head lie, and how much memory a thread needs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/array/dtype.h"

namespace weft::nn {

// A matrix of any layout; strides in elements.
struct MatrixView {
  void* data = nullptr;
  DType dtype = DType::kUnknown;
  int64_t row = 0, column = 0;
  explicit operator bool() const { return data != nullptr; }
};

// What is the same for all heads of a call.
struct AttentionShape {
  int64_t queries, keys, depth, value_depth;
  double scale;
  bool causal;
  std::optional<double> fill;  // what masked scores become; none: they take no part
};

// bias and mask may be absent; their strides are 0 along what is broadcast.
struct AttentionHead {
  MatrixView query, key, value, bias, mask, out;
  // What was taken off each row's scores, for all queries, then 1 over the sums of their
  // exponentials; in the type of the computation.
  void* sums;
};

struct AttentionHeadGradients {
  MatrixView out, query, key, value;  // d_out is read, the others written where they are not null
  MatrixView bias;                    // added to, in the type of the computation
};

struct Range {
  int64_t begin, end;
};

// Queries are worked on in tiles of so many, whose scores lie beside each other in vectors.
inline constexpr int64_t kAttentionTile = 64;

// `memory` has the size that the function beside it gives for as many queries (keys) and is aligned
// to 64 bytes.
struct AttentionKernels {
  size_t (*forward_bytes)(const AttentionShape&, int64_t queries);
  void (*forward)(const AttentionShape&, const AttentionHead&, Range queries, void* memory);
  size_t (*backward_bytes)(const AttentionShape&, int64_t keys);
  // The gradients of `queries` and of what `keys` and `queries` give each other. dq is right where
  // `keys` are all keys, dk and dv where `queries` are all queries.
  void (*backward)(const AttentionShape&, const AttentionHead&, const AttentionHeadGradients&,
                   Range queries, Range keys, void* memory);
};

struct AttentionTable {
  AttentionKernels f32, f64;
  AttentionKernels bf16;  // null where the instruction set has no products of bfloat16
};

void FillAttentionBackward(AttentionTable& table);

// The kernels for arrays of `dtype`. Those for float32 also do float16 and bfloat16.
const AttentionKernels& AttentionFor(DType dtype);

}  // namespace weft::nn
