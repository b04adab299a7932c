// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator SliceChannel. Cuts an axis into equal parts; the results are views.
 */
public final class SliceChannel extends Attributes {
  private SliceChannel() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SliceChannel attrs() {
    return new SliceChannel();
  }

  /**
   * How many parts; must divide the axis; required.
   *
   * @param value the value
   * @return this
   */
  public SliceChannel numOutputs(long value) {
    put("num_outputs", value);
    return this;
  }

  /**
   * The axis to cut; default 1.
   *
   * @param value the value
   * @return this
   */
  public SliceChannel axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * Drop the axis, of which every part has one index; default False.
   *
   * @param value the value
   * @return this
   */
  public SliceChannel squeezeAxis(boolean value) {
    put("squeeze_axis", value);
    return this;
  }
}
