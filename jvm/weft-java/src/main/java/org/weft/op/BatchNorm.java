// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator BatchNorm. (data - mean) / sqrt(variance + eps) gamma + beta per
 * channel. In training mean and biased variance are those of the batch, and the running statistics
 * become momentum old + (1 - momentum) batch; otherwise they are the running statistics.
 */
public final class BatchNorm extends Attributes {
  private BatchNorm() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static BatchNorm attrs() {
    return new BatchNorm();
  }

  /**
   * Added to the variance; default 0.001.
   *
   * @param value the value
   * @return this
   */
  public BatchNorm eps(double value) {
    put("eps", value);
    return this;
  }

  /**
   * Weight of the old running statistics; default 0.9.
   *
   * @param value the value
   * @return this
   */
  public BatchNorm momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * Whether gamma counts as 1, without a gradient; default True.
   *
   * @param value the value
   * @return this
   */
  public BatchNorm fixGamma(boolean value) {
    put("fix_gamma", value);
    return this;
  }

  /**
   * Whether the running statistics are used in training as well; default False.
   *
   * @param value the value
   * @return this
   */
  public BatchNorm useGlobalStats(boolean value) {
    put("use_global_stats", value);
    return this;
  }

  /**
   * Whether the means and 1 / sqrt(variance + eps) are results, too; default False.
   *
   * @param value the value
   * @return this
   */
  public BatchNorm outputMeanVar(boolean value) {
    put("output_mean_var", value);
    return this;
  }

  /**
   * The axis of the channels; default 1.
   *
   * @param value the value
   * @return this
   */
  public BatchNorm axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default False.
   *
   * @param value the value
   * @return this
   */
  public BatchNorm cudnnOff(boolean value) {
    put("cudnn_off", value);
    return this;
  }

  /**
   * Range of a quantised result; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public BatchNorm minCalibRange(double value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Range of a quantised result; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public BatchNorm minCalibRange(None value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Range of a quantised result; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public BatchNorm maxCalibRange(double value) {
    put("max_calib_range", value);
    return this;
  }

  /**
   * Range of a quantised result; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public BatchNorm maxCalibRange(None value) {
    put("max_calib_range", value);
    return this;
  }
}
