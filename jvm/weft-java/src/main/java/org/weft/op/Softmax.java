// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator softmax. exp(data / temperature), normalised to sum 1 along an axis.
 */
public final class Softmax extends Attributes {
  private Softmax() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static Softmax attrs() {
    return new Softmax();
  }

  /**
   * The axis along which the result sums to one; default -1.
   *
   * @param value the value
   * @return this
   */
  public Softmax axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * Divides the input; None: 1; default None.
   *
   * @param value the value
   * @return this
   */
  public Softmax temperature(double value) {
    put("temperature", value);
    return this;
  }

  /**
   * Divides the input; None: 1; default None.
   *
   * @param value the value
   * @return this
   */
  public Softmax temperature(None value) {
    put("temperature", value);
    return this;
  }

  /**
   * dtype of the result; None: that of data; default None.
   *
   * @param value the value
   * @return this
   */
  public Softmax dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * dtype of the result; None: that of data; default None.
   *
   * @param value the value
   * @return this
   */
  public Softmax dtype(None value) {
    put("dtype", value);
    return this;
  }

  /**
   * Whether the input length applies; default False.
   *
   * @param value the value
   * @return this
   */
  public Softmax useLength(boolean value) {
    put("use_length", value);
    return this;
  }

  /**
   * Whether the input length applies; default False.
   *
   * @param value the value
   * @return this
   */
  public Softmax useLength(None value) {
    put("use_length", value);
    return this;
  }
}
