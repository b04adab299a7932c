// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator GridGenerator. Positions for BilinearSampler, shape (batch, 2, height,
 * width): columns and rows, from -1 at the first pixel to 1 at the last; 0 where there is one
 * alone.
 */
public final class GridGenerator extends Attributes {
  private GridGenerator() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static GridGenerator attrs() {
    return new GridGenerator();
  }

  /**
   * What data says; one of affine, warp; required.
   *
   * @param value the value
   * @return this
   */
  public GridGenerator transformType(String value) {
    put("transform_type", value);
    return this;
  }

  /**
   * affine: height and width of the grid; default (0, 0).
   *
   * @param value the value
   * @return this
   */
  public GridGenerator targetShape(long... value) {
    put("target_shape", value);
    return this;
  }
}
