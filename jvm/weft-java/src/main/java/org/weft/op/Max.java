// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator max. Largest element along axes; NaN if there is one. The result has
 * the input's dtype and its remaining axes; shape (1,) when every axis is reduced without keepdims.
 */
public final class Max extends Attributes {
  private Max() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Max attrs() {
    return new Max();
  }

  /**
   * Axes to reduce; None or () means all of them; default None.
   *
   * @param value the value
   * @return this
   */
  public Max axis(long... value) {
    put("axis", value);
    return this;
  }

  /**
   * Axes to reduce; None or () means all of them; default None.
   *
   * @param value the value
   * @return this
   */
  public Max axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * Keep reduced axes with size 1; default False.
   *
   * @param value the value
   * @return this
   */
  public Max keepdims(boolean value) {
    put("keepdims", value);
    return this;
  }

  /**
   * Reduce the axes that are not listed; default False.
   *
   * @param value the value
   * @return this
   */
  public Max exclude(boolean value) {
    put("exclude", value);
    return this;
  }
}
