// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_quadratic. a data^2 + b data + c.
 */
public final class ContribQuadratic extends Attributes {
  private ContribQuadratic() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuadratic attrs() {
    return new ContribQuadratic();
  }

  /**
   * Of the square; default 0.
   *
   * @param value the value
   * @return this
   */
  public ContribQuadratic a(double value) {
    put("a", value);
    return this;
  }

  /**
   * Of the number; default 0.
   *
   * @param value the value
   * @return this
   */
  public ContribQuadratic b(double value) {
    put("b", value);
    return this;
  }

  /**
   * Constant; default 0.
   *
   * @param value the value
   * @return this
   */
  public ContribQuadratic c(double value) {
    put("c", value);
    return this;
  }
}
