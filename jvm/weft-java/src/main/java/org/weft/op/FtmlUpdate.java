// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator ftml_update. Follow the moving leader (Zheng and Kwok, ICML 2017).
 */
public final class FtmlUpdate extends Attributes {
  private FtmlUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static FtmlUpdate attrs() {
    return new FtmlUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public FtmlUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Decay of d and z; default 0.6.
   *
   * @param value the value
   * @return this
   */
  public FtmlUpdate beta1(double value) {
    put("beta1", value);
    return this;
  }

  /**
   * Decay of v; default 0.999.
   *
   * @param value the value
   * @return this
   */
  public FtmlUpdate beta2(double value) {
    put("beta2", value);
    return this;
  }

  /**
   * Added to denominators; default 1e-08.
   *
   * @param value the value
   * @return this
   */
  public FtmlUpdate epsilon(double value) {
    put("epsilon", value);
    return this;
  }

  /**
   * Number of this update, from 1; required.
   *
   * @param value the value
   * @return this
   */
  public FtmlUpdate t(long value) {
    put("t", value);
    return this;
  }

  /**
   * Weight decay; default 0.
   *
   * @param value the value
   * @return this
   */
  public FtmlUpdate wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public FtmlUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public FtmlUpdate clipGrad(double value) {
    put("clip_grad", value);
    return this;
  }
}
