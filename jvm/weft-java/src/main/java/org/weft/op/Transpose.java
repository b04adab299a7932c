// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator transpose. Permutes the axes; the result is a view. Without axes it
 * reverses their order.
 */
public final class Transpose extends Attributes {
  private Transpose() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Transpose attrs() {
    return new Transpose();
  }

  /**
   * Axis k of the result is axis axes[k] of the input; default ().
   *
   * @param value the value
   * @return this
   */
  public Transpose axes(long... value) {
    put("axes", value);
    return this;
  }
}
