// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_quantized_conv. Convolution of quantised data: int32 sums of
 * products, and their range.
 */
public final class ContribQuantizedConv extends Attributes {
  private ContribQuantizedConv() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuantizedConv attrs() {
    return new ContribQuantizedConv();
  }

  /**
   * Size of the window; required.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedConv kernel(long... value) {
    put("kernel", value);
    return this;
  }

  /**
   * Step of the window; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedConv stride(long... value) {
    put("stride", value);
    return this;
  }

  /**
   * Distance of the taps; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedConv dilate(long... value) {
    put("dilate", value);
    return this;
  }

  /**
   * Zeros at either side; default 0; default ().
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedConv pad(long... value) {
    put("pad", value);
    return this;
  }

  /**
   * Channels of the result; required.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedConv numFilter(long value) {
    put("num_filter", value);
    return this;
  }

  /**
   * Channels are split into groups that do not see each other; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedConv numGroup(long value) {
    put("num_group", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default 1024.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedConv workspace(long value) {
    put("workspace", value);
    return this;
  }

  /**
   * Whether there is no bias; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedConv noBias(boolean value) {
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
  public ContribQuantizedConv cudnnTune(String value) {
    put("cudnn_tune", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedConv cudnnOff(boolean value) {
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
  public ContribQuantizedConv layout(String value) {
    put("layout", value);
    return this;
  }
}
