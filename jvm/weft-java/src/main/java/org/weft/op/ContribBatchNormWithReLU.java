// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _contrib_BatchNormWithReLU. BatchNorm, followed by max(0, x).
 */
public final class ContribBatchNormWithReLU extends Attributes {
  private ContribBatchNormWithReLU() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribBatchNormWithReLU attrs() {
    return new ContribBatchNormWithReLU();
  }

  /**
   * Added to the variance; default 0.001.
   *
   * @param value the value
   * @return this
   */
  public ContribBatchNormWithReLU eps(double value) {
    put("eps", value);
    return this;
  }

  /**
   * Weight of the old running statistics; default 0.9.
   *
   * @param value the value
   * @return this
   */
  public ContribBatchNormWithReLU momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * Whether gamma counts as 1, without a gradient; default True.
   *
   * @param value the value
   * @return this
   */
  public ContribBatchNormWithReLU fixGamma(boolean value) {
    put("fix_gamma", value);
    return this;
  }

  /**
   * Whether the running statistics are used in training as well; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribBatchNormWithReLU useGlobalStats(boolean value) {
    put("use_global_stats", value);
    return this;
  }

  /**
   * Whether the means and 1 / sqrt(variance + eps) are results, too; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribBatchNormWithReLU outputMeanVar(boolean value) {
    put("output_mean_var", value);
    return this;
  }

  /**
   * The axis of the channels; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribBatchNormWithReLU axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribBatchNormWithReLU cudnnOff(boolean value) {
    put("cudnn_off", value);
    return this;
  }

  /**
   * Range of a quantised result; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribBatchNormWithReLU minCalibRange(double value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Range of a quantised result; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribBatchNormWithReLU minCalibRange(None value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Range of a quantised result; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribBatchNormWithReLU maxCalibRange(double value) {
    put("max_calib_range", value);
    return this;
  }

  /**
   * Range of a quantised result; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribBatchNormWithReLU maxCalibRange(None value) {
    put("max_calib_range", value);
    return this;
  }
}
