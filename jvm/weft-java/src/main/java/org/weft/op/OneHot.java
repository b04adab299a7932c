// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;

/**
 * Attributes of the operator one_hot. on_value at the position that each index names along a new
 * last axis, off_value elsewhere; indices outside [0, depth) give off_value alone.
 */
public final class OneHot extends Attributes {
  private OneHot() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static OneHot attrs() {
    return new OneHot();
  }

  /**
   * Size of the new axis; required.
   *
   * @param value the value
   * @return this
   */
  public OneHot depth(long value) {
    put("depth", value);
    return this;
  }

  /**
   * Value at the index; default 1.
   *
   * @param value the value
   * @return this
   */
  public OneHot onValue(double value) {
    put("on_value", value);
    return this;
  }

  /**
   * Value elsewhere; default 0.
   *
   * @param value the value
   * @return this
   */
  public OneHot offValue(double value) {
    put("off_value", value);
    return this;
  }

  /**
   * Dtype of the result; default float32.
   *
   * @param value the value
   * @return this
   */
  public OneHot dtype(DType value) {
    put("dtype", value);
    return this;
  }
}
