// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _image_resize. Resizes images.
 */
public final class ImageResize extends Attributes {
  private ImageResize() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ImageResize attrs() {
    return new ImageResize();
  }

  /**
   * (width, height), or one number for both; default ().
   *
   * @param value the value
   * @return this
   */
  public ImageResize size(long... value) {
    put("size", value);
    return this;
  }

  /**
   * With one number: it is the length of the shorter side; default False.
   *
   * @param value the value
   * @return this
   */
  public ImageResize keepRatio(boolean value) {
    put("keep_ratio", value);
    return this;
  }

  /**
   * 0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8; default 1.
   *
   * @param value the value
   * @return this
   */
  public ImageResize interp(long value) {
    put("interp", value);
    return this;
  }
}
