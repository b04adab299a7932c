// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator L2Normalization. data / sqrt(sum(data^2) + eps), summed over a sample
 * (instance), over the channels of a position (channel) or over the positions of a channel
 * (spatial).
 */
public final class L2Normalization extends Attributes {
  private L2Normalization() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static L2Normalization attrs() {
    return new L2Normalization();
  }

  /**
   * Added to the sum; default 1e-10.
   *
   * @param value the value
   * @return this
   */
  public L2Normalization eps(double value) {
    put("eps", value);
    return this;
  }

  /**
   * What is summed over; one of channel, instance, spatial; default instance.
   *
   * @param value the value
   * @return this
   */
  public L2Normalization mode(String value) {
    put("mode", value);
    return this;
  }
}
