// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _contrib_requantize. Quantised int32 as int8 or uint8 of a calibrated
 * range, or of the range of the data, and the ends of that range: symmetric for int8, from 0 for
 * uint8.
 */
public final class ContribRequantize extends Attributes {
  private ContribRequantize() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribRequantize attrs() {
    return new ContribRequantize();
  }

  /**
   * Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else int8;
   * one of auto, int8, uint8; default int8.
   *
   * @param value the value
   * @return this
   */
  public ContribRequantize outType(String value) {
    put("out_type", value);
    return this;
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribRequantize minCalibRange(double value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribRequantize minCalibRange(None value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribRequantize maxCalibRange(double value) {
    put("max_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribRequantize maxCalibRange(None value) {
    put("max_calib_range", value);
    return this;
  }
}
