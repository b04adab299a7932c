// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator dot. Contracts the last axis of lhs with the first axis of rhs: the
 * inner product of vectors (shape (1,)), the product of matrices, and their generalisation to more
 * axes. transpose_a moves the first axis of lhs to the end, transpose_b the last axis of rhs to the
 * front.
 */
public final class Dot extends Attributes {
  private Dot() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Dot attrs() {
    return new Dot();
  }

  /**
   * Use lhs transposed; default False.
   *
   * @param value the value
   * @return this
   */
  public Dot transposeA(boolean value) {
    put("transpose_a", value);
    return this;
  }

  /**
   * Use rhs transposed; default False.
   *
   * @param value the value
   * @return this
   */
  public Dot transposeB(boolean value) {
    put("transpose_b", value);
    return this;
  }

  /**
   * Storage of the result; accepted for compatibility, the result is dense; one of None, csr,
   * default, row_sparse; default None.
   *
   * @param value the value
   * @return this
   */
  public Dot forwardStype(String value) {
    put("forward_stype", value);
    return this;
  }
}
