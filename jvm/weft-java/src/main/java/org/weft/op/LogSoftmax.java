// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.DType;
import org.weft.None;

/**
 * Attributes of the operator log_softmax. Logarithm of the softmax along an axis.
 */
public final class LogSoftmax extends Attributes {
  private LogSoftmax() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LogSoftmax attrs() {
    return new LogSoftmax();
  }

  /**
   * The axis along which the result sums to one; default -1.
   *
   * @param value the value
   * @return this
   */
  public LogSoftmax axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * Divides the input; None: 1; default None.
   *
   * @param value the value
   * @return this
   */
  public LogSoftmax temperature(double value) {
    put("temperature", value);
    return this;
  }

  /**
   * Divides the input; None: 1; default None.
   *
   * @param value the value
   * @return this
   */
  public LogSoftmax temperature(None value) {
    put("temperature", value);
    return this;
  }

  /**
   * dtype of the result; None: that of data; default None.
   *
   * @param value the value
   * @return this
   */
  public LogSoftmax dtype(DType value) {
    put("dtype", value);
    return this;
  }

  /**
   * dtype of the result; None: that of data; default None.
   *
   * @param value the value
   * @return this
   */
  public LogSoftmax dtype(None value) {
    put("dtype", value);
    return this;
  }

  /**
   * Whether the input length applies; default False.
   *
   * @param value the value
   * @return this
   */
  public LogSoftmax useLength(boolean value) {
    put("use_length", value);
    return this;
  }

  /**
   * Whether the input length applies; default False.
   *
   * @param value the value
   * @return this
   */
  public LogSoftmax useLength(None value) {
    put("use_length", value);
    return this;
  }
}
