// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _image_crop. A rectangle of an image; the result is a view.
 */
public final class ImageCrop extends Attributes {
  private ImageCrop() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ImageCrop attrs() {
    return new ImageCrop();
  }

  /**
   * First column; required.
   *
   * @param value the value
   * @return this
   */
  public ImageCrop x(long value) {
    put("x", value);
    return this;
  }

  /**
   * First row; required.
   *
   * @param value the value
   * @return this
   */
  public ImageCrop y(long value) {
    put("y", value);
    return this;
  }

  /**
   * Columns of the result; required.
   *
   * @param value the value
   * @return this
   */
  public ImageCrop width(long value) {
    put("width", value);
    return this;
  }

  /**
   * Rows of the result; required.
   *
   * @param value the value
   * @return this
   */
  public ImageCrop height(long value) {
    put("height", value);
    return this;
  }
}
