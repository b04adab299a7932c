// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _random_pdf_normal. The normal density. The result has the shape of
 * sample.
 */
public final class RandomPdfNormal extends Attributes {
  private RandomPdfNormal() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomPdfNormal attrs() {
    return new RandomPdfNormal();
  }

  /**
   * Whether the logarithm is wanted; default False.
   *
   * @param value the value
   * @return this
   */
  public RandomPdfNormal isLog(boolean value) {
    put("is_log", value);
    return this;
  }
}
