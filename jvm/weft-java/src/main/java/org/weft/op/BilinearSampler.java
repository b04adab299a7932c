// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;
import org.weft.None;

/**
 * Attributes of the operator BilinearSampler. Images at the positions of a grid, interpolated
 * between the four nearest pixels; pixels outside count as 0.
 */
public final class BilinearSampler extends Attributes {
  private BilinearSampler() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static BilinearSampler attrs() {
    return new BilinearSampler();
  }

  /**
   * Accepted for compatibility; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public BilinearSampler cudnnOff(boolean value) {
    put("cudnn_off", value);
    return this;
  }

  /**
   * Accepted for compatibility; has no effect; default None.
   *
   * @param value the value
   * @return this
   */
  public BilinearSampler cudnnOff(None value) {
    put("cudnn_off", value);
    return this;
  }
}
