// Optimizers with a step size per element that remember squared gradients.
#include "core/ops/functional.h"
#include "core/train/declare.h"

namespace weft::train {
namespace {

const OpRef kRmsProp("rmsprop_update"), kRmsPropAlex("rmspropalex_update"), kFtrl("ftrl_update"),
    kSquare("square"), kSqrt("sqrt"), kClip("clip");

// The rescaled and clipped gradient.
Var Scaled(const CommonAttrs& a, const Step& step) {
  const Var g = step.gradient->Read() * a.rescale_grad;
  if (!a.clip_gradient || *a.clip_gradient < 0) return g;  // as the update operators read it
  const Ref<const Attrs> bounds =
      UpdateCall(kClip).Set("a_min", -*a.clip_gradient).Set("a_max", *a.clip_gradient).Attributes();
  return Call1(kClip, {g}, bounds);
}

struct AdaGradAttrs : CommonAttrs {
  double eps = 1e-7;
  int States() const { return 1; }
  void Run(const Step& step) const {
    const Var g = Scaled(*this, step), weight = step.weight->Read();
    const Var history = Materialized(step.states[0]->Read() + Call1(kSquare, {g}));
    step.states[0]->Assign(history);
    const Var change = g / Call1(kSqrt, {history + eps}) + weight * step.wd;
    step.weight->Assign(Materialized(weight - change * step.lr));
  }
};

const Registration<Optimizer> adagrad = DeclareOptimizer<AdaGradAttrs>(
    "adagrad", {},
    "AdaGrad (Duchi, Hazan and Singer 2011): steps divided by the root of the sum of all squared "
    "gradients.",
    [](auto& schema) { schema.Add("eps", &AdaGradAttrs::eps, "Keeps the root away from 0."); });

struct AdaDeltaAttrs : CommonAttrs {
  double rho = 0.9, epsilon = 1e-5;
  int States() const { return 2; }
  void Run(const Step& step) const {
    const Var g = Scaled(*this, step), weight = step.weight->Read();
    const Var old_steps = step.states[1]->Read();
    const Var squares =
        Materialized(step.states[0]->Read() * rho + Call1(kSquare, {g}) * (1 - rho));
    const Var change =
        Materialized(Call1(kSqrt, {old_steps + epsilon}) / Call1(kSqrt, {squares + epsilon}) * g);
    step.states[0]->Assign(squares);
    step.states[1]->Assign(Materialized(old_steps * rho + Call1(kSquare, {change}) * (1 - rho)));
    step.weight->Assign(Materialized(weight - change - weight * step.wd));
  }
};

const Registration<Optimizer> adadelta = DeclareOptimizer<AdaDeltaAttrs>(
    "adadelta", {},
    "AdaDelta (Zeiler 2012): steps scaled by running means of squared gradients and squared steps; "
    "the learning rate has no influence.",
    [](auto& schema) {
      schema.Add("rho", &AdaDeltaAttrs::rho, "Decay of the means.")
          .Add("epsilon", &AdaDeltaAttrs::epsilon, "Keeps the roots away from 0.");
    });

struct RmsPropAttrs : CommonAttrs {
  RmsPropAttrs() { learning_rate = 0.001; }
  double gamma1 = 0.9, gamma2 = 0.9, epsilon = 1e-8;
  bool centered = false;
  std::optional<double> clip_weights;
  int States() const { return centered ? 3 : 1; }
  void Run(const Step& step) const {
    UpdateCall call(centered ? kRmsPropAlex : kRmsProp);
    call.Set("gamma1", gamma1).Set("epsilon", epsilon).Rates(step).Gradients(*this);
    if (centered) call.Set("gamma2", gamma2);
    if (clip_weights) call.Set("clip_weights", *clip_weights);
    call.Run(step);
  }
};

const Registration<Optimizer> rmsprop = DeclareOptimizer<RmsPropAttrs>(
    "rmsprop", {},
    "RMSProp (Tieleman and Hinton 2012; centered: Graves 2013): steps divided by the root of a "
    "running mean of squared gradients.",
    [](auto& schema) {
      schema.Add("gamma1", &RmsPropAttrs::gamma1, "Decay of the means.")
          .Add("gamma2", &RmsPropAttrs::gamma2, "Momentum of the centered form.")
          .Add("epsilon", &RmsPropAttrs::epsilon, "Keeps the root away from 0.")
          .Add("centered", &RmsPropAttrs::centered,
               "Whether the variance is used instead of the mean square.")
          .Add("clip_weights", &RmsPropAttrs::clip_weights,
               "Weights are clipped to [-clip_weights, clip_weights] after each step.");
    });

struct FtrlAttrs : CommonAttrs {
  FtrlAttrs() { learning_rate = 0.1; }
  double lamda1 = 0.01, beta = 1;
  int States() const { return 2; }
  void Run(const Step& step) const {
    UpdateCall(kFtrl)
        .Set("lamda1", lamda1)
        .Set("beta", beta)
        .Rates(step)
        .Gradients(*this)
        .Run(step);
  }
};

const Registration<Optimizer> ftrl = DeclareOptimizer<FtrlAttrs>(
    "ftrl", {},
    "Follow the regularized leader (McMahan et al. 2013), with wd as L2 regularization.",
    [](auto& schema) {
      schema.Add("lamda1", &FtrlAttrs::lamda1, "L1 regularization.")
          .Add("beta", &FtrlAttrs::beta, "Added to the root of the sum of squares.");
    });

}  // namespace
}  // namespace weft::train
