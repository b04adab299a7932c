// Attributes of the operators that compiled graphs run for convolutions and matrix products, with
// what follows them: bias, residual, activation, in this order. Passes fill them in.
#pragma once

#include <optional>

#include "core/ops/nn/convolution_ops.h"

namespace weft {

enum class FusedActivation : int64_t {
  kNone,
  kRelu,
  kLeaky,  // x above zero, alpha x below
  kClip,   // between alpha and beta
  kSigmoid,
  kTanh,
  kSoftrelu,     // log(1 + exp(x))
  kGelu,         // x (1 + erf(x / sqrt 2)) / 2
  kGeluTanh,     // x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2
  kSilu,         // x sigmoid(x)
  kHardSigmoid,  // max(0, min(1, alpha x + beta))
  kHardSwish,    // x max(0, min(1, alpha x + beta))
};

// What an output goes through last.
struct EpilogueAttrs {
  FusedActivation activation = FusedActivation::kNone;
  double alpha = 0.0;
  double beta = 0.0;
};

// `_fused_convolution`: inputs data, weight, bias (optional; of the data's dtype or float32),
// residual (optional; the shape of the result). Whether there is a bias follows from the inputs:
// no_bias has no effect.
struct FusedConvolutionAttrs : ConvolutionAttrs, EpilogueAttrs {
  bool keep_packed = true;  // the weights come again and stay packed, but in training
};

// `_fused_dense`: inputs data, weight, bias and residual as above. `weight` with two axes is a
// matrix that all rows of `data` (its last axis; with `flatten` all axes but the first as one) are
// multiplied with; with more axes than two, leading axes are equal and matrices are multiplied
// pairwise. FullyConnected has transpose_b, dot and batch_dot have their own.
struct FusedDenseAttrs : EpilogueAttrs {
  bool transpose_a = false;
  bool transpose_b = false;
  bool flatten = false;
  double scale = 1.0;       // of the product, before the bias
  bool keep_packed = true;  // a weight with two axes comes again and stays packed, but in training
};

// The attributes of the fused operator that does what `op` does; nothing where there is none.
// `op` is Convolution; FullyConnected, dot, batch_dot or linalg_gemm2.
std::optional<FusedConvolutionAttrs> AsFusedConvolution(const Op& op, const Attrs& attrs);
std::optional<FusedDenseAttrs> AsFusedDense(const Op& op, const Attrs& attrs, const Shape& left,
                                            const Shape& right);
// The activation that `op`, an operator of one array, computes; nothing where there is none.
std::optional<EpilogueAttrs> AsFusedActivation(const Op& op, const Attrs& attrs);

}  // namespace weft
