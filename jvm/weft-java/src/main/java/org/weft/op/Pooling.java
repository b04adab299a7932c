// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator Pooling. Maximum, average, sum or p-norm over windows of 1 to 3
 * spatial axes.
 */
public final class Pooling extends Attributes {
  private Pooling() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Pooling attrs() {
    return new Pooling();
  }

  /**
   * Size of the windows; not read with global_pool; default ().
   *
   * @param value the value
   * @return this
   */
  public Pooling kernel(long... value) {
    put("kernel", value);
    return this;
  }

  /**
   * What becomes of a window; lp: (sum x^p)^(1/p); one of avg, lp, max, sum; default max.
   *
   * @param value the value
   * @return this
   */
  public Pooling poolType(String value) {
    put("pool_type", value);
    return this;
  }

  /**
   * One window that covers everything; default False.
   *
   * @param value the value
   * @return this
   */
  public Pooling globalPool(boolean value) {
    put("global_pool", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default False.
   *
   * @param value the value
   * @return this
   */
  public Pooling cudnnOff(boolean value) {
    put("cudnn_off", value);
    return this;
  }

  /**
   * Number of windows: (size + 2 pad - kernel) / stride + 1, rounded down (valid) or up (full);
   * same: (size + 2 pad) / stride, rounded up; one of full, same, valid; default valid.
   *
   * @param value the value
   * @return this
   */
  public Pooling poolingConvention(String value) {
    put("pooling_convention", value);
    return this;
  }

  /**
   * Step of the windows; default 1; default ().
   *
   * @param value the value
   * @return this
   */
  public Pooling stride(long... value) {
    put("stride", value);
    return this;
  }

  /**
   * Padding at either side; default 0; default ().
   *
   * @param value the value
   * @return this
   */
  public Pooling pad(long... value) {
    put("pad", value);
    return this;
  }

  /**
   * p of lp pooling: 1, 2 or 3; default None.
   *
   * @param value the value
   * @return this
   */
  public Pooling pValue(long value) {
    put("p_value", value);
    return this;
  }

  /**
   * p of lp pooling: 1, 2 or 3; default None.
   *
   * @param value the value
   * @return this
   */
  public Pooling pValue(None value) {
    put("p_value", value);
    return this;
  }

  /**
   * Whether averages count padding; None: they do; default None.
   *
   * @param value the value
   * @return this
   */
  public Pooling countIncludePad(boolean value) {
    put("count_include_pad", value);
    return this;
  }

  /**
   * Whether averages count padding; None: they do; default None.
   *
   * @param value the value
   * @return this
   */
  public Pooling countIncludePad(None value) {
    put("count_include_pad", value);
    return this;
  }

  /**
   * Order of the axes of data; None: channels first; one of None, NCDHW, NCHW, NCW, NDHWC, NHWC,
   * NWC; default None.
   *
   * @param value the value
   * @return this
   */
  public Pooling layout(String value) {
    put("layout", value);
    return this;
  }
}
