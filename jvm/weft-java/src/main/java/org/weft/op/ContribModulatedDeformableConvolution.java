// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_ModulatedDeformableConvolution. Convolution of images (Zhu et
 * al. 2019) whose taps are moved by offsets, with bilinear interpolation, and multiplied by a mask.
 * Pixels outside the image are 0.
 */
public final class ContribModulatedDeformableConvolution extends Attributes {
  private ContribModulatedDeformableConvolution() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribModulatedDeformableConvolution attrs() {
    return new ContribModulatedDeformableConvolution();
  }

  /**
   * Height and width of the window; required.
   *
   * @param value the value
   * @return this
   */
  public ContribModulatedDeformableConvolution kernel(long... value) {
    put("kernel", value);
    return this;
  }

  /**
   * Step of the window; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public ContribModulatedDeformableConvolution stride(long... value) {
    put("stride", value);
    return this;
  }

  /**
   * Distance of the taps; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public ContribModulatedDeformableConvolution dilate(long... value) {
    put("dilate", value);
    return this;
  }

  /**
   * Pixels added at either side; default 0; default ().
   *
   * @param value the value
   * @return this
   */
  public ContribModulatedDeformableConvolution pad(long... value) {
    put("pad", value);
    return this;
  }

  /**
   * Channels of the result; required.
   *
   * @param value the value
   * @return this
   */
  public ContribModulatedDeformableConvolution numFilter(long value) {
    put("num_filter", value);
    return this;
  }

  /**
   * Channels are split into groups that do not see each other; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribModulatedDeformableConvolution numGroup(long value) {
    put("num_group", value);
    return this;
  }

  /**
   * Channels are split into groups with offsets of their own; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribModulatedDeformableConvolution numDeformableGroup(long value) {
    put("num_deformable_group", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default 1024.
   *
   * @param value the value
   * @return this
   */
  public ContribModulatedDeformableConvolution workspace(long value) {
    put("workspace", value);
    return this;
  }

  /**
   * Whether there is no bias; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribModulatedDeformableConvolution noBias(boolean value) {
    put("no_bias", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default 64.
   *
   * @param value the value
   * @return this
   */
  public ContribModulatedDeformableConvolution im2colStep(long value) {
    put("im2col_step", value);
    return this;
  }

  /**
   * Accepted for compatibility: data is NCHW; one of None, NCDHW, NCHW, NCW; default None.
   *
   * @param value the value
   * @return this
   */
  public ContribModulatedDeformableConvolution layout(String value) {
    put("layout", value);
    return this;
  }
}
