// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator UpSampling. Enlarges images by a whole factor: every pixel becomes a
 * block (nearest), or a learned interpolation, a transposed convolution with one kernel per channel
 * (bilinear). With several inputs, nearest brings all to the size of the first one's result and
 * concatenates or adds them.
 */
public final class UpSampling extends Attributes {
  private UpSampling() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static UpSampling attrs() {
    return new UpSampling();
  }

  /**
   * The factor, at least 1; required.
   *
   * @param value the value
   * @return this
   */
  public UpSampling scale(long value) {
    put("scale", value);
    return this;
  }

  /**
   * bilinear: number of channels; default 0.
   *
   * @param value the value
   * @return this
   */
  public UpSampling numFilter(long value) {
    put("num_filter", value);
    return this;
  }

  /**
   * How pixels are made; one of bilinear, nearest; required.
   *
   * @param value the value
   * @return this
   */
  public UpSampling sampleType(String value) {
    put("sample_type", value);
    return this;
  }

  /**
   * nearest: how several inputs are joined; one of concat, sum; default concat.
   *
   * @param value the value
   * @return this
   */
  public UpSampling multiInputMode(String value) {
    put("multi_input_mode", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default 512.
   *
   * @param value the value
   * @return this
   */
  public UpSampling workspace(long value) {
    put("workspace", value);
    return this;
  }
}
