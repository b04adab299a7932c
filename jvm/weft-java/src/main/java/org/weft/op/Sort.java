// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator sort. The elements of each lane along one axis in order; NaN is above
 * every number.
 */
public final class Sort extends Attributes {
  private Sort() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Sort attrs() {
    return new Sort();
  }

  /**
   * The axis; None: the flattened array; default -1.
   *
   * @param value the value
   * @return this
   */
  public Sort axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * The axis; None: the flattened array; default -1.
   *
   * @param value the value
   * @return this
   */
  public Sort axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * Ascending order; default True.
   *
   * @param value the value
   * @return this
   */
  public Sort isAscend(boolean value) {
    put("is_ascend", value);
    return this;
  }
}
