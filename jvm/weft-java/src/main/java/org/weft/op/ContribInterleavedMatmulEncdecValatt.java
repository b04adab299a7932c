// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_interleaved_matmul_encdec_valatt. Values of one sequence
 * weighted by another's attention: shape (queries, batch, heads * units).
 */
public final class ContribInterleavedMatmulEncdecValatt extends Attributes {
  private ContribInterleavedMatmulEncdecValatt() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribInterleavedMatmulEncdecValatt attrs() {
    return new ContribInterleavedMatmulEncdecValatt();
  }

  /**
   * Number of heads; required.
   *
   * @param value the value
   * @return this
   */
  public ContribInterleavedMatmulEncdecValatt heads(long value) {
    put("heads", value);
    return this;
  }
}
