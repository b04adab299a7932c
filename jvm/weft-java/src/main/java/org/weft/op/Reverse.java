// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator reverse. The order of the elements along axes turned round; the result
 * is a view.
 */
public final class Reverse extends Attributes {
  private Reverse() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Reverse attrs() {
    return new Reverse();
  }

  /**
   * The axes to reverse; required.
   *
   * @param value the value
   * @return this
   */
  public Reverse axis(long... value) {
    put("axis", value);
    return this;
  }
}
