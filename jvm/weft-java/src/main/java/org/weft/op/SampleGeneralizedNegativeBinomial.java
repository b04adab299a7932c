// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator _sample_generalized_negative_binomial. Random numbers for each element
 * of the parameters, of shape mu.shape + shape. Negative binomial of mean mu and dispersion alpha:
 * variance mu + alpha mu^2.
 */
public final class SampleGeneralizedNegativeBinomial extends Attributes {
  private SampleGeneralizedNegativeBinomial() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SampleGeneralizedNegativeBinomial attrs() {
    return new SampleGeneralizedNegativeBinomial();
  }

  /**
   * Shape of what is drawn for each element; default ().
   *
   * @param value the value
   * @return this
   */
  public SampleGeneralizedNegativeBinomial shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleGeneralizedNegativeBinomial dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public SampleGeneralizedNegativeBinomial dtype(None value) {
    put("dtype", value);
    return this;
  }
}
