// The arithmetic of optimizer updates on contiguous arrays of one compute type.
#pragma once

#include <cstddef>

namespace weft::optimizer {

enum class Rule : int {
  kSgd, kSgdMomentum, kNag, kAdam, kAdamW, kRmsprop, kRmspropAlex, kFtrl, kFtml, kSignSgd, kSignum,
  kLambDirection, kScaledStep, kCount
};
inline constexpr int kNumRules = static_cast<int>(Rule::kCount);

// The hyperparameters of all rules, by MXNet's names.
struct Hyper {
  double lr = 0, wd = 0, rescale_grad = 1;
  double clip_gradient = -1;  // below 0: no clipping; so is clip_weights
  double momentum = 0, beta1 = 0, beta2 = 0, epsilon = 0, gamma1 = 0, gamma2 = 0;
  double clip_weights = -1;
  double lamda1 = 0, beta = 0, wd_lh = 0, eta = 1;
  // 1 - beta1^t and 1 - beta2^t, or 1 where bias is not corrected.
  double correction1 = 1, correction2 = 1;
};

inline constexpr int kMaxStates = 3;

// Outputs may be the inputs of the same name, element for element.
template <typename T>
struct RuleArrays {
  const T* weight;
  const T* grad;
  const T* states[kMaxStates];
  T* weight_out;
  T* states_out[kMaxStates];
};

template <typename T>
using RuleFn = void (*)(const Hyper& hyper, const RuleArrays<T>& arrays, size_t n);

struct RuleTable {
  RuleFn<float> f32[kNumRules];
  RuleFn<double> f64[kNumRules];
};

// For the instruction set in use.
const RuleTable& Rules();

int StatesOf(Rule rule);

}  // namespace weft::optimizer
