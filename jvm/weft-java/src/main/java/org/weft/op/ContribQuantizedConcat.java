// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_quantized_concat. Quantised arrays one after the other along
 * an axis, in a range that holds all of theirs; uint8 where all of them are, else int8.
 */
public final class ContribQuantizedConcat extends Attributes {
  private ContribQuantizedConcat() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuantizedConcat attrs() {
    return new ContribQuantizedConcat();
  }

  /**
   * The axis to join along; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedConcat dim(long value) {
    put("dim", value);
    return this;
  }
}
