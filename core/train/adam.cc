// Adam and its kin.
#include <cmath>

#include "core/ops/functional.h"
#include "core/train/declare.h"

namespace weft::train {
namespace {

const OpRef kAdam("adam_update"), kAdamW("_adamw_update"), kLambStep("lamb_update_phase1"),
    kLambApply("lamb_update_phase2"), kFtml("ftml_update");

constexpr const char* kBeta1Doc = "Decay of the mean of gradients.";
constexpr const char* kBeta2Doc = "Decay of the mean of squared gradients.";
constexpr const char* kEpsilonDoc = "Keeps denominators away from 0.";

struct AdamAttrs : CommonAttrs {
  AdamAttrs() { learning_rate = 0.001; }
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;

  int States() const { return 2; }
  // Undoes that the means begin at 0.
  double Correction(const Step& step) const {
    const auto t = static_cast<double>(step.count);
    return std::sqrt(1 - std::pow(beta2, t)) / (1 - std::pow(beta1, t));
  }
  UpdateCall Call(const OpRef& op) const {
    return UpdateCall(op).Set("beta1", beta1).Set("beta2", beta2).Set("epsilon", epsilon);
  }
  void Run(const Step& step) const {
    Step corrected = step;
    corrected.lr *= Correction(step);
    Call(kAdam).Rates(corrected).Gradients(*this).Run(step);
  }
};

template <typename A>
void AddBetas(AttrSchemaBuilder<A>& schema) {
  schema.Add("beta1", static_cast<double A::*>(&A::beta1), kBeta1Doc)
      .Add("beta2", static_cast<double A::*>(&A::beta2), kBeta2Doc)
      .Add("epsilon", static_cast<double A::*>(&A::epsilon), kEpsilonDoc);
}

const Registration<Optimizer> adam =
    DeclareOptimizer<AdamAttrs>("adam", {},
                                "Adam (Kingma and Ba 2015): steps scaled by running moments of g = "
                                "rescale_grad * gradient + wd "
                                "* weight.",
                                [](auto& schema) { AddBetas(schema); });

struct AdamWAttrs : AdamAttrs {
  void Run(const Step& step) const {
    const auto scale =
        MakeRef<Cell>(MakeVar(AllocateValue(step.weight->device(), DType::kFloat32, Shape{1})));
    scale->Fill(rescale_grad);
    UpdateCall call = Call(kAdamW);
    if (clip_gradient) call.Set("clip_gradient", *clip_gradient);
    call.Set("lr", Correction(step))
        .Set("eta", step.lr)
        .Set("wd", step.wd)
        .Run(step, {scale.get()});
  }
};

const Registration<Optimizer> adamw = DeclareOptimizer<AdamWAttrs>(
    "adamw", {},
    "Adam with weight decay apart from the moments (Loshchilov and Hutter 2019): weight -= lr * "
    "(step + wd * weight).",
    [](auto& schema) { AddBetas(schema); });

struct LambAttrs : AdamAttrs {
  LambAttrs() { epsilon = 1e-6; }
  std::optional<double> lower_bound, upper_bound;
  bool bias_correction = true;

  void Run(const Step& step) const {
    SmallVector<Cell*, 4> inputs{step.weight, step.gradient};
    for (const Ref<Cell>& state : step.states) inputs.push_back(state.get());
    const Ref<const Attrs> attrs = Call(kLambStep)
                                       .Set("t", step.count)
                                       .Set("bias_correction", bias_correction)
                                       .Set("wd", step.wd)
                                       .Gradients(*this)
                                       .Attributes();
    const Ref<Cell> change = Invoke(*kLambStep, attrs, inputs, {})[0];
    const Ref<Cell> length = LengthOf(*step.weight), own = LengthOf(*change);
    UpdateCall apply(kLambApply);
    apply.Set("lr", step.lr);
    if (lower_bound) apply.Set("lower_bound", *lower_bound);
    if (upper_bound) apply.Set("upper_bound", *upper_bound);
    Cell* const all[] = {step.weight, change.get(), length.get(), own.get()};
    Invoke(*kLambApply, apply.Attributes(), all, {&step.weight, 1});
  }
  static Ref<Cell> LengthOf(const Cell& cell) {
    return MakeRef<Cell>(Materialized(Reshape(Norm(cell.Read(), {}), Shape{1})));
  }
};

const Registration<Optimizer> lamb = DeclareOptimizer<LambAttrs>(
    "lamb", {},
    "LAMB (You et al. 2020): Adam whose steps are as long as the array they change, times the "
    "learning rate.",
    [](auto& schema) {
      AddBetas(schema);
      schema.Add("lower_bound", &LambAttrs::lower_bound, "Least length of the weight that counts.")
          .Add("upper_bound", &LambAttrs::upper_bound, "Greatest length of the weight that counts.")
          .Add("bias_correction", &LambAttrs::bias_correction,
               "Whether it is undone that the means begin at 0.");
    });

struct FtmlAttrs : CommonAttrs {
  double beta1 = 0.6, beta2 = 0.999, epsilon = 1e-8;
  int States() const { return 3; }
  void Run(const Step& step) const {
    UpdateCall(kFtml)
        .Set("beta1", beta1)
        .Set("beta2", beta2)
        .Set("epsilon", epsilon)
        .Set("t", step.count)
        .Rates(step)
        .Gradients(*this, "clip_grad")
        .Run(step);
  }
};

const Registration<Optimizer> ftml =
    DeclareOptimizer<FtmlAttrs>("ftml", {}, "Follow the moving leader (Zheng and Kwok 2017).",
                                [](auto& schema) { AddBetas(schema); });

}  // namespace
}  // namespace weft::train
