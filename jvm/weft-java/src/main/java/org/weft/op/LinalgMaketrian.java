// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _linalg_maketrian. Matrices with the vectors in one triangle and zeros
 * elsewhere: a lower one row by row, an upper one column by column.
 */
public final class LinalgMaketrian extends Attributes {
  private LinalgMaketrian() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LinalgMaketrian attrs() {
    return new LinalgMaketrian();
  }

  /**
   * The diagonal that bounds the triangle: above (&gt; 0) or below the main one; default 0.
   *
   * @param value the value
   * @return this
   */
  public LinalgMaketrian offset(long value) {
    put("offset", value);
    return this;
  }

  /**
   * The lower triangle, where offset is 0; default True.
   *
   * @param value the value
   * @return this
   */
  public LinalgMaketrian lower(boolean value) {
    put("lower", value);
    return this;
  }
}
