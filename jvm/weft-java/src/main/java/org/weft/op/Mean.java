// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator mean. Arithmetic mean of the elements along axes. The result has the
 * input's dtype and its remaining axes; shape (1,) when every axis is reduced without keepdims.
 */
public final class Mean extends Attributes {
  private Mean() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Mean attrs() {
    return new Mean();
  }

  /**
   * Axes to reduce; None or () means all of them; default None.
   *
   * @param value the value
   * @return this
   */
  public Mean axis(long... value) {
    put("axis", value);
    return this;
  }

  /**
   * Axes to reduce; None or () means all of them; default None.
   *
   * @param value the value
   * @return this
   */
  public Mean axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * Keep reduced axes with size 1; default False.
   *
   * @param value the value
   * @return this
   */
  public Mean keepdims(boolean value) {
    put("keepdims", value);
    return this;
  }

  /**
   * Reduce the axes that are not listed; default False.
   *
   * @param value the value
   * @return this
   */
  public Mean exclude(boolean value) {
    put("exclude", value);
    return this;
  }
}
