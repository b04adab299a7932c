// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _contrib_quantize_v2. Real numbers as int8 or uint8 of a calibrated
 * range, or of the range of the data, and its ends as for quantize. Data that is int8 or uint8
 * stays as it is.
 */
public final class ContribQuantizeV2 extends Attributes {
  private ContribQuantizeV2() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuantizeV2 attrs() {
    return new ContribQuantizeV2();
  }

  /**
   * Dtype of the result; auto: uint8 where the calibrated range begins at 0 or above, else int8;
   * one of auto, int8, uint8; default int8.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizeV2 outType(String value) {
    put("out_type", value);
    return this;
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizeV2 minCalibRange(double value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizeV2 minCalibRange(None value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizeV2 maxCalibRange(double value) {
    put("max_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizeV2 maxCalibRange(None value) {
    put("max_calib_range", value);
    return this;
  }
}
