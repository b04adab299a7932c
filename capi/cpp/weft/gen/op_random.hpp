// Generated from the operator registry by capi/gen/cpp.py; do not edit.
#pragma once

#include "weft/array.hpp"
#include "weft/gen/attributes.hpp"

namespace weft::op {

// Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
// of training, data itself.
// data: A floating array.
inline Array Dropout(const Array& data, const DropoutAttributes& attributes = {}) {
  static const detail::Operator op("Dropout", {"p", "mode", "axes", "cudnn_off"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.p);
  packed.add(op.id(1), attributes.mode);
  packed.add(op.id(2), attributes.axes);
  packed.add(op.id(3), attributes.cudnn_off);
  return detail::invoke_one(op, packed, {&data});
}

// Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
inline Array random_exponential(const random_exponentialAttributes& attributes = {}) {
  static const detail::Operator op("_random_exponential", {"lam", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lam);
  packed.add(op.id(1), attributes.shape);
  packed.add(op.id(2), attributes.ctx);
  packed.add(op.id(3), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
inline Array random_gamma(const random_gammaAttributes& attributes = {}) {
  static const detail::Operator op("_random_gamma", {"alpha", "beta", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.alpha);
  packed.add(op.id(1), attributes.beta);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
inline Array random_generalized_negative_binomial(const random_generalized_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_generalized_negative_binomial", {"mu", "alpha", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.mu);
  packed.add(op.id(1), attributes.alpha);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random numbers. Failures before the k-th success, where p is the probability of success.
inline Array random_negative_binomial(const random_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_negative_binomial", {"k", "p", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.k);
  packed.add(op.id(1), attributes.p);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random numbers. Normal with the given mean and standard deviation.
inline Array normal(const normalAttributes& attributes = {}) {
  static const detail::Operator op("_random_normal", {"loc", "scale", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.loc);
  packed.add(op.id(1), attributes.scale);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}
inline Array random_normal(const normalAttributes& attributes = {}) {
  return normal(attributes);
}

// The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
// that is the only one.
// sample: (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
// alpha: Concentrations, shape (..., n).
inline Array random_pdf_dirichlet(const Array& sample, const Array& alpha, const random_pdf_dirichletAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_dirichlet", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &alpha});
}

// The exponential density lam exp(-lam x). The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// lam: Rates.
inline Array random_pdf_exponential(const Array& sample, const Array& lam, const random_pdf_exponentialAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_exponential", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &lam});
}

// The gamma density of shape alpha and rate beta. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// alpha: Shapes.
// beta: Rates: inverse scales. Shape of alpha.
inline Array random_pdf_gamma(const Array& sample, const Array& alpha, const Array& beta, const random_pdf_gammaAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_gamma", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &alpha, &beta});
}

// The probability of a count under the negative binomial distribution of mean mu and variance mu +
// alpha mu^2. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// mu: Means.
// alpha: Dispersions. Shape of mu.
inline Array random_pdf_generalized_negative_binomial(const Array& sample, const Array& mu, const Array& alpha, const random_pdf_generalized_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_generalized_negative_binomial", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &mu, &alpha});
}

// The probability of a number of failures before the k-th success of probability p. The result has
// the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// k: Numbers of successes.
// p: Probabilities of success. Shape of k.
inline Array random_pdf_negative_binomial(const Array& sample, const Array& k, const Array& p, const random_pdf_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_negative_binomial", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &k, &p});
}

// The normal density. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// mu: Means.
// sigma: Standard deviations. Shape of mu.
inline Array random_pdf_normal(const Array& sample, const Array& mu, const Array& sigma, const random_pdf_normalAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_normal", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &mu, &sigma});
}

// The probability of a count under the Poisson distribution. The result has the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// lam: Means.
inline Array random_pdf_poisson(const Array& sample, const Array& lam, const random_pdf_poissonAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_poisson", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &lam});
}

// The uniform density 1 / (high - low), without a look at where the sample lies. The result has
// the shape of sample.
// sample: Shape of the parameters + any further axes; floating point.
// low: Lower ends.
// high: Upper ends. Shape of low.
inline Array random_pdf_uniform(const Array& sample, const Array& low, const Array& high, const random_pdf_uniformAttributes& attributes = {}) {
  static const detail::Operator op("_random_pdf_uniform", {"is_log"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.is_log);
  return detail::invoke_one(op, packed, {&sample, &low, &high});
}

// Random numbers. Poisson of mean lam.
inline Array random_poisson(const random_poissonAttributes& attributes = {}) {
  static const detail::Operator op("_random_poisson", {"lam", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.lam);
  packed.add(op.id(1), attributes.shape);
  packed.add(op.id(2), attributes.ctx);
  packed.add(op.id(3), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random integers, uniform on [low, high).
inline Array random_randint(const random_randintAttributes& attributes) {
  static const detail::Operator op("_random_randint", {"low", "high", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.low);
  packed.add(op.id(1), attributes.high);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}

// Random numbers. Uniform on [low, high).
inline Array random_uniform(const random_uniformAttributes& attributes = {}) {
  static const detail::Operator op("_random_uniform", {"low", "high", "shape", "ctx", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.low);
  packed.add(op.id(1), attributes.high);
  packed.add(op.id(2), attributes.shape);
  packed.add(op.id(3), attributes.ctx);
  packed.add(op.id(4), attributes.dtype);
  return detail::invoke_one(op, packed, {});
}
inline Array uniform(const random_uniformAttributes& attributes = {}) {
  return random_uniform(attributes);
}

// Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
// density lam exp(-lam x), mean 1 / lam.
// lam: Rate.
inline Array sample_exponential(const Array& lam, const sample_exponentialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_exponential", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&lam});
}

// Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
// shape alpha and scale beta: mean alpha * beta.
// alpha: Shape.
// beta: Scale. Shape of alpha.
inline Array sample_gamma(const Array& alpha, const Array& beta, const sample_gammaAttributes& attributes = {}) {
  static const detail::Operator op("_sample_gamma", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&alpha, &beta});
}

// Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
// of mean mu and dispersion alpha: variance mu + alpha mu^2.
// mu: Mean.
// alpha: Dispersion. Shape of mu.
inline Array sample_generalized_negative_binomial(const Array& mu, const Array& alpha, const sample_generalized_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_generalized_negative_binomial", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&mu, &alpha});
}

// Categories drawn with the given probabilities, and with get_prob the logarithms of their
// probabilities. The result has shape data.shape[:-1] + shape.
// data: (..., k): probabilities of the k categories; a row is divided by its sum.
inline std::vector<Array> sample_multinomial(const Array& data, const sample_multinomialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_multinomial", {"shape", "get_prob", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.get_prob);
  packed.add(op.id(2), attributes.dtype);
  return detail::invoke(op, packed, {&data});
}

// Random numbers for each element of the parameters, of shape k.shape + shape. Failures before the
// k-th success, where p is the probability of success.
// k: Number of successes.
// p: Probability of success. Shape of k.
inline Array sample_negative_binomial(const Array& k, const Array& p, const sample_negative_binomialAttributes& attributes = {}) {
  static const detail::Operator op("_sample_negative_binomial", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&k, &p});
}

// Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
// given mean and standard deviation.
// mu: Mean.
// sigma: Standard deviation. Shape of mu.
inline Array sample_normal(const Array& mu, const Array& sigma, const sample_normalAttributes& attributes = {}) {
  static const detail::Operator op("_sample_normal", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&mu, &sigma});
}

// Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
// lam.
// lam: Mean.
inline Array sample_poisson(const Array& lam, const sample_poissonAttributes& attributes = {}) {
  static const detail::Operator op("_sample_poisson", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&lam});
}

// Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
// high).
// low: Lower end.
// high: Upper end. Shape of low.
inline Array sample_uniform(const Array& low, const Array& high, const sample_uniformAttributes& attributes = {}) {
  static const detail::Operator op("_sample_uniform", {"shape", "dtype"});
  detail::Packed packed;
  packed.add(op.id(0), attributes.shape);
  packed.add(op.id(1), attributes.dtype);
  return detail::invoke_one(op, packed, {&low, &high});
}

// data with its slices along the first axis in random order.
// data: At least one axis.
inline Array shuffle(const Array& data) {
  static const detail::Operator op("_shuffle", {});
  detail::Packed packed;
  return detail::invoke_one(op, packed, {&data});
}

}  // namespace weft::op
