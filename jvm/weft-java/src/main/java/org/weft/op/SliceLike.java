// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator slice_like. The leading part of data that has the sizes of shape_like
 * along the axes listed; the result is a view.
 */
public final class SliceLike extends Attributes {
  private SliceLike() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SliceLike attrs() {
    return new SliceLike();
  }

  /**
   * Axes to slice; () means all, and equal ranks; default ().
   *
   * @param value the value
   * @return this
   */
  public SliceLike axes(long... value) {
    put("axes", value);
    return this;
  }
}
