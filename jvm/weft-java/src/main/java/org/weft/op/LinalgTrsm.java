// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _linalg_trsm. Solves op(A) X = alpha B, or X op(A) = alpha B with
 * rightside, for triangular A.
 */
public final class LinalgTrsm extends Attributes {
  private LinalgTrsm() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LinalgTrsm attrs() {
    return new LinalgTrsm();
  }

  /**
   * Use A transposed; default False.
   *
   * @param value the value
   * @return this
   */
  public LinalgTrsm transpose(boolean value) {
    put("transpose", value);
    return this;
  }

  /**
   * A stands to the right of the other matrix; default False.
   *
   * @param value the value
   * @return this
   */
  public LinalgTrsm rightside(boolean value) {
    put("rightside", value);
    return this;
  }

  /**
   * Whether the lower triangle of A is used, or the upper one; default True.
   *
   * @param value the value
   * @return this
   */
  public LinalgTrsm lower(boolean value) {
    put("lower", value);
    return this;
  }

  /**
   * Multiplies B; default 1.
   *
   * @param value the value
   * @return this
   */
  public LinalgTrsm alpha(double value) {
    put("alpha", value);
    return this;
  }
}
