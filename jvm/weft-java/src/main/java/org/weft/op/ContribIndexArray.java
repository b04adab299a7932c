// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _contrib_index_array. The position of every element of data: an int64
 * array of shape data.shape + (m,).
 */
public final class ContribIndexArray extends Attributes {
  private ContribIndexArray() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribIndexArray attrs() {
    return new ContribIndexArray();
  }

  /**
   * The m axes to list; None: all of them; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribIndexArray axes(long... value) {
    put("axes", value);
    return this;
  }

  /**
   * The m axes to list; None: all of them; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribIndexArray axes(None value) {
    put("axes", value);
    return this;
  }
}
