// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator squeeze. Removes axes of size 1: those listed, or all. One axis stays
 * where all would go.
 */
public final class Squeeze extends Attributes {
  private Squeeze() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Squeeze attrs() {
    return new Squeeze();
  }

  /**
   * Axes to remove; None: all of size 1; default None.
   *
   * @param value the value
   * @return this
   */
  public Squeeze axis(long... value) {
    put("axis", value);
    return this;
  }

  /**
   * Axes to remove; None: all of size 1; default None.
   *
   * @param value the value
   * @return this
   */
  public Squeeze axis(None value) {
    put("axis", value);
    return this;
  }
}
