// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays of the family creation, which Contrib inherits.
 */
public abstract class CreationContrib extends DetectionContrib {
  CreationContrib() {}

  /**
   * Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
   * as many as one of its axes is long. Dtype of the input.
   *
   * @param data Whose shape, dtype and device are taken.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray arangeLike(NDArray data, ContribArangeLike attributes) {
    return Operator.named("_contrib_arange_like").apply(attributes, data);
  }

  /**
   * Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
   * as many as one of its axes is long. Dtype of the input.
   *
   * @param data Whose shape, dtype and device are taken.
   * @return the result
   */
  public static NDArray arangeLike(NDArray data) {
    return Operator.named("_contrib_arange_like").apply(null, data);
  }
}
