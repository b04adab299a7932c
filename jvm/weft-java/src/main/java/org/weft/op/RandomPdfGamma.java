// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _random_pdf_gamma. The gamma density of shape alpha and rate beta. The
 * result has the shape of sample.
 */
public final class RandomPdfGamma extends Attributes {
  private RandomPdfGamma() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomPdfGamma attrs() {
    return new RandomPdfGamma();
  }

  /**
   * Whether the logarithm is wanted; default False.
   *
   * @param value the value
   * @return this
   */
  public RandomPdfGamma isLog(boolean value) {
    put("is_log", value);
    return this;
  }
}
