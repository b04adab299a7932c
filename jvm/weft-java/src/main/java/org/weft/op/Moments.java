// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator moments. Mean and variance (divided by the number of elements) along
 * axes.
 */
public final class Moments extends Attributes {
  private Moments() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Moments attrs() {
    return new Moments();
  }

  /**
   * Axes to reduce; None: all; default None.
   *
   * @param value the value
   * @return this
   */
  public Moments axes(long... value) {
    put("axes", value);
    return this;
  }

  /**
   * Axes to reduce; None: all; default None.
   *
   * @param value the value
   * @return this
   */
  public Moments axes(None value) {
    put("axes", value);
    return this;
  }

  /**
   * Keep reduced axes with size 1; default False.
   *
   * @param value the value
   * @return this
   */
  public Moments keepdims(boolean value) {
    put("keepdims", value);
    return this;
  }
}
