// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _random_pdf_dirichlet. The Dirichlet density. The result has the shape
 * of sample without its last axis, and (1,) where that is the only one.
 */
public final class RandomPdfDirichlet extends Attributes {
  private RandomPdfDirichlet() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomPdfDirichlet attrs() {
    return new RandomPdfDirichlet();
  }

  /**
   * Whether the logarithm is wanted; default False.
   *
   * @param value the value
   * @return this
   */
  public RandomPdfDirichlet isLog(boolean value) {
    put("is_log", value);
    return this;
  }
}
