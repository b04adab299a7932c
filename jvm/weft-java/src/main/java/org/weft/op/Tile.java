// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator tile. The input repeated reps[i] times along axis i. The shorter of
 * shape and reps is filled with ones in front.
 */
public final class Tile extends Attributes {
  private Tile() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Tile attrs() {
    return new Tile();
  }

  /**
   * Repetitions per axis, at least 0; required.
   *
   * @param value the value
   * @return this
   */
  public Tile reps(long... value) {
    put("reps", value);
    return this;
  }
}
