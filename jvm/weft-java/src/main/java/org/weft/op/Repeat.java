// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator repeat. Every element `repeats` times in a row: along an axis, or of
 * the flattened input.
 */
public final class Repeat extends Attributes {
  private Repeat() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Repeat attrs() {
    return new Repeat();
  }

  /**
   * At least 0; required.
   *
   * @param value the value
   * @return this
   */
  public Repeat repeats(long value) {
    put("repeats", value);
    return this;
  }

  /**
   * None flattens the input first; default None.
   *
   * @param value the value
   * @return this
   */
  public Repeat axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * None flattens the input first; default None.
   *
   * @param value the value
   * @return this
   */
  public Repeat axis(None value) {
    put("axis", value);
    return this;
  }
}
