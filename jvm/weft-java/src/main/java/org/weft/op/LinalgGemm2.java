// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _linalg_gemm2. alpha op(A) op(B) for every index of the leading axes,
 * where op transposes or does nothing.
 */
public final class LinalgGemm2 extends Attributes {
  private LinalgGemm2() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LinalgGemm2 attrs() {
    return new LinalgGemm2();
  }

  /**
   * Use A transposed; default False.
   *
   * @param value the value
   * @return this
   */
  public LinalgGemm2 transposeA(boolean value) {
    put("transpose_a", value);
    return this;
  }

  /**
   * Use B transposed; default False.
   *
   * @param value the value
   * @return this
   */
  public LinalgGemm2 transposeB(boolean value) {
    put("transpose_b", value);
    return this;
  }

  /**
   * Scale of the product; default 1.
   *
   * @param value the value
   * @return this
   */
  public LinalgGemm2 alpha(double value) {
    put("alpha", value);
    return this;
  }

  /**
   * The axis of the matrices' rows; default -2.
   *
   * @param value the value
   * @return this
   */
  public LinalgGemm2 axis(long value) {
    put("axis", value);
    return this;
  }
}
