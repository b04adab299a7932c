// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator preloaded_multi_sgd_update. sgd_update of several weights at once.
 * Arrays of each: weight, grad.
 */
public final class PreloadedMultiSgdUpdate extends Attributes {
  private PreloadedMultiSgdUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static PreloadedMultiSgdUpdate attrs() {
    return new PreloadedMultiSgdUpdate();
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiSgdUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiSgdUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Number of weights; default 1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiSgdUpdate numWeights(long value) {
    put("num_weights", value);
    return this;
  }
}
