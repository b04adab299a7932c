// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator masked_softmax. Softmax along an axis over the elements that the mask
 * lets through; 0 elsewhere.
 */
public final class MaskedSoftmax extends Attributes {
  private MaskedSoftmax() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MaskedSoftmax attrs() {
    return new MaskedSoftmax();
  }

  /**
   * The axis; default -1.
   *
   * @param value the value
   * @return this
   */
  public MaskedSoftmax axis(long value) {
    put("axis", value);
    return this;
  }

  /**
   * Divides data; None: 1; default None.
   *
   * @param value the value
   * @return this
   */
  public MaskedSoftmax temperature(double value) {
    put("temperature", value);
    return this;
  }

  /**
   * Divides data; None: 1; default None.
   *
   * @param value the value
   * @return this
   */
  public MaskedSoftmax temperature(None value) {
    put("temperature", value);
    return this;
  }
}
