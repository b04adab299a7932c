// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator stack. The inputs, all of one shape, joined along a new axis.
 */
public final class Stack extends Attributes {
  private Stack() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Stack attrs() {
    return new Stack();
  }

  /**
   * Position of the new axis, in [-rank - 1, rank]; default 0.
   *
   * @param value the value
   * @return this
   */
  public Stack axis(long value) {
    put("axis", value);
    return this;
  }
}
