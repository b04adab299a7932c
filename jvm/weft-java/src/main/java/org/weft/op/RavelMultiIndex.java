// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _ravel_multi_index. Flat positions in an array of the given shape: (m,
 * ...) to (...).
 */
public final class RavelMultiIndex extends Attributes {
  private RavelMultiIndex() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RavelMultiIndex attrs() {
    return new RavelMultiIndex();
  }

  /**
   * Shape of that array, m sizes; the first may be -1; default None.
   *
   * @param value the value
   * @return this
   */
  public RavelMultiIndex shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Shape of that array, m sizes; the first may be -1; default None.
   *
   * @param value the value
   * @return this
   */
  public RavelMultiIndex shape(None value) {
    put("shape", value);
    return this;
  }
}
