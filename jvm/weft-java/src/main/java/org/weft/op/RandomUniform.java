// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.Device;
import org.weft.None;

/**
 * Attributes of the operator _random_uniform. Random numbers. Uniform on [low, high).
 */
public final class RandomUniform extends Attributes {
  private RandomUniform() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomUniform attrs() {
    return new RandomUniform();
  }

  /**
   * Lower end; default 0.
   *
   * @param value the value
   * @return this
   */
  public RandomUniform low(double value) {
    put("low", value);
    return this;
  }

  /**
   * Upper end; default 1.
   *
   * @param value the value
   * @return this
   */
  public RandomUniform high(double value) {
    put("high", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomUniform shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomUniform shape(None value) {
    put("shape", value);
    return this;
  }

  /**
   * Device of the result; default cpu(0).
   *
   * @param value the value
   * @return this
   */
  public RandomUniform ctx(Device value) {
    put("ctx", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomUniform dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomUniform dtype(None value) {
    put("dtype", value);
    return this;
  }
}
