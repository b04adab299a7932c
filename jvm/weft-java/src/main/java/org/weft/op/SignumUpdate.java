// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator signum_update. mom = momentum * mom - (1 - momentum) * (g + wd *
 * weight), (1 - lr * wd_lh) * weight + lr * sign(mom), where g is the rescaled and clipped
 * gradient.
 */
public final class SignumUpdate extends Attributes {
  private SignumUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SignumUpdate attrs() {
    return new SignumUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public SignumUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Share of the momentum that is kept; default 0.
   *
   * @param value the value
   * @return this
   */
  public SignumUpdate momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * Weight decay; default 0.
   *
   * @param value the value
   * @return this
   */
  public SignumUpdate wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public SignumUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public SignumUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Weight decay that does not go through the momentum; default 0.
   *
   * @param value the value
   * @return this
   */
  public SignumUpdate wdLh(double value) {
    put("wd_lh", value);
    return this;
  }
}
