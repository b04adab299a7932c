// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator multi_adam_update. adam_update of several weights at once. Arrays of
 * each: weight, grad, mean, var.
 */
public final class MultiAdamUpdate extends Attributes {
  private MultiAdamUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MultiAdamUpdate attrs() {
    return new MultiAdamUpdate();
  }

  /**
   * Learning rates, one for each weight; required.
   *
   * @param value the value
   * @return this
   */
  public MultiAdamUpdate lrs(double... value) {
    put("lrs", value);
    return this;
  }

  /**
   * Weight decays, one for each weight; required.
   *
   * @param value the value
   * @return this
   */
  public MultiAdamUpdate wds(double... value) {
    put("wds", value);
    return this;
  }

  /**
   * Decay of the mean; default 0.9.
   *
   * @param value the value
   * @return this
   */
  public MultiAdamUpdate beta1(double value) {
    put("beta1", value);
    return this;
  }

  /**
   * Decay of the mean square; default 0.999.
   *
   * @param value the value
   * @return this
   */
  public MultiAdamUpdate beta2(double value) {
    put("beta2", value);
    return this;
  }

  /**
   * Added to denominators; default 1e-08.
   *
   * @param value the value
   * @return this
   */
  public MultiAdamUpdate epsilon(double value) {
    put("epsilon", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public MultiAdamUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public MultiAdamUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Accepted for compatibility; it has no effect on dense gradients; default True.
   *
   * @param value the value
   * @return this
   */
  public MultiAdamUpdate lazyUpdate(boolean value) {
    put("lazy_update", value);
    return this;
  }

  /**
   * Number of weights; default 1.
   *
   * @param value the value
   * @return this
   */
  public MultiAdamUpdate numWeights(long value) {
    put("num_weights", value);
    return this;
  }
}
