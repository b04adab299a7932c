// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.Device;
import org.weft.None;

/**
 * Attributes of the operator _random_exponential. Random numbers. Exponential: density lam exp(-lam
 * x), mean 1 / lam.
 */
public final class RandomExponential extends Attributes {
  private RandomExponential() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomExponential attrs() {
    return new RandomExponential();
  }

  /**
   * Rate; default 1.
   *
   * @param value the value
   * @return this
   */
  public RandomExponential lam(double value) {
    put("lam", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomExponential shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomExponential shape(None value) {
    put("shape", value);
    return this;
  }

  /**
   * Device of the result; default cpu(0).
   *
   * @param value the value
   * @return this
   */
  public RandomExponential ctx(Device value) {
    put("ctx", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomExponential dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomExponential dtype(None value) {
    put("dtype", value);
    return this;
  }
}
