// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family optimizer, which Contrib inherits.
 */
public abstract class OptimizerContrib extends QuantizationContrib {
  OptimizerContrib() {}

  /**
   * AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
   * rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).
   *
   * @param weight The weight, (rows, columns).
   * @param grad Its gradient: shape and dtype of the weight.
   * @param history Sums of squares, (rows, 1) or (rows,); changed in place.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray groupAdagradUpdate(
      NDArray weight, NDArray grad, NDArray history, ContribGroupAdagradUpdate attributes) {
    return Operator.named("_contrib_group_adagrad_update").apply(attributes, weight, grad, history);
  }
}
