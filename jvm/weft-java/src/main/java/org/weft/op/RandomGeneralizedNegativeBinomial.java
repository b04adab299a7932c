// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.Device;
import org.weft.None;

/**
 * Attributes of the operator _random_generalized_negative_binomial. Random numbers. Negative
 * binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.
 */
public final class RandomGeneralizedNegativeBinomial extends Attributes {
  private RandomGeneralizedNegativeBinomial() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomGeneralizedNegativeBinomial attrs() {
    return new RandomGeneralizedNegativeBinomial();
  }

  /**
   * Mean; default 1.
   *
   * @param value the value
   * @return this
   */
  public RandomGeneralizedNegativeBinomial mu(double value) {
    put("mu", value);
    return this;
  }

  /**
   * Dispersion; default 1.
   *
   * @param value the value
   * @return this
   */
  public RandomGeneralizedNegativeBinomial alpha(double value) {
    put("alpha", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomGeneralizedNegativeBinomial shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomGeneralizedNegativeBinomial shape(None value) {
    put("shape", value);
    return this;
  }

  /**
   * Device of the result; default cpu(0).
   *
   * @param value the value
   * @return this
   */
  public RandomGeneralizedNegativeBinomial ctx(Device value) {
    put("ctx", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomGeneralizedNegativeBinomial dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomGeneralizedNegativeBinomial dtype(None value) {
    put("dtype", value);
    return this;
  }
}
