// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator mp_sgd_update. weight - lr * (g + wd * weight), where g is the
 * rescaled and clipped gradient.
 */
public final class MpSgdUpdate extends Attributes {
  private MpSgdUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MpSgdUpdate attrs() {
    return new MpSgdUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public MpSgdUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Weight decay; default 0.
   *
   * @param value the value
   * @return this
   */
  public MpSgdUpdate wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public MpSgdUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public MpSgdUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Accepted for compatibility; it has no effect on dense gradients; default True.
   *
   * @param value the value
   * @return this
   */
  public MpSgdUpdate lazyUpdate(boolean value) {
    put("lazy_update", value);
    return this;
  }
}
