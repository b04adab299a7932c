// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family elementwise, which Ops inherits.
 */
public abstract class Elementwise2Ops extends IndexingOps {
  Elementwise2Ops() {}

  /**
   * 0.5 (s x)^2 where |x| &lt; 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
   *
   * @param data The input array.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray smoothL1(NDArray data, SmoothL1 attributes) {
    return Operator.named("smooth_l1").apply(attributes, data);
  }

  /**
   * 0.5 (s x)^2 where |x| &lt; 1 / s^2, else |x| - 0.5 / s^2 (Girshick 2015).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray smoothL1(NDArray data) {
    return Operator.named("smooth_l1").apply(null, data);
  }

  /**
   * x / (1 + |x|).
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray softsign(NDArray data) {
    return Operator.named("softsign").apply(null, data);
  }

  /**
   * Square root; NaN below zero.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray sqrt(NDArray data) {
    return Operator.named("sqrt").apply(null, data);
  }

  /**
   * x squared.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray square(NDArray data) {
    return Operator.named("square").apply(null, data);
  }

  /**
   * Tangent of radians.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray tan(NDArray data) {
    return Operator.named("tan").apply(null, data);
  }

  /**
   * Hyperbolic tangent.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray tanh(NDArray data) {
    return Operator.named("tanh").apply(null, data);
  }

  /**
   * Nearest integer towards zero.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray trunc(NDArray data) {
    return Operator.named("trunc").apply(null, data);
  }

  /**
   * x where the condition is nonzero, else y. The condition has the shape of x, or is a vector that
   * selects along the first axis.
   *
   * @param condition Any dtype.
   * @param x Taken where the condition holds.
   * @param y Taken elsewhere; shape and dtype of x.
   * @return the result
   */
  public static NDArray where(NDArray condition, NDArray x, NDArray y) {
    return Operator.named("where").apply(null, condition, x, y);
  }

  /**
   * Zeros with the shape and dtype of the input.
   *
   * @param data The input array.
   * @return the result
   */
  public static NDArray zerosLike(NDArray data) {
    return Operator.named("zeros_like").apply(null, data);
  }
}
