// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _unravel_index. Positions along each axis of an array of the given
 * shape: (...) to (m, ...).
 */
public final class UnravelIndex extends Attributes {
  private UnravelIndex() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static UnravelIndex attrs() {
    return new UnravelIndex();
  }

  /**
   * Shape of that array, m sizes; the first may be -1; default None.
   *
   * @param value the value
   * @return this
   */
  public UnravelIndex shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Shape of that array, m sizes; the first may be -1; default None.
   *
   * @param value the value
   * @return this
   */
  public UnravelIndex shape(None value) {
    put("shape", value);
    return this;
  }
}
