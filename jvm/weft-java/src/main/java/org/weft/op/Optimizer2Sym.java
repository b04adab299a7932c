// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family optimizer, which Sym inherits.
 */
public abstract class Optimizer2Sym extends RandomSym {
  Optimizer2Sym() {}

  /**
   * mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
   * sign(mom), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol signumUpdate(String name, Symbol weight, SignumUpdate attributes) {
    return Operator.named("signum_update").symbol(name, attributes, weight);
  }

  /**
   * mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
   * sign(mom), where g is the rescaled and clipped gradient.
   *
   * @param name the node's name; null: made
   * @param weight The weight.
   * @param grad Its gradient: shape and dtype of the weight.
   * @param mom The momentum, which is changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol signumUpdate(
      String name, Symbol weight, Symbol grad, Symbol mom, SignumUpdate attributes) {
    return Operator.named("signum_update").symbol(name, attributes, weight, grad, mom);
  }
}
