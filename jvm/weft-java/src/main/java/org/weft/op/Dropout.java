// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator Dropout. Sets each element to zero with probability p and multiplies
 * the others by 1 / (1 - p). Outside of training, data itself.
 */
public final class Dropout extends Attributes {
  private Dropout() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Dropout attrs() {
    return new Dropout();
  }

  /**
   * Probability of zero, in [0, 1]; default 0.5.
   *
   * @param value the value
   * @return this
   */
  public Dropout p(double value) {
    put("p", value);
    return this;
  }

  /**
   * Drop in training only, or always; one of always, training; default training.
   *
   * @param value the value
   * @return this
   */
  public Dropout mode(String value) {
    put("mode", value);
    return this;
  }

  /**
   * Axes along which all elements share one draw; default ().
   *
   * @param value the value
   * @return this
   */
  public Dropout axes(long... value) {
    put("axes", value);
    return this;
  }

  /**
   * Accepted for compatibility; it has no effect; default False.
   *
   * @param value the value
   * @return this
   */
  public Dropout cudnnOff(boolean value) {
    put("cudnn_off", value);
    return this;
  }
}
