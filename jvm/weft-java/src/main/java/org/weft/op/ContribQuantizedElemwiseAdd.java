// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _contrib_quantized_elemwise_add. The sum of quantised arrays: in a
 * calibrated range (uint8 where both are, else int8), or as int32 in the range that holds every
 * sum.
 */
public final class ContribQuantizedElemwiseAdd extends Attributes {
  private ContribQuantizedElemwiseAdd() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuantizedElemwiseAdd attrs() {
    return new ContribQuantizedElemwiseAdd();
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedElemwiseAdd minCalibRange(double value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedElemwiseAdd minCalibRange(None value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedElemwiseAdd maxCalibRange(double value) {
    put("max_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedElemwiseAdd maxCalibRange(None value) {
    put("max_calib_range", value);
    return this;
  }
}
