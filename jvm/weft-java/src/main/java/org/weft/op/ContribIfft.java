// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_ifft. The real part of the inverse discrete Fourier transform
 * over the last axis, without the factor 1 / d: ifft(fft(x)) is d x.
 */
public final class ContribIfft extends Attributes {
  private ContribIfft() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribIfft attrs() {
    return new ContribIfft();
  }

  /**
   * Accepted for compatibility; has no effect; default 128.
   *
   * @param value the value
   * @return this
   */
  public ContribIfft computeSize(long value) {
    put("compute_size", value);
    return this;
  }
}
