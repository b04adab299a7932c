// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_DeformableConvolution. Convolution of images (Dai et al.
 * 2017) whose taps are moved by offsets, with bilinear interpolation. Outside the image taps are 0;
 * between its last pixel and one further they are the last pixel.
 */
public final class ContribDeformableConvolution extends Attributes {
  private ContribDeformableConvolution() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribDeformableConvolution attrs() {
    return new ContribDeformableConvolution();
  }

  /**
   * Height and width of the window; required.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformableConvolution kernel(long... value) {
    put("kernel", value);
    return this;
  }

  /**
   * Step of the window; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public ContribDeformableConvolution stride(long... value) {
    put("stride", value);
    return this;
  }

  /**
   * Distance of the taps; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public ContribDeformableConvolution dilate(long... value) {
    put("dilate", value);
    return this;
  }

  /**
   * Pixels added at either side; default 0; default ().
   *
   * @param value the value
   * @return this
   */
  public ContribDeformableConvolution pad(long... value) {
    put("pad", value);
    return this;
  }

  /**
   * Channels of the result; required.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformableConvolution numFilter(long value) {
    put("num_filter", value);
    return this;
  }

  /**
   * Channels are split into groups that do not see each other; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformableConvolution numGroup(long value) {
    put("num_group", value);
    return this;
  }

  /**
   * Channels are split into groups with offsets of their own; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformableConvolution numDeformableGroup(long value) {
    put("num_deformable_group", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default 1024.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformableConvolution workspace(long value) {
    put("workspace", value);
    return this;
  }

  /**
   * Whether there is no bias; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformableConvolution noBias(boolean value) {
    put("no_bias", value);
    return this;
  }

  /**
   * Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribDeformableConvolution layout(String value) {
    put("layout", value);
    return this;
  }
}
