// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _linalg_syrk. alpha A A^T, or alpha A^T A, for every index of the
 * leading axes.
 */
public final class LinalgSyrk extends Attributes {
  private LinalgSyrk() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LinalgSyrk attrs() {
    return new LinalgSyrk();
  }

  /**
   * A^T A instead of A A^T; default False.
   *
   * @param value the value
   * @return this
   */
  public LinalgSyrk transpose(boolean value) {
    put("transpose", value);
    return this;
  }

  /**
   * Scale of the product; default 1.
   *
   * @param value the value
   * @return this
   */
  public LinalgSyrk alpha(double value) {
    put("alpha", value);
    return this;
  }
}
