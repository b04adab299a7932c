// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator adam_update. Adam (Kingma and Ba, ICLR 2015) without bias correction:
 * g is the rescaled gradient plus wd * weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var
 * = beta2 * var + (1 - beta2) * g^2, weight - lr * mean / (sqrt(var) + epsilon).
 */
public final class AdamUpdate extends Attributes {
  private AdamUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static AdamUpdate attrs() {
    return new AdamUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public AdamUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Decay of the mean; default 0.9.
   *
   * @param value the value
   * @return this
   */
  public AdamUpdate beta1(double value) {
    put("beta1", value);
    return this;
  }

  /**
   * Decay of the mean square; default 0.999.
   *
   * @param value the value
   * @return this
   */
  public AdamUpdate beta2(double value) {
    put("beta2", value);
    return this;
  }

  /**
   * Added to denominators; default 1e-08.
   *
   * @param value the value
   * @return this
   */
  public AdamUpdate epsilon(double value) {
    put("epsilon", value);
    return this;
  }

  /**
   * Weight decay; default 0.
   *
   * @param value the value
   * @return this
   */
  public AdamUpdate wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public AdamUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public AdamUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Accepted for compatibility; it has no effect on dense gradients; default True.
   *
   * @param value the value
   * @return this
   */
  public AdamUpdate lazyUpdate(boolean value) {
    put("lazy_update", value);
    return this;
  }
}
