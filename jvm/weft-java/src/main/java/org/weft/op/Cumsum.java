// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator _np_cumsum. Running sums along an axis: out[i] = a[0] + ... + a[i].
 * Without an axis, of the flattened array.
 */
public final class Cumsum extends Attributes {
  private Cumsum() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Cumsum attrs() {
    return new Cumsum();
  }

  /**
   * The axis; None flattens the input; default None.
   *
   * @param value the value
   * @return this
   */
  public Cumsum axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * The axis; None flattens the input; default None.
   *
   * @param value the value
   * @return this
   */
  public Cumsum axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * Dtype of the result; None: that of the input; default None.
   *
   * @param value the value
   * @return this
   */
  public Cumsum dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Dtype of the result; None: that of the input; default None.
   *
   * @param value the value
   * @return this
   */
  public Cumsum dtype(None value) {
    put("dtype", value);
    return this;
  }
}
