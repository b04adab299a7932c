// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_box_iou. Intersection over union of every box of lhs with
 * every box of rhs; 0 where they share no area.
 */
public final class ContribBoxIou extends Attributes {
  private ContribBoxIou() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribBoxIou attrs() {
    return new ContribBoxIou();
  }

  /**
   * Coordinates: centre, width, height; or left, top, right, bottom; one of center, corner; default
   * corner.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxIou format(String value) {
    put("format", value);
    return this;
  }
}
