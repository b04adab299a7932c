// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator MakeLoss. The data itself, as a loss: its gradient is grad_scale,
 * whatever the head gradient.
 */
public final class MakeLoss extends Attributes {
  private MakeLoss() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MakeLoss attrs() {
    return new MakeLoss();
  }

  /**
   * The gradient; default 1.
   *
   * @param value the value
   * @return this
   */
  public MakeLoss gradScale(double value) {
    put("grad_scale", value);
    return this;
  }

  /**
   * Elements above it are valid, for the normalization of that name; default 0.
   *
   * @param value the value
   * @return this
   */
  public MakeLoss validThresh(double value) {
    put("valid_thresh", value);
    return this;
  }

  /**
   * Divides the gradient by the batch size (all axes but the last), by nothing, or by the number of
   * valid elements; one of batch, null, valid; default null.
   *
   * @param value the value
   * @return this
   */
  public MakeLoss normalization(String value) {
    put("normalization", value);
    return this;
  }
}
