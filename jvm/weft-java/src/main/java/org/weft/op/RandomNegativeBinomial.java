// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.Device;
import org.weft.None;

/**
 * Attributes of the operator _random_negative_binomial. Random numbers. Failures before the k-th
 * success, where p is the probability of success.
 */
public final class RandomNegativeBinomial extends Attributes {
  private RandomNegativeBinomial() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomNegativeBinomial attrs() {
    return new RandomNegativeBinomial();
  }

  /**
   * Number of successes; default 1.
   *
   * @param value the value
   * @return this
   */
  public RandomNegativeBinomial k(double value) {
    put("k", value);
    return this;
  }

  /**
   * Probability of success; default 1.
   *
   * @param value the value
   * @return this
   */
  public RandomNegativeBinomial p(double value) {
    put("p", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomNegativeBinomial shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomNegativeBinomial shape(None value) {
    put("shape", value);
    return this;
  }

  /**
   * Device of the result; default cpu(0).
   *
   * @param value the value
   * @return this
   */
  public RandomNegativeBinomial ctx(Device value) {
    put("ctx", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomNegativeBinomial dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomNegativeBinomial dtype(None value) {
    put("dtype", value);
    return this;
  }
}
