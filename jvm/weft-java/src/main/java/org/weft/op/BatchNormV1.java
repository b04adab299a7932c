// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator BatchNorm_v1. BatchNorm over axis 1, as the first version of MXNet had
 * it; var is the variance.
 */
public final class BatchNormV1 extends Attributes {
  private BatchNormV1() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static BatchNormV1 attrs() {
    return new BatchNormV1();
  }

  /**
   * Added to the variance; default 0.001.
   *
   * @param value the value
   * @return this
   */
  public BatchNormV1 eps(double value) {
    put("eps", value);
    return this;
  }

  /**
   * Weight of the old running statistics; default 0.9.
   *
   * @param value the value
   * @return this
   */
  public BatchNormV1 momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * Whether gamma counts as 1, without a gradient; default True.
   *
   * @param value the value
   * @return this
   */
  public BatchNormV1 fixGamma(boolean value) {
    put("fix_gamma", value);
    return this;
  }

  /**
   * Whether the running statistics are used in training as well; default False.
   *
   * @param value the value
   * @return this
   */
  public BatchNormV1 useGlobalStats(boolean value) {
    put("use_global_stats", value);
    return this;
  }

  /**
   * Whether the means and the variances are results, too; default False.
   *
   * @param value the value
   * @return this
   */
  public BatchNormV1 outputMeanVar(boolean value) {
    put("output_mean_var", value);
    return this;
  }
}
