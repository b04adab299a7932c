// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family elementwise, which Sym inherits.
 */
public abstract class Elementwise2Sym extends IndexingSym {
  Elementwise2Sym() {}

  /**
   * Product, lhs * rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol elemwiseMul(String name, Symbol lhs) {
    return Operator.named("elemwise_mul").symbol(name, null, lhs);
  }

  /**
   * Product, lhs * rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol elemwiseMul(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("elemwise_mul").symbol(name, null, lhs, rhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @return the outputs
   */
  public static Symbol elemwiseSub(String name, Symbol lhs) {
    return Operator.named("elemwise_sub").symbol(name, null, lhs);
  }

  /**
   * Difference, lhs - rhs.
   *
   * @param name the node's name; null: made
   * @param lhs Left array.
   * @param rhs Right array.
   * @return the outputs
   */
  public static Symbol elemwiseSub(String name, Symbol lhs, Symbol rhs) {
    return Operator.named("elemwise_sub").symbol(name, null, lhs, rhs);
  }

  /**
   * Gauss error function.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol erf(String name, Symbol data) {
    return Operator.named("erf").symbol(name, null, data);
  }

  /**
   * Inverse of the Gauss error function on (-1, 1).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol erfinv(String name, Symbol data) {
    return Operator.named("erfinv").symbol(name, null, data);
  }

  /**
   * Exponential.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol exp(String name, Symbol data) {
    return Operator.named("exp").symbol(name, null, data);
  }

  /**
   * exp(x) - 1, accurate for small x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol expm1(String name, Symbol data) {
    return Operator.named("expm1").symbol(name, null, data);
  }

  /**
   * Nearest integer towards zero.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol fix(String name, Symbol data) {
    return Operator.named("fix").symbol(name, null, data);
  }

  /**
   * Largest integer not above x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol floor(String name, Symbol data) {
    return Operator.named("floor").symbol(name, null, data);
  }

  /**
   * Gamma function.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol gamma(String name, Symbol data) {
    return Operator.named("gamma").symbol(name, null, data);
  }

  /**
   * Logarithm of the absolute value of the gamma function.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol gammaln(String name, Symbol data) {
    return Operator.named("gammaln").symbol(name, null, data);
  }

  /**
   * Natural logarithm.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol log(String name, Symbol data) {
    return Operator.named("log").symbol(name, null, data);
  }

  /**
   * Logarithm to base 10.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol log10(String name, Symbol data) {
    return Operator.named("log10").symbol(name, null, data);
  }

  /**
   * log(1 + x), accurate for small x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol log1p(String name, Symbol data) {
    return Operator.named("log1p").symbol(name, null, data);
  }

  /**
   * Logarithm to base 2.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol log2(String name, Symbol data) {
    return Operator.named("log2").symbol(name, null, data);
  }

  /**
   * log(1 / (1 + exp(-x))).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol logSigmoid(String name, Symbol data) {
    return Operator.named("log_sigmoid").symbol(name, null, data);
  }

  /**
   * 1 where x is zero, else 0.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol logicalNot(String name, Symbol data) {
    return Operator.named("logical_not").symbol(name, null, data);
  }

  /**
   * x tanh(log(1 + exp(x))) (Misra 2019).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol mish(String name, Symbol data) {
    return Operator.named("mish").symbol(name, null, data);
  }

  /**
   * Numerical negative, -x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol negative(String name, Symbol data) {
    return Operator.named("negative").symbol(name, null, data);
  }

  /**
   * Ones with the shape and dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol onesLike(String name, Symbol data) {
    return Operator.named("ones_like").symbol(name, null, data);
  }

  /**
   * Degrees to radians.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol radians(String name, Symbol data) {
    return Operator.named("radians").symbol(name, null, data);
  }

  /**
   * 1 / cbrt(x).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol rcbrt(String name, Symbol data) {
    return Operator.named("rcbrt").symbol(name, null, data);
  }

  /**
   * 1 / x.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol reciprocal(String name, Symbol data) {
    return Operator.named("reciprocal").symbol(name, null, data);
  }

  /**
   * Rectified linear unit, max(x, 0).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol relu(String name, Symbol data) {
    return Operator.named("relu").symbol(name, null, data);
  }

  /**
   * Nearest integer; halves go to the even one.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol rint(String name, Symbol data) {
    return Operator.named("rint").symbol(name, null, data);
  }

  /**
   * Nearest integer; halves go away from zero.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol round(String name, Symbol data) {
    return Operator.named("round").symbol(name, null, data);
  }

  /**
   * 1 / sqrt(x).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol rsqrt(String name, Symbol data) {
    return Operator.named("rsqrt").symbol(name, null, data);
  }

  /**
   * 1 / (1 + exp(-x)).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sigmoid(String name, Symbol data) {
    return Operator.named("sigmoid").symbol(name, null, data);
  }

  /**
   * -1, 0 or 1 by the sign of x; NaN stays NaN.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sign(String name, Symbol data) {
    return Operator.named("sign").symbol(name, null, data);
  }

  /**
   * Sine of radians.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sin(String name, Symbol data) {
    return Operator.named("sin").symbol(name, null, data);
  }

  /**
   * Hyperbolic sine.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sinh(String name, Symbol data) {
    return Operator.named("sinh").symbol(name, null, data);
  }

  /**
   * 0.5 (s x)^2 where |x| &lt; 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol smoothL1(String name, Symbol data, SmoothL1 attributes) {
    return Operator.named("smooth_l1").symbol(name, attributes, data);
  }

  /**
   * 0.5 (s x)^2 where |x| &lt; 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol smoothL1(String name, Symbol data) {
    return Operator.named("smooth_l1").symbol(name, null, data);
  }

  /**
   * x / (1 + |x|).
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol softsign(String name, Symbol data) {
    return Operator.named("softsign").symbol(name, null, data);
  }

  /**
   * Square root; NaN below zero.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol sqrt(String name, Symbol data) {
    return Operator.named("sqrt").symbol(name, null, data);
  }

  /**
   * x squared.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol square(String name, Symbol data) {
    return Operator.named("square").symbol(name, null, data);
  }

  /**
   * Tangent of radians.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol tan(String name, Symbol data) {
    return Operator.named("tan").symbol(name, null, data);
  }

  /**
   * Hyperbolic tangent.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol tanh(String name, Symbol data) {
    return Operator.named("tanh").symbol(name, null, data);
  }

  /**
   * Nearest integer towards zero.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol trunc(String name, Symbol data) {
    return Operator.named("trunc").symbol(name, null, data);
  }

  /**
   * x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
   * selects along the first axis.
   *
   * @param name the node's name; null: made
   * @param condition Any dtype.
   * @return the outputs
   */
  public static Symbol where(String name, Symbol condition) {
    return Operator.named("where").symbol(name, null, condition);
  }

  /**
   * x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
   * selects along the first axis.
   *
   * @param name the node's name; null: made
   * @param condition Any dtype.
   * @param x Taken where the condition holds.
   * @param y Taken elsewhere; shape and dtype of x.
   * @return the outputs
   */
  public static Symbol where(String name, Symbol condition, Symbol x, Symbol y) {
    return Operator.named("where").symbol(name, null, condition, x, y);
  }

  /**
   * Zeros with the shape and dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data The input array.
   * @return the outputs
   */
  public static Symbol zerosLike(String name, Symbol data) {
    return Operator.named("zeros_like").symbol(name, null, data);
  }
}
