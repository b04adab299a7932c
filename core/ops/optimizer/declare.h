// What the declarations of optimizer operators share.
#pragma once

#include <cmath>
#include <initializer_list>

#include "core/ops/optimizer/update.h"
#include "core/registry/op.h"

namespace weft::optimizer {

struct StateInput {
  const char* name;
  const char* doc;
};

// Inputs: weight, grad, the states, weight32 where there is a master weight, and further ones.
// Outputs: the new weight; hidden: the new states, then the new master weight.
struct Form {
  Rule rule;
  bool master = false;
  int master_input() const { return 2 + StatesOf(rule); }
};

// Inputs, inference and effects of one tensor's update; attributes and kernel are still to come.
Op DeclareUpdate(const char* name, const char* doc, const Form& form,
                 std::initializer_list<StateInput> states);
void InferUpdate(InferContext& c, const Form& form);
void RunUpdate(KernelContext& c, const Form& form, const Hyper& hyper);

// Throws unless `weight`, `grad` and the state have the shapes and dtypes that an update needs.
// `base` is the number of the weight among the inputs.
void CheckTensor(const InferContext& c, size_t base, const Form& form);

inline constexpr const char* kLrDoc = "Learning rate.";
inline constexpr const char* kWdDoc = "Weight decay.";
inline constexpr const char* kRescaleDoc = "The gradient is multiplied by this first.";
inline constexpr const char* kClipDoc =
    "The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.";
inline constexpr const char* kBeta1Doc = "Decay of the mean.";
inline constexpr const char* kBeta2Doc = "Decay of the mean square.";
inline constexpr const char* kEpsilonDoc = "Added to denominators.";
inline constexpr const char* kLazyDoc =
    "Accepted for compatibility; it has no effect on dense gradients.";

template <typename S>
AttrSchemaBuilder<S>& AddCommon(AttrSchemaBuilder<S>& schema) {
  return schema.Add("wd", &S::wd, kWdDoc)
      .Add("rescale_grad", &S::rescale_grad, kRescaleDoc)
      .Add("clip_gradient", &S::clip_gradient, kClipDoc);
}

template <typename S>
Hyper CommonHyper(const S& attrs) {
  Hyper h;
  h.wd = attrs.wd;
  h.rescale_grad = attrs.rescale_grad;
  h.clip_gradient = attrs.clip_gradient;
  return h;
}

}  // namespace weft::optimizer
