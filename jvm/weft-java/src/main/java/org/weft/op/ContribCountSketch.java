// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_count_sketch. Adds each element of the last axis, times a
 * sign, to a place of the result: out[..., h[i]] += s[i] data[..., i].
 */
public final class ContribCountSketch extends Attributes {
  private ContribCountSketch() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribCountSketch attrs() {
    return new ContribCountSketch();
  }

  /**
   * Number of places; required.
   *
   * @param value the value
   * @return this
   */
  public ContribCountSketch outDim(long value) {
    put("out_dim", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default 32.
   *
   * @param value the value
   * @return this
   */
  public ContribCountSketch processingBatchSize(long value) {
    put("processing_batch_size", value);
    return this;
  }
}
