// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _image_imencode. Encodes an image as a JPEG or PNG file: uint8 with
 * one axis.
 */
public final class ImageImencode extends Attributes {
  private ImageImencode() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ImageImencode attrs() {
    return new ImageImencode();
  }

  /**
   * ".jpg", ".jpeg" or ".png"; default .jpg.
   *
   * @param value the value
   * @return this
   */
  public ImageImencode format(String value) {
    put("format", value);
    return this;
  }

  /**
   * JPEG: 1 to 100, None: 95. PNG: compression level 0 to 9, None: 3; default None.
   *
   * @param value the value
   * @return this
   */
  public ImageImencode quality(long value) {
    put("quality", value);
    return this;
  }

  /**
   * JPEG: 1 to 100, None: 95. PNG: compression level 0 to 9, None: 3; default None.
   *
   * @param value the value
   * @return this
   */
  public ImageImencode quality(None value) {
    put("quality", value);
    return this;
  }

  /**
   * Whether red comes first, else blue; default True.
   *
   * @param value the value
   * @return this
   */
  public ImageImencode fromRgb(boolean value) {
    put("from_rgb", value);
    return this;
  }
}
