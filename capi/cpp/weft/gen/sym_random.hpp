// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/symbol.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::sym {

// Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
// of training, data itself.
// data: A floating array.
inline Symbol Dropout(const std::string& name, const Symbol& data, const DropoutAttributes& attributes = {}) {
  static const detail::Operator op("Dropout", {"p", "mode", "axes", "cudnn_off"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.p);
  packed.add(op.id(1), attributes.mode);
  packed.add(op.id(2), attributes.axes);
  packed.add(op.id(3), attributes.cudnn_off);
  return detail::apply(op, packed, name, {&data});
}

// Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
inline Symbol random_exponential(const std::string& name, const random_exponentialAttributes& attributes = {}) {
  static const detail::Operator op("_random_exponential", {"lam", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lam);
  packed.add(op.id(1), attributes.shape);
  packed.add(op.id(2), attributes.ctx);
  packed.add(op.id(3), attributes.dtype);
  return detail::apply(op, packed, name, {});
}

// Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
inline Symbol random_gamma(const std::string& name, const random_gammaAttributes& attributes = {}) {
  static const detail::Operator op("_random_gamma", {"alpha", "beta", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.alpha);
  packed.add(op.id(1), attributes.beta);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::apply(op, packed, name, {});
}

// Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
inline Symbol random_generalized_negative_binomial(const std::string& name, const random_generalized_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_generalized_negative_binomial", {"mu", "alpha", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.mu);
  packed.add(op.id(1), attributes.alpha);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::apply(op, packed, name, {});
}

// Random numbers. Failures before the k-th success, where p is the probability of success.
inline Symbol random_negative_binomial(const std::string& name, const random_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_negative_binomial", {"k", "p", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.k);
  packed.add(op.id(1), attributes.p);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::apply(op, packed, name, {});
}

// Random numbers. Normal with the given mean and standard deviation.
inline Symbol normal(const std::string& name, const normalAttributes& attributes = {}) {
  static const detail::Operator op("_random_normal", {"loc", "scale", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.loc);
  packed.add(op.id(1), attributes.scale);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::apply(op, packed, name, {});
}
inline Symbol random_normal(const std::string& name, const normalAttributes& attributes = {}) {
  return normal(name, attributes);
}

// The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
// that is the only one.
// sample: (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
// alpha: Concentrations, shape (..., n).
inline Symbol random_pdf_dirichlet(const std::string& name, const Symbol& sample, const Symbol& alpha = {}, const random_pdf_dirichletAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_dirichlet", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::apply(op, packed, name, {&sample, &alpha});
}

// The exponential density lam exp(-lam x). The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// lam: Rates.
inline Symbol random_pdf_exponential(const std::string& name, const Symbol& sample, const Symbol& lam = {}, const random_pdf_exponentialAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_exponential", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::apply(op, packed, name, {&sample, &lam});
}

// The gamma density of shape alpha and rate beta. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// alpha: Shapes.
// beta: Rates: inverse scales. Shape of alpha.
inline Symbol random_pdf_gamma(const std::string& name, const Symbol& sample, const Symbol& alpha = {}, const Symbol& beta = {}, const random_pdf_gammaAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_gamma", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::apply(op, packed, name, {&sample, &alpha, &beta});
}

// The probability of a count under the negative binomial distribution of mean mu and variance mu +
// alpha mu^2. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// mu: Means.
// alpha: Dispersions. Shape of mu.
inline Symbol random_pdf_generalized_negative_binomial(const std::string& name, const Symbol& sample, const Symbol& mu = {}, const Symbol& alpha = {}, const random_pdf_generalized_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_generalized_negative_binomial", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::apply(op, packed, name, {&sample, &mu, &alpha});
}

// The probability of a number of failures before the k-th success of probability p. The result has
// the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// k: Numbers of successes.
// p: Probabilities of success. Shape of k.
inline Symbol random_pdf_negative_binomial(const std::string& name, const Symbol& sample, const Symbol& k = {}, const Symbol& p = {}, const random_pdf_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_negative_binomial", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::apply(op, packed, name, {&sample, &k, &p});
}

// The normal density. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// mu: Means.
// sigma: Standard deviations. Shape of mu.
inline Symbol random_pdf_normal(const std::string& name, const Symbol& sample, const Symbol& mu = {}, const Symbol& sigma = {}, const random_pdf_normalAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_normal", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::apply(op, packed, name, {&sample, &mu, &sigma});
}

// The probability of a count under the Poisson distribution. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// lam: Means.
inline Symbol random_pdf_poisson(const std::string& name, const Symbol& sample, const Symbol& lam = {}, const random_pdf_poissonAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_poisson", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::apply(op, packed, name, {&sample, &lam});
}

// The uniform density 1 / (high - low), without a look at where the sample lies. The result has
// the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// low: Lower ends.
// high: Upper ends. Shape of low.
inline Symbol random_pdf_uniform(const std::string& name, const Symbol& sample, const Symbol& low = {}, const Symbol& high = {}, const random_pdf_uniformAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_uniform", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::apply(op, packed, name, {&sample, &low, &high});
}

// Random numbers. Poisson of mean lam.
inline Symbol random_poisson(const std::string& name, const random_poissonAttributes& attributes = {}) {
  static const detail::Operator op("_random_poisson", {"lam", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lam);
  packed.add(op.id(1), attributes.shape);
  packed.add(op.id(2), attributes.ctx);
  packed.add(op.id(3), attributes.dtype);
  return detail::apply(op, packed, name, {});
}

// Random integers, uniform on [low, high).
inline Symbol random_randint(const std::string& name, const random_randintAttributes& attributes) {
  static const detail::Operator op("_random_randint", {"low", "high", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.low);
  packed.add(op.id(1), attributes.high);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::apply(op, packed, name, {});
}

// Random numbers. Uniform on [low, high).
inline Symbol random_uniform(const std::string& name, const random_uniformAttributes& attributes = {}) {
  static const detail::Operator op("_random_uniform", {"low", "high", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.low);
  packed.add(op.id(1), attributes.high);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::apply(op, packed, name, {});
}
inline Symbol uniform(const std::string& name, const random_uniformAttributes& attributes = {}) {
  return random_uniform(name, attributes);
}

// Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
// density lam exp(-lam x), mean 1 / lam.
// lam: Rate.
inline Symbol sample_exponential(const std::string& name, const Symbol& lam, const sample_exponentialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_exponential", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::apply(op, packed, name, {&lam});
}

// Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
// shape alpha and scale beta: mean alpha * beta.
// alpha: Shape.
// beta: Scale. Shape of alpha.
inline Symbol sample_gamma(const std::string& name, const Symbol& alpha, const Symbol& beta = {}, const sample_gammaAttributes& attributes = {}) {
  static const detail::Operator op("_sample_gamma", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::apply(op, packed, name, {&alpha, &beta});
}

// Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
// of mean mu and dispersion alpha: variance mu + alpha mu^2.
// mu: Mean.
// alpha: Dispersion. Shape of mu.
inline Symbol sample_generalized_negative_binomial(const std::string& name, const Symbol& mu, const Symbol& alpha = {}, const sample_generalized_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_generalized_negative_binomial", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::apply(op, packed, name, {&mu, &alpha});
}

// Categories drawn with the given probabilities, and with get_prob the logarithms of their
// probabilities. The result has shape data.shape[:-1] + shape.
// data: (..., k): probabilities of the k categories; a row is divided by its sum.
inline Symbol sample_multinomial(const std::string& name, const Symbol& data, const sample_multinomialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_multinomial", {"shape", "get_prob", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.get_prob);
  packed.add(op.id(2), attributes.dtype);
  return detail::apply(op, packed, name, {&data});
}

// Random numbers for each element of the parameters, of shape k.shape + shape. Failures before the
// k-th success, where p is the probability of success.
// k: Number of successes.
// p: Probability of success. Shape of k.
inline Symbol sample_negative_binomial(const std::string& name, const Symbol& k, const Symbol& p = {}, const sample_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_negative_binomial", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::apply(op, packed, name, {&k, &p});
}

// Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
// given mean and standard deviation.
// mu: Mean.
// sigma: Standard deviation. Shape of mu.
inline Symbol sample_normal(const std::string& name, const Symbol& mu, const Symbol& sigma = {}, const sample_normalAttributes& attributes = {}) {
  static const detail::Operator op("_sample_normal", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::apply(op, packed, name, {&mu, &sigma});
}

// Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
// lam.
// lam: Mean.
inline Symbol sample_poisson(const std::string& name, const Symbol& lam, const sample_poissonAttributes& attributes = {}) {
  static const detail::Operator op("_sample_poisson", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::apply(op, packed, name, {&lam});
}

// Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
// high).
// low: Lower end.
// high: Upper end. Shape of low.
inline Symbol sample_uniform(const std::string& name, const Symbol& low, const Symbol& high = {}, const sample_uniformAttributes& attributes = {}) {
  static const detail::Operator op("_sample_uniform", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::apply(op, packed, name, {&low, &high});
}

// data with its slices along the first axis in random order.
// data: At least one axis.
inline Symbol shuffle(const std::string& name, const Symbol& data) {
  static const detail::Operator op("_shuffle", {});
  detail::Packed packed;
  return detail::apply(op, packed, name, {&data});
}

}  // namespace weft::sym
