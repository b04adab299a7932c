// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator preloaded_multi_mp_sgd_mom_update. mp_sgd_mom_update of several
 * weights at once. Arrays of each: weight, grad, mom, weight32.
 */
public final class PreloadedMultiMpSgdMomUpdate extends Attributes {
  private PreloadedMultiMpSgdMomUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static PreloadedMultiMpSgdMomUpdate attrs() {
    return new PreloadedMultiMpSgdMomUpdate();
  }

  /**
   * Share of the momentum that is kept; default 0.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiMpSgdMomUpdate momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiMpSgdMomUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiMpSgdMomUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Number of weights; default 1.
   *
   * @param value the value
   * @return this
   */
  public PreloadedMultiMpSgdMomUpdate numWeights(long value) {
    put("num_weights", value);
    return this;
  }
}
