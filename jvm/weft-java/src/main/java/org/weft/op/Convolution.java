// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator Convolution. Cross-correlation over 1 to 3 spatial axes, plus bias.
 * The space of the result is floor((size + 2 pad - dilate (kernel - 1) - 1) / stride) + 1.
 */
public final class Convolution extends Attributes {
  private Convolution() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Convolution attrs() {
    return new Convolution();
  }

  /**
   * Size of the window; required.
   *
   * @param value the value
   * @return this
   */
  public Convolution kernel(long... value) {
    put("kernel", value);
    return this;
  }

  /**
   * Step of the window; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public Convolution stride(long... value) {
    put("stride", value);
    return this;
  }

  /**
   * Distance of the taps; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public Convolution dilate(long... value) {
    put("dilate", value);
    return this;
  }

  /**
   * Zeros at either side; default 0; default ().
   *
   * @param value the value
   * @return this
   */
  public Convolution pad(long... value) {
    put("pad", value);
    return this;
  }

  /**
   * Channels of the result; required.
   *
   * @param value the value
   * @return this
   */
  public Convolution numFilter(long value) {
    put("num_filter", value);
    return this;
  }

  /**
   * Channels are split into groups that do not see each other; default 1.
   *
   * @param value the value
   * @return this
   */
  public Convolution numGroup(long value) {
    put("num_group", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default 1024.
   *
   * @param value the value
   * @return this
   */
  public Convolution workspace(long value) {
    put("workspace", value);
    return this;
  }

  /**
   * Whether there is no bias; default False.
   *
   * @param value the value
   * @return this
   */
  public Convolution noBias(boolean value) {
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
  public Convolution cudnnTune(String value) {
    put("cudnn_tune", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default False.
   *
   * @param value the value
   * @return this
   */
  public Convolution cudnnOff(boolean value) {
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
  public Convolution layout(String value) {
    put("layout", value);
    return this;
  }
}
