// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator broadcast_to. Repeats axes of size 1 to the sizes given; the result is
 * a view.
 */
public final class BroadcastTo extends Attributes {
  private BroadcastTo() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static BroadcastTo attrs() {
    return new BroadcastTo();
  }

  /**
   * One size per axis; 0 keeps the input's size; default ().
   *
   * @param value the value
   * @return this
   */
  public BroadcastTo shape(long... value) {
    put("shape", value);
    return this;
  }
}
