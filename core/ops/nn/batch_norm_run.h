// Batch normalisation on values: statistics, normalisation and its gradient.
#pragma once

#include "core/array/value.h"

namespace weft::nn {

// How the channels lie: (outer, channels, inner), contiguous. inner is 1 for channels-last memory.
struct ChannelSplit {
  int64_t outer = 1, channels = 1, inner = 1;
  int64_t count() const { return outer * inner; }  // elements of one channel
};

// `x` in float or double and in a memory layout that the kernels walk; copied if it has none.
Value LoadForChannels(const Value& x, int axis, ChannelSplit* split);
// A view or copy of `dy` (any dtype) in the layout and compute dtype of `like`.
Value LoadLike(const Value& dy, const Value& like);

// Mean and biased variance of every channel; 1-d outputs of the dtype of x.
void ChannelStatistics(const Value& x, const ChannelSplit& split, const Value& mean,
                       const Value& variance);
// y = (x - mean) scale + shift per channel.
void ChannelApply(const Value& x, const ChannelSplit& split, const Value& mean, const Value& scale,
                  const Value& shift, const Value& y);
// Sums of dy and of dy (x - mean) of every channel.
void ChannelSums(const Value& dy, const Value& x, const ChannelSplit& split, const Value& mean,
                 const Value& first, const Value& second);
// dx = a dy + b (x - mean) + c per channel.
void ChannelGrad(const Value& dy, const Value& x, const ChannelSplit& split, const Value& mean,
                 const Value& a, const Value& b, const Value& c, const Value& dx);

}  // namespace weft::nn
