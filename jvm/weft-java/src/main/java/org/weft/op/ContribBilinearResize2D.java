// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator _contrib_BilinearResize2D. Resizes images by bilinear interpolation:
 * to height and width, by factors, to the size of another array, or to a neighbouring even or odd
 * size.
 */
public final class ContribBilinearResize2D extends Attributes {
  private ContribBilinearResize2D() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribBilinearResize2D attrs() {
    return new ContribBilinearResize2D();
  }

  /**
   * Height of the result, at least 1; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribBilinearResize2D height(long value) {
    put("height", value);
    return this;
  }

  /**
   * Width of the result, at least 1; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribBilinearResize2D width(long value) {
    put("width", value);
    return this;
  }

  /**
   * Factor of the height; replaces height; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribBilinearResize2D scaleHeight(double value) {
    put("scale_height", value);
    return this;
  }

  /**
   * Factor of the height; replaces height; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribBilinearResize2D scaleHeight(None value) {
    put("scale_height", value);
    return this;
  }

  /**
   * Factor of the width; replaces width; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribBilinearResize2D scaleWidth(double value) {
    put("scale_width", value);
    return this;
  }

  /**
   * Factor of the width; replaces width; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribBilinearResize2D scaleWidth(None value) {
    put("scale_width", value);
    return this;
  }

  /**
   * How the size is found; odd_scale keeps odd sizes odd; one of like, odd_scale, size,
   * to_even_down, to_even_up, to_odd_down, to_odd_up; default size.
   *
   * @param value the value
   * @return this
   */
  public ContribBilinearResize2D mode(String value) {
    put("mode", value);
    return this;
  }

  /**
   * Whether the centres of the corner pixels coincide, else their borders; default True.
   *
   * @param value the value
   * @return this
   */
  public ContribBilinearResize2D alignCorners(boolean value) {
    put("align_corners", value);
    return this;
  }
}
