// What the forms of batch normalisation share.
#pragma once

#include <optional>
#include <string>

#include "core/registry/op.h"
#include "core/registry/var.h"

namespace weft {

struct BatchNormAttrs {
  double eps = 1e-3;
  double momentum = 0.9;
  bool fix_gamma = true;
  bool use_global_stats = false;
  bool output_mean_var = false;
  int64_t axis = 1;
  bool cudnn_off = false;
  std::optional<double> min_calib_range, max_calib_range;
  int64_t ndev = 1;  // SyncBatchNorm alone, as key
  std::string key;
};

// `_fused_batch_norm`: BatchNorm, plus residual (optional, the sixth input, type of the data),
// through max(0, .) with relu. It has gradients: graphs may be fused before they are
// differentiated.
struct FusedBatchNormAttrs : BatchNormAttrs {
  bool relu = true;
};

namespace batch_norm {
// Inputs and outputs by position.
enum Input { kData, kGamma, kBeta, kMovingMean, kMovingVar, kResidual };
enum Output { kOut, kMean, kInverse, kNewMean, kNewVar };

// A vector of channels, shaped to broadcast against the data.
Var AlongAxis(const Var& v, const Var& data, int axis);
// Sum over everything but the channels.
Var ChannelSum(const Var& v, int axis);
}  // namespace batch_norm

// `_batch_norm_apply`: the first result of a BatchNorm once more, from its data and the mean and
// inverse that it gave. Backward uses it where keeping the result takes more memory than computing
// it again takes time.
struct BatchNormApplyAttrs {
  int64_t axis = 1;
  bool relu = false;
};

// The attributes that every form has, and those of BatchNorm itself with `extended`.
template <typename A = BatchNormAttrs>
AttrSchemaBuilder<A> BatchNormSchema(const char* output_mean_var, bool extended) {
  using D = double A::*;
  using B = bool A::*;
  using Range = std::optional<double> A::*;
  AttrSchemaBuilder<A> schema;
  schema.Add("eps", static_cast<D>(&A::eps), "Added to the variance.")
      .Add("momentum", static_cast<D>(&A::momentum), "Weight of the old running statistics.")
      .Add("fix_gamma", static_cast<B>(&A::fix_gamma),
           "Whether gamma counts as 1, without a gradient.")
      .Add("use_global_stats", static_cast<B>(&A::use_global_stats),
           "Whether the running statistics are used in training as well.")
      .Add("output_mean_var", static_cast<B>(&A::output_mean_var), output_mean_var);
  if (!extended) return schema;
  schema.Add("axis", static_cast<int64_t A::*>(&A::axis), "The axis of the channels.")
      .Add("cudnn_off", static_cast<B>(&A::cudnn_off), "Accepted for compatibility; has no effect.")
      .Add("min_calib_range", static_cast<Range>(&A::min_calib_range),
           "Range of a quantised result; has no effect.")
      .Add("max_calib_range", static_cast<Range>(&A::max_calib_range),
           "Range of a quantised result; has no effect.");
  return schema;
}

// A form without its attributes and its kernel or composition, which give the five outputs.
Op DeclareBatchNorm(const char* name, const char* doc);
// With attributes: BatchNormAttrs, or a struct whose only base they are, so that both have one
// address.
template <typename A>
Op DeclareBatchNorm(const char* name, const char* doc, AttrSchemaBuilder<A> schema) {
  return DeclareBatchNorm(name, doc).Attributes(schema);
}

// `_batch_norm_grad`, whose inputs are these.
struct BatchNormGradAttrs {
  int64_t axis = 1;
  bool relu = false;      // the result went through max(0, .)
  bool residual = false;  // after a residual was added, whose gradient is a fourth output
};
namespace batch_norm_grad {
enum Input { kDy, kX, kXMean, kXInverse, kXGamma, kXBeta, kY, kMore };
}  // namespace batch_norm_grad

// The attributes of `_fused_batch_norm` that does what `op` (BatchNorm or its form with relu) does;
// nothing where there is none.
std::optional<FusedBatchNormAttrs> AsFusedBatchNorm(const Op& op, const Attrs& attrs);
// The first result of `op` (BatchNorm or `_fused_batch_norm`) from the statistics among its
// results; undefined where `op` is another one.
Var ApplyBatchNorm(const Op& op, const Attrs& attrs, std::span<const Var> inputs, const Var& mean,
                   const Var& inverse);

}  // namespace weft
