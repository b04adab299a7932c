// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator SwapAxis. Exchanges two axes; the result is a view.
 */
public final class SwapAxis extends Attributes {
  private SwapAxis() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SwapAxis attrs() {
    return new SwapAxis();
  }

  /**
   * One axis; default 0.
   *
   * @param value the value
   * @return this
   */
  public SwapAxis dim1(long value) {
    put("dim1", value);
    return this;
  }

  /**
   * The other one; default 0.
   *
   * @param value the value
   * @return this
   */
  public SwapAxis dim2(long value) {
    put("dim2", value);
    return this;
  }
}
