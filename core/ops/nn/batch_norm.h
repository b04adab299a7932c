// What the forms of batch normalisation share.
#pragma once

#include <optional>
#include <string>

#include "core/registry/op.h"

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

namespace batch_norm {
// Inputs and outputs by position.
enum Input { kData, kGamma, kBeta, kMovingMean, kMovingVar };
enum Output { kOut, kMean, kInverse, kNewMean, kNewVar };
}  // namespace batch_norm

// The attributes that every form has, and those of BatchNorm itself with `extended`.
AttrSchemaBuilder<BatchNormAttrs> BatchNormSchema(const char* output_mean_var, bool extended);
// A form without its kernel or composition, which give the five outputs.
Op DeclareBatchNorm(const char* name, const char* doc, AttrSchemaBuilder<BatchNormAttrs> schema);

}  // namespace weft
