// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator expand_dims. Inserts an axis of size 1 at position `axis` of the
 * result.
 */
public final class ExpandDims extends Attributes {
  private ExpandDims() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ExpandDims attrs() {
    return new ExpandDims();
  }

  /**
   * In [-rank - 1, rank]; required.
   *
   * @param value the value
   * @return this
   */
  public ExpandDims axis(long value) {
    put("axis", value);
    return this;
  }
}
