// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _image_random_brightness. Multiplies each image by a random factor.
 */
public final class ImageRandomBrightness extends Attributes {
  private ImageRandomBrightness() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ImageRandomBrightness attrs() {
    return new ImageRandomBrightness();
  }

  /**
   * At least 0; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomBrightness minFactor(double value) {
    put("min_factor", value);
    return this;
  }

  /**
   * At least min_factor; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomBrightness maxFactor(double value) {
    put("max_factor", value);
    return this;
  }
}
