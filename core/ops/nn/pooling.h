// The attributes of Pooling.
#pragma once

#include <optional>

#include "core/ops/nn/convolution_ops.h"

namespace weft {

enum class PoolType : int64_t { kAvg, kLp, kMax, kSum };
enum class PoolConvention : int64_t { kFull, kSame, kValid };

struct PoolingAttrs {
  Dims kernel;
  PoolType pool_type = PoolType::kMax;
  bool global_pool = false;
  bool cudnn_off = false;
  PoolConvention pooling_convention = PoolConvention::kValid;
  Dims stride, pad;
  std::optional<int64_t> p_value;
  std::optional<bool> count_include_pad;
  Layout layout = Layout::kDefault;
};

AttrSchemaBuilder<PoolingAttrs> PoolingSchema();

}  // namespace weft
