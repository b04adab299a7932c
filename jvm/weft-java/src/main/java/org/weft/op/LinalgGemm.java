// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _linalg_gemm. alpha op(A) op(B) + beta C for every index of the
 * leading axes, where op transposes or does nothing.
 */
public final class LinalgGemm extends Attributes {
  private LinalgGemm() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LinalgGemm attrs() {
    return new LinalgGemm();
  }

  /**
   * Use A transposed; default False.
   *
   * @param value the value
   * @return this
   */
  public LinalgGemm transposeA(boolean value) {
    put("transpose_a", value);
    return this;
  }

  /**
   * Use B transposed; default False.
   *
   * @param value the value
   * @return this
   */
  public LinalgGemm transposeB(boolean value) {
    put("transpose_b", value);
    return this;
  }

  /**
   * Scale of the product; default 1.
   *
   * @param value the value
   * @return this
   */
  public LinalgGemm alpha(double value) {
    put("alpha", value);
    return this;
  }

  /**
   * Scale of C; default 1.
   *
   * @param value the value
   * @return this
   */
  public LinalgGemm beta(double value) {
    put("beta", value);
    return this;
  }

  /**
   * The axis of the matrices' rows; default -2.
   *
   * @param value the value
   * @return this
   */
  public LinalgGemm axis(long value) {
    put("axis", value);
    return this;
  }
}
