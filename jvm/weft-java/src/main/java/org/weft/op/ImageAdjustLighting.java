// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _image_adjust_lighting. Adds multiples of the principal components of
 * ImageNet's colours (Krizhevsky et al. 2012). Gray images stay as they are.
 */
public final class ImageAdjustLighting extends Attributes {
  private ImageAdjustLighting() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ImageAdjustLighting attrs() {
    return new ImageAdjustLighting();
  }

  /**
   * The three multiples; required.
   *
   * @param value the value
   * @return this
   */
  public ImageAdjustLighting alpha(double... value) {
    put("alpha", value);
    return this;
  }
}
