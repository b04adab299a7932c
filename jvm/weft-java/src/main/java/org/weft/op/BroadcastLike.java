// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator broadcast_like. Repeats axes of lhs that have size 1 to the sizes of
 * rhs; the result is a view.
 */
public final class BroadcastLike extends Attributes {
  private BroadcastLike() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static BroadcastLike attrs() {
    return new BroadcastLike();
  }

  /**
   * Axes of lhs to repeat; None means all, and equal ranks; default None.
   *
   * @param value the value
   * @return this
   */
  public BroadcastLike lhsAxes(long... value) {
    put("lhs_axes", value);
    return this;
  }

  /**
   * Axes of lhs to repeat; None means all, and equal ranks; default None.
   *
   * @param value the value
   * @return this
   */
  public BroadcastLike lhsAxes(None value) {
    put("lhs_axes", value);
    return this;
  }

  /**
   * Axes of rhs that give their sizes; default None.
   *
   * @param value the value
   * @return this
   */
  public BroadcastLike rhsAxes(long... value) {
    put("rhs_axes", value);
    return this;
  }

  /**
   * Axes of rhs that give their sizes; default None.
   *
   * @param value the value
   * @return this
   */
  public BroadcastLike rhsAxes(None value) {
    put("rhs_axes", value);
    return this;
  }
}
