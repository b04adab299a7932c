// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _linalg_extracttrian. The elements of a triangle of every matrix as a
 * vector: a lower one row by row, an upper one column by column.
 */
public final class LinalgExtracttrian extends Attributes {
  private LinalgExtracttrian() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LinalgExtracttrian attrs() {
    return new LinalgExtracttrian();
  }

  /**
   * The diagonal that bounds the triangle: above (&gt; 0) or below the main one; default 0.
   *
   * @param value the value
   * @return this
   */
  public LinalgExtracttrian offset(long value) {
    put("offset", value);
    return this;
  }

  /**
   * The lower triangle, where offset is 0; default True.
   *
   * @param value the value
   * @return this
   */
  public LinalgExtracttrian lower(boolean value) {
    put("lower", value);
    return this;
  }
}
