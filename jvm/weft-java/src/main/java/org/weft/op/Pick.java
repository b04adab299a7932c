// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator pick. The element of each lane of data along one axis that index
 * names.
 */
public final class Pick extends Attributes {
  private Pick() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Pick attrs() {
    return new Pick();
  }

  /**
   * The axis; None: over the flattened data; default -1.
   *
   * @param value the value
   * @return this
   */
  public Pick axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * The axis; None: over the flattened data; default -1.
   *
   * @param value the value
   * @return this
   */
  public Pick axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * Keep the axis with size 1; default False.
   *
   * @param value the value
   * @return this
   */
  public Pick keepdims(boolean value) {
    put("keepdims", value);
    return this;
  }

  /**
   * Indices out of range: clip to the ends, raise an error, or wrap around; one of clip, raise,
   * wrap; default clip.
   *
   * @param value the value
   * @return this
   */
  public Pick mode(String value) {
    put("mode", value);
    return this;
  }
}
