// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator norm. The norm of the elements along axes: for ord 1 the sum of
 * absolute values, for ord 2 the square root of the sum of squares. Its gradient at 0 is 0.
 */
public final class Norm extends Attributes {
  private Norm() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Norm attrs() {
    return new Norm();
  }

  /**
   * 1 or 2; default 2.
   *
   * @param value the value
   * @return this
   */
  public Norm ord(long value) {
    put("ord", value);
    return this;
  }

  /**
   * Axes to reduce; None: all; default None.
   *
   * @param value the value
   * @return this
   */
  public Norm axis(long... value) {
    put("axis", value);
    return this;
  }

  /**
   * Axes to reduce; None: all; default None.
   *
   * @param value the value
   * @return this
   */
  public Norm axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * Dtype of the result; None: that of the input; default None.
   *
   * @param value the value
   * @return this
   */
  public Norm outDtype(DType value) {
    put("out_dtype", value);
    return this;
  }

  /**
   * Dtype of the result; None: that of the input; default None.
   *
   * @param value the value
   * @return this
   */
  public Norm outDtype(None value) {
    put("out_dtype", value);
    return this;
  }

  /**
   * Keep reduced axes with size 1; default False.
   *
   * @param value the value
   * @return this
   */
  public Norm keepdims(boolean value) {
    put("keepdims", value);
    return this;
  }
}
