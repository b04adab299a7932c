// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_SyncBatchNorm. BatchNorm over axis 1 with the statistics of
 * all devices, in this version of one; var is the variance.
 */
public final class ContribSyncBatchNorm extends Attributes {
  private ContribSyncBatchNorm() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribSyncBatchNorm attrs() {
    return new ContribSyncBatchNorm();
  }

  /**
   * Added to the variance; default 0.001.
   *
   * @param value the value
   * @return this
   */
  public ContribSyncBatchNorm eps(double value) {
    put("eps", value);
    return this;
  }

  /**
   * Weight of the old running statistics; default 0.9.
   *
   * @param value the value
   * @return this
   */
  public ContribSyncBatchNorm momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * Whether gamma counts as 1, without a gradient; default True.
   *
   * @param value the value
   * @return this
   */
  public ContribSyncBatchNorm fixGamma(boolean value) {
    put("fix_gamma", value);
    return this;
  }

  /**
   * Whether the running statistics are used in training as well; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribSyncBatchNorm useGlobalStats(boolean value) {
    put("use_global_stats", value);
    return this;
  }

  /**
   * Whether the means and the variances are results, too; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribSyncBatchNorm outputMeanVar(boolean value) {
    put("output_mean_var", value);
    return this;
  }

  /**
   * Number of devices that share their statistics in training; 1; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribSyncBatchNorm ndev(long value) {
    put("ndev", value);
    return this;
  }

  /**
   * Name of the layer; has no effect; required.
   *
   * @param value the value
   * @return this
   */
  public ContribSyncBatchNorm key(String value) {
    put("key", value);
    return this;
  }
}
