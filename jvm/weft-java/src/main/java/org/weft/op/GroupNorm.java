// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator GroupNorm. Normalises groups of channels (Wu and He 2018): mean 0 and
 * variance 1 over the channels of a group and all positions, then gamma and beta of the group.
 */
public final class GroupNorm extends Attributes {
  private GroupNorm() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static GroupNorm attrs() {
    return new GroupNorm();
  }

  /**
   * Number of groups, a divisor of the number of channels; default 1.
   *
   * @param value the value
   * @return this
   */
  public GroupNorm numGroups(long value) {
    put("num_groups", value);
    return this;
  }

  /**
   * Added to the variance; default 1e-05.
   *
   * @param value the value
   * @return this
   */
  public GroupNorm eps(double value) {
    put("eps", value);
    return this;
  }

  /**
   * Whether mean and sqrt(variance + eps), shape (batch, num_groups), are results, too; default
   * False.
   *
   * @param value the value
   * @return this
   */
  public GroupNorm outputMeanVar(boolean value) {
    put("output_mean_var", value);
    return this;
  }
}
