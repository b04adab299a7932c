// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator preloaded_multi_sgd_mom_update. sgd_mom_update of several weights at
 * once. Arrays of each: weight, grad, mom.
 */
public final class PreloadedMultiSgdMomUpdate extends Attributes {
  private PreloadedMultiSgdMomUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static PreloadedMultiSgdMomUpdate attrs() {
    return new PreloadedMultiSgdMomUpdate();
  }

  /**
   * Share of the momentum that is kept; default 0.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiSgdMomUpdate momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiSgdMomUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiSgdMomUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Number of weights; default 1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiSgdMomUpdate numWeights(long value) {
    put("num_weights", value);
    return this;
  }
}
