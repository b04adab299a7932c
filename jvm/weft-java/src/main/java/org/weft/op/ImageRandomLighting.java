// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _image_random_lighting. adjust_lighting with normally distributed
 * multiples, for each image.
 */
public final class ImageRandomLighting extends Attributes {
  private ImageRandomLighting() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ImageRandomLighting attrs() {
    return new ImageRandomLighting();
  }

  /**
   * Standard deviation, at least 0; default 0.05.
   *
   * @param value the value
   * @return this
   */
  public ImageRandomLighting alphaStd(double value) {
    put("alpha_std", value);
    return this;
  }
}
