// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.Device;
import org.weft.None;

/**
 * Attributes of the operator _random_normal. Random numbers. Normal with the given mean and
 * standard deviation.
 */
public final class Normal extends Attributes {
  private Normal() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Normal attrs() {
    return new Normal();
  }

  /**
   * Mean; default 0.
   *
   * @param value the value
   * @return this
   */
  public Normal loc(double value) {
    put("loc", value);
    return this;
  }

  /**
   * Standard deviation; default 1.
   *
   * @param value the value
   * @return this
   */
  public Normal scale(double value) {
    put("scale", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public Normal shape(long... value) {
    put("shape", value);
    return this;
  }

  /**
   * Shape of the result; None: (1,); default None.
   *
   * @param value the value
   * @return this
   */
  public Normal shape(None value) {
    put("shape", value);
    return this;
  }

  /**
   * Device of the result; default cpu(0).
   *
   * @param value the value
   * @return this
   */
  public Normal ctx(Device value) {
    put("ctx", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public Normal dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * Floating dtype; None: float32; default None.
   *
   * @param value the value
   * @return this
   */
  public Normal dtype(None value) {
    put("dtype", value);
    return this;
  }
}
