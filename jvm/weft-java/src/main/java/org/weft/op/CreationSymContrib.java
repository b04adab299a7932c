// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols of the family creation, which SymContrib inherits.
 */
public abstract class CreationSymContrib extends DetectionSymContrib {
  CreationSymContrib() {}

  /**
   * Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
   * as many as one of its axes is long. Dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data Whose shape, dtype and device are taken.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol arangeLike(String name, Symbol data, ContribArangeLike attributes) {
    return Operator.named("_contrib_arange_like").symbol(name, attributes, data);
  }

  /**
   * Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
   * as many as one of its axes is long. Dtype of the input.
   *
   * @param name the node's name; null: made
   * @param data Whose shape, dtype and device are taken.
   * @return the outputs
   */
  public static Symbol arangeLike(String name, Symbol data) {
    return Operator.named("_contrib_arange_like").symbol(name, null, data);
  }
}
