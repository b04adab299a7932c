// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator Concat. The inputs one after the other along an axis.
 */
public final class Concat extends Attributes {
  private Concat() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Concat attrs() {
    return new Concat();
  }

  /**
   * The axis to join along; default 1.
   *
   * @param value the value
   * @return this
   */
  public Concat dim(long value) {
    put("dim", value);
    return this;
  }
}
