// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator SVMOutput. The data itself; its gradient is that of the one-against-
 * all hinge loss, squared unless use_linear. The head gradient is ignored.
 */
public final class SVMOutput extends Attributes {
  private SVMOutput() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SVMOutput attrs() {
    return new SVMOutput();
  }

  /**
   * Margin of the hinge; default 1.
   *
   * @param value the value
   * @return this
   */
  public SVMOutput margin(double value) {
    put("margin", value);
    return this;
  }

  /**
   * Scale of the loss; default 1.
   *
   * @param value the value
   * @return this
   */
  public SVMOutput regularizationCoefficient(double value) {
    put("regularization_coefficient", value);
    return this;
  }

  /**
   * The hinge itself instead of its square; default False.
   *
   * @param value the value
   * @return this
   */
  public SVMOutput useLinear(boolean value) {
    put("use_linear", value);
    return this;
  }
}
