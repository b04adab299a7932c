// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _contrib_quantize_asym. Real numbers as uint8 with a zero of their
 * own: round(data * scale + shift), and scale and shift, which map the calibrated range, or that of
 * the data, to 0..255.
 */
public final class ContribQuantizeAsym extends Attributes {
  private ContribQuantizeAsym() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuantizeAsym attrs() {
    return new ContribQuantizeAsym();
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizeAsym minCalibRange(double value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizeAsym minCalibRange(None value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizeAsym maxCalibRange(double value) {
    put("max_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizeAsym maxCalibRange(None value) {
    put("max_calib_range", value);
    return this;
  }
}
