// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_quantize. Real numbers as int8 or uint8 of the given range,
 * and its ends: of the larger absolute value for int8, as given for uint8. Numbers outside are
 * bounded.
 */
public final class ContribQuantize extends Attributes {
  private ContribQuantize() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuantize attrs() {
    return new ContribQuantize();
  }

  /**
   * Dtype of the result; one of int8, uint8; default uint8.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantize outType(String value) {
    put("out_type", value);
    return this;
  }
}
