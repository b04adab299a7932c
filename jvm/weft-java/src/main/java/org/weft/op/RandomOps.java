// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family random, which Ops inherits.
 */
public abstract class RandomOps extends ReduceOps {
  RandomOps() {}

  /**
   * Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
   * of training, data itself.
   *
   * @param data A floating array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray dropout(NDArray data, Dropout attributes) {
    return Operator.named("Dropout").apply(attributes, data);
  }

  /**
   * Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
   * of training, data itself.
   *
   * @param data A floating array.
   * @return the result
   */
  public static NDArray dropout(NDArray data) {
    return Operator.named("Dropout").apply(null, data);
  }

  /**
   * Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomExponential(RandomExponential attributes) {
    return Operator.named("_random_exponential").apply(attributes);
  }

  /**
   * Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
   *
   * @return the result
   */
  public static NDArray randomExponential() {
    return Operator.named("_random_exponential").apply(null);
  }

  /**
   * Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomGamma(RandomGamma attributes) {
    return Operator.named("_random_gamma").apply(attributes);
  }

  /**
   * Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
   *
   * @return the result
   */
  public static NDArray randomGamma() {
    return Operator.named("_random_gamma").apply(null);
  }

  /**
   * Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomGeneralizedNegativeBinomial(
      RandomGeneralizedNegativeBinomial attributes) {
    return Operator.named("_random_generalized_negative_binomial").apply(attributes);
  }

  /**
   * Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @return the result
   */
  public static NDArray randomGeneralizedNegativeBinomial() {
    return Operator.named("_random_generalized_negative_binomial").apply(null);
  }

