// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.Device;
import org.weft.None;

/**
 * Attributes of the operator _random_randint. Random integers, uniform on [low, high).
 */
public final class RandomRandint extends Attributes {
  private RandomRandint() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RandomRandint attrs() {
    return new RandomRandint();
  }

  /**
   * Least value; required.
   *
   * @param value the value
   * @return this
   */
  public RandomRandint low(long value) {
    put("low", value);
    return this;
  }

  /**
   * One above the largest value; required.
   *
   * @param value the value
   * @return this
   */
  public RandomRandint high(long value) {
    put("high", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomRandint shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public RandomRandint shape(None value) {
    put("shape", value);
    return this;
  }

  /**
   * Device of the result; default cpu(0).
   *
   * @param value the value
   * @return this
   */
  public RandomRandint ctx(Device value) {
    put("ctx", value);
    return this;
  }

  /**
   * Integer dtype; None: int32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomRandint dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Integer dtype; None: int32; default None.
   *
   * @param value the value
   * @return this
   */
  public RandomRandint dtype(None value) {
    put("dtype", value);
    return this;
  }
}
