// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator SoftmaxActivation. Softmax along the last axis, or over the channels
 * (axis 1).
 */
public final class SoftmaxActivation extends Attributes {
  private SoftmaxActivation() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SoftmaxActivation attrs() {
    return new SoftmaxActivation();
  }

  /**
   * channel: along axis 1; instance: along the last axis; one of channel, instance; default
   * instance.
   *
   * @param value the value
   * @return this
   */
  public SoftmaxActivation mode(String value) {
    put("mode", value);
    return this;
  }
}
