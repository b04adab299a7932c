// Normalisations that are made of others: groups, instances, lengths, neighbouring channels.
#include "core/ops/functional.h"
#include "core/ops/nn/layer_norm.h"
#include "core/registry/op.h"

namespace weft {
namespace {

void CheckVector(const Var& v, int64_t size, const char* op, const char* name) {
  WEFT_CHECK(v.shape() == Shape{size}, ErrorKind::kShape, op, ": ", name, " has shape ",
             ToString(v.shape()), ", expected (", size, ",)");
}

// data as (batch, parts, rest), each part normalised, scaled and shifted by its own numbers.
Vars NormaliseParts(std::span<const Var> in, int64_t parts, double eps, const char* op) {
  const Var& x = in[0];
  CheckVector(in[1], parts, op, "gamma");
  CheckVector(in[2], parts, op, "beta");
  const int64_t batch = x.dim(0);
  const int64_t rest = batch * parts == 0 ? 0 : NumElements(x.shape()) / (batch * parts);
  const auto per_row = [&](const Var& v) {
    return BroadcastTo(Reshape(v, {1, parts, 1}), {batch, parts, 1});
  };
  const Vars rows =
      NormaliseRows(Reshape(x, {batch, parts, rest}), per_row(in[1]), per_row(in[2]), eps);
  return Vars{Reshape(rows[0], x.shape()), Reshape(rows[1], {batch, parts}),
              Reshape(rows[2], {batch, parts})};
}

struct GroupNormAttrs {
  int64_t num_groups = 1;
  double eps = 1e-5;
  bool output_mean_var = false;
};

const OpRegistration group_norm =
    Op::Declare("GroupNorm")
        .Doc(
            "Normalises groups of channels (Wu and He 2018): mean 0 and variance 1 over the "
            "channels of a group and all positions, then gamma and beta of the group.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Shape (batch, channels, ...).")
        .Input("gamma", "Scale, shape (num_groups,).")
        .Input("beta", "Shift, shape (num_groups,).")
        .Attributes(AttrSchemaBuilder<GroupNormAttrs>()
                        .Add("num_groups", &GroupNormAttrs::num_groups,
                             "Number of groups, a divisor of the number of channels.")
                        .Add("eps", &GroupNormAttrs::eps, "Added to the variance.")
                        .Add("output_mean_var", &GroupNormAttrs::output_mean_var,
                             "Whether mean and sqrt(variance + eps), shape (batch, num_groups), "
                             "are results, too."))
        .Outputs(
            [](const Attrs* attrs) { return attrs->as<GroupNormAttrs>().output_mean_var ? 3 : 1; })
        .OutputNames({"output", "mean", "std"})
        .Complete([](InferContext& c) {
          for (int i = 1; i <= 2; ++i) {
            Shape& shape = c.OpenShape(i);
            if (shape.empty() || !IsKnown(shape)) {
              shape = {c.attrs<GroupNormAttrs>().num_groups};
            }
          }
        })
        .Infer([](InferContext& c) {
          const int64_t groups = c.attrs<GroupNormAttrs>().num_groups;
          c.Out(c.in(0).dtype, c.in(0).shape);
          c.Out(c.in(0).dtype, Shape{c.in(0).shape[0], groups});
          c.Out(c.in(0).dtype, Shape{c.in(0).shape[0], groups});
        })
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& attrs = attributes->as<GroupNormAttrs>();
          const Shape& shape = in[0].shape();
          WEFT_CHECK(shape.size() >= 2 && attrs.num_groups >= 1 && shape[1] % attrs.num_groups == 0,
                     ErrorKind::kShape, "GroupNorm: data has shape ", ToString(shape),
                     ", expected a number of channels that num_groups ", attrs.num_groups,
                     " divides");
          return NormaliseParts(in, attrs.num_groups, attrs.eps, "GroupNorm");
        });

struct InstanceNormAttrs {
  double eps = 1e-3;
};

const OpRegistration instance_norm =
    Op::Declare("InstanceNorm")
        .Doc(
            "Normalises every channel of every sample (Ulyanov 2016): mean 0 and variance 1 over "
            "its positions, then gamma and beta of the channel.")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Shape (batch, channels, ...).")
        .Input("gamma", "Scale, shape (channels,).")
        .Input("beta", "Shift, shape (channels,).")
        .Attributes(AttrSchemaBuilder<InstanceNormAttrs>().Add("eps", &InstanceNormAttrs::eps,
                                                               "Added to the variance."))
        .Complete([](InferContext& c) {
          for (int i = 1; i <= 2; ++i) {
            Shape& shape = c.OpenShape(i);
            const Shape& data = c.in(0).shape;
            if ((shape.empty() || !IsKnown(shape)) && data.size() > 1) shape = {data[1]};
          }
        })
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const Shape& shape = in[0].shape();
          WEFT_CHECK(shape.size() >= 3, ErrorKind::kShape, "InstanceNorm: data has shape ",
                     ToString(shape), ", expected at least 3 axes");
          return Vars{NormaliseParts(in, shape[1], attributes->as<InstanceNormAttrs>().eps,
                                     "InstanceNorm")[0]};
        });

enum class LengthMode : int64_t { kChannel, kInstance, kSpatial };

struct L2NormalizationAttrs {
  double eps = 1e-10;
  LengthMode mode = LengthMode::kInstance;
};

const OpRegistration l2_normalization =
    Op::Declare("L2Normalization")
        .Doc(
            "data / sqrt(sum(data^2) + eps), summed over a sample (instance), over the channels "
            "of a position (channel) or over the positions of a channel (spatial).")
        .Amp(AmpClass::kFloat32)
        .Input("data", "Shape (batch, channels, ...).")
        .Attributes(AttrSchemaBuilder<L2NormalizationAttrs>()
                        .Add("eps", &L2NormalizationAttrs::eps, "Added to the sum.")
                        .Choice("mode", &L2NormalizationAttrs::mode,
                                {"channel", "instance", "spatial"}, "What is summed over."))
        .Infer([](InferContext& c) { c.Out(c.in(0).dtype, c.in(0).shape); })
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& attrs = attributes->as<L2NormalizationAttrs>();
          const Var& x = in[0];
          const int least = attrs.mode == LengthMode::kSpatial ? 3 : 2;
          WEFT_CHECK(x.rank() >= least, ErrorKind::kShape, "L2Normalization: data has shape ",
                     ToString(x.shape()), ", expected at least ", least, " axes");
          Dims axes;
          const int from = attrs.mode == LengthMode::kSpatial ? 2 : 1;
          const int to = attrs.mode == LengthMode::kChannel ? 2 : x.rank();
          for (int i = from; i < to; ++i) axes.push_back(i);
          // Computed first, not once for each element that is divided by it.
          const Var length = Materialized(px::Sqrt(px::Square(Norm(x, axes, true)) + attrs.eps));
          return Vars{x / length};
        });

}  // namespace
}  // namespace weft
