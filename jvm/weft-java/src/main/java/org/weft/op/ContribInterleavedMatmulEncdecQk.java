// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_interleaved_matmul_encdec_qk. Attention's scores between two
 * sequences, queries times keys over sqrt(units per head): shape (batch * heads, queries, keys).
 */
public final class ContribInterleavedMatmulEncdecQk extends Attributes {
  private ContribInterleavedMatmulEncdecQk() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribInterleavedMatmulEncdecQk attrs() {
    return new ContribInterleavedMatmulEncdecQk();
  }

  /**
   * Number of heads; required.
   *
   * @param value the value
   * @return this
   */
  public ContribInterleavedMatmulEncdecQk heads(long value) {
    put("heads", value);
    return this;
  }
}
