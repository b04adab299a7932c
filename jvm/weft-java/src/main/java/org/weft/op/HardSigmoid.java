// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator hard_sigmoid. max(0, min(1, alpha x + beta)).
 */
public final class HardSigmoid extends Attributes {
  private HardSigmoid() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static HardSigmoid attrs() {
    return new HardSigmoid();
  }

  /**
   * Slope; default 0.2.
   *
   * @param value the value
   * @return this
   */
  public HardSigmoid alpha(double value) {
    put("alpha", value);
    return this;
  }

  /**
   * Offset; default 0.5.
   *
   * @param value the value
   * @return this
   */
  public HardSigmoid beta(double value) {
    put("beta", value);
    return this;
  }
}
