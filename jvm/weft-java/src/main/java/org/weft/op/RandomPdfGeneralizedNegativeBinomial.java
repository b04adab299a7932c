// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _random_pdf_generalized_negative_binomial. The probability of a count
 * under the negative binomial distribution of mean mu and variance mu + alpha mu^2. The result has
 * the shape of sample.
 */
public final class RandomPdfGeneralizedNegativeBinomial extends Attributes {
  private RandomPdfGeneralizedNegativeBinomial() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomPdfGeneralizedNegativeBinomial attrs() {
    return new RandomPdfGeneralizedNegativeBinomial();
  }

  /**
   * Whether the logarithm is wanted; default False.
   *
   * @param value the value
   * @return this
   */
  public RandomPdfGeneralizedNegativeBinomial isLog(boolean value) {
    put("is_log", value);
    return this;
  }
}
