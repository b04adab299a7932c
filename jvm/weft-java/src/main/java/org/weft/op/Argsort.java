// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator argsort. The positions of the elements of each lane along one axis, in
 * the order of their values; equal values keep their order, NaN is above every number.
 */
public final class Argsort extends Attributes {
  private Argsort() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Argsort attrs() {
    return new Argsort();
  }

  /**
   * The axis; None: the flattened array; default -1.
   *
   * @param value the value
   * @return this
   */
  public Argsort axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * The axis; None: the flattened array; default -1.
   *
   * @param value the value
   * @return this
   */
  public Argsort axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * Ascending order; default True.
   *
   * @param value the value
   * @return this
   */
  public Argsort isAscend(boolean value) {
    put("is_ascend", value);
    return this;
  }

  /**
   * Dtype of the positions; default float32.
   *
   * @param value the value
   * @return this
   */
  public Argsort dtype(DType value) {
    put("dtype", value);
    return this;
  }
}
