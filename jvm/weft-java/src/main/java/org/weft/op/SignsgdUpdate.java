// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator signsgd_update. (1 - lr * wd) * weight - lr * sign(grad).
 */
public final class SignsgdUpdate extends Attributes {
  private SignsgdUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static SignsgdUpdate attrs() {
    return new SignsgdUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public SignsgdUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Weight decay; default 0.
   *
   * @param value the value
   * @return this
   */
  public SignsgdUpdate wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public SignsgdUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public SignsgdUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }
}
