// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;

/**
 * Attributes of the operator _contrib_quantized_embedding. Rows of a quantised table, in its range.
 * Indices out of range are clipped to the ends.
 */
public final class ContribQuantizedEmbedding extends Attributes {
  private ContribQuantizedEmbedding() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuantizedEmbedding attrs() {
    return new ContribQuantizedEmbedding();
  }

  /**
   * Number of rows of the table; required.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedEmbedding inputDim(long value) {
    put("input_dim", value);
    return this;
  }

  /**
   * Length of a row; required.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedEmbedding outputDim(long value) {
    put("output_dim", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default float32.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedEmbedding dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedEmbedding sparseGrad(boolean value) {
    put("sparse_grad", value);
    return this;
  }
}
