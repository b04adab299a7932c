#pragma once

#include <cstdint>
#include <optional>

#include "core/registry/op.h"

namespace weft {

// Order of the axes (batch, heads, queries, depth) of the result in memory.
enum class AttentionLayout : int64_t { kHeadsFirst, kQueriesFirst, kQueriesOutermost };

struct AttentionAttrs {
  double scale = 1.0;
  bool causal = false;
  std::optional<double> fill;
  AttentionLayout layout = AttentionLayout::kHeadsFirst;
};

struct AttentionGradAttrs {
  AttentionAttrs forward;
  bool bias_gradient = false;
};

// Inputs of _attention_backward; those of _attention are called query, key, value, bias and mask.
namespace attention_backward {
enum { kDOut, kQuery, kKey, kValue, kOut, kSums, kBias, kMask };
}

void DifferentiateAttentionBackward(GradientContext& g);

}  // namespace weft
