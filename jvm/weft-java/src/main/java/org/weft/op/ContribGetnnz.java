// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _contrib_getnnz. The number of elements other than 0, int64: of the
 * whole array, shape (1,), or along an axis. No gradient.
 */
public final class ContribGetnnz extends Attributes {
  private ContribGetnnz() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribGetnnz attrs() {
    return new ContribGetnnz();
  }

  /**
   * The axis that is counted along; None: the whole array; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribGetnnz axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * The axis that is counted along; None: the whole array; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribGetnnz axis(None value) {
    put("axis", value);
    return this;
  }
}
