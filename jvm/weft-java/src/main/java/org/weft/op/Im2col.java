// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator im2col. The patches of images, one per column: what a convolution
 * multiplies its weights with. Shape (batch, channels * elements of kernel, number of patches).
 */
public final class Im2col extends Attributes {
  private Im2col() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Im2col attrs() {
    return new Im2col();
  }

  /**
   * Size of a patch, 1 to 3 axes; required.
   *
   * @param value the value
   * @return this
   */
  public Im2col kernel(long... value) {
    put("kernel", value);
    return this;
  }

  /**
   * Step between patches; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public Im2col stride(long... value) {
    put("stride", value);
    return this;
  }

  /**
   * Distance of the elements of a patch; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public Im2col dilate(long... value) {
    put("dilate", value);
    return this;
  }

  /**
   * Zeros at either side; default 0; default ().
   *
   * @param value the value
   * @return this
   */
  public Im2col pad(long... value) {
    put("pad", value);
    return this;
  }
}
