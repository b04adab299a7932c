// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_box_decode. The corners of boxes from their offsets from
 * anchors: the inverse of box_encode with means of 0.
 */
public final class ContribBoxDecode extends Attributes {
  private ContribBoxDecode() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribBoxDecode attrs() {
    return new ContribBoxDecode();
  }

  /**
   * Factor of the first offset; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxDecode std0(double value) {
    put("std0", value);
    return this;
  }

  /**
   * Factor of the second; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxDecode std1(double value) {
    put("std1", value);
    return this;
  }

  /**
   * Factor of the third; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxDecode std2(double value) {
    put("std2", value);
    return this;
  }

  /**
   * Factor of the fourth; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxDecode std3(double value) {
    put("std3", value);
    return this;
  }

  /**
   * Above 0: the largest logarithm of a size's ratio; default -1.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxDecode clip(double value) {
    put("clip", value);
    return this;
  }

  /**
   * Of anchors: centre, width, height; or left, top, right, bottom; one of center, corner; default
   * center.
   *
   * @param value the value
   * @return this
   */
  public ContribBoxDecode format(String value) {
    put("format", value);
    return this;
  }
}
