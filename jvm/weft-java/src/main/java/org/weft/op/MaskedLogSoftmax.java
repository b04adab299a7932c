// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator masked_log_softmax. Logarithm of masked_softmax: -inf where the mask
 * lets nothing through.
 */
public final class MaskedLogSoftmax extends Attributes {
  private MaskedLogSoftmax() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MaskedLogSoftmax attrs() {
    return new MaskedLogSoftmax();
  }

  /**
   * The axis; default -1.
   *
   * @param value the value
   * @return this
   */
  public MaskedLogSoftmax axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * Divides data; None: 1; default None.
   *
   * @param value the value
   * @return this
   */
  public MaskedLogSoftmax temperature(double value) {
    put("temperature", value);
    return this;
  }

  /**
   * Divides data; None: 1; default None.
   *
   * @param value the value
   * @return this
   */
  public MaskedLogSoftmax temperature(None value) {
    put("temperature", value);
    return this;
  }
}
