// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_allclose. 1 where all elements are close to each other, |a -
 * b| &lt;= atol + rtol |b|, else 0: uint8 of shape (). Infinities are close to themselves. No
 * gradient.
 */
public final class ContribAllclose extends Attributes {
  private ContribAllclose() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribAllclose attrs() {
    return new ContribAllclose();
  }

  /**
   * Tolerance relative to b; default 1e-05.
   *
   * @param value the value
   * @return this
   */
  public ContribAllclose rtol(double value) {
    put("rtol", value);
    return this;
  }

  /**
   * Absolute tolerance; default 1e-08.
   *
   * @param value the value
   * @return this
   */
  public ContribAllclose atol(double value) {
    put("atol", value);
    return this;
  }

  /**
   * Whether NaNs are close to each other; default True.
   *
   * @param value the value
   * @return this
   */
  public ContribAllclose equalNan(boolean value) {
    put("equal_nan", value);
    return this;
  }
}
