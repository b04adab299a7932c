// The identity with a penalty on how active units are on average, for sparse autoencoders.
#include "core/ops/functional.h"
#include "core/registry/op.h"

namespace weft {
namespace {

struct SparseAttrs {
  double sparseness_target = 0.1;
  double penalty = 0.001;
  double momentum = 0.9;
};

const OpRegistration regularization =
    Op::Declare("IdentityAttachKLSparseReg")
        .Doc(
            "The data itself; to its gradient that of penalty KL(p || q) is added, with p the "
            "sparseness_target and q the running average of each unit's activity, as if q were "
            "the activity itself.")
        .Input("data", "Activities between 0 and 1, shape (batch, units).")
        .Input("moving_avg", "Running average, shape (units,); updated in training.")
        .Initially("[\"zero\", {}]")
        .Attributes(
            AttrSchemaBuilder<SparseAttrs>()
                .Add("sparseness_target", &SparseAttrs::sparseness_target,
                     "The activity that is wanted.")
                .Add("penalty", &SparseAttrs::penalty, "Weight of the penalty.")
                .Add("momentum", &SparseAttrs::momentum, "Weight of the old running average."))
        .UsesTrainingMode()
        .Complete([](InferContext& c) {
          const Shape& data = c.in(0).shape;
          Shape& average = c.OpenShape(1);
          if ((average.empty() || !IsKnown(average)) && data.size() == 2) average = {data[1]};
        })
        .Infer([](InferContext& c) {
          const ArrayType& data = c.in(0);
          WEFT_CHECK(data.shape.size() == 2 && IsFloating(data.dtype), ErrorKind::kShape, c.name(),
                     ": data is ", NameOf(data.dtype), " of shape ", ToString(data.shape),
                     ", expected (batch, units) in floating point");
          WEFT_CHECK(c.in(1).shape == Shape{data.shape[1]} && c.in(1).dtype == data.dtype,
                     ErrorKind::kShape, c.name(), ": moving_avg is ", NameOf(c.in(1).dtype),
                     " of shape ", ToString(c.in(1).shape), ", expected ", NameOf(data.dtype),
                     " of shape (", data.shape[1], ",)");
          c.Out(data.dtype, data.shape);
          c.Out(data.dtype, c.in(1).shape);
        })
        .Compose([](std::span<const Var> in, const Attrs* attributes) {
          const auto& a = attributes->as<SparseAttrs>();
          const Var average = in[1] * a.momentum + Mean(in[0], {0}) * (1.0 - a.momentum);
          return Vars{px::Copy(in[0]), average};
        })
        .Effect(1, 1, true)
        .GradientNeeds({}, {1})
        .Gradient([](GradientContext& g) {
          const auto& a = g.attrs<SparseAttrs>();
          const Var& q = g.out(1);
          const double p = a.sparseness_target;
          if (g.wants(0)) {
            Var dx = g.d(0);
            // Whoever asks for the gradient of the average alone, as second order does, is not the
            // loss that the penalty belongs to.
            if (g.maybe_d(0)) {
              dx = dx + Reshape(a.penalty * ((1.0 - p) / (1.0 - q) - p / q), {1, q.dim(0)});
            }
            if (const Var& head = g.maybe_d(1)) {
              const auto batch = static_cast<double>(g.in(0).dim(0));
              dx = dx + Reshape(head, {1, q.dim(0)}) * ((1.0 - a.momentum) / batch);
            }
            g.Set(0, dx);
          }
          if (g.wants(1) && g.maybe_d(1)) g.Set(1, g.maybe_d(1) * a.momentum);
        });

}  // namespace
}  // namespace weft
