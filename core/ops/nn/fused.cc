// Which operators become fused ones.
#include "core/ops/nn/fused.h"

#include "core/ops/elementwise/single.h"
#include "core/ops/linalg/linalg.h"
#include "core/ops/nn/layers.h"

namespace weft {

std::optional<FusedConvolutionAttrs> AsFusedConvolution(const Op& op, const Attrs& attrs) {
  if (op.name() != "Convolution") return std::nullopt;
  FusedConvolutionAttrs fused;
  static_cast<ConvolutionAttrs&>(fused) = attrs.as<ConvolutionAttrs>();
  return fused;
}

std::optional<FusedDenseAttrs> AsFusedDense(const Op& op, const Attrs& attrs, const Shape& left,
                                            const Shape& right) {
  FusedDenseAttrs fused;
  if (op.name() == "FullyConnected") {
    fused.transpose_b = true;
    fused.flatten = attrs.as<FullyConnectedAttrs>().flatten;
    return fused;
  }
  if (op.name() == "dot" || op.name() == "batch_dot") {
    const auto& a = attrs.as<BatchDotAttrs>();
    fused.transpose_a = a.transpose_a;
    fused.transpose_b = a.transpose_b;
    const bool batched = op.name() == "batch_dot";
    if (!batched && (right.size() != 2 || left.empty())) return std::nullopt;
    if (!batched && a.transpose_a && left.size() != 2) return std::nullopt;
    return fused;
  }
  if (op.name() == "_linalg_gemm2") {
    const auto& a = attrs.as<Gemm2Attrs>();
    const auto rank = static_cast<int64_t>(left.size());
    if (a.axis != -2 && a.axis != rank - 2) return std::nullopt;
    fused.transpose_a = a.transpose_a;
    fused.transpose_b = a.transpose_b;
    fused.scale = a.alpha;
    return fused;
  }
  return std::nullopt;
}

std::optional<EpilogueAttrs> AsFusedActivation(const Op& op, const Attrs& attrs) {
  using F = FusedActivation;
  const std::string& name = op.name();
  if (name == "relu") return EpilogueAttrs{F::kRelu};
  if (name == "sigmoid") return EpilogueAttrs{F::kSigmoid};
  if (name == "tanh") return EpilogueAttrs{F::kTanh};
  if (name == "Activation") {
    switch (attrs.as<ActivationAttrs>().act_type) {
      case Act::kRelu:
        return EpilogueAttrs{F::kRelu};
      case Act::kSigmoid:
        return EpilogueAttrs{F::kSigmoid};
      case Act::kSoftrelu:
        return EpilogueAttrs{F::kSoftrelu};
      case Act::kTanh:
        return EpilogueAttrs{F::kTanh};
      case Act::kSoftsign:
        return std::nullopt;
    }
  }
  if (name == "LeakyReLU") {
    const auto& a = attrs.as<LeakyReluAttrs>();
    if (a.act_type == Rectifier::kLeaky) return EpilogueAttrs{F::kLeaky, a.slope};
    if (a.act_type == Rectifier::kGelu) return EpilogueAttrs{F::kGelu};
  }
  if (name == "hard_sigmoid") {
    const auto& a = attrs.as<HardSigmoidAttrs>();
    return EpilogueAttrs{F::kHardSigmoid, a.alpha, a.beta};
  }
  if (name == "clip") {
    const auto& a = attrs.as<elementwise::ClipAttrs>();
    if (a.a_min <= a.a_max) return EpilogueAttrs{F::kClip, a.a_min, a.a_max};
  }
  return std::nullopt;
}

}  // namespace weft
