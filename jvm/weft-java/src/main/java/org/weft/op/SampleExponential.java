// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator _sample_exponential. Random numbers for each element of the
 * parameters, of shape lam.shape + shape. Exponential: density lam exp(-lam x), mean 1 / lam.
 */
public final class SampleExponential extends Attributes {
  private SampleExponential() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SampleExponential attrs() {
    return new SampleExponential();
  }

  /**
   * Shape of what is drawn for each element; default ().
   *
   * @param value the value
   * @return this
   */
  public SampleExponential shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleExponential dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleExponential dtype(None value) {
    put("dtype", value);
    return this;
  }
}
