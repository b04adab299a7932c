// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family random, which Sym inherits.
 */
public abstract class RandomSym extends Random2Sym {
  RandomSym() {}

  /**
   * Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
   * of training, data itself.
   *
   * @param name the node's name; null: made
   * @param data A floating array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol dropout(String name, Symbol data, Dropout attributes) {
    return Operator.named("Dropout").symbol(name, attributes, data);
  }

  /**
   * Sets each element to zero with probability p and multiplies the others by 1 / (1 - p). Outside
   * of training, data itself.
   *
   * @param name the node's name; null: made
   * @param data A floating array.
   * @return the outputs
   */
  public static Symbol dropout(String name, Symbol data) {
    return Operator.named("Dropout").symbol(name, null, data);
  }

  /**
   * Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomExponential(String name, RandomExponential attributes) {
    return Operator.named("_random_exponential").symbol(name, attributes);
  }

  /**
   * Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomExponential(String name) {
    return Operator.named("_random_exponential").symbol(name, null);
  }

  /**
   * Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomGamma(String name, RandomGamma attributes) {
    return Operator.named("_random_gamma").symbol(name, attributes);
  }

  /**
   * Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomGamma(String name) {
    return Operator.named("_random_gamma").symbol(name, null);
  }

  /**
   * Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomGeneralizedNegativeBinomial(
      String name, RandomGeneralizedNegativeBinomial attributes) {
    return Operator.named("_random_generalized_negative_binomial").symbol(name, attributes);
  }

  /**
   * Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomGeneralizedNegativeBinomial(String name) {
    return Operator.named("_random_generalized_negative_binomial").symbol(name, null);
  }

  /**
   * Random numbers. Failures before the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomNegativeBinomial(String name, RandomNegativeBinomial attributes) {
    return Operator.named("_random_negative_binomial").symbol(name, attributes);
  }

  /**
   * Random numbers. Failures before the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomNegativeBinomial(String name) {
    return Operator.named("_random_negative_binomial").symbol(name, null);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol normal(String name, Normal attributes) {
    return Operator.named("_random_normal").symbol(name, attributes);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol normal(String name) {
    return Operator.named("_random_normal").symbol(name, null);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomNormal(String name, Normal attributes) {
    return Operator.named("_random_normal").symbol(name, attributes);
  }

  /**
   * Random numbers. Normal with the given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomNormal(String name) {
    return Operator.named("_random_normal").symbol(name, null);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param name the node's name; null: made
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfDirichlet(
      String name, Symbol sample, RandomPdfDirichlet attributes) {
    return Operator.named("_random_pdf_dirichlet").symbol(name, attributes, sample);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param name the node's name; null: made
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @return the outputs
   */
  public static Symbol randomPdfDirichlet(String name, Symbol sample) {
    return Operator.named("_random_pdf_dirichlet").symbol(name, null, sample);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param name the node's name; null: made
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @param alpha Concentrations, shape (..., n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfDirichlet(
      String name, Symbol sample, Symbol alpha, RandomPdfDirichlet attributes) {
    return Operator.named("_random_pdf_dirichlet").symbol(name, attributes, sample, alpha);
  }

  /**
   * The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
   * that is the only one.
   *
   * @param name the node's name; null: made
   * @param sample (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
   * @param alpha Concentrations, shape (..., n).
   * @return the outputs
   */
  public static Symbol randomPdfDirichlet(String name, Symbol sample, Symbol alpha) {
    return Operator.named("_random_pdf_dirichlet").symbol(name, null, sample, alpha);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfExponential(
      String name, Symbol sample, RandomPdfExponential attributes) {
    return Operator.named("_random_pdf_exponential").symbol(name, attributes, sample);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfExponential(String name, Symbol sample) {
    return Operator.named("_random_pdf_exponential").symbol(name, null, sample);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Rates.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfExponential(
      String name, Symbol sample, Symbol lam, RandomPdfExponential attributes) {
    return Operator.named("_random_pdf_exponential").symbol(name, attributes, sample, lam);
  }

  /**
   * The exponential density lam exp(-lam x). The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Rates.
   * @return the outputs
   */
  public static Symbol randomPdfExponential(String name, Symbol sample, Symbol lam) {
    return Operator.named("_random_pdf_exponential").symbol(name, null, sample, lam);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfGamma(String name, Symbol sample, RandomPdfGamma attributes) {
    return Operator.named("_random_pdf_gamma").symbol(name, attributes, sample);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfGamma(String name, Symbol sample) {
    return Operator.named("_random_pdf_gamma").symbol(name, null, sample);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param alpha Shapes.
   * @param beta Rates: inverse scales. Shape of alpha.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfGamma(
      String name, Symbol sample, Symbol alpha, Symbol beta, RandomPdfGamma attributes) {
    return Operator.named("_random_pdf_gamma").symbol(name, attributes, sample, alpha, beta);
  }

  /**
   * The gamma density of shape alpha and rate beta. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param alpha Shapes.
   * @param beta Rates: inverse scales. Shape of alpha.
   * @return the outputs
   */
  public static Symbol randomPdfGamma(String name, Symbol sample, Symbol alpha, Symbol beta) {
    return Operator.named("_random_pdf_gamma").symbol(name, null, sample, alpha, beta);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfGeneralizedNegativeBinomial(
      String name, Symbol sample, RandomPdfGeneralizedNegativeBinomial attributes) {
    return Operator.named("_random_pdf_generalized_negative_binomial")
        .symbol(name, attributes, sample);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfGeneralizedNegativeBinomial(String name, Symbol sample) {
    return Operator.named("_random_pdf_generalized_negative_binomial").symbol(name, null, sample);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param alpha Dispersions. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfGeneralizedNegativeBinomial(
      String name, Symbol sample, Symbol mu, Symbol alpha,
      RandomPdfGeneralizedNegativeBinomial attributes) {
    return Operator.named("_random_pdf_generalized_negative_binomial")
        .symbol(name, attributes, sample, mu, alpha);
  }

  /**
   * The probability of a count under the negative binomial distribution of mean mu and variance mu
   * + alpha mu^2. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param alpha Dispersions. Shape of mu.
   * @return the outputs
   */
  public static Symbol randomPdfGeneralizedNegativeBinomial(
      String name, Symbol sample, Symbol mu, Symbol alpha) {
    return Operator.named("_random_pdf_generalized_negative_binomial")
        .symbol(name, null, sample, mu, alpha);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfNegativeBinomial(
      String name, Symbol sample, RandomPdfNegativeBinomial attributes) {
    return Operator.named("_random_pdf_negative_binomial").symbol(name, attributes, sample);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfNegativeBinomial(String name, Symbol sample) {
    return Operator.named("_random_pdf_negative_binomial").symbol(name, null, sample);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param k Numbers of successes.
   * @param p Probabilities of success. Shape of k.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfNegativeBinomial(
      String name, Symbol sample, Symbol k, Symbol p, RandomPdfNegativeBinomial attributes) {
    return Operator.named("_random_pdf_negative_binomial").symbol(name, attributes, sample, k, p);
  }

  /**
   * The probability of a number of failures before the k-th success of probability p. The result
   * has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param k Numbers of successes.
   * @param p Probabilities of success. Shape of k.
   * @return the outputs
   */
  public static Symbol randomPdfNegativeBinomial(String name, Symbol sample, Symbol k, Symbol p) {
    return Operator.named("_random_pdf_negative_binomial").symbol(name, null, sample, k, p);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfNormal(String name, Symbol sample, RandomPdfNormal attributes) {
    return Operator.named("_random_pdf_normal").symbol(name, attributes, sample);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfNormal(String name, Symbol sample) {
    return Operator.named("_random_pdf_normal").symbol(name, null, sample);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param sigma Standard deviations. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfNormal(
      String name, Symbol sample, Symbol mu, Symbol sigma, RandomPdfNormal attributes) {
    return Operator.named("_random_pdf_normal").symbol(name, attributes, sample, mu, sigma);
  }

  /**
   * The normal density. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param mu Means.
   * @param sigma Standard deviations. Shape of mu.
   * @return the outputs
   */
  public static Symbol randomPdfNormal(String name, Symbol sample, Symbol mu, Symbol sigma) {
    return Operator.named("_random_pdf_normal").symbol(name, null, sample, mu, sigma);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfPoisson(String name, Symbol sample, RandomPdfPoisson attributes) {
    return Operator.named("_random_pdf_poisson").symbol(name, attributes, sample);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfPoisson(String name, Symbol sample) {
    return Operator.named("_random_pdf_poisson").symbol(name, null, sample);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Means.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfPoisson(
      String name, Symbol sample, Symbol lam, RandomPdfPoisson attributes) {
    return Operator.named("_random_pdf_poisson").symbol(name, attributes, sample, lam);
  }

  /**
   * The probability of a count under the Poisson distribution. The result has the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param lam Means.
   * @return the outputs
   */
  public static Symbol randomPdfPoisson(String name, Symbol sample, Symbol lam) {
    return Operator.named("_random_pdf_poisson").symbol(name, null, sample, lam);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfUniform(String name, Symbol sample, RandomPdfUniform attributes) {
    return Operator.named("_random_pdf_uniform").symbol(name, attributes, sample);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @return the outputs
   */
  public static Symbol randomPdfUniform(String name, Symbol sample) {
    return Operator.named("_random_pdf_uniform").symbol(name, null, sample);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param low Lower ends.
   * @param high Upper ends. Shape of low.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPdfUniform(
      String name, Symbol sample, Symbol low, Symbol high, RandomPdfUniform attributes) {
    return Operator.named("_random_pdf_uniform").symbol(name, attributes, sample, low, high);
  }

  /**
   * The uniform density 1 / (high - low), without a look at where the sample lies. The result has
   * the shape of sample.
   *
   * @param name the node's name; null: made
   * @param sample Shape of the parameters + any further axes; floating point.
   * @param low Lower ends.
   * @param high Upper ends. Shape of low.
   * @return the outputs
   */
  public static Symbol randomPdfUniform(String name, Symbol sample, Symbol low, Symbol high) {
    return Operator.named("_random_pdf_uniform").symbol(name, null, sample, low, high);
  }

  /**
   * Random numbers. Poisson of mean lam.
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomPoisson(String name, RandomPoisson attributes) {
    return Operator.named("_random_poisson").symbol(name, attributes);
  }

  /**
   * Random numbers. Poisson of mean lam.
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomPoisson(String name) {
    return Operator.named("_random_poisson").symbol(name, null);
  }

  /**
   * Random integers, uniform on [low, high).
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomRandint(String name, RandomRandint attributes) {
    return Operator.named("_random_randint").symbol(name, attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol randomUniform(String name, RandomUniform attributes) {
    return Operator.named("_random_uniform").symbol(name, attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol randomUniform(String name) {
    return Operator.named("_random_uniform").symbol(name, null);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param name the node's name; null: made
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol uniform(String name, RandomUniform attributes) {
    return Operator.named("_random_uniform").symbol(name, attributes);
  }

  /**
   * Random numbers. Uniform on [low, high).
   *
   * @param name the node's name; null: made
   * @return the outputs
   */
  public static Symbol uniform(String name) {
    return Operator.named("_random_uniform").symbol(name, null);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
   * density lam exp(-lam x), mean 1 / lam.
   *
   * @param name the node's name; null: made
   * @param lam Rate.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleExponential(String name, Symbol lam, SampleExponential attributes) {
    return Operator.named("_sample_exponential").symbol(name, attributes, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
   * density lam exp(-lam x), mean 1 / lam.
   *
   * @param name the node's name; null: made
   * @param lam Rate.
   * @return the outputs
   */
  public static Symbol sampleExponential(String name, Symbol lam) {
    return Operator.named("_sample_exponential").symbol(name, null, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @param alpha Shape.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleGamma(String name, Symbol alpha, SampleGamma attributes) {
    return Operator.named("_sample_gamma").symbol(name, attributes, alpha);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @param alpha Shape.
   * @return the outputs
   */
  public static Symbol sampleGamma(String name, Symbol alpha) {
    return Operator.named("_sample_gamma").symbol(name, null, alpha);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @param alpha Shape.
   * @param beta Scale. Shape of alpha.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleGamma(String name, Symbol alpha, Symbol beta, SampleGamma attributes) {
    return Operator.named("_sample_gamma").symbol(name, attributes, alpha, beta);
  }

  /**
   * Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
   * shape alpha and scale beta: mean alpha * beta.
   *
   * @param name the node's name; null: made
   * @param alpha Shape.
   * @param beta Scale. Shape of alpha.
   * @return the outputs
   */
  public static Symbol sampleGamma(String name, Symbol alpha, Symbol beta) {
    return Operator.named("_sample_gamma").symbol(name, null, alpha, beta);
  }
}
