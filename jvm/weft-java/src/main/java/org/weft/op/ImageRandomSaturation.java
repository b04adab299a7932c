// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _image_random_saturation. Moves each pixel away from its gray value by
 * a random factor.
 */
public final class ImageRandomSaturation extends Attributes {
  private ImageRandomSaturation() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ImageRandomSaturation attrs() {
    return new ImageRandomSaturation();
  }

  /**
   * At least 0; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomSaturation minFactor(double value) {
    put("min_factor", value);
    return this;
  }

  /**
   * At least min_factor; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomSaturation maxFactor(double value) {
    put("max_factor", value);
    return this;
  }
}
