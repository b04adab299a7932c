// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator FullyConnected. Dense layer: data weight^T + bias.
 */
public final class FullyConnected extends Attributes {
  private FullyConnected() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static FullyConnected attrs() {
    return new FullyConnected();
  }

  /**
   * Number of units of the result; required.
   *
   * @param value the value
   * @return this
   */
  public FullyConnected numHidden(long value) {
    put("num_hidden", value);
    return this;
  }

  /**
   * Whether there is no bias; default False.
   *
   * @param value the value
   * @return this
   */
  public FullyConnected noBias(boolean value) {
    put("no_bias", value);
    return this;
  }

  /**
   * Whether all axes but the first are one axis of units; otherwise the layer acts on the last
   * axis; default True.
   *
   * @param value the value
   * @return this
   */
  public FullyConnected flatten(boolean value) {
    put("flatten", value);
    return this;
  }
}
