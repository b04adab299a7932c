// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator Pad. The input with elements added before and after each axis: a
 * constant, the nearest element (edge), or the elements mirrored at the first and last one
 * (reflect).
 */
public final class Pad extends Attributes {
  private Pad() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Pad attrs() {
    return new Pad();
  }

  /**
   * What to add; one of constant, edge, reflect; required.
   *
   * @param value the value
   * @return this
   */
  public Pad mode(String value) {
    put("mode", value);
    return this;
  }

  /**
   * (before_0, after_0, before_1, after_1, ...); required.
   *
   * @param value the value
   * @return this
   */
  public Pad padWidth(long... value) {
    put("pad_width", value);
    return this;
  }

  /**
   * The value that mode constant adds; default 0.
   *
   * @param value the value
   * @return this
   */
  public Pad constantValue(double value) {
    put("constant_value", value);
    return this;
  }
}
