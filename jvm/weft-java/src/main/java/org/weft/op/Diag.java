// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator diag. A diagonal of two axes of the input, as the last axis of the
 * result; from a vector, the square matrix that has it as diagonal.
 */
public final class Diag extends Attributes {
  private Diag() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Diag attrs() {
    return new Diag();
  }

  /**
   * The diagonal: above the main one if positive; default 0.
   *
   * @param value the value
   * @return this
   */
  public Diag k(long value) {
    put("k", value);
    return this;
  }

  /**
   * The axis of rows; default 0.
   *
   * @param value the value
   * @return this
   */
  public Diag axis1(long value) {
    put("axis1", value);
    return this;
  }

  /**
   * The axis of columns; default 1.
   *
   * @param value the value
   * @return this
   */
  public Diag axis2(long value) {
    put("axis2", value);
    return this;
  }
}
