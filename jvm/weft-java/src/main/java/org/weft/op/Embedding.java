// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;

/**
 * Attributes of the operator Embedding. Rows of a table: the result has shape data.shape +
 * (output_dim,). Indices out of range are clipped to the ends, without sparse_grad.
 */
public final class Embedding extends Attributes {
  private Embedding() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Embedding attrs() {
    return new Embedding();
  }

  /**
   * Number of rows of the table; required.
   *
   * @param value the value
   * @return this
   */
  public Embedding inputDim(long value) {
    put("input_dim", value);
    return this;
  }

  /**
   * Length of a row; required.
   *
   * @param value the value
   * @return this
   */
  public Embedding outputDim(long value) {
    put("output_dim", value);
    return this;
  }

  /**
   * Dtype of the table where it is not known yet; default float32.
   *
   * @param value the value
   * @return this
   */
  public Embedding dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Row numbers out of range are an error, and the gradient keeps the rows alone where the table
   * asks for that; default False.
   *
   * @param value the value
   * @return this
   */
  public Embedding sparseGrad(boolean value) {
    put("sparse_grad", value);
    return this;
  }
}
