// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_fft. Discrete Fourier transform over the last axis: sum_j
 * data[j] exp(-2 pi i j k / d) as real part, imaginary part, real part, ...
 */
public final class ContribFft extends Attributes {
  private ContribFft() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribFft attrs() {
    return new ContribFft();
  }

  /**
   * Accepted for compatibility; has no effect; default 128.
   *
   * @param value the value
   * @return this
   */
  public ContribFft computeSize(long value) {
    put("compute_size", value);
    return this;
  }
}
