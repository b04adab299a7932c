// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator broadcast_axis. Repeats the listed axes, which have size 1; the result
 * is a view.
 */
public final class BroadcastAxis extends Attributes {
  private BroadcastAxis() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static BroadcastAxis attrs() {
    return new BroadcastAxis();
  }

  /**
   * Axes to repeat; default ().
   *
   * @param value the value
   * @return this
   */
  public BroadcastAxis axis(long... value) {
    put("axis", value);
    return this;
  }

  /**
   * Their new sizes; default ().
   *
   * @param value the value
   * @return this
   */
  public BroadcastAxis size(long... value) {
    put("size", value);
    return this;
  }
}
