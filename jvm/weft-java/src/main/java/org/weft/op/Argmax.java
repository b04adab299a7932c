// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator argmax. Index of the largest element along an axis, the first of
 * equals; a NaN counts as largest. Indices have the dtype of the input.
 */
public final class Argmax extends Attributes {
  private Argmax() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Argmax attrs() {
    return new Argmax();
  }

  /**
   * The axis to search; None: all elements; default None.
   *
   * @param value the value
   * @return this
   */
  public Argmax axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * The axis to search; None: all elements; default None.
   *
   * @param value the value
   * @return this
   */
  public Argmax axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * Keep the axis with size 1; default False.
   *
   * @param value the value
   * @return this
   */
  public Argmax keepdims(boolean value) {
    put("keepdims", value);
    return this;
  }
}
