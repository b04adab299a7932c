// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family optimizer, which SymContrib inherits.
 */
public abstract class OptimizerSymContrib extends QuantizationSymContrib {
  OptimizerSymContrib() {}

  /**
   * AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
   * rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).
   *
   * @param name the node's name; null: made
   * @param weight The weight, (rows, columns).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol groupAdagradUpdate(
      String name, Symbol weight, ContribGroupAdagradUpdate attributes) {
    return Operator.named("_contrib_group_adagrad_update").symbol(name, attributes, weight);
  }

  /**
   * AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
   * rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).
   *
   * @param name the node's name; null: made
   * @param weight The weight, (rows, columns).
   * @param grad Its gradient: shape and dtype of the weight.
   * @param history Sums of squares, (rows, 1) or (rows,); changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol groupAdagradUpdate(
      String name, Symbol weight, Symbol grad, Symbol history,
      ContribGroupAdagradUpdate attributes) {
    return Operator.named("_contrib_group_adagrad_update")
        .symbol(name, attributes, weight, grad, history);
  }
}
