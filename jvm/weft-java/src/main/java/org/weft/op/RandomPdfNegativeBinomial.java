// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _random_pdf_negative_binomial. The probability of a number of failures
 * before the k-th success of probability p. The result has the shape of sample.
 */
public final class RandomPdfNegativeBinomial extends Attributes {
  private RandomPdfNegativeBinomial() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomPdfNegativeBinomial attrs() {
    return new RandomPdfNegativeBinomial();
  }

  /**
   * Whether the logarithm is wanted; default False.
   *
   * @param value the value
   * @return this
   */
  public RandomPdfNegativeBinomial isLog(boolean value) {
    put("is_log", value);
    return this;
  }
}
