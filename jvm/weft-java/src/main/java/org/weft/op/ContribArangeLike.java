// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _contrib_arange_like. Evenly spaced values, each `repeat` times: as
 * many as the input has elements, in its shape, or as many as one of its axes is long. Dtype of the
 * input.
 */
public final class ContribArangeLike extends Attributes {
  private ContribArangeLike() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribArangeLike attrs() {
    return new ContribArangeLike();
  }

  /**
   * First value; default 0.
   *
   * @param value the value
   * @return this
   */
  public ContribArangeLike start(double value) {
    put("start", value);
    return this;
  }

  /**
   * Distance between values; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribArangeLike step(double value) {
    put("step", value);
    return this;
  }

  /**
   * How often each value stands; at least 1; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribArangeLike repeat(long value) {
    put("repeat", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default ''.
   *
   * @param value the value
   * @return this
   */
  public ContribArangeLike ctx(String value) {
    put("ctx", value);
    return this;
  }

  /**
   * The axis that is counted; None: all elements; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribArangeLike axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * The axis that is counted; None: all elements; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribArangeLike axis(None value) {
    put("axis", value);
    return this;
  }
}
