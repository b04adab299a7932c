// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator _sample_negative_binomial. Random numbers for each element of the
 * parameters, of shape k.shape + shape. Failures before the k-th success, where p is the
 * probability of success.
 */
public final class SampleNegativeBinomial extends Attributes {
  private SampleNegativeBinomial() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SampleNegativeBinomial attrs() {
    return new SampleNegativeBinomial();
  }

  /**
   * Shape of what is drawn for each element; default ().
   *
   * @param value the value
   * @return this
   */
  public SampleNegativeBinomial shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleNegativeBinomial dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleNegativeBinomial dtype(None value) {
    put("dtype", value);
    return this;
  }
}
