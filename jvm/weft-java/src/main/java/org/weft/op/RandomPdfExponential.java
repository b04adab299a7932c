// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _random_pdf_exponential. The exponential density lam exp(-lam x). The
 * result has the shape of sample.
 */
public final class RandomPdfExponential extends Attributes {
  private RandomPdfExponential() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomPdfExponential attrs() {
    return new RandomPdfExponential();
  }

  /**
   * Whether the logarithm is wanted; default False.
   *
   * @param value the value
   * @return this
   */
  public RandomPdfExponential isLog(boolean value) {
    put("is_log", value);
    return this;
  }
}
