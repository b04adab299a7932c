// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _linalg_extractdiag. A diagonal of every matrix; a view of the same
 * memory.
 */
public final class LinalgExtractdiag extends Attributes {
  private LinalgExtractdiag() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LinalgExtractdiag attrs() {
    return new LinalgExtractdiag();
  }

  /**
   * Which diagonal: above (&gt; 0) or below the main one; default 0.
   *
   * @param value the value
   * @return this
   */
  public LinalgExtractdiag offset(long value) {
    put("offset", value);
    return this;
  }
}
