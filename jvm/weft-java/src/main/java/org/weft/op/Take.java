// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator take. Slices of an array along one axis, chosen by index. The result
 * has the shape of a with the axis replaced by the shape of indices.
 */
public final class Take extends Attributes {
  private Take() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Take attrs() {
    return new Take();
  }

  /**
   * The axis to take along; default 0.
   *
   * @param value the value
   * @return this
   */
  public Take axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * Indices out of range: clip to the ends, raise an error, or wrap around; one of clip, raise,
   * wrap; default clip.
   *
   * @param value the value
   * @return this
   */
  public Take mode(String value) {
    put("mode", value);
    return this;
  }
}
