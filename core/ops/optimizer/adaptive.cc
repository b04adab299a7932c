// Updates with a rate of their own for every element: Adam, RMSProp, FTRL, FTML.
#include "core/array/numbers.h"
#include "core/ops/optimizer/declare.h"
#include "core/ops/optimizer/lamb.h"

namespace weft::optimizer {
namespace {

constexpr StateInput kMean = {"mean", "Running mean of the gradient, changed in place."};
constexpr StateInput kVar = {"var", "Running mean of its square, changed in place."};

struct AdamAttrs {
  double lr = 0, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, wd = 0, rescale_grad = 1;
  double clip_gradient = -1;
  bool lazy_update = true;
};

AttrSchemaBuilder<AdamAttrs> AdamSchema() {
  AttrSchemaBuilder<AdamAttrs> schema;
  schema.Required("lr", &AdamAttrs::lr, kLrDoc)
      .Add("beta1", &AdamAttrs::beta1, kBeta1Doc)
      .Add("beta2", &AdamAttrs::beta2, kBeta2Doc)
      .Add("epsilon", &AdamAttrs::epsilon, kEpsilonDoc);
  AddCommon(schema).Add("lazy_update", &AdamAttrs::lazy_update, kLazyDoc);
  return schema;
}

const OpRegistration adam_update =
    DeclareUpdate("adam_update",
                  "Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled "
                  "gradient plus wd * weight, clipped; mean = beta1 * mean + (1 - beta1) * g, "
                  "var = beta2 * var + (1 - beta2) * g^2, "
                  "weight - lr * mean / (sqrt(var) + epsilon).",
                  Form{Rule::kAdam}, {kMean, kVar})
        .Alias("_sparse_adam_update")
        .Attributes(AdamSchema())
        .Cpu([](KernelContext& c) {
          const AdamAttrs& attrs = c.attrs<AdamAttrs>();
          Hyper h = CommonHyper(attrs);
          h.lr = attrs.lr;
          h.beta1 = attrs.beta1;
          h.beta2 = attrs.beta2;
          h.epsilon = attrs.epsilon;
          RunUpdate(c, Form{Rule::kAdam}, h);
        });

struct RmspropAttrs {
  double lr = 0, gamma1 = 0.95, gamma2 = 0.9, epsilon = 1e-8, wd = 0, rescale_grad = 1;
  double clip_gradient = -1, clip_weights = -1;
};

AttrSchemaBuilder<RmspropAttrs> RmspropSchema(bool momentum) {
  AttrSchemaBuilder<RmspropAttrs> schema;
  schema.Required("lr", &RmspropAttrs::lr, kLrDoc)
      .Add("gamma1", &RmspropAttrs::gamma1, "Decay of the running means.");
  if (momentum) {
    schema.Add("gamma2", &RmspropAttrs::gamma2, "Share of the step that is kept.");
  }
  schema.Add("epsilon", &RmspropAttrs::epsilon, "Added under the root.");
  AddCommon(schema).Add("clip_weights", &RmspropAttrs::clip_weights,
                        "The new weight is clipped to [-clip_weights, clip_weights]; below 0: not "
                        "at all.");
  return schema;
}

void RunRmsprop(KernelContext& c, Rule rule) {
  const RmspropAttrs& attrs = c.attrs<RmspropAttrs>();
  Hyper h = CommonHyper(attrs);
  h.lr = attrs.lr;
  h.gamma1 = attrs.gamma1;
  h.gamma2 = attrs.gamma2;
  h.epsilon = attrs.epsilon;
  h.clip_weights = attrs.clip_weights;
  RunUpdate(c, Form{rule}, h);
}

const OpRegistration rmsprop_update =
    DeclareUpdate("rmsprop_update",
                  "RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, "
                  "weight - lr * g / sqrt(n + epsilon).",
                  Form{Rule::kRmsprop}, {{"n", "Running mean of g^2, changed in place."}})
        .Attributes(RmspropSchema(false))
        .Cpu([](KernelContext& c) { RunRmsprop(c, Rule::kRmsprop); });

const OpRegistration rmspropalex_update =
    DeclareUpdate("rmspropalex_update",
                  "RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = "
                  "gamma2 * delta - lr * g / sqrt(n - mean^2 + epsilon), weight + delta.",
                  Form{Rule::kRmspropAlex},
                  {{"n", "Running mean of g^2, changed in place."},
                   {"g", "Running mean of g, changed in place."},
                   {"delta", "The last step, changed in place."}})
        .Attributes(RmspropSchema(true))
        .Cpu([](KernelContext& c) { RunRmsprop(c, Rule::kRmspropAlex); });

struct FtrlAttrs {
  double lr = 0, lamda1 = 0.01, beta = 1, wd = 0, rescale_grad = 1, clip_gradient = -1;
};

AttrSchemaBuilder<FtrlAttrs> FtrlSchema() {
  AttrSchemaBuilder<FtrlAttrs> schema;
  schema.Required("lr", &FtrlAttrs::lr, kLrDoc)
      .Add("lamda1", &FtrlAttrs::lamda1, "Factor of the L1 norm.")
      .Add("beta", &FtrlAttrs::beta, "Added to the root of n.");
  AddCommon(schema);
  return schema;
}

const OpRegistration ftrl_update =
    DeclareUpdate("ftrl_update",
                  "Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and "
                  "clipped gradient.",
                  Form{Rule::kFtrl},
                  {{"z", "Sum of corrected gradients, changed in place."},
                   {"n", "Sum of squared gradients, changed in place."}})
        .Alias("_sparse_ftrl_update")
        .Attributes(FtrlSchema())
        .Cpu([](KernelContext& c) {
          const FtrlAttrs& attrs = c.attrs<FtrlAttrs>();
          Hyper h = CommonHyper(attrs);
          h.lr = attrs.lr;
          h.lamda1 = attrs.lamda1;
          h.beta = attrs.beta;
          RunUpdate(c, Form{Rule::kFtrl}, h);
        });

struct FtmlAttrs {
  double lr = 0, beta1 = 0.6, beta2 = 0.999, epsilon = 1e-8;
  int64_t t = 0;
  double wd = 0, rescale_grad = 1, clip_grad = -1;
};

const OpRegistration ftml_update =
    DeclareUpdate("ftml_update", "Follow the moving leader (Zheng and Kwok, ICML 2017).",
                  Form{Rule::kFtml},
                  {{"d", "State d, changed in place."},
                   {"v", "State v, changed in place."},
                   {"z", "State z, changed in place."}})
        .Attributes(AttrSchemaBuilder<FtmlAttrs>()
                        .Required("lr", &FtmlAttrs::lr, kLrDoc)
                        .Add("beta1", &FtmlAttrs::beta1, "Decay of d and z.")
                        .Add("beta2", &FtmlAttrs::beta2, "Decay of v.")
                        .Add("epsilon", &FtmlAttrs::epsilon, kEpsilonDoc)
                        .Required("t", &FtmlAttrs::t, "Number of this update, from 1.")
                        .Add("wd", &FtmlAttrs::wd, kWdDoc)
                        .Add("rescale_grad", &FtmlAttrs::rescale_grad, kRescaleDoc)
                        .Add("clip_grad", &FtmlAttrs::clip_grad, kClipDoc))
        .Cpu([](KernelContext& c) {
          const FtmlAttrs& attrs = c.attrs<FtmlAttrs>();
          Hyper h;
          h.lr = attrs.lr;
          h.beta1 = attrs.beta1;
          h.beta2 = attrs.beta2;
          h.epsilon = attrs.epsilon;
          h.wd = attrs.wd;
          h.rescale_grad = attrs.rescale_grad;
          h.clip_gradient = attrs.clip_grad;
          h.correction1 = 1 - std::pow(attrs.beta1, static_cast<double>(attrs.t));
          h.correction2 = 1 - std::pow(attrs.beta2, static_cast<double>(attrs.t));
          RunUpdate(c, Form{Rule::kFtml}, h);
        });

struct AdamWAttrs {
  double lr = 0, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, wd = 0, eta = 1, clip_gradient = -1;
};

void RunAdamW(KernelContext& c, const Form& form) {
  const AdamWAttrs& attrs = c.attrs<AdamWAttrs>();
  Hyper h;
  h.rescale_grad = ReadDoubles(c.inputs.back())[0];
  if (!std::isfinite(h.rescale_grad) || h.rescale_grad == 0) {
    // The gradients overflowed: nothing changes.
    CopyElements(c.in(0), c.out(0));
    for (size_t i = 1; i < c.outputs.size(); ++i) CopyElements(c.in(i + 1), c.out(i));
    return;
  }
  h.lr = attrs.lr;
  h.beta1 = attrs.beta1;
  h.beta2 = attrs.beta2;
  h.epsilon = attrs.epsilon;
  h.wd = attrs.wd;
  h.eta = attrs.eta;
  h.clip_gradient = attrs.clip_gradient;
  RunUpdate(c, form, h);
}

Op DeclareAdamW(const char* name, const Form& form) {
  return DeclareUpdate(name,
                       "Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), "
                       "without bias correction: weight - eta * (lr * mean / (sqrt(var) + epsilon) "
                       "+ wd * weight).",
                       form, {kMean, kVar})
      .Input("rescale_grad",
             "One number, which the gradient is multiplied by; where it is 0 or not finite, "
             "nothing changes.")
      .Attributes(AttrSchemaBuilder<AdamWAttrs>()
                      .Required("lr", &AdamWAttrs::lr, kLrDoc)
                      .Add("beta1", &AdamWAttrs::beta1, kBeta1Doc)
                      .Add("beta2", &AdamWAttrs::beta2, kBeta2Doc)
                      .Add("epsilon", &AdamWAttrs::epsilon, kEpsilonDoc)
                      .Add("wd", &AdamWAttrs::wd, kWdDoc)
                      .Required("eta", &AdamWAttrs::eta, "Multiplies the whole step.")
                      .Add("clip_gradient", &AdamWAttrs::clip_gradient, kClipDoc))
      .Infer([form](InferContext& c) {
        WEFT_CHECK(NumElements(c.inputs.back().shape) == 1, ErrorKind::kShape, c.name(),
                   ": rescale_grad has shape ", ToString(c.inputs.back().shape),
                   ", expected one element");
        InferUpdate(c, form);
      })
      .Cpu([form](KernelContext& c) { RunAdamW(c, form); });
}

const OpRegistration adamw_update = DeclareAdamW("_adamw_update", Form{Rule::kAdamW});
const OpRegistration mp_adamw_update = DeclareAdamW("_mp_adamw_update", Form{Rule::kAdamW, true});

// Only the states change: the output is a direction, the master weight stays.
Op DeclareLambPhase1(const char* name, bool master) {
  Op op = Op::Declare(name)
              .Doc(
                  "LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + "
                  "epsilon) + wd * weight, of the dtype in which it is computed.")
              .Input("weight", "The weight.")
              .Input("grad", "Its gradient: shape and dtype of the weight.")
              .Input(kMean.name, kMean.doc)
              .Effect(2, 1)
              .Input(kVar.name, kVar.doc)
              .Effect(3, 2);
  if (master) std::move(op).Input("weight32", "The master weight in float32.");
  return std::move(op)
      .Attributes(AttrSchemaBuilder<LambAttrs>()
                      .Add("beta1", &LambAttrs::beta1, kBeta1Doc)
                      .Add("beta2", &LambAttrs::beta2, kBeta2Doc)
                      .Add("epsilon", &LambAttrs::epsilon, kEpsilonDoc)
                      .Required("t", &LambAttrs::t, "Number of this update, from 1.")
                      .Add("bias_correction", &LambAttrs::bias_correction, "Divide by 1 - beta^t.")
                      .Required("wd", &LambAttrs::wd, kWdDoc)
                      .Add("rescale_grad", &LambAttrs::rescale_grad, kRescaleDoc)
                      .Add("clip_gradient", &LambAttrs::clip_gradient, kClipDoc))
      .Infer([master](InferContext& c) {
        CheckTensor(c, 0, Form{Rule::kLambDirection, master});
        c.Out(master ? DType::kFloat32 : c.in(0).dtype, c.in(0).shape);
        c.Out(c.in(2).dtype, c.in(2).shape);
        c.Out(c.in(3).dtype, c.in(3).shape);
      })
      .Cpu([master](KernelContext& c) {
        const LambAttrs& attrs = c.attrs<LambAttrs>();
        TensorUpdate u;
        u.hyper = CommonHyper(attrs);
        u.hyper.beta1 = attrs.beta1;
        u.hyper.beta2 = attrs.beta2;
        u.hyper.epsilon = attrs.epsilon;
        if (attrs.bias_correction) {
          u.hyper.correction1 = 1 - std::pow(attrs.beta1, static_cast<double>(attrs.t));
          u.hyper.correction2 = 1 - std::pow(attrs.beta2, static_cast<double>(attrs.t));
        }
        u.weight = c.in(master ? 4 : 0);
        u.grad = c.in(1);
        u.weight_out = c.out(0);
        for (int i = 0; i < 2; ++i) {
          u.states[i] = c.in(2 + i);
          u.states_out[i] = c.out(1 + i);
        }
        Update(Rule::kLambDirection, {&u, 1});
      });
}

const OpRegistration lamb_update_phase1 = DeclareLambPhase1("lamb_update_phase1", false);
const OpRegistration mp_lamb_update_phase1 = DeclareLambPhase1("mp_lamb_update_phase1", true);

Op DeclareLambPhase2(const char* name, bool master) {
  Op op = Op::Declare(name)
              .Doc(
                  "LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the "
                  "ratio counts as 1 if either norm is 0.")
              .Input("weight", "The weight.")
              .Input("g", "The direction of the first phase.")
              .Input("r1", "Norm of the weight, one element.")
              .Input("r2", "Norm of g, one element.")
              .InPlace();
  if (master) {
    std::move(op)
        .Input("weight32", "The master weight in float32, which is changed in place.")
        .Effect(4, 1);
  }
  return std::move(op)
      .Attributes(
          AttrSchemaBuilder<LambStepAttrs>()
              .Required("lr", &LambStepAttrs::lr, kLrDoc)
              .Add("lower_bound", &LambStepAttrs::lower_bound, "Least value of r1; below 0: none.")
              .Add("upper_bound", &LambStepAttrs::upper_bound,
                   "Largest value of r1; below 0: none."))
      .Infer([master](InferContext& c) {
        WEFT_CHECK(c.in(1).shape == c.in(0).shape, ErrorKind::kShape, c.name(), ": g has shape ",
                   ToString(c.in(1).shape), ", the weight has ", ToString(c.in(0).shape));
        for (const int i : {2, 3}) {
          WEFT_CHECK(NumElements(c.in(i).shape) == 1, ErrorKind::kShape, c.name(), ": r", i - 1,
                     " has shape ", ToString(c.in(i).shape), ", expected one element");
        }
        c.Out(c.in(0).dtype, c.in(0).shape);
        if (master) c.Out(c.in(4).dtype, c.in(4).shape);
      })
      .Cpu([master](KernelContext& c) {
        const LambStepAttrs& attrs = c.attrs<LambStepAttrs>();
        double r1 = ReadDoubles(c.in(2))[0];
        const double r2 = ReadDoubles(c.in(3))[0];
        if (attrs.lower_bound >= 0) r1 = std::max(r1, attrs.lower_bound);
        if (attrs.upper_bound >= 0) r1 = std::min(r1, attrs.upper_bound);
        TensorUpdate u;
        u.hyper.lr = r1 == 0 || r2 == 0 ? attrs.lr : attrs.lr * r1 / r2;
        u.weight = c.in(master ? 4 : 0);
        u.grad = c.in(1);
        u.weight_out = c.out(master ? 1 : 0);
        if (master) u.low_out = c.out(0);
        Update(Rule::kScaledStep, {&u, 1});
      });
}

const OpRegistration lamb_update_phase2 = DeclareLambPhase2("lamb_update_phase2", false);
const OpRegistration mp_lamb_update_phase2 = DeclareLambPhase2("mp_lamb_update_phase2", true);

}  // namespace
}  // namespace weft::optimizer
