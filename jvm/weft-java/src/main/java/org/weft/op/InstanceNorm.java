// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator InstanceNorm. Normalises every channel of every sample (Ulyanov 2016):
 * mean 0 and variance 1 over its positions, then gamma and beta of the channel.
 */
public final class InstanceNorm extends Attributes {
  private InstanceNorm() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static InstanceNorm attrs() {
    return new InstanceNorm();
  }

  /**
   * Added to the variance; default 0.001.
   *
   * @param value the value
   * @return this
   */
  public InstanceNorm eps(double value) {
    put("eps", value);
    return this;
  }
}
