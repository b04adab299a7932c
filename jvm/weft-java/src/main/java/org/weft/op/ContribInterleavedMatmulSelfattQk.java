// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_interleaved_matmul_selfatt_qk. Self-attention's scores,
 * queries times keys over sqrt(units per head): shape (batch * heads, length, length).
 */
public final class ContribInterleavedMatmulSelfattQk extends Attributes {
  private ContribInterleavedMatmulSelfattQk() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribInterleavedMatmulSelfattQk attrs() {
    return new ContribInterleavedMatmulSelfattQk();
  }

  /**
   * Number of heads; required.
   *
   * @param value the value
   * @return this
   */
  public ContribInterleavedMatmulSelfattQk heads(long value) {
    put("heads", value);
    return this;
  }
}
