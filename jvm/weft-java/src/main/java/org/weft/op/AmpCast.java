// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;

/**
 * Attributes of the operator amp_cast. data in another dtype where it is floating; other arrays
 * stay as they are.
 */
public final class AmpCast extends Attributes {
  private AmpCast() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static AmpCast attrs() {
    return new AmpCast();
  }

  /**
   * Dtype of the result; required.
   *
   * @param value the value
   * @return this
   */
  public AmpCast dtype(DType value) {
    put("dtype", value);
    return this;
  }
}
