// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.Device;
import org.weft.None;

/**
 * Attributes of the operator _random_gamma. Random numbers. Gamma with shape alpha and scale beta:
 * mean alpha * beta.
 */
public final class RandomGamma extends Attributes {
  private RandomGamma() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomGamma attrs() {
    return new RandomGamma();
  }

  /**
   * Shape; default 1.
   *
   * @param value the value
   * @return this
   */
  public RandomGamma alpha(double value) {
    put("alpha", value);
    return this;
  }

  /**
   * Scale; default 1.
   *
   * @param value the value
   * @return this
   */
  public RandomGamma beta(double value) {
    put("beta", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomGamma shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomGamma shape(None value) {
    put("shape", value);
    return this;
  }

  /**
   * Device of the result; default cpu(0).
   *
   * @param value the value
   * @return this
   */
  public RandomGamma ctx(Device value) {
    put("ctx", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomGamma dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomGamma dtype(None value) {
    put("dtype", value);
    return this;
  }
}
