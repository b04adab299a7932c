// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator LRN. Local response normalisation (Krizhevsky, Sutskever and Hinton
 * 2012): data / (knorm + alpha / nsize * s)^beta, where s is the sum of squares over the nsize
 * channels around each channel.
 */
public final class LRN extends Attributes {
  private LRN() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LRN attrs() {
    return new LRN();
  }

  /**
   * Scale of the sum; default 1e-04.
   *
   * @param value the value
   * @return this
   */
  public LRN alpha(double value) {
    put("alpha", value);
    return this;
  }

  /**
   * The power; default 0.75.
   *
   * @param value the value
   * @return this
   */
  public LRN beta(double value) {
    put("beta", value);
    return this;
  }

  /**
   * Added to the sum; default 2.
   *
   * @param value the value
   * @return this
   */
  public LRN knorm(double value) {
    put("knorm", value);
    return this;
  }

  /**
   * Channels of a window, odd; required.
   *
   * @param value the value
   * @return this
   */
  public LRN nsize(long value) {
    put("nsize", value);
    return this;
  }
}
