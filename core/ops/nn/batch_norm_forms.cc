// Further forms of batch normalisation, in terms of BatchNorm.
#include "core/ops/functional.h"
#include "core/ops/nn/batch_norm.h"
#include "core/ops/nn/convert.h"

namespace weft {
namespace {

using namespace batch_norm;

Vars Normalised(std::span<const Var> in, const BatchNormAttrs& attrs) {
  static const OpRef kBatchNorm("BatchNorm");
  return Call(kBatchNorm, in, MakeAttrs(attrs));
}

constexpr char kVarianceDoc[] = "Whether the means and the variances are results, too.";

// BatchNorm, but for the third output: the variance.
Vars WithVariance(std::span<const Var> in, const Attrs* attributes) {
  const auto& attrs = attributes->as<BatchNormAttrs>();
  Vars outputs = Normalised(in, attrs);
  outputs[kInverse] = px::Reciprocal(px::Square(outputs[kInverse])) - attrs.eps;
  return outputs;
}

const OpRegistration first_form =
    DeclareBatchNorm("BatchNorm_v1",
                     "BatchNorm over axis 1, as the first version of MXNet had it; var is the "
                     "variance.",
                     BatchNormSchema(kVarianceDoc, false))
        .Compose(WithVariance);

const OpRegistration with_relu =
    DeclareBatchNorm(
        "_contrib_BatchNormWithReLU", "BatchNorm, followed by max(0, x).",
        BatchNormSchema("Whether the means and 1 / sqrt(variance + eps) are results, too.", true))
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          Vars outputs = Normalised(in, attributes->as<BatchNormAttrs>());
          outputs[kOut] = px::Relu(outputs[kOut]);
          return outputs;
        });

AttrSchemaBuilder<BatchNormAttrs> SyncSchema() {
  auto schema = BatchNormSchema(kVarianceDoc, false);
  schema
      .Add("ndev", &BatchNormAttrs::ndev,
           "Number of devices that share their statistics in training; 1.")
      .Required("key", &BatchNormAttrs::key, "Name of the layer; has no effect.");
  return schema;
}

const OpRegistration sync =
    DeclareBatchNorm("_contrib_SyncBatchNorm",
                     "BatchNorm over axis 1 with the statistics of all devices, in this version of "
                     "one; var is the variance.",
                     SyncSchema())
        .Compose(WithVariance);

}  // namespace
}  // namespace weft
