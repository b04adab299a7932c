// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator all_finite. 1 where every element is finite, else 0; shape (1,),
 * float32. No gradient.
 */
public final class AllFinite extends Attributes {
  private AllFinite() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static AllFinite attrs() {
    return new AllFinite();
  }

  /**
   * True; joining with what the result holds is refused; default True.
   *
   * @param value the value
   * @return this
   */
  public AllFinite initOutput(boolean value) {
    put("init_output", value);
    return this;
  }
}
