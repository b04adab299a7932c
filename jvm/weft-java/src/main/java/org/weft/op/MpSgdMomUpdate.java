// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator mp_sgd_mom_update. mom = momentum * mom - lr * (g + wd * weight),
 * weight + mom, where g is the rescaled and clipped gradient.
 */
public final class MpSgdMomUpdate extends Attributes {
  private MpSgdMomUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MpSgdMomUpdate attrs() {
    return new MpSgdMomUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public MpSgdMomUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Share of the momentum that is kept; default 0.
   *
   * @param value the value
   * @return this
   */
  public MpSgdMomUpdate momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * Weight decay; default 0.
   *
   * @param value the value
   * @return this
   */
  public MpSgdMomUpdate wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public MpSgdMomUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public MpSgdMomUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Accepted for compatibility; it has no effect on dense gradients; default True.
   *
   * @param value the value
   * @return this
   */
  public MpSgdMomUpdate lazyUpdate(boolean value) {
    put("lazy_update", value);
    return this;
  }
}
