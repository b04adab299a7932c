// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator softmin. Softmax of the negated input: small elements get large
 * shares.
 */
public final class Softmin extends Attributes {
  private Softmin() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Softmin attrs() {
    return new Softmin();
  }

  /**
   * The axis along which the result sums to one; default -1.
   *
   * @param value the value
   * @return this
   */
  public Softmin axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * Divides the input; None: 1; default None.
   *
   * @param value the value
   * @return this
   */
  public Softmin temperature(double value) {
    put("temperature", value);
    return this;
  }

  /**
   * Divides the input; None: 1; default None.
   *
   * @param value the value
   * @return this
   */
  public Softmin temperature(None value) {
    put("temperature", value);
    return this;
  }

  /**
   * dtype of the result; None: that of data; default None.
   *
   * @param value the value
   * @return this
   */
  public Softmin dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * dtype of the result; None: that of data; default None.
   *
   * @param value the value
   * @return this
   */
  public Softmin dtype(None value) {
    put("dtype", value);
    return this;
  }

  /**
   * Whether the input length applies; default False.
   *
   * @param value the value
   * @return this
   */
  public Softmin useLength(boolean value) {
    put("use_length", value);
    return this;
  }

  /**
   * Whether the input length applies; default False.
   *
   * @param value the value
   * @return this
   */
  public Softmin useLength(None value) {
    put("use_length", value);
    return this;
  }
}
