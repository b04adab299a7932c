// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_quantized_fully_connected. The dense layer on quantised data:
 * int32 sums of products, and their range.
 */
public final class ContribQuantizedFullyConnected extends Attributes {
  private ContribQuantizedFullyConnected() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribQuantizedFullyConnected attrs() {
    return new ContribQuantizedFullyConnected();
  }

  /**
   * Number of units; required.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedFullyConnected numHidden(long value) {
    put("num_hidden", value);
    return this;
  }

  /**
   * Whether there is no bias; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedFullyConnected noBias(boolean value) {
    put("no_bias", value);
    return this;
  }

  /**
   * Whether all axes but the first are one; default True.
   *
   * @param value the value
   * @return this
   */
  public ContribQuantizedFullyConnected flatten(boolean value) {
    put("flatten", value);
    return this;
  }
}
