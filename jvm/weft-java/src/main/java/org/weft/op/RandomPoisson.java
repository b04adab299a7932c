// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.Device;
import org.weft.None;

/**
 * Attributes of the operator _random_poisson. Random numbers. Poisson of mean lam.
 */
public final class RandomPoisson extends Attributes {
  private RandomPoisson() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomPoisson attrs() {
    return new RandomPoisson();
  }

  /**
   * Mean; default 1.
   *
   * @param value the value
   * @return this
   */
  public RandomPoisson lam(double value) {
    put("lam", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomPoisson shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomPoisson shape(None value) {
    put("shape", value);
    return this;
  }

  /**
   * Device of the result; default cpu(0).
   *
   * @param value the value
   * @return this
   */
  public RandomPoisson ctx(Device value) {
    put("ctx", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomPoisson dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomPoisson dtype(None value) {
    put("dtype", value);
    return this;
  }
}
