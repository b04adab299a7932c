// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator mp_nag_mom_update. Nesterov's accelerated gradient: step = -lr * (g +
 * wd * weight), mom = momentum * mom + step, weight + momentum * mom + step, where g is the
 * rescaled and clipped gradient.
 */
public final class MpNagMomUpdate extends Attributes {
  private MpNagMomUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MpNagMomUpdate attrs() {
    return new MpNagMomUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public MpNagMomUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Share of the momentum that is kept; default 0.
   *
   * @param value the value
   * @return this
   */
  public MpNagMomUpdate momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * Weight decay; default 0.
   *
   * @param value the value
   * @return this
   */
  public MpNagMomUpdate wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public MpNagMomUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public MpNagMomUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }
}
