// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator argmin. Index of the smallest element along an axis, the first of
 * equals; a NaN counts as smallest. Indices have the dtype of the input.
 */
public final class Argmin extends Attributes {
  private Argmin() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Argmin attrs() {
    return new Argmin();
  }

  /**
   * The axis to search; None: all elements; default None.
   *
   * @param value the value
   * @return this
   */
  public Argmin axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * The axis to search; None: all elements; default None.
   *
   * @param value the value
   * @return this
   */
  public Argmin axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * Keep the axis with size 1; default False.
   *
   * @param value the value
   * @return this
   */
  public Argmin keepdims(boolean value) {
    put("keepdims", value);
    return this;
  }
}
