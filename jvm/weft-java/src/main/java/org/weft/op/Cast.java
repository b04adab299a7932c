// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;

/**
 * Attributes of the operator Cast. Converts the elements to another dtype. Floating point to
 * integer rounds to zero.
 */
public final class Cast extends Attributes {
  private Cast() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Cast attrs() {
    return new Cast();
  }

  /**
   * The dtype of the result; required.
   *
   * @param value the value
   * @return this
   */
  public Cast dtype(DType value) {
    put("dtype", value);
    return this;
  }
}
