// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator preloaded_multi_mp_sgd_update. mp_sgd_update of several weights at
 * once. Arrays of each: weight, grad, weight32.
 */
public final class PreloadedMultiMpSgdUpdate extends Attributes {
  private PreloadedMultiMpSgdUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static PreloadedMultiMpSgdUpdate attrs() {
    return new PreloadedMultiMpSgdUpdate();
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiMpSgdUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiMpSgdUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Number of weights; default 1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiMpSgdUpdate numWeights(long value) {
    put("num_weights", value);
    return this;
  }
}
