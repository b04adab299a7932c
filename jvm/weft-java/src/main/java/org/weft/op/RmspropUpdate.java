// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator rmsprop_update. RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n +
 * (1 - gamma1) * g^2, weight - lr * g / sqrt(n + epsilon).
 */
public final class RmspropUpdate extends Attributes {
  private RmspropUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RmspropUpdate attrs() {
    return new RmspropUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public RmspropUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Decay of the running means; default 0.95.
   *
   * @param value the value
   * @return this
   */
  public RmspropUpdate gamma1(double value) {
    put("gamma1", value);
    return this;
  }

  /**
   * Added under the root; default 1e-08.
   *
   * @param value the value
   * @return this
   */
  public RmspropUpdate epsilon(double value) {
    put("epsilon", value);
    return this;
  }

  /**
   * Weight decay; default 0.
   *
   * @param value the value
   * @return this
   */
  public RmspropUpdate wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public RmspropUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public RmspropUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public RmspropUpdate clipWeights(double value) {
    put("clip_weights", value);
    return this;
  }
}
