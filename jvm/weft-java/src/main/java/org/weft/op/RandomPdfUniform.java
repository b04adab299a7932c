// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _random_pdf_uniform. The uniform density 1 / (high - low), without a
 * look at where the sample lies. The result has the shape of sample.
 */
public final class RandomPdfUniform extends Attributes {
  private RandomPdfUniform() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomPdfUniform attrs() {
    return new RandomPdfUniform();
  }

  /**
   * Whether the logarithm is wanted; default False.
   *
   * @param value the value
   * @return this
   */
  public RandomPdfUniform isLog(boolean value) {
    put("is_log", value);
    return this;
  }
}