  /**
   * Random numbers. Failures before the k-th success, where p is the probability of success.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomNegativeBinomial(RandomNegativeBinomial attributes) {
    return Operator.named("_random_negative_binomial").apply(attributes);
  }

  /**
   * Random numbers. Failures before the k-th success, where p is the probability of success.
   *
   * @return the result
   */
  public static NDArray randomNegativeBinomial() {
    return Operator.named("_random_negative_binomial").apply(null);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray normal(Normal attributes) {
    return Operator.named("_random_normal").apply(attributes);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @return the result
   */
  public static NDArray normal() {
    return Operator.named("_random_normal").apply(null);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomNormal(Normal attributes) {
    return Operator.named("_random_normal").apply(attributes);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @return the result
   */
  public static NDArray randomNormal() {
    return Operator.named("_random_normal").apply(null);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @param alpha Concentrations, shape (..., n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfDirichlet(
      NDArray sample, NDArray alpha, RandomPdfDirichlet attributes) {
    return Operator.named("_random_pdf_dirichlet").apply(attributes, sample, alpha);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @param alpha Concentrations, shape (..., n).
   * @return the result
   */
  public static NDArray randomPdfDirichlet(NDArray sample, NDArray alpha) {
    return Operator.named("_random_pdf_dirichlet").apply(null, sample, alpha);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Rates.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfExponential(
      NDArray sample, NDArray lam, RandomPdfExponential attributes) {
    return Operator.named("_random_pdf_exponential").apply(attributes, sample, lam);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Rates.
   * @return the result
   */
  public static NDArray randomPdfExponential(NDArray sample, NDArray lam) {
    return Operator.named("_random_pdf_exponential").apply(null, sample, lam);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param alpha Shapes.
   * @param beta Rates: inverse scales. Shape of alpha.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfGamma(
      NDArray sample, NDArray alpha, NDArray beta, RandomPdfGamma attributes) {
    return Operator.named("_random_pdf_gamma").apply(attributes, sample, alpha, beta);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param alpha Shapes.
   * @param beta Rates: inverse scales. Shape of alpha.
   * @return the result
   */
  public static NDArray randomPdfGamma(NDArray sample, NDArray alpha, NDArray beta) {
    return Operator.named("_random_pdf_gamma").apply(null, sample, alpha, beta);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param alpha Dispersions. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfGeneralizedNegativeBinomial(
      NDArray sample, NDArray mu, NDArray alpha, RandomPdfGeneralizedNegativeBinomial attributes) {
    return Operator.named("_random_pdf_generalized_negative_binomial")
        .apply(attributes, sample, mu, alpha);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param alpha Dispersions. Shape of mu.
   * @return the result
   */
  public static NDArray randomPdfGeneralizedNegativeBinomial(
      NDArray sample, NDArray mu, NDArray alpha) {
    return Operator.named("_random_pdf_generalized_negative_binomial")
        .apply(null, sample, mu, alpha);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param k Numbers of successes.
   * @param p Probabilities of success. Shape of k.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfNegativeBinomial(
      NDArray sample, NDArray k, NDArray p, RandomPdfNegativeBinomial attributes) {
    return Operator.named("_random_pdf_negative_binomial").apply(attributes, sample, k, p);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param k Numbers of successes.
   * @param p Probabilities of success. Shape of k.
   * @return the result
   */
  public static NDArray randomPdfNegativeBinomial(NDArray sample, NDArray k, NDArray p) {
    return Operator.named("_random_pdf_negative_binomial").apply(null, sample, k, p);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param sigma Standard deviations. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfNormal(
      NDArray sample, NDArray mu, NDArray sigma, RandomPdfNormal attributes) {
    return Operator.named("_random_pdf_normal").apply(attributes, sample, mu, sigma);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param sigma Standard deviations. Shape of mu.
   * @return the result
   */
  public static NDArray randomPdfNormal(NDArray sample, NDArray mu, NDArray sigma) {
    return Operator.named("_random_pdf_normal").apply(null, sample, mu, sigma);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Means.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfPoisson(NDArray sample, NDArray lam, RandomPdfPoisson attributes) {
    return Operator.named("_random_pdf_poisson").apply(attributes, sample, lam);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Means.
   * @return the result
   */
  public static NDArray randomPdfPoisson(NDArray sample, NDArray lam) {
    return Operator.named("_random_pdf_poisson").apply(null, sample, lam);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param low Lower ends.
   * @param high Upper ends. Shape of low.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPdfUniform(
      NDArray sample, NDArray low, NDArray high, RandomPdfUniform attributes) {
    return Operator.named("_random_pdf_uniform").apply(attributes, sample, low, high);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param low Lower ends.
   * @param high Upper ends. Shape of low.
   * @return the result
   */
  public static NDArray randomPdfUniform(NDArray sample, NDArray low, NDArray high) {
    return Operator.named("_random_pdf_uniform").apply(null, sample, low, high);
  }

  /**
   * Random numbers. Poisson of mean lam.
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomPoisson(RandomPoisson attributes) {
    return Operator.named("_random_poisson").apply(attributes);
  }

  /**
   * Random numbers. Poisson of mean lam.
   *
   * @return the result
   */
  public static NDArray randomPoisson() {
    return Operator.named("_random_poisson").apply(null);
  }

  /**
   * Random integers, uniform on [low, high).
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomRandint(RandomRandint attributes) {
    return Operator.named("_random_randint").apply(attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray randomUniform(RandomUniform attributes) {
    return Operator.named("_random_uniform").apply(attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @return the result
   */
  public static NDArray randomUniform() {
    return Operator.named("_random_uniform").apply(null);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray uniform(RandomUniform attributes) {
    return Operator.named("_random_uniform").apply(attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @return the result
   */
  public static NDArray uniform() {
    return Operator.named("_random_uniform").apply(null);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
   * density lam exp(-lam x), mean 1 / lam.
   *
   * @param lam Rate.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleExponential(NDArray lam, SampleExponential attributes) {
    return Operator.named("_sample_exponential").apply(attributes, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
   * density lam exp(-lam x), mean 1 / lam.
   *
   * @param lam Rate.
   * @return the result
   */
  public static NDArray sampleExponential(NDArray lam) {
    return Operator.named("_sample_exponential").apply(null, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param alpha Shape.
   * @param beta Scale. Shape of alpha.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleGamma(NDArray alpha, NDArray beta, SampleGamma attributes) {
    return Operator.named("_sample_gamma").apply(attributes, alpha, beta);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param alpha Shape.
   * @param beta Scale. Shape of alpha.
   * @return the result
   */
  public static NDArray sampleGamma(NDArray alpha, NDArray beta) {
    return Operator.named("_sample_gamma").apply(null, alpha, beta);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param mu Mean.
   * @param alpha Dispersion. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleGeneralizedNegativeBinomial(
      NDArray mu, NDArray alpha, SampleGeneralizedNegativeBinomial attributes) {
    return Operator.named("_sample_generalized_negative_binomial").apply(attributes, mu, alpha);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param mu Mean.
   * @param alpha Dispersion. Shape of mu.
   * @return the result
   */
  public static NDArray sampleGeneralizedNegativeBinomial(NDArray mu, NDArray alpha) {
    return Operator.named("_sample_generalized_negative_binomial").apply(null, mu, alpha);
  }

  /**
   * Categories drawn with the given probabilities, and with get_prob the logarithms of their
   * probabilities. The result has shape data.shape[:-1] + shape.
   *
   * @param data (..., k): probabilities of the k categories; a row is divided by its sum.
   * @param attributes its attributes; null: all defaults
   * @return the results
   */
  public static List<NDArray> sampleMultinomial(NDArray data, SampleMultinomial attributes) {
    return Operator.named("_sample_multinomial").invoke(attributes, data);
  }

  /**
   * Categories drawn with the given probabilities, and with get_prob the logarithms of their
   * probabilities. The result has shape data.shape[:-1] + shape.
   *
   * @param data (..., k): probabilities of the k categories; a row is divided by its sum.
   * @return the results
   */
  public static List<NDArray> sampleMultinomial(NDArray data) {
    return Operator.named("_sample_multinomial").invoke(null, data);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param k Number of successes.
   * @param p Probability of success. Shape of k.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleNegativeBinomial(
      NDArray k, NDArray p, SampleNegativeBinomial attributes) {
    return Operator.named("_sample_negative_binomial").apply(attributes, k, p);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param k Number of successes.
   * @param p Probability of success. Shape of k.
   * @return the result
   */
  public static NDArray sampleNegativeBinomial(NDArray k, NDArray p) {
    return Operator.named("_sample_negative_binomial").apply(null, k, p);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param mu Mean.
   * @param sigma Standard deviation. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleNormal(NDArray mu, NDArray sigma, SampleNormal attributes) {
    return Operator.named("_sample_normal").apply(attributes, mu, sigma);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param mu Mean.
   * @param sigma Standard deviation. Shape of mu.
   * @return the result
   */
  public static NDArray sampleNormal(NDArray mu, NDArray sigma) {
    return Operator.named("_sample_normal").apply(null, mu, sigma);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
   * lam.
   *
   * @param lam Mean.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray samplePoisson(NDArray lam, SamplePoisson attributes) {
    return Operator.named("_sample_poisson").apply(attributes, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
   * lam.
   *
   * @param lam Mean.
   * @return the result
   */
  public static NDArray samplePoisson(NDArray lam) {
    return Operator.named("_sample_poisson").apply(null, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param low Lower end.
   * @param high Upper end. Shape of low.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray sampleUniform(NDArray low, NDArray high, SampleUniform attributes) {
    return Operator.named("_sample_uniform").apply(attributes, low, high);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param low Lower end.
   * @param high Upper end. Shape of low.
   * @return the result
   */
  public static NDArray sampleUniform(NDArray low, NDArray high) {
    return Operator.named("_sample_uniform").apply(null, low, high);
  }

  /**
   * data with its slices along the first axis in random order.
   *
   * @param data At least one axis.
   * @return the result
   */
  public static NDArray shuffle(NDArray data) {
    return Operator.named("_shuffle").apply(null, data);
  }
}
