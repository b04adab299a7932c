// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator Deconvolution. Transposed convolution: each element of data adds a
 * multiple of the kernel to the result, whose space is (size - 1) stride + dilate (kernel - 1) + 1
 * - 2 pad + adj.
 */
public final class Deconvolution extends Attributes {
  private Deconvolution() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Deconvolution attrs() {
    return new Deconvolution();
  }

  /**
   * Size of the window; required.
   *
   * @param value the value
   * @return this
   */
  public Deconvolution kernel(long... value) {
    put("kernel", value);
    return this;
  }

  /**
   * Step of the window in the result; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public Deconvolution stride(long... value) {
    put("stride", value);
    return this;
  }

  /**
   * Distance of the taps; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public Deconvolution dilate(long... value) {
    put("dilate", value);
    return this;
  }

  /**
   * What is cropped at either side; default 0; default ().
   *
   * @param value the value
   * @return this
   */
  public Deconvolution pad(long... value) {
    put("pad", value);
    return this;
  }

  /**
   * What is added behind, less than stride; default 0; default ().
   *
   * @param value the value
   * @return this
   */
  public Deconvolution adj(long... value) {
    put("adj", value);
    return this;
  }

  /**
   * Space of the result, instead of pad and adj; default ().
   *
   * @param value the value
   * @return this
   */
  public Deconvolution targetShape(long... value) {
    put("target_shape", value);
    return this;
  }

  /**
   * Channels of the result; required.
   *
   * @param value the value
   * @return this
   */
  public Deconvolution numFilter(long value) {
    put("num_filter", value);
    return this;
  }

  /**
   * Channels are split into groups that do not see each other; default 1.
   *
   * @param value the value
   * @return this
   */
  public Deconvolution numGroup(long value) {
    put("num_group", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default 512.
   *
   * @param value the value
   * @return this
   */
  public Deconvolution workspace(long value) {
    put("workspace", value);
    return this;
  }

  /**
   * Whether there is no bias; default True.
   *
   * @param value the value
   * @return this
   */
  public Deconvolution noBias(boolean value) {
    put("no_bias", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; one of None, fastest, limited_workspace, off;
   * default None.
   *
   * @param value the value
   * @return this
   */
  public Deconvolution cudnnTune(String value) {
    put("cudnn_tune", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default False.
   *
   * @param value the value
   * @return this
   */
  public Deconvolution cudnnOff(boolean value) {
    put("cudnn_off", value);
    return this;
  }

  /**
   * Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC, NHWC,
   * NWC; default None.
   *
   * @param value the value
   * @return this
   */
  public Deconvolution layout(String value) {
    put("layout", value);
    return this;
  }
}
