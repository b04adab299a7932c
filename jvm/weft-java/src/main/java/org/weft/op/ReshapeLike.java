// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator reshape_like. The elements of lhs with the axes lhs_begin ... lhs_end
 * - 1 replaced by the axes rhs_begin ... rhs_end - 1 of rhs; by default, with the whole shape of
 * rhs.
 */
public final class ReshapeLike extends Attributes {
  private ReshapeLike() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ReshapeLike attrs() {
    return new ReshapeLike();
  }

  /**
   * First axis replaced; default None.
   *
   * @param value the value
   * @return this
   */
  public ReshapeLike lhsBegin(long value) {
    put("lhs_begin", value);
    return this;
  }

  /**
   * First axis replaced; default None.
   *
   * @param value the value
   * @return this
   */
  public ReshapeLike lhsBegin(None value) {
    put("lhs_begin", value);
    return this;
  }

  /**
   * End of the axes replaced; default None.
   *
   * @param value the value
   * @return this
   */
  public ReshapeLike lhsEnd(long value) {
    put("lhs_end", value);
    return this;
  }

  /**
   * End of the axes replaced; default None.
   *
   * @param value the value
   * @return this
   */
  public ReshapeLike lhsEnd(None value) {
    put("lhs_end", value);
    return this;
  }

  /**
   * First axis taken; default None.
   *
   * @param value the value
   * @return this
   */
  public ReshapeLike rhsBegin(long value) {
    put("rhs_begin", value);
    return this;
  }

  /**
   * First axis taken; default None.
   *
   * @param value the value
   * @return this
   */
  public ReshapeLike rhsBegin(None value) {
    put("rhs_begin", value);
    return this;
  }

  /**
   * End of the axes taken; default None.
   *
   * @param value the value
   * @return this
   */
  public ReshapeLike rhsEnd(long value) {
    put("rhs_end", value);
    return this;
  }

  /**
   * End of the axes taken; default None.
   *
   * @param value the value
   * @return this
   */
  public ReshapeLike rhsEnd(None value) {
    put("rhs_end", value);
    return this;
  }
}
