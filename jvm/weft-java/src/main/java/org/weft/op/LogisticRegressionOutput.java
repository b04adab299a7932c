// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator LogisticRegressionOutput. Sigmoid of the data; the gradient is that of
 * the logistic loss with the label. The head gradient is ignored; the gradient is divided by the
 * number of outputs of one sample.
 */
public final class LogisticRegressionOutput extends Attributes {
  private LogisticRegressionOutput() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LogisticRegressionOutput attrs() {
    return new LogisticRegressionOutput();
  }

  /**
   * Multiplies the gradient; default 1.
   *
   * @param value the value
   * @return this
   */
  public LogisticRegressionOutput gradScale(double value) {
    put("grad_scale", value);
    return this;
  }
}
