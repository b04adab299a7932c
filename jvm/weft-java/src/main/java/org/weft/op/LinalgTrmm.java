// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _linalg_trmm. alpha op(A) B, or alpha B op(A) with rightside, for
 * triangular A.
 */
public final class LinalgTrmm extends Attributes {
  private LinalgTrmm() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LinalgTrmm attrs() {
    return new LinalgTrmm();
  }

  /**
   * Use A transposed; default False.
   *
   * @param value the value
   * @return this
   */
  public LinalgTrmm transpose(boolean value) {
    put("transpose", value);
    return this;
  }

  /**
   * A stands to the right of the other matrix; default False.
   *
   * @param value the value
   * @return this
   */
  public LinalgTrmm rightside(boolean value) {
    put("rightside", value);
    return this;
  }

  /**
   * Whether the lower triangle of A is used, or the upper one; default True.
   *
   * @param value the value
   * @return this
   */
  public LinalgTrmm lower(boolean value) {
    put("lower", value);
    return this;
  }

  /**
   * Multiplies B; default 1.
   *
   * @param value the value
   * @return this
   */
  public LinalgTrmm alpha(double value) {
    put("alpha", value);
    return this;
  }
}
