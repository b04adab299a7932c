// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_gradientmultiplier. The input; its gradient is multiplied by
 * a number (negative: reversed).
 */
public final class ContribGradientmultiplier extends Attributes {
  private ContribGradientmultiplier() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribGradientmultiplier attrs() {
    return new ContribGradientmultiplier();
  }

  /**
   * The number; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribGradientmultiplier scalar(double value) {
    put("scalar", value);
    return this;
  }

  /**
   * Whether the number was an integer; kept for files; default True.
   *
   * @param value the value
   * @return this
   */
  public ContribGradientmultiplier isInt(boolean value) {
    put("is_int", value);
    return this;
  }
}
