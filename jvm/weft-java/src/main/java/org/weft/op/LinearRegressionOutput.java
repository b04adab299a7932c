// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator LinearRegressionOutput. The data itself; its gradient is that of the
 * squared error to the label over 2. The head gradient is ignored; the gradient is divided by the
 * number of outputs of one sample.
 */
public final class LinearRegressionOutput extends Attributes {
  private LinearRegressionOutput() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LinearRegressionOutput attrs() {
    return new LinearRegressionOutput();
  }

  /**
   * Multiplies the gradient; default 1.
   *
   * @param value the value
   * @return this
   */
  public LinearRegressionOutput gradScale(double value) {
    put("grad_scale", value);
    return this;
  }
}
