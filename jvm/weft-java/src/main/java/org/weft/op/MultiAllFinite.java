// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator multi_all_finite. 1 where every element of all arrays is finite, else
 * 0; shape (1,). No gradient.
 */
public final class MultiAllFinite extends Attributes {
  private MultiAllFinite() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MultiAllFinite attrs() {
    return new MultiAllFinite();
  }

  /**
   * True; joining with what the result holds is refused; default True.
   *
   * @param value the value
   * @return this
   */
  public MultiAllFinite initOutput(boolean value) {
    put("init_output", value);
    return this;
  }
}
