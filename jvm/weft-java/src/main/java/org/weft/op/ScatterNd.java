// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator scatter_nd. An array of the given shape that is zero but for the
 * positions that indices name; of equal positions the last one stays.
 */
public final class ScatterNd extends Attributes {
  private ScatterNd() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ScatterNd attrs() {
    return new ScatterNd();
  }

  /**
   * Shape of the result; required.
   *
   * @param value the value
   * @return this
   */
  public ScatterNd shape(long... value) {
    put("shape", value);
    return this;
  }
}
