// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _contrib_quantized_batch_norm. Batch normalisation of quantised data
 * with running statistics, as int8 in a calibrated range, which must be given.
 */
public final class ContribQuantizedBatchNorm extends Attributes {
  private ContribQuantizedBatchNorm() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuantizedBatchNorm attrs() {
    return new ContribQuantizedBatchNorm();
  }

  /**
   * Added to the variance; default 0.001.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedBatchNorm eps(double value) {
    put("eps", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default 0.9.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedBatchNorm momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * Whether gamma counts as 1; default True.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedBatchNorm fixGamma(boolean value) {
    put("fix_gamma", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedBatchNorm useGlobalStats(boolean value) {
    put("use_global_stats", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedBatchNorm outputMeanVar(boolean value) {
    put("output_mean_var", value);
    return this;
  }

  /**
   * The axis of the channels; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedBatchNorm axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedBatchNorm cudnnOff(boolean value) {
    put("cudnn_off", value);
    return this;
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedBatchNorm minCalibRange(double value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Lower end of the calibrated range, which counts where both ends are given; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedBatchNorm minCalibRange(None value) {
    put("min_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedBatchNorm maxCalibRange(double value) {
    put("max_calib_range", value);
    return this;
  }

  /**
   * Upper end of the calibrated range; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedBatchNorm maxCalibRange(None value) {
    put("max_calib_range", value);
    return this;
  }
}
