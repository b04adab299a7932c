// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator Activation. An elementwise activation: relu max(x, 0); sigmoid 1 / (1
 * + exp(-x)); softrelu log(1 + exp(x)); softsign x / (1 + |x|); tanh.
 */
public final class Activation extends Attributes {
  private Activation() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Activation attrs() {
    return new Activation();
  }

  /**
   * The function; one of relu, sigmoid, softrelu, softsign, tanh; required.
   *
   * @param value the value
   * @return this
   */
  public Activation actType(String value) {
    put("act_type", value);
    return this;
  }
}
