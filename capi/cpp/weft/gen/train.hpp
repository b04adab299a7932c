// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/train.hpp"
#include "weft/gen/train_attributes.hpp"

namespace weft {

namespace optimizer {

// AdaDelta (Zeiler 2012): steps scaled by running means of squared gradients and squared steps;
// the learning rate has no influence.
inline Optimizer adadelta(const adadeltaAttributes& attributes = {}) {
  detail::Named named;
  named.add("learning_rate", attributes.learning_rate);
  named.add("rho", attributes.rho);
  named.add("epsilon", attributes.epsilon);
  named.add("wd", attributes.wd);
  named.add("rescale_grad", attributes.rescale_grad);
  named.add("clip_gradient", attributes.clip_gradient);
  named.add("multi_precision", attributes.multi_precision);
  return Optimizer("adadelta", named);
}

// AdaGrad (Duchi, Hazan and Singer 2011): steps divided by the root of the sum of all squared
// gradients.
inline Optimizer adagrad(const adagradAttributes& attributes = {}) {
  detail::Named named;
  named.add("learning_rate", attributes.learning_rate);
  named.add("eps", attributes.eps);
  named.add("wd", attributes.wd);
  named.add("rescale_grad", attributes.rescale_grad);
  named.add("clip_gradient", attributes.clip_gradient);
  named.add("multi_precision", attributes.multi_precision);
  return Optimizer("adagrad", named);
}

// Adam (Kingma and Ba 2015): steps scaled by running moments of g = rescale_grad * gradient + wd *
// weight.
inline Optimizer adam(const adamAttributes& attributes = {}) {
  detail::Named named;
  named.add("learning_rate", attributes.learning_rate);
  named.add("beta1", attributes.beta1);
  named.add("beta2", attributes.beta2);
  named.add("epsilon", attributes.epsilon);
  named.add("wd", attributes.wd);
  named.add("rescale_grad", attributes.rescale_grad);
  named.add("clip_gradient", attributes.clip_gradient);
  named.add("multi_precision", attributes.multi_precision);
  return Optimizer("adam", named);
}

// Adam with weight decay apart from the moments (Loshchilov and Hutter 2019): weight -= lr * (step
// + wd * weight).
inline Optimizer adamw(const adamwAttributes& attributes = {}) {
  detail::Named named;
  named.add("learning_rate", attributes.learning_rate);
  named.add("beta1", attributes.beta1);
  named.add("beta2", attributes.beta2);
  named.add("epsilon", attributes.epsilon);
  named.add("wd", attributes.wd);
  named.add("rescale_grad", attributes.rescale_grad);
  named.add("clip_gradient", attributes.clip_gradient);
  named.add("multi_precision", attributes.multi_precision);
  return Optimizer("adamw", named);
}

// Follow the moving leader (Zheng and Kwok 2017).
inline Optimizer ftml(const ftmlAttributes& attributes = {}) {
  detail::Named named;
  named.add("learning_rate", attributes.learning_rate);
  named.add("beta1", attributes.beta1);
  named.add("beta2", attributes.beta2);
  named.add("epsilon", attributes.epsilon);
  named.add("wd", attributes.wd);
  named.add("rescale_grad", attributes.rescale_grad);
  named.add("clip_gradient", attributes.clip_gradient);
  named.add("multi_precision", attributes.multi_precision);
  return Optimizer("ftml", named);
}

// Follow the regularized leader (McMahan et al. 2013), with wd as L2 regularization.
inline Optimizer ftrl(const ftrlAttributes& attributes = {}) {
  detail::Named named;
  named.add("learning_rate", attributes.learning_rate);
  named.add("lamda1", attributes.lamda1);
  named.add("beta", attributes.beta);
  named.add("wd", attributes.wd);
  named.add("rescale_grad", attributes.rescale_grad);
  named.add("clip_gradient", attributes.clip_gradient);
  named.add("multi_precision", attributes.multi_precision);
  return Optimizer("ftrl", named);
}

// LAMB (You et al. 2020): Adam whose steps are as long as the array they change, times the
// learning rate.
inline Optimizer lamb(const lambAttributes& attributes = {}) {
  detail::Named named;
  named.add("learning_rate", attributes.learning_rate);
  named.add("beta1", attributes.beta1);
  named.add("beta2", attributes.beta2);
  named.add("epsilon", attributes.epsilon);
  named.add("lower_bound", attributes.lower_bound);
  named.add("upper_bound", attributes.upper_bound);
  named.add("bias_correction", attributes.bias_correction);
  named.add("wd", attributes.wd);
  named.add("rescale_grad", attributes.rescale_grad);
  named.add("clip_gradient", attributes.clip_gradient);
  named.add("multi_precision", attributes.multi_precision);
  return Optimizer("lamb", named);
}

// Nesterov's accelerated gradient (Sutskever et al. 2013): state = momentum * state - lr * (g + wd
// * weight); weight += momentum * state - lr * (g + wd * weight).
inline Optimizer nag(const nagAttributes& attributes = {}) {
  detail::Named named;
  named.add("learning_rate", attributes.learning_rate);
  named.add("momentum", attributes.momentum);
  named.add("wd", attributes.wd);
  named.add("rescale_grad", attributes.rescale_grad);
  named.add("clip_gradient", attributes.clip_gradient);
  named.add("multi_precision", attributes.multi_precision);
  return Optimizer("nag", named);
}

// RMSProp (Tieleman and Hinton 2012; centered: Graves 2013): steps divided by the root of a
// running mean of squared gradients.
inline Optimizer rmsprop(const rmspropAttributes& attributes = {}) {
  detail::Named named;
  named.add("learning_rate", attributes.learning_rate);
  named.add("gamma1", attributes.gamma1);
  named.add("gamma2", attributes.gamma2);
  named.add("epsilon", attributes.epsilon);
  named.add("centered", attributes.centered);
  named.add("clip_weights", attributes.clip_weights);
  named.add("wd", attributes.wd);
  named.add("rescale_grad", attributes.rescale_grad);
  named.add("clip_gradient", attributes.clip_gradient);
  named.add("multi_precision", attributes.multi_precision);
  return Optimizer("rmsprop", named);
}

// Stochastic gradient descent. With momentum: state = momentum * state - lr * (g + wd * weight);
// weight += state.
inline Optimizer sgd(const sgdAttributes& attributes = {}) {
  detail::Named named;
  named.add("learning_rate", attributes.learning_rate);
  named.add("momentum", attributes.momentum);
  named.add("wd", attributes.wd);
  named.add("rescale_grad", attributes.rescale_grad);
  named.add("clip_gradient", attributes.clip_gradient);
  named.add("multi_precision", attributes.multi_precision);
  return Optimizer("sgd", named);
}
inline Optimizer ccsgd(const sgdAttributes& attributes = {}) { return sgd(attributes); }

// Steps of one size in the direction of the sign of the gradient, or of its momentum (Bernstein et
// al. 2018).
inline Optimizer signum(const signumAttributes& attributes = {}) {
  detail::Named named;
  named.add("learning_rate", attributes.learning_rate);
  named.add("momentum", attributes.momentum);
  named.add("wd_lh", attributes.wd_lh);
  named.add("wd", attributes.wd);
  named.add("rescale_grad", attributes.rescale_grad);
  named.add("clip_gradient", attributes.clip_gradient);
  named.add("multi_precision", attributes.multi_precision);
  return Optimizer("signum", named);
}
inline Optimizer signsgd(const signumAttributes& attributes = {}) { return signum(attributes); }

}  // namespace optimizer

namespace initializer {

// Kernel of a transposed convolution that interpolates linearly; (..., h, w).
inline Initializer bilinear() {
  detail::Named named;
  return Initializer("bilinear", named);
}

// One value for all elements.
inline Initializer constant(const constantAttributes& attributes) {
  detail::Named named;
  named.add("value", attributes.value);
  return Initializer("constant", named);
}

// Zeros, but for the second quarter, the forget gate.
inline Initializer lstmbias(const lstmbiasAttributes& attributes = {}) {
  detail::Named named;
  named.add("forget_bias", attributes.forget_bias);
  return Initializer("lstmbias", named);
}

// Normal values for layers followed by a (leaky) rectifier (He et al. 2015).
inline Initializer msraprelu(const msrapreluAttributes& attributes = {}) {
  detail::Named named;
  named.add("factor_type", attributes.factor_type);
  named.add("slope", attributes.slope);
  return Initializer("msraprelu", named);
}

// Normal with mean 0.
inline Initializer normal(const normalAttributes& attributes = {}) {
  detail::Named named;
  named.add("sigma", attributes.sigma);
  return Initializer("normal", named);
}

// All ones.
inline Initializer one() {
  detail::Named named;
  return Initializer("one", named);
}
inline Initializer ones() { return one(); }

// Uniform on [-scale, scale).
inline Initializer uniform(const uniformAttributes& attributes = {}) {
  detail::Named named;
  named.add("scale", attributes.scale);
  return Initializer("uniform", named);
}

// Values whose bound (uniform) or deviation (gaussian) is sqrt(magnitude / factor), where factor
// is the number of inputs, of outputs, or their mean (Glorot and Bengio 2010).
inline Initializer xavier(const xavierAttributes& attributes = {}) {
  detail::Named named;
  named.add("rnd_type", attributes.rnd_type);
  named.add("factor_type", attributes.factor_type);
  named.add("magnitude", attributes.magnitude);
  return Initializer("xavier", named);
}

// All zeros.
inline Initializer zero() {
  detail::Named named;
  return Initializer("zero", named);
}
inline Initializer zeros() { return zero(); }

}  // namespace initializer

namespace metric {

// Share of right classes. Predictions are classes in the shape of the labels, or scores with the
// classes along `axis`.
inline Metric accuracy(const accuracyAttributes& attributes = {}) {
  detail::Named named;
  named.add("axis", attributes.axis);
  return Metric("accuracy", named);
}
inline Metric acc(const accuracyAttributes& attributes = {}) { return accuracy(attributes); }

// Mean of -log(probability of the true class + eps); classes are the last axis.
inline Metric cross_entropy(const cross_entropyAttributes& attributes = {}) {
  detail::Named named;
  named.add("eps", attributes.eps);
  return Metric("cross-entropy", named);
}
inline Metric ce(const cross_entropyAttributes& attributes = {}) { return cross_entropy(attributes); }
inline Metric crossentropy(const cross_entropyAttributes& attributes = {}) { return cross_entropy(attributes); }
inline Metric nll_loss(const cross_entropyAttributes& attributes = {}) { return cross_entropy(attributes); }

// Mean of the predictions, which are losses; labels are not looked at.
inline Metric loss() {
  detail::Named named;
  return Metric("loss", named);
}

// Mean absolute error.
inline Metric mae() {
  detail::Named named;
  return Metric("mae", named);
}

// Mean squared error.
inline Metric mse() {
  detail::Named named;
  return Metric("mse", named);
}

// Exponential of the mean negative log-probability of the true classes.
inline Metric perplexity(const perplexityAttributes& attributes = {}) {
  detail::Named named;
  named.add("ignore_label", attributes.ignore_label);
  named.add("axis", attributes.axis);
  return Metric("perplexity", named);
}

// Root of the mean squared error, taken per batch.
inline Metric rmse() {
  detail::Named named;
  return Metric("rmse", named);
}

// Share of samples whose class is among the `top_k` of highest score.
inline Metric top_k_accuracy(const top_k_accuracyAttributes& attributes = {}) {
  detail::Named named;
  named.add("top_k", attributes.top_k);
  return Metric("top_k_accuracy", named);
}
inline Metric top_k_acc(const top_k_accuracyAttributes& attributes = {}) { return top_k_accuracy(attributes); }

}  // namespace metric

}  // namespace weft
