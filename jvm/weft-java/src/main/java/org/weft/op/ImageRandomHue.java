// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _image_random_hue. Turns the hue of each image by a random factor of a
 * circle; whole numbers change nothing.
 */
public final class ImageRandomHue extends Attributes {
  private ImageRandomHue() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ImageRandomHue attrs() {
    return new ImageRandomHue();
  }

  /**
   * At least 0; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomHue minFactor(double value) {
    put("min_factor", value);
    return this;
  }

  /**
   * At least min_factor; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomHue maxFactor(double value) {
    put("max_factor", value);
    return this;
  }
}
