// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_interleaved_matmul_selfatt_valatt. Self-attention's values
 * weighted by attention: shape (length, batch, heads * units).
 */
public final class ContribInterleavedMatmulSelfattValatt extends Attributes {
  private ContribInterleavedMatmulSelfattValatt() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribInterleavedMatmulSelfattValatt attrs() {
    return new ContribInterleavedMatmulSelfattValatt();
  }

  /**
   * Number of heads; required.
   *
   * @param value the value
   * @return this
   */
  public ContribInterleavedMatmulSelfattValatt heads(long value) {
    put("heads", value);
    return this;
  }
}
