// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _linalg_makediag. Matrices with the vectors on one diagonal and zeros
 * elsewhere.
 */
public final class LinalgMakediag extends Attributes {
  private LinalgMakediag() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LinalgMakediag attrs() {
    return new LinalgMakediag();
  }

  /**
   * Which diagonal: above (&gt; 0) or below the main one; default 0.
   *
   * @param value the value
   * @return this
   */
  public LinalgMakediag offset(long value) {
    put("offset", value);
    return this;
  }
}
