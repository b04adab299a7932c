// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/symbol.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::sym {

// AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
// rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).
// weight: The weight, (rows, columns).
// grad: Its gradient: shape and dtype of the weight.
// history: Sums of squares, (rows, 1) or (rows,); changed in place.
inline Symbol contrib_group_adagrad_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& history = {}, const contrib_group_adagrad_updateAttributes& attributes = {}) {
  static const detail::Operator op("_contrib_group_adagrad_update", {"lr", "rescale_grad", "clip_gradient", "epsilon"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.rescale_grad);
  packed.add(op.id(2), attributes.clip_gradient);
  packed.add(op.id(3), attributes.epsilon);
  return detail::apply(op, packed, name, {&weight, &grad, &history});
}

// Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
// weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
// weight - lr * mean / (sqrt(var) + epsilon).
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mean: Running mean of the gradient, changed in place.
// var: Running mean of its square, changed in place.
inline Symbol adam_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& mean = {}, const Symbol& var = {}, const adam_updateAttributes& attributes = {}) {
  static const detail::Operator op("adam_update", {"lr", "beta1", "beta2", "epsilon", "wd", "rescale_grad", "clip_gradient", "lazy_update"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.beta1);
  packed.add(op.id(2), attributes.beta2);
  packed.add(op.id(3), attributes.epsilon);
  packed.add(op.id(4), attributes.wd);
  packed.add(op.id(5), attributes.rescale_grad);
  packed.add(op.id(6), attributes.clip_gradient);
  packed.add(op.id(7), attributes.lazy_update);
  return detail::apply(op, packed, name, {&weight, &grad, &mean, &var});
}

// 1 where every element is finite, else 0; shape (1,), float32. No gradient.
// data: Any shape; floating point.
inline Symbol all_finite(const std::string& name, const Symbol& data, const all_finiteAttributes& attributes = {}) {
  static const detail::Operator op("all_finite", {"init_output"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.init_output);
  return detail::apply(op, packed, name, {&data});
}

// Follow the moving leader (Zheng and Kwok, ICML 2017).
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// d: State d, changed in place.
// v: State v, changed in place.
// z: State z, changed in place.
inline Symbol ftml_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& d = {}, const Symbol& v = {}, const Symbol& z = {}, const ftml_updateAttributes& attributes = {}) {
  static const detail::Operator op("ftml_update", {"lr", "beta1", "beta2", "epsilon", "t", "wd", "rescale_grad", "clip_grad"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.beta1);
  packed.add(op.id(2), attributes.beta2);
  packed.add(op.id(3), attributes.epsilon);
  packed.add(op.id(4), attributes.t);
  packed.add(op.id(5), attributes.wd);
  packed.add(op.id(6), attributes.rescale_grad);
  packed.add(op.id(7), attributes.clip_grad);
  return detail::apply(op, packed, name, {&weight, &grad, &d, &v, &z});
}

// Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// z: Sum of corrected gradients, changed in place.
// n: Sum of squared gradients, changed in place.
inline Symbol ftrl_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& z = {}, const Symbol& n = {}, const ftrl_updateAttributes& attributes = {}) {
  static const detail::Operator op("ftrl_update", {"lr", "lamda1", "beta", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.lamda1);
  packed.add(op.id(2), attributes.beta);
  packed.add(op.id(3), attributes.wd);
  packed.add(op.id(4), attributes.rescale_grad);
  packed.add(op.id(5), attributes.clip_gradient);
  return detail::apply(op, packed, name, {&weight, &grad, &z, &n});
}

// LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
// weight, of the dtype in which it is computed.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mean: Running mean of the gradient, changed in place.
// var: Running mean of its square, changed in place.
inline Symbol lamb_update_phase1(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& mean = {}, const Symbol& var = {}, const lamb_update_phase1Attributes& attributes = {}) {
  static const detail::Operator op("lamb_update_phase1", {"beta1", "beta2", "epsilon", "t", "bias_correction", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.beta1);
  packed.add(op.id(1), attributes.beta2);
  packed.add(op.id(2), attributes.epsilon);
  packed.add(op.id(3), attributes.t);
  packed.add(op.id(4), attributes.bias_correction);
  packed.add(op.id(5), attributes.wd);
  packed.add(op.id(6), attributes.rescale_grad);
  packed.add(op.id(7), attributes.clip_gradient);
  return detail::apply(op, packed, name, {&weight, &grad, &mean, &var});
}

// LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
// if either norm is 0.
// weight: The weight.
// g: The direction of the first phase.
// r1: Norm of the weight, one element.
// r2: Norm of g, one element.
inline Symbol lamb_update_phase2(const std::string& name, const Symbol& weight, const Symbol& g = {}, const Symbol& r1 = {}, const Symbol& r2 = {}, const lamb_update_phase2Attributes& attributes = {}) {
  static const detail::Operator op("lamb_update_phase2", {"lr", "lower_bound", "upper_bound"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.lower_bound);
  packed.add(op.id(2), attributes.upper_bound);
  return detail::apply(op, packed, name, {&weight, &g, &r1, &r2});
}

// LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
// weight, of the dtype in which it is computed.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mean: Running mean of the gradient, changed in place.
// var: Running mean of its square, changed in place.
// weight32: The master weight in float32.
inline Symbol mp_lamb_update_phase1(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& mean = {}, const Symbol& var = {}, const Symbol& weight32 = {}, const mp_lamb_update_phase1Attributes& attributes = {}) {
  static const detail::Operator op("mp_lamb_update_phase1", {"beta1", "beta2", "epsilon", "t", "bias_correction", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.beta1);
  packed.add(op.id(1), attributes.beta2);
  packed.add(op.id(2), attributes.epsilon);
  packed.add(op.id(3), attributes.t);
  packed.add(op.id(4), attributes.bias_correction);
  packed.add(op.id(5), attributes.wd);
  packed.add(op.id(6), attributes.rescale_grad);
  packed.add(op.id(7), attributes.clip_gradient);
  return detail::apply(op, packed, name, {&weight, &grad, &mean, &var, &weight32});
}

// LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as 1
// if either norm is 0.
// weight: The weight.
// g: The direction of the first phase.
// r1: Norm of the weight, one element.
// r2: Norm of g, one element.
// weight32: The master weight in float32, which is changed in place.
inline Symbol mp_lamb_update_phase2(const std::string& name, const Symbol& weight, const Symbol& g = {}, const Symbol& r1 = {}, const Symbol& r2 = {}, const Symbol& weight32 = {}, const mp_lamb_update_phase2Attributes& attributes = {}) {
  static const detail::Operator op("mp_lamb_update_phase2", {"lr", "lower_bound", "upper_bound"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.lower_bound);
  packed.add(op.id(2), attributes.upper_bound);
  return detail::apply(op, packed, name, {&weight, &g, &r1, &r2, &weight32});
}

// Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
// weight + momentum * mom + step, where g is the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mom: The momentum, which is changed in place.
// weight32: The master weight in float32, which is changed in place.
inline Symbol mp_nag_mom_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& mom = {}, const Symbol& weight32 = {}, const mp_nag_mom_updateAttributes& attributes = {}) {
  static const detail::Operator op("mp_nag_mom_update", {"lr", "momentum", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.wd);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  return detail::apply(op, packed, name, {&weight, &grad, &mom, &weight32});
}

// mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and clipped
// gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mom: The momentum, which is changed in place.
// weight32: The master weight in float32, which is changed in place.
inline Symbol mp_sgd_mom_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& mom = {}, const Symbol& weight32 = {}, const mp_sgd_mom_updateAttributes& attributes = {}) {
  static const detail::Operator op("mp_sgd_mom_update", {"lr", "momentum", "wd", "rescale_grad", "clip_gradient", "lazy_update"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.wd);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  packed.add(op.id(5), attributes.lazy_update);
  return detail::apply(op, packed, name, {&weight, &grad, &mom, &weight32});
}

// weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// weight32: The master weight in float32, which is changed in place.
inline Symbol mp_sgd_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& weight32 = {}, const mp_sgd_updateAttributes& attributes = {}) {
  static const detail::Operator op("mp_sgd_update", {"lr", "wd", "rescale_grad", "clip_gradient", "lazy_update"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.wd);
  packed.add(op.id(2), attributes.rescale_grad);
  packed.add(op.id(3), attributes.clip_gradient);
  packed.add(op.id(4), attributes.lazy_update);
  return detail::apply(op, packed, name, {&weight, &grad, &weight32});
}

// adam_update of several weights at once. Arrays of each: weight, grad, mean, var.
// data: The arrays of each weight in turn.
inline Symbol multi_adam_update(const std::string& name, const std::vector<Symbol>& data, const multi_adam_updateAttributes& attributes) {
  static const detail::Operator op("multi_adam_update", {"lrs", "wds", "beta1", "beta2", "epsilon", "rescale_grad", "clip_gradient", "lazy_update", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.beta1);
  packed.add(op.id(3), attributes.beta2);
  packed.add(op.id(4), attributes.epsilon);
  packed.add(op.id(5), attributes.rescale_grad);
  packed.add(op.id(6), attributes.clip_gradient);
  packed.add(op.id(7), attributes.lazy_update);
  packed.add(op.id(8), attributes.num_weights);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
// data: Any shapes; floating point.
inline Symbol multi_all_finite(const std::string& name, const std::vector<Symbol>& data, const multi_all_finiteAttributes& attributes = {}) {
  static const detail::Operator op("multi_all_finite", {"init_output"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.init_output);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w and
// gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No gradient.
// lrs: Learning rates, one for each weight.
// weights_sum_sq: Sum of squares of each weight, as multi_sum_sq gives it.
// grads_sum_sq: Sum of squares of each gradient.
// wds: Weight decays, one for each weight.
inline Symbol multi_lars(const std::string& name, const Symbol& lrs, const Symbol& weights_sum_sq = {}, const Symbol& grads_sum_sq = {}, const Symbol& wds = {}, const multi_larsAttributes& attributes = {}) {
  static const detail::Operator op("multi_lars", {"eta", "eps", "rescale_grad"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.eta);
  packed.add(op.id(1), attributes.eps);
  packed.add(op.id(2), attributes.rescale_grad);
  return detail::apply(op, packed, name, {&lrs, &weights_sum_sq, &grads_sum_sq, &wds});
}

// adam_update of several float32 master weights at once, and of the weights that they are kept
// for. Arrays of each: weight, grad, mean, var, weight32.
// data: The arrays of each weight in turn.
inline Symbol multi_mp_adam_update(const std::string& name, const std::vector<Symbol>& data, const multi_mp_adam_updateAttributes& attributes) {
  static const detail::Operator op("multi_mp_adam_update", {"lrs", "wds", "beta1", "beta2", "epsilon", "rescale_grad", "clip_gradient", "lazy_update", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.beta1);
  packed.add(op.id(3), attributes.beta2);
  packed.add(op.id(4), attributes.epsilon);
  packed.add(op.id(5), attributes.rescale_grad);
  packed.add(op.id(6), attributes.clip_gradient);
  packed.add(op.id(7), attributes.lazy_update);
  packed.add(op.id(8), attributes.num_weights);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
// data: The arrays of each weight in turn.
inline Symbol multi_mp_sgd_mom_update(const std::string& name, const std::vector<Symbol>& data, const multi_mp_sgd_mom_updateAttributes& attributes) {
  static const detail::Operator op("multi_mp_sgd_mom_update", {"lrs", "wds", "momentum", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.momentum);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  packed.add(op.id(5), attributes.num_weights);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
// data: The arrays of each weight in turn.
inline Symbol multi_mp_sgd_update(const std::string& name, const std::vector<Symbol>& data, const multi_mp_sgd_updateAttributes& attributes) {
  static const detail::Operator op("multi_mp_sgd_update", {"lrs", "wds", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.rescale_grad);
  packed.add(op.id(3), attributes.clip_gradient);
  packed.add(op.id(4), attributes.num_weights);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
// data: The arrays of each weight in turn.
inline Symbol multi_sgd_mom_update(const std::string& name, const std::vector<Symbol>& data, const multi_sgd_mom_updateAttributes& attributes) {
  static const detail::Operator op("multi_sgd_mom_update", {"lrs", "wds", "momentum", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.momentum);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  packed.add(op.id(5), attributes.num_weights);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// sgd_update of several weights at once. Arrays of each: weight, grad.
// data: The arrays of each weight in turn.
inline Symbol multi_sgd_update(const std::string& name, const std::vector<Symbol>& data, const multi_sgd_updateAttributes& attributes) {
  static const detail::Operator op("multi_sgd_update", {"lrs", "wds", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lrs);
  packed.add(op.id(1), attributes.wds);
  packed.add(op.id(2), attributes.rescale_grad);
  packed.add(op.id(3), attributes.clip_gradient);
  packed.add(op.id(4), attributes.num_weights);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// The sum of squares of each array: shape (num_arrays,), float32. No gradient.
// data: Any shapes; floating point.
inline Symbol multi_sum_sq(const std::string& name, const std::vector<Symbol>& data) {
  static const detail::Operator op("multi_sum_sq", {});
  detail::Packed packed;
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
// weight + momentum * mom + step, where g is the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mom: The momentum, which is changed in place.
inline Symbol nag_mom_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& mom = {}, const nag_mom_updateAttributes& attributes = {}) {
  static const detail::Operator op("nag_mom_update", {"lr", "momentum", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.wd);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  return detail::apply(op, packed, name, {&weight, &grad, &mom});
}

// mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
// data: The arrays of each weight in turn; then the learning rates and the weight decays, one
// array each.
inline Symbol preloaded_multi_mp_sgd_mom_update(const std::string& name, const std::vector<Symbol>& data, const preloaded_multi_mp_sgd_mom_updateAttributes& attributes = {}) {
  static const detail::Operator op("preloaded_multi_mp_sgd_mom_update", {"momentum", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.momentum);
  packed.add(op.id(1), attributes.rescale_grad);
  packed.add(op.id(2), attributes.clip_gradient);
  packed.add(op.id(3), attributes.num_weights);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
// data: The arrays of each weight in turn; then the learning rates and the weight decays, one
// array each.
inline Symbol preloaded_multi_mp_sgd_update(const std::string& name, const std::vector<Symbol>& data, const preloaded_multi_mp_sgd_updateAttributes& attributes = {}) {
  static const detail::Operator op("preloaded_multi_mp_sgd_update", {"rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.rescale_grad);
  packed.add(op.id(1), attributes.clip_gradient);
  packed.add(op.id(2), attributes.num_weights);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
// data: The arrays of each weight in turn; then the learning rates and the weight decays, one
// array each.
inline Symbol preloaded_multi_sgd_mom_update(const std::string& name, const std::vector<Symbol>& data, const preloaded_multi_sgd_mom_updateAttributes& attributes = {}) {
  static const detail::Operator op("preloaded_multi_sgd_mom_update", {"momentum", "rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.momentum);
  packed.add(op.id(1), attributes.rescale_grad);
  packed.add(op.id(2), attributes.clip_gradient);
  packed.add(op.id(3), attributes.num_weights);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// sgd_update of several weights at once. Arrays of each: weight, grad.
// data: The arrays of each weight in turn; then the learning rates and the weight decays, one
// array each.
inline Symbol preloaded_multi_sgd_update(const std::string& name, const std::vector<Symbol>& data, const preloaded_multi_sgd_updateAttributes& attributes = {}) {
  static const detail::Operator op("preloaded_multi_sgd_update", {"rescale_grad", "clip_gradient", "num_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.rescale_grad);
  packed.add(op.id(1), attributes.clip_gradient);
  packed.add(op.id(2), attributes.num_weights);
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// Sets every element of the arrays to 0, in place; nothing is returned.
// data: The arrays, any shapes and dtypes.
inline Symbol reset_arrays(const std::string& name, const std::vector<Symbol>& data) {
  static const detail::Operator op("reset_arrays", {});
  detail::Packed packed;
  std::vector<const Symbol*> inputs;
  for (const Symbol& item : data) inputs.push_back(&item);
  return detail::apply(op, packed, name, inputs);
}

// RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
// sqrt(n + epsilon).
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// n: Running mean of g^2, changed in place.
inline Symbol rmsprop_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& n = {}, const rmsprop_updateAttributes& attributes = {}) {
  static const detail::Operator op("rmsprop_update", {"lr", "gamma1", "epsilon", "wd", "rescale_grad", "clip_gradient", "clip_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.gamma1);
  packed.add(op.id(2), attributes.epsilon);
  packed.add(op.id(3), attributes.wd);
  packed.add(op.id(4), attributes.rescale_grad);
  packed.add(op.id(5), attributes.clip_gradient);
  packed.add(op.id(6), attributes.clip_weights);
  return detail::apply(op, packed, name, {&weight, &grad, &n});
}

// RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta - lr
// * g / sqrt(n - mean^2 + epsilon), weight + delta.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// n: Running mean of g^2, changed in place.
// g: Running mean of g, changed in place.
// delta: The last step, changed in place.
inline Symbol rmspropalex_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& n = {}, const Symbol& g = {}, const Symbol& delta = {}, const rmspropalex_updateAttributes& attributes = {}) {
  static const detail::Operator op("rmspropalex_update", {"lr", "gamma1", "gamma2", "epsilon", "wd", "rescale_grad", "clip_gradient", "clip_weights"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.gamma1);
  packed.add(op.id(2), attributes.gamma2);
  packed.add(op.id(3), attributes.epsilon);
  packed.add(op.id(4), attributes.wd);
  packed.add(op.id(5), attributes.rescale_grad);
  packed.add(op.id(6), attributes.clip_gradient);
  packed.add(op.id(7), attributes.clip_weights);
  return detail::apply(op, packed, name, {&weight, &grad, &n, &g, &delta});
}

// mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and clipped
// gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mom: The momentum, which is changed in place.
inline Symbol sgd_mom_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& mom = {}, const sgd_mom_updateAttributes& attributes = {}) {
  static const detail::Operator op("sgd_mom_update", {"lr", "momentum", "wd", "rescale_grad", "clip_gradient", "lazy_update"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.wd);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  packed.add(op.id(5), attributes.lazy_update);
  return detail::apply(op, packed, name, {&weight, &grad, &mom});
}

// weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
inline Symbol sgd_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const sgd_updateAttributes& attributes = {}) {
  static const detail::Operator op("sgd_update", {"lr", "wd", "rescale_grad", "clip_gradient", "lazy_update"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.wd);
  packed.add(op.id(2), attributes.rescale_grad);
  packed.add(op.id(3), attributes.clip_gradient);
  packed.add(op.id(4), attributes.lazy_update);
  return detail::apply(op, packed, name, {&weight, &grad});
}

// (1 - lr * wd) * weight - lr * sign(grad).
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
inline Symbol signsgd_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const signsgd_updateAttributes& attributes = {}) {
  static const detail::Operator op("signsgd_update", {"lr", "wd", "rescale_grad", "clip_gradient"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.wd);
  packed.add(op.id(2), attributes.rescale_grad);
  packed.add(op.id(3), attributes.clip_gradient);
  return detail::apply(op, packed, name, {&weight, &grad});
}

// mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
// sign(mom), where g is the rescaled and clipped gradient.
// weight: The weight.
// grad: Its gradient: shape and dtype of the weight.
// mom: The momentum, which is changed in place.
inline Symbol signum_update(const std::string& name, const Symbol& weight, const Symbol& grad = {}, const Symbol& mom = {}, const signum_updateAttributes& attributes = {}) {
  static const detail::Operator op("signum_update", {"lr", "momentum", "wd", "rescale_grad", "clip_gradient", "wd_lh"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lr);
  packed.add(op.id(1), attributes.momentum);
  packed.add(op.id(2), attributes.wd);
  packed.add(op.id(3), attributes.rescale_grad);
  packed.add(op.id(4), attributes.clip_gradient);
  packed.add(op.id(5), attributes.wd_lh);
  return detail::apply(op, packed, name, {&weight, &grad, &mom});
}

}  // namespace weft::sym
