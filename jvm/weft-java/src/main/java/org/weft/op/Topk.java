// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator topk. The k first elements of each lane along one axis, in order:
 * their positions, their values, both, or a mask of the shape of data that is 1 where they are. Of
 * equal values the earlier one comes first; NaN is above every number.
 */
public final class Topk extends Attributes {
  private Topk() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Topk attrs() {
    return new Topk();
  }

  /**
   * The axis; None: the flattened array; default -1.
   *
   * @param value the value
   * @return this
   */
  public Topk axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * The axis; None: the flattened array; default -1.
   *
   * @param value the value
   * @return this
   */
  public Topk axis(None value) {
    put("axis", value);
    return this;
  }

  /**
   * How many; below 1: all of them, sorted; default 1.
   *
   * @param value the value
   * @return this
   */
  public Topk k(long value) {
    put("k", value);
    return this;
  }

  /**
   * What to return; one of both, indices, mask, value; default indices.
   *
   * @param value the value
   * @return this
   */
  public Topk retTyp(String value) {
    put("ret_typ", value);
    return this;
  }

  /**
   * The smallest elements instead of the largest; default False.
   *
   * @param value the value
   * @return this
   */
  public Topk isAscend(boolean value) {
    put("is_ascend", value);
    return this;
  }

  /**
   * Dtype of the positions; default float32.
   *
   * @param value the value
   * @return this
   */
  public Topk dtype(DType value) {
    put("dtype", value);
    return this;
  }
}
