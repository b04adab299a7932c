// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator col2im. The transpose of im2col: adds patches up to images of space
 * output_size.
 */
public final class Col2im extends Attributes {
  private Col2im() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Col2im attrs() {
    return new Col2im();
  }

  /**
   * Space of the result; required.
   *
   * @param value the value
   * @return this
   */
  public Col2im outputSize(long... value) {
    put("output_size", value);
    return this;
  }

  /**
   * Size of a patch, 1 to 3 axes; required.
   *
   * @param value the value
   * @return this
   */
  public Col2im kernel(long... value) {
    put("kernel", value);
    return this;
  }

  /**
   * Step between patches; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public Col2im stride(long... value) {
    put("stride", value);
    return this;
  }

  /**
   * Distance of the elements of a patch; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public Col2im dilate(long... value) {
    put("dilate", value);
    return this;
  }

  /**
   * Zeros at either side; default 0; default ().
   *
   * @param value the value
   * @return this
   */
  public Col2im pad(long... value) {
    put("pad", value);
    return this;
  }
}
