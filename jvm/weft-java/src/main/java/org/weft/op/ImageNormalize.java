// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _image_normalize. (data - mean) / std, for each channel.
 */
public final class ImageNormalize extends Attributes {
  private ImageNormalize() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ImageNormalize attrs() {
    return new ImageNormalize();
  }

  /**
   * One number, or one per channel; default (0, 0, 0, 0).
   *
   * @param value the value
   * @return this
   */
  public ImageNormalize mean(double... value) {
    put("mean", value);
    return this;
  }

  /**
   * One number, or one per channel; default (1, 1, 1, 1).
   *
   * @param value the value
   * @return this
   */
  public ImageNormalize std(double... value) {
    put("std", value);
    return this;
  }
}
