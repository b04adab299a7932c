// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator rmspropalex_update. RMSProp centred by the mean gradient, with
 * momentum (Graves, 2013): delta = gamma2 * delta - lr * g / sqrt(n - mean^2 + epsilon), weight +
 * delta.
 */
public final class RmspropalexUpdate extends Attributes {
  private RmspropalexUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static RmspropalexUpdate attrs() {
    return new RmspropalexUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public RmspropalexUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Decay of the running means; default 0.95.
   *
   * @param value the value
   * @return this
   */
  public RmspropalexUpdate gamma1(double value) {
    put("gamma1", value);
    return this;
  }

  /**
   * Share of the step that is kept; default 0.9.
   *
   * @param value the value
   * @return this
   */
  public RmspropalexUpdate gamma2(double value) {
    put("gamma2", value);
    return this;
  }

  /**
   * Added under the root; default 1e-08.
   *
   * @param value the value
   * @return this
   */
  public RmspropalexUpdate epsilon(double value) {
    put("epsilon", value);
    return this;
  }

  /**
   * Weight decay; default 0.
   *
   * @param value the value
   * @return this
   */
  public RmspropalexUpdate wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public RmspropalexUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public RmspropalexUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * The new weight is clipped to [-clip_weights, clip_weights]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public RmspropalexUpdate clipWeights(double value) {
    put("clip_weights", value);
    return this;
  }
}
