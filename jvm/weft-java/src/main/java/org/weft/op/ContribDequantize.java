// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_dequantize. The real numbers that quantised ones stand for,
 * float32.
 */
public final class ContribDequantize extends Attributes {
  private ContribDequantize() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribDequantize attrs() {
    return new ContribDequantize();
  }

  /**
   * Dtype of the result; one of float32; default float32.
   *
   * @param value the value
   * @return this
   */
  public ContribDequantize outType(String value) {
    put("out_type", value);
    return this;
  }
}
