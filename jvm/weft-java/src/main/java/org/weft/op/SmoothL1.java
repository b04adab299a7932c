// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator smooth_l1. 0.5 (s x)^2 where |x| &lt; 1 / s^2, else |x| - 0.5 / s^2
 * (Girshick 2015).
 */
public final class SmoothL1 extends Attributes {
  private SmoothL1() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SmoothL1 attrs() {
    return new SmoothL1();
  }

  /**
   * s, the sharpness of the corner; default 1.
   *
   * @param value the value
   * @return this
   */
  public SmoothL1 scalar(double value) {
    put("scalar", value);
    return this;
  }

  /**
   * Whether the scalar was an integer; kept for files; default True.
   *
   * @param value the value
   * @return this
   */
  public SmoothL1 isInt(boolean value) {
    put("is_int", value);
    return this;
  }
}
