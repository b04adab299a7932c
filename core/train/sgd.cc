// Optimizers with one step size for all elements.
#include "core/train/declare.h"

namespace weft::train {
namespace {

const OpRef kSgd("sgd_update"), kSgdMomentum("sgd_mom_update"), kNag("nag_mom_update"),
    kSign("signsgd_update"), kSignum("signum_update");

struct SgdAttrs : CommonAttrs {
  double momentum = 0;
  int States() const { return momentum != 0; }
  void Run(const Step& step) const {
    UpdateCall call(States() ? kSgdMomentum : kSgd);
    if (States()) call.Set("momentum", momentum);
    call.Rates(step).Gradients(*this).Run(step);
  }
};

const Registration<Optimizer> sgd = DeclareOptimizer<SgdAttrs>(
    "sgd", {"ccsgd"},
    "Stochastic gradient descent. With momentum: state = momentum * state - lr * (g + wd * "
    "weight); weight += state.",
    [](auto& schema) { schema.Add("momentum", &SgdAttrs::momentum, "Momentum; 0: none."); });

struct NagAttrs : CommonAttrs {
  double momentum = 0;
  int States() const { return momentum != 0; }
  void Run(const Step& step) const {
    UpdateCall call(States() ? kNag : kSgd);
    if (States()) call.Set("momentum", momentum);
    call.Rates(step).Gradients(*this).Run(step);
  }
};

const Registration<Optimizer> nag = DeclareOptimizer<NagAttrs>(
    "nag", {},
    "Nesterov's accelerated gradient (Sutskever et al. 2013): state = momentum * state - lr * (g + "
    "wd * weight); weight += momentum * state - lr * (g + wd * weight).",
    [](auto& schema) { schema.Add("momentum", &NagAttrs::momentum, "Momentum; 0: none."); });

struct SignumAttrs : CommonAttrs {
  double momentum = 0.9, wd_lh = 0;
  int States() const { return momentum != 0; }
  void Run(const Step& step) const {
    if (!States()) {
      Step with_decay = step;
      with_decay.wd += wd_lh;
      UpdateCall(kSign).Rates(with_decay).Gradients(*this).Run(step);
      return;
    }
    UpdateCall(kSignum)
        .Rates(step)
        .Gradients(*this)
        .Set("momentum", momentum)
        .Set("wd_lh", wd_lh)
        .Run(step);
  }
};

const Registration<Optimizer> signum = DeclareOptimizer<SignumAttrs>(
    "signum", {"signsgd"},
    "Steps of one size in the direction of the sign of the gradient, or of its momentum (Bernstein "
    "et al. 2018).",
    [](auto& schema) {
      schema.Add("momentum", &SignumAttrs::momentum, "Momentum; 0: none.")
          .Add("wd_lh", &SignumAttrs::wd_lh, "Weight decay that does not enter the momentum.");
    });

}  // namespace
}  // namespace weft::train
