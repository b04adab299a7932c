// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator sgd_mom_update. mom = momentum * mom - lr * (g + wd * weight), weight
 * + mom, where g is the rescaled and clipped gradient.
 */
public final class SgdMomUpdate extends Attributes {
  private SgdMomUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SgdMomUpdate attrs() {
    return new SgdMomUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public SgdMomUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Share of the momentum that is kept; default 0.
   *
   * @param value the value
   * @return this
   */
  public SgdMomUpdate momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * Weight decay; default 0.
   *
   * @param value the value
   * @return this
   */
  public SgdMomUpdate wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public SgdMomUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public SgdMomUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Accepted for compatibility; it has no effect on dense gradients; default True.
   *
   * @param value the value
   * @return this
   */
  public SgdMomUpdate lazyUpdate(boolean value) {
    put("lazy_update", value);
    return this;
  }
}
