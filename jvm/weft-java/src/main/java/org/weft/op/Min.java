// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator min. Smallest element along axes; NaN if there is one. The result has
 * the input's dtype and its remaining axes; shape (1,) when every axis is reduced without keepdims.
 */
public final class Min extends Attributes {
  private Min() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Min attrs() {
    return new Min();
  }

  /**
   * Axes to reduce; None or () means all of them; default None.
   *
   * @param value the value
   * @return this
   */
  public Min axis(long... value) {
    put("axis", value);
    return this;
  }

  /**
   * Axes to reduce; None or () means all of them; default None.
   *
   * @param value the value
   * @return this
   */
  public Min axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * Keep reduced axes with size 1; default False.
   *
   * @param value the value
   * @return this
   */
  public Min keepdims(boolean value) {
    put("keepdims", value);
    return this;
  }

  /**
   * Reduce the axes that are not listed; default False.
   *
   * @param value the value
   * @return this
   */
  public Min exclude(boolean value) {
    put("exclude", value);
    return this;
  }
}
