// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _contrib_quantized_elemwise_mul. The product of quantised arrays:
 * exact as int32, as int8 in a calibrated range (fractions are cut off), or as real numbers.
 */
public final class ContribQuantizedElemwiseMul extends Attributes {
  private ContribQuantizedElemwiseMul() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuantizedElemwiseMul attrs() {
    return new ContribQuantizedElemwiseMul();
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedElemwiseMul minCalibRange(double value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedElemwiseMul minCalibRange(None value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedElemwiseMul maxCalibRange(double value) {
    put("max_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedElemwiseMul maxCalibRange(None value) {
    put("max_calib_range", value);
    return this;
  }

  /**
   * Whether the result is real numbers, without a range; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedElemwiseMul enableFloatOutput(boolean value) {
    put("enable_float_output", value);
    return this;
  }
}
