// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_AdaptiveAvgPooling2D. Averages over regions whose number is
 * given: along an axis of n pixels, region i of m reaches from floor(i n / m) to ceil((i + 1) n /
 * m).
 */
public final class ContribAdaptiveAvgPooling2D extends Attributes {
  private ContribAdaptiveAvgPooling2D() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribAdaptiveAvgPooling2D attrs() {
    return new ContribAdaptiveAvgPooling2D();
  }

  /**
   * Height and width of the result, or one number for both; (): 1; default ().
   *
   * @param value the value
   * @return this
   */
  public ContribAdaptiveAvgPooling2D outputSize(long... value) {
    put("output_size", value);
    return this;
  }
}
