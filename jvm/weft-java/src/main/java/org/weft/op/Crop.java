// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator Crop. A rectangle out of images: of size h_w, or of the size of a
 * second array.
 */
public final class Crop extends Attributes {
  private Crop() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Crop attrs() {
    return new Crop();
  }

  /**
   * Row and column of its first pixel; default (0, 0).
   *
   * @param value the value
   * @return this
   */
  public Crop offset(long... value) {
    put("offset", value);
    return this;
  }

  /**
   * With one input: height and width; default (0, 0).
   *
   * @param value the value
   * @return this
   */
  public Crop hW(long... value) {
    put("h_w", value);
    return this;
  }

  /**
   * Whether it lies in the centre, whatever offset says; default False.
   *
   * @param value the value
   * @return this
   */
  public Crop centerCrop(boolean value) {
    put("center_crop", value);
    return this;
  }
}
