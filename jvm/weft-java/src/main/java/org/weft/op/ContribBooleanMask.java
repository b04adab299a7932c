// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_boolean_mask. The slices of data along one axis where index
 * is nonzero. The size of that axis of the result depends on the values of index.
 */
public final class ContribBooleanMask extends Attributes {
  private ContribBooleanMask() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribBooleanMask attrs() {
    return new ContribBooleanMask();
  }

  /**
   * The axis to select along; default 0.
   *
   * @param value the value
   * @return this
   */
  public ContribBooleanMask axis(long value) {
    put("axis", value);
    return this;
  }
}
