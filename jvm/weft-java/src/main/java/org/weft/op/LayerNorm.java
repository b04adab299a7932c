// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator LayerNorm. (data - mean) / sqrt(variance + eps) gamma + beta, with
 * mean and biased variance along one axis.
 */
public final class LayerNorm extends Attributes {
  private LayerNorm() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LayerNorm attrs() {
    return new LayerNorm();
  }

  /**
   * The axis that is normalised; default -1.
   *
   * @param value the value
   * @return this
   */
  public LayerNorm axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * Added to the variance; default 1e-05.
   *
   * @param value the value
   * @return this
   */
  public LayerNorm eps(double value) {
    put("eps", value);
    return this;
  }

  /**
   * Whether mean and sqrt(variance + eps) are results, too; default False.
   *
   * @param value the value
   * @return this
   */
  public LayerNorm outputMeanVar(boolean value) {
    put("output_mean_var", value);
    return this;
  }
}
