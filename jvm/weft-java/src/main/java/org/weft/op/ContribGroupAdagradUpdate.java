// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator _contrib_group_adagrad_update. AdaGrad with one sum of squared
 * gradients per row: history += mean(g^2) over each row of the rescaled and clipped gradient g,
 * weight -= lr g / sqrt(history + epsilon).
 */
public final class ContribGroupAdagradUpdate extends Attributes {
  private ContribGroupAdagradUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static ContribGroupAdagradUpdate attrs() {
    return new ContribGroupAdagradUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public ContribGroupAdagradUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public ContribGroupAdagradUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public ContribGroupAdagradUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Added below the root; default 1e-05.
   *
   * @param value the value
   * @return this
   */
  public ContribGroupAdagradUpdate epsilon(double value) {
    put("epsilon", value);
    return this;
  }
}
