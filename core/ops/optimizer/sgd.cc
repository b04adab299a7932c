// Stochastic gradient descent: plain, with momentum, and by signs.
#include "core/ops/optimizer/declare.h"

namespace weft::optimizer {
namespace {

constexpr StateInput kMomentum = {"mom", "The momentum, which is changed in place."};

struct SgdAttrs {
  double lr = 0, wd = 0, rescale_grad = 1, clip_gradient = -1;
  bool lazy_update = true;
};

AttrSchemaBuilder<SgdAttrs> SgdSchema() {
  AttrSchemaBuilder<SgdAttrs> schema;
  schema.Required("lr", &SgdAttrs::lr, kLrDoc);
  AddCommon(schema).Add("lazy_update", &SgdAttrs::lazy_update, kLazyDoc);
  return schema;
}

struct MomentumAttrs {
  double lr = 0, momentum = 0, wd = 0, rescale_grad = 1, clip_gradient = -1;
  bool lazy_update = true;
};

AttrSchemaBuilder<MomentumAttrs> MomentumSchema(bool lazy) {
  AttrSchemaBuilder<MomentumAttrs> schema;
  schema.Required("lr", &MomentumAttrs::lr, kLrDoc)
      .Add("momentum", &MomentumAttrs::momentum, "Share of the momentum that is kept.");
  AddCommon(schema);
  if (lazy) schema.Add("lazy_update", &MomentumAttrs::lazy_update, kLazyDoc);
  return schema;
}

void RunSgd(KernelContext& c, const Form& form) {
  Hyper h = CommonHyper(c.attrs<SgdAttrs>());
  h.lr = c.attrs<SgdAttrs>().lr;
  RunUpdate(c, form, h);
}

void RunMomentum(KernelContext& c, const Form& form) {
  Hyper h = CommonHyper(c.attrs<MomentumAttrs>());
  h.lr = c.attrs<MomentumAttrs>().lr;
  h.momentum = c.attrs<MomentumAttrs>().momentum;
  RunUpdate(c, form, h);
}

constexpr const char* kSgdDoc =
    "weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.";
constexpr const char* kMomentumDoc =
    "mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and "
    "clipped gradient.";
constexpr const char* kNagDoc =
    "Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step, "
    "weight + momentum * mom + step, where g is the rescaled and clipped gradient.";

constexpr Form kSgd{Rule::kSgd}, kMpSgd{Rule::kSgd, true};
constexpr Form kMom{Rule::kSgdMomentum}, kMpMom{Rule::kSgdMomentum, true};
constexpr Form kNag{Rule::kNag}, kMpNag{Rule::kNag, true};

const OpRegistration sgd_update =
    DeclareUpdate("sgd_update", kSgdDoc, kSgd, {})
        .Alias("_sparse_sgd_update")
        .Attributes(SgdSchema())
        .Cpu([](KernelContext& c) { RunSgd(c, kSgd); });

const OpRegistration mp_sgd_update =
    DeclareUpdate("mp_sgd_update", kSgdDoc, kMpSgd, {})
        .Attributes(SgdSchema())
        .Cpu([](KernelContext& c) { RunSgd(c, kMpSgd); });

const OpRegistration sgd_mom_update =
    DeclareUpdate("sgd_mom_update", kMomentumDoc, kMom, {kMomentum})
        .Alias("_sparse_sgd_mom_update")
        .Attributes(MomentumSchema(true))
        .Cpu([](KernelContext& c) { RunMomentum(c, kMom); });

const OpRegistration mp_sgd_mom_update =
    DeclareUpdate("mp_sgd_mom_update", kMomentumDoc, kMpMom, {kMomentum})
        .Attributes(MomentumSchema(true))
        .Cpu([](KernelContext& c) { RunMomentum(c, kMpMom); });

const OpRegistration nag_mom_update =
    DeclareUpdate("nag_mom_update", kNagDoc, kNag, {kMomentum})
        .Attributes(MomentumSchema(false))
        .Cpu([](KernelContext& c) { RunMomentum(c, kNag); });

const OpRegistration mp_nag_mom_update =
    DeclareUpdate("mp_nag_mom_update", kNagDoc, kMpNag, {kMomentum})
        .Attributes(MomentumSchema(false))
        .Cpu([](KernelContext& c) { RunMomentum(c, kMpNag); });

struct SignSgdAttrs {
  double lr = 0, wd = 0, rescale_grad = 1, clip_gradient = -1;
};

AttrSchemaBuilder<SignSgdAttrs> SignSgdSchema() {
  AttrSchemaBuilder<SignSgdAttrs> schema;
  schema.Required("lr", &SignSgdAttrs::lr, kLrDoc);
  AddCommon(schema);
  return schema;
}

const OpRegistration signsgd_update =
    DeclareUpdate("signsgd_update", "(1 - lr * wd) * weight - lr * sign(grad).",
                  Form{Rule::kSignSgd}, {})
        .Attributes(SignSgdSchema())
        .Cpu([](KernelContext& c) {
          Hyper h = CommonHyper(c.attrs<SignSgdAttrs>());
          h.lr = c.attrs<SignSgdAttrs>().lr;
          RunUpdate(c, Form{Rule::kSignSgd}, h);
        });

struct SignumAttrs {
  double lr = 0, momentum = 0, wd = 0, rescale_grad = 1, clip_gradient = -1, wd_lh = 0;
};

AttrSchemaBuilder<SignumAttrs> SignumSchema() {
  AttrSchemaBuilder<SignumAttrs> schema;
  schema.Required("lr", &SignumAttrs::lr, kLrDoc)
      .Add("momentum", &SignumAttrs::momentum, "Share of the momentum that is kept.");
  AddCommon(schema).Add("wd_lh", &SignumAttrs::wd_lh,
                        "Weight decay that does not go through the momentum.");
  return schema;
}

const OpRegistration signum_update =
    DeclareUpdate("signum_update",
                  "mom = momentum * mom - (1 - momentum) * (g + wd * weight), "
                  "(1 - lr * wd_lh) * weight + lr * sign(mom), where g is the rescaled and clipped "
                  "gradient.",
                  Form{Rule::kSignum}, {kMomentum})
        .Attributes(SignumSchema())
        .Cpu([](KernelContext& c) {
          const SignumAttrs& attrs = c.attrs<SignumAttrs>();
          Hyper h = CommonHyper(attrs);
          h.lr = attrs.lr;
          h.momentum = attrs.momentum;
          h.wd_lh = attrs.wd_lh;
          RunUpdate(c, Form{Rule::kSignum}, h);
        });

}  // namespace
}  // namespace weft::optimizer
