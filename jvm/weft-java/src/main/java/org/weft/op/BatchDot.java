// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator batch_dot. Products of matrices: the last two axes of both inputs are
 * multiplied for every index of the leading axes, which must be equal.
 */
public final class BatchDot extends Attributes {
  private BatchDot() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static BatchDot attrs() {
    return new BatchDot();
  }

  /**
   * Use lhs transposed; default False.
   *
   * @param value the value
   * @return this
   */
  public BatchDot transposeA(boolean value) {
    put("transpose_a", value);
    return this;
  }

  /**
   * Use rhs transposed; default False.
   *
   * @param value the value
   * @return this
   */
  public BatchDot transposeB(boolean value) {
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
  public BatchDot forwardStype(String value) {
    put("forward_stype", value);
    return this;
  }
}
