// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator MAERegressionOutput. The data itself; its gradient is that of the
 * absolute error to the label. The head gradient is ignored; the gradient is divided by the number
 * of outputs of one sample.
 */
public final class MAERegressionOutput extends Attributes {
  private MAERegressionOutput() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MAERegressionOutput attrs() {
    return new MAERegressionOutput();
  }

  /**
   * Multiplies the gradient; default 1.
   *
   * @param value the value
   * @return this
   */
  public MAERegressionOutput gradScale(double value) {
    put("grad_scale", value);
    return this;
  }
}
