// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _image_random_color_jitter. Random brightness, contrast, saturation
 * and hue, in this order, by factors within the given distances of 1.
 */
public final class ImageRandomColorJitter extends Attributes {
  private ImageRandomColorJitter() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ImageRandomColorJitter attrs() {
    return new ImageRandomColorJitter();
  }

  /**
   * At least 0; 0: unchanged; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomColorJitter brightness(double value) {
    put("brightness", value);
    return this;
  }

  /**
   * At least 0; 0: unchanged; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomColorJitter contrast(double value) {
    put("contrast", value);
    return this;
  }

  /**
   * At least 0; 0: unchanged; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomColorJitter saturation(double value) {
    put("saturation", value);
    return this;
  }

  /**
   * At least 0; 0: unchanged; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomColorJitter hue(double value) {
    put("hue", value);
    return this;
  }
}
