// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator clip. Limits the elements to [a_min, a_max]; the gradient is zero
 * outside.
 */
public final class Clip extends Attributes {
  private Clip() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Clip attrs() {
    return new Clip();
  }

  /**
   * Smallest value; required.
   *
   * @param value the value
   * @return this
   */
  public Clip aMin(double value) {
    put("a_min", value);
    return this;
  }

  /**
   * Largest value; required.
   *
   * @param value the value
   * @return this
   */
  public Clip aMax(double value) {
    put("a_max", value);
    return this;
  }
}
