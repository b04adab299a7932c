// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family random, which Sym inherits.
 */
public abstract class Random2Sym extends ReduceSym {
  Random2Sym() {}

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleGeneralizedNegativeBinomial(
      String name, Symbol mu, SampleGeneralizedNegativeBinomial attributes) {
    return Operator.named("_sample_generalized_negative_binomial").symbol(name, attributes, mu);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @return the outputs
   */
  public static Symbol sampleGeneralizedNegativeBinomial(String name, Symbol mu) {
    return Operator.named("_sample_generalized_negative_binomial").symbol(name, null, mu);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param alpha Dispersion. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleGeneralizedNegativeBinomial(
      String name, Symbol mu, Symbol alpha, SampleGeneralizedNegativeBinomial attributes) {
    return Operator.named("_sample_generalized_negative_binomial")
        .symbol(name, attributes, mu, alpha);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
   * of mean mu and dispersion alpha: variance mu + alpha mu^2.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param alpha Dispersion. Shape of mu.
   * @return the outputs
   */
  public static Symbol sampleGeneralizedNegativeBinomial(String name, Symbol mu, Symbol alpha) {
    return Operator.named("_sample_generalized_negative_binomial").symbol(name, null, mu, alpha);
  }

  /**
   * Categories drawn with the given probabilities, and with get_prob the logarithms of their
   * probabilities. The result has shape data.shape[:-1] + shape.
   *
   * @param name the node's name; null: made
   * @param data (..., k): probabilities of the k categories; a row is divided by its sum.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleMultinomial(String name, Symbol data, SampleMultinomial attributes) {
    return Operator.named("_sample_multinomial").symbol(name, attributes, data);
  }

  /**
   * Categories drawn with the given probabilities, and with get_prob the logarithms of their
   * probabilities. The result has shape data.shape[:-1] + shape.
   *
   * @param name the node's name; null: made
   * @param data (..., k): probabilities of the k categories; a row is divided by its sum.
   * @return the outputs
   */
  public static Symbol sampleMultinomial(String name, Symbol data) {
    return Operator.named("_sample_multinomial").symbol(name, null, data);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @param k Number of successes.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleNegativeBinomial(
      String name, Symbol k, SampleNegativeBinomial attributes) {
    return Operator.named("_sample_negative_binomial").symbol(name, attributes, k);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @param k Number of successes.
   * @return the outputs
   */
  public static Symbol sampleNegativeBinomial(String name, Symbol k) {
    return Operator.named("_sample_negative_binomial").symbol(name, null, k);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @param k Number of successes.
   * @param p Probability of success. Shape of k.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleNegativeBinomial(
      String name, Symbol k, Symbol p, SampleNegativeBinomial attributes) {
    return Operator.named("_sample_negative_binomial").symbol(name, attributes, k, p);
  }

  /**
   * Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
   * the k-th success, where p is the probability of success.
   *
   * @param name the node's name; null: made
   * @param k Number of successes.
   * @param p Probability of success. Shape of k.
   * @return the outputs
   */
  public static Symbol sampleNegativeBinomial(String name, Symbol k, Symbol p) {
    return Operator.named("_sample_negative_binomial").symbol(name, null, k, p);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleNormal(String name, Symbol mu, SampleNormal attributes) {
    return Operator.named("_sample_normal").symbol(name, attributes, mu);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @return the outputs
   */
  public static Symbol sampleNormal(String name, Symbol mu) {
    return Operator.named("_sample_normal").symbol(name, null, mu);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param sigma Standard deviation. Shape of mu.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleNormal(String name, Symbol mu, Symbol sigma, SampleNormal attributes) {
    return Operator.named("_sample_normal").symbol(name, attributes, mu, sigma);
  }

  /**
   * Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
   * given mean and standard deviation.
   *
   * @param name the node's name; null: made
   * @param mu Mean.
   * @param sigma Standard deviation. Shape of mu.
   * @return the outputs
   */
  public static Symbol sampleNormal(String name, Symbol mu, Symbol sigma) {
    return Operator.named("_sample_normal").symbol(name, null, mu, sigma);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
   * lam.
   *
   * @param name the node's name; null: made
   * @param lam Mean.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol samplePoisson(String name, Symbol lam, SamplePoisson attributes) {
    return Operator.named("_sample_poisson").symbol(name, attributes, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
   * lam.
   *
   * @param name the node's name; null: made
   * @param lam Mean.
   * @return the outputs
   */
  public static Symbol samplePoisson(String name, Symbol lam) {
    return Operator.named("_sample_poisson").symbol(name, null, lam);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param name the node's name; null: made
   * @param low Lower end.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleUniform(String name, Symbol low, SampleUniform attributes) {
    return Operator.named("_sample_uniform").symbol(name, attributes, low);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param name the node's name; null: made
   * @param low Lower end.
   * @return the outputs
   */
  public static Symbol sampleUniform(String name, Symbol low) {
    return Operator.named("_sample_uniform").symbol(name, null, low);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param name the node's name; null: made
   * @param low Lower end.
   * @param high Upper end. Shape of low.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol sampleUniform(
      String name, Symbol low, Symbol high, SampleUniform attributes) {
    return Operator.named("_sample_uniform").symbol(name, attributes, low, high);
  }

  /**
   * Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
   * high).
   *
   * @param name the node's name; null: made
   * @param low Lower end.
   * @param high Upper end. Shape of low.
   * @return the outputs
   */
  public static Symbol sampleUniform(String name, Symbol low, Symbol high) {
    return Operator.named("_sample_uniform").symbol(name, null, low, high);
  }

  /**
   * data with its slices along the first axis in random order.
   *
   * @param name the node's name; null: made
   * @param data At least one axis.
   * @return the outputs
   */
  public static Symbol shuffle(String name, Symbol data) {
    return Operator.named("_shuffle").symbol(name, null, data);
  }
}
