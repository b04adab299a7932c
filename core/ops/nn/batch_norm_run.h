// Batch normalisation on values: statistics, normalisation and its gradient.
#pragma once

#include "core/array/value.h"

namespace weft::nn {

// How the channels lie: (outer, channels, inner), contiguous. inner is 1 for channels-last memory.
struct ChannelSplit {
  int64_t outer = 1, channels = 1, inner = 1;
  int64_t count() const { return outer * inner; }  // elements of one channel
};

// `x` in a memory layout that the kernels walk; copied if it has none.
Value LoadForChannels(const Value& x, int axis, ChannelSplit* split);
// A view or copy of `dy` (any dtype; may be absent) in the layout and dtype of `like`.
Value LoadLike(const Value& dy, const Value& like);

// Where a result that is laid out as x goes: memory that is given, if it is, too.
Value TargetLike(const Value& x, const Value& out);
// A result of the compute type becomes output `out`, of whatever dtype, unless it already lies
// there.
void Store(const Value& result, Value* out);

// Numbers per channel below are 1-d, in the compute dtype of x.

// Mean and biased variance of every channel.
void ChannelStatistics(const Value& x, const ChannelSplit& split, const Value& mean,
                       const Value& variance);
// y = (x - mean) scale + shift per channel, plus a residual if there is one, through max(0, .) with
// relu.
void ChannelApply(const Value& x, const ChannelSplit& split, const Value& mean, const Value& scale,
                  const Value& shift, const Value& residual, bool relu, const Value& y);

// The same from 1 / sqrt(variance + eps) and what batch normalisation multiplies and adds; gamma
// may be absent.
void ChannelNormalize(const Value& x, const ChannelSplit& split, const Value& mean,
                      const Value& inverse, const Value& gamma, const Value& beta,
                      const Value& residual, bool relu, const Value& y);

// What flows back from ChannelApply: dy, with relu where y > 0. y may be absent where there was no
// residual, then it is computed again. Where it is there, more (may be absent) is added to dy, and
// ChannelSums writes what flows back to `flow`.
struct ChannelFlow {
  Value dy, more, x, y, mean, scale, shift, flow;
  bool relu = false;
};
// Sums of what flows back and of that times (x - mean), for every channel.
void ChannelSums(const ChannelFlow& flow, const ChannelSplit& split, const Value& first,
                 const Value& second);
// dx = a dy + b (x - mean) + c per channel, where dy is what flows back; without y.
void ChannelGrad(const ChannelFlow& flow, const ChannelSplit& split, const Value& a, const Value& b,
                 const Value& c, const Value& dx);

}  // namespace weft::nn
