// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _image_random_contrast. Moves each image away from its mean gray value
 * by a random factor.
 */
public final class ImageRandomContrast extends Attributes {
  private ImageRandomContrast() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ImageRandomContrast attrs() {
    return new ImageRandomContrast();
  }

  /**
   * At least 0; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomContrast minFactor(double value) {
    put("min_factor", value);
    return this;
  }

  /**
   * At least min_factor; required.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomContrast maxFactor(double value) {
    put("max_factor", value);
    return this;
  }
}
