// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _random_pdf_poisson. The probability of a count under the Poisson
 * distribution. The result has the shape of sample.
 */
public final class RandomPdfPoisson extends Attributes {
  private RandomPdfPoisson() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomPdfPoisson attrs() {
    return new RandomPdfPoisson();
  }

  /**
   * Whether the logarithm is wanted; default False.
   *
   * @param value the value
   * @return this
   */
  public RandomPdfPoisson isLog(boolean value) {
    put("is_log", value);
    return this;
  }
}
