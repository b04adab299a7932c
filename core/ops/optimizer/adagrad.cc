// AdaGrad: steps divided by the root of the sum of all squared gradients.
#include "core/ops/functional.h"
#include "core/ops/optimizer/declare.h"

namespace weft::optimizer {
namespace {

struct AdaGradAttrs {
  double lr = 0, epsilon = 1e-7, wd = 0, rescale_grad = 1, clip_gradient = -1;
};

AttrSchemaBuilder<AdaGradAttrs> AdaGradSchema() {
  AttrSchemaBuilder<AdaGradAttrs> schema;
  schema.Required("lr", &AdaGradAttrs::lr, kLrDoc)
      .Add("epsilon", &AdaGradAttrs::epsilon, "Added below the root.");
  AddCommon(schema);
  return schema;
}

const OpRegistration adagrad_update =
    Op::Declare("_sparse_adagrad_update")
        .Doc(
            "AdaGrad (Duchi, Hazan and Singer 2011): history += g^2, weight - lr * (g / "
            "sqrt(history + epsilon) + wd * weight), where g is the rescaled and clipped gradient.")
        .Input("weight", "The weight.")
        .Input("grad", "Its gradient: shape and dtype of the weight.")
        .Input("history", "Sum of squared gradients, which is changed in place.")
        .Effect(2, 1)
        .Attributes(AdaGradSchema())
        .Infer([](InferContext& c) {
          WEFT_CHECK(IsFloating(c.in(0).dtype), ErrorKind::kType, c.name(), ": weight is ",
                     NameOf(c.in(0).dtype), ", expected a floating dtype");
          for (size_t i = 1; i < 3; ++i) {
            WEFT_CHECK(c.in(i) == c.in(0), ErrorKind::kShape, c.name(), ": ", c.op.inputs()[i].name,
                       " is ", NameOf(c.in(i).dtype), " of shape ", ToString(c.in(i).shape),
                       ", the weight is ", NameOf(c.in(0).dtype), " of shape ",
                       ToString(c.in(0).shape));
          }
          c.Out(c.in(0).dtype, c.in(0).shape);
          c.Out(c.in(0).dtype, c.in(0).shape);
        })
        .Compose([](std::span<const Var> in, const Attrs* attrs) {
          const auto& a = attrs->as<AdaGradAttrs>();
          Var g = in[1] * a.rescale_grad;
          if (a.clip_gradient >= 0) g = px::Max(px::Min(g, a.clip_gradient), -a.clip_gradient);
          const Var history = Materialized(in[2] + px::Square(g));
          const Var step = g / px::Sqrt(history + a.epsilon) + a.wd * in[0];
          return Vars{Materialized(in[0] - a.lr * step), history};
        });

}  // namespace
}  // namespace weft::optimizer
