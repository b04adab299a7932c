// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_MultiBoxPrior. Anchor boxes around every pixel of a feature
 * map (Liu et al. 2016): one per size with the first ratio, then one per further ratio with the
 * first size, as corners relative to the image: shape (1, height width (sizes + ratios - 1), 4).
 * Zero gradient.
 */
public final class ContribMultiBoxPrior extends Attributes {
  private ContribMultiBoxPrior() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribMultiBoxPrior attrs() {
    return new ContribMultiBoxPrior();
  }

  /**
   * Heights of squares, relative to the image; default (1,).
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxPrior sizes(double... value) {
    put("sizes", value);
    return this;
  }

  /**
   * Widths over heights; default (1,).
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxPrior ratios(double... value) {
    put("ratios", value);
    return this;
  }

  /**
   * Whether boxes are cut at the borders of the image; default False.
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxPrior clip(boolean value) {
    put("clip", value);
    return this;
  }

  /**
   * Distances of centres (y, x); 0 or less: those of the pixels; default (-1, -1).
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxPrior steps(double... value) {
    put("steps", value);
    return this;
  }

  /**
   * Place of the first centre (y, x) in steps; default (0.5, 0.5).
   *
   * @param value the value
   * @return this
   */
  public ContribMultiBoxPrior offsets(double... value) {
    put("offsets", value);
    return this;
  }
}
