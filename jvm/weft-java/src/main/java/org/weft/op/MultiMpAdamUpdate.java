// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator multi_mp_adam_update. adam_update of several float32 master weights at
 * once, and of the weights that they are kept for. Arrays of each: weight, grad, mean, var,
 * weight32.
 */
public final class MultiMpAdamUpdate extends Attributes {
  private MultiMpAdamUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MultiMpAdamUpdate attrs() {
    return new MultiMpAdamUpdate();
  }

  /**
   * Learning rates, one for each weight; required.
   *
   * @param value the value
   * @return this
   */
  public MultiMpAdamUpdate lrs(double... value) {
    put("lrs", value);
    return this;
  }

  /**
   * Weight decays, one for each weight; required.
   *
   * @param value the value
   * @return this
   */
  public MultiMpAdamUpdate wds(double... value) {
    put("wds", value);
    return this;
  }

  /**
   * Decay of the mean; default 0.9.
   *
   * @param value the value
   * @return this
   */
  public MultiMpAdamUpdate beta1(double value) {
    put("beta1", value);
    return this;
  }

  /**
   * Decay of the mean square; default 0.999.
   *
   * @param value the value
   * @return this
   */
  public MultiMpAdamUpdate beta2(double value) {
    put("beta2", value);
    return this;
  }

  /**
   * Added to denominators; default 1e-08.
   *
   * @param value the value
   * @return this
   */
  public MultiMpAdamUpdate epsilon(double value) {
    put("epsilon", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public MultiMpAdamUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public MultiMpAdamUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Accepted for compatibility; it has no effect on dense gradients; default True.
   *
   * @param value the value
   * @return this
   */
  public MultiMpAdamUpdate lazyUpdate(boolean value) {
    put("lazy_update", value);
    return this;
  }

  /**
   * Number of weights; default 1.
   *
   * @param value the value
   * @return this
   */
  public MultiMpAdamUpdate numWeights(long value) {
    put("num_weights", value);
    return this;
  }
}
