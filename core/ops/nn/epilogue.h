// What follows a convolution or a matrix product in one operator.
#pragma once

#include "core/ops/nn/fused.h"
#include "core/ops/nn/onednn.h"

namespace weft::nn {

// Inputs by position.
enum FusedInput { kData, kWeight, kBias, kResidual };

struct Epilogue {
  Value bias;      // (channels,), of the result's dtype or float32; may be absent
  Value residual;  // the result's shape; may be absent
  EpilogueAttrs function;
  bool empty() const {
    return !bias.present() && !residual.present() && function.activation == FusedActivation::kNone;
  }
};

// Throws unless bias is (channels,) and residual has the type `out`, as inputs 2 and 3, and the
// bounds of clip are in order.
void CheckEpilogue(const InferContext& c, const EpilogueAttrs& f, const ArrayType& out,
                   int64_t channels);

// y = function(y + bias + residual), in place; channels along `axis`.
void RunEpilogue(const Epilogue& epilogue, int axis, const Value& y);

// The same as post-operations of a oneDNN primitive with a result laid out as `dst`; bias is the
// primitive's own. `in_place`: the residual is what the result's memory holds.
void AddPostOps(const Epilogue& epilogue, const dnnl::memory::desc& dst, bool in_place,
                dnnl::post_ops* ops);
void AddToKey(const Epilogue& epilogue, bool in_place, onednn::Key* key);
// The argument that post-operation number `position` reads.
inline int PostOpArgument(int position) {
  return DNNL_ARG_ATTR_MULTIPLE_POST_OP(position) | DNNL_ARG_SRC_1;
}

// Residual and result are the same memory.
bool SharesMemory(const Value& a, const Value& b);

// The gradient of fused operators: an error.
void RefuseGradient(GradientContext& g);

template <typename S>
void AddEpilogueAttributes(AttrSchemaBuilder<S>& schema) {
  using D = double S::*;
  schema
      .template Choice<FusedActivation>(
          "activation", static_cast<FusedActivation S::*>(&S::activation),
          {"none", "relu", "leaky", "clip", "sigmoid", "tanh", "softrelu", "gelu", "gelu_tanh",
           "silu", "hard_sigmoid", "hard_swish"},
          "What the sum of product, bias and residual goes through.")
      .Add("alpha", static_cast<D>(&S::alpha),
           "Slope of leaky, hard_sigmoid and hard_swish; lower bound of clip.")
      .Add("beta", static_cast<D>(&S::beta),
           "Offset of hard_sigmoid and hard_swish; upper bound of clip.");
}

}  // namespace weft::nn
