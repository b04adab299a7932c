// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator nansum. Sum of the elements along axes; NaN counts as 0. The result
 * has the input's dtype and its remaining axes; shape (1,) when every axis is reduced without
 * keepdims.
 */
public final class Nansum extends Attributes {
  private Nansum() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Nansum attrs() {
    return new Nansum();
  }

  /**
   * Axes to reduce; None or () means all of them; default None.
   *
   * @param value the value
   * @return this
   */
  public Nansum axis(long... value) {
    put("axis", value);
    return this;
  }

  /**
   * Axes to reduce; None or () means all of them; default None.
   *
   * @param value the value
   * @return this
   */
  public Nansum axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * Keep reduced axes with size 1; default False.
   *
   * @param value the value
   * @return this
   */
  public Nansum keepdims(boolean value) {
    put("keepdims", value);
    return this;
  }

  /**
   * Reduce the axes that are not listed; default False.
   *
   * @param value the value
   * @return this
   */
  public Nansum exclude(boolean value) {
    put("exclude", value);
    return this;
  }
}
