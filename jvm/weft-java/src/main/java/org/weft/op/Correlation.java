// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator Correlation. Compares patches of two images (Dosovitskiy et al. 2015):
 * channel (i, j) of the result, row by row, is the mean over the patch and the channels of the
 * products of the first image with the second one moved by (i, j), both from -r to r in steps of
 * stride2 with r = max_displacement / stride2. Its space is ceil((size + 2 pad_size - 2
 * max_displacement - kernel_size + 1) / stride1).
 */
public final class Correlation extends Attributes {
  private Correlation() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Correlation attrs() {
    return new Correlation();
  }

  /**
   * Side of a patch, odd; default 1.
   *
   * @param value the value
   * @return this
   */
  public Correlation kernelSize(long value) {
    put("kernel_size", value);
    return this;
  }

  /**
   * How far the second image is moved; default 1.
   *
   * @param value the value
   * @return this
   */
  public Correlation maxDisplacement(long value) {
    put("max_displacement", value);
    return this;
  }

  /**
   * Step between patches; default 1.
   *
   * @param value the value
   * @return this
   */
  public Correlation stride1(long value) {
    put("stride1", value);
    return this;
  }

  /**
   * Step between displacements; default 1.
   *
   * @param value the value
   * @return this
   */
  public Correlation stride2(long value) {
    put("stride2", value);
    return this;
  }

  /**
   * Zeros around the images; default 0.
   *
   * @param value the value
   * @return this
   */
  public Correlation padSize(long value) {
    put("pad_size", value);
    return this;
  }

  /**
   * Products; otherwise absolute differences; default True.
   *
   * @param value the value
   * @return this
   */
  public Correlation isMultiply(boolean value) {
    put("is_multiply", value);
    return this;
  }
}
