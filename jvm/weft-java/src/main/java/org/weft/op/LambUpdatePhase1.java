// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator lamb_update_phase1. LAMB (You et al., ICLR 2020), first phase: the
 * direction mean / (sqrt(var) + epsilon) + wd * weight, of the dtype in which it is computed.
 */
public final class LambUpdatePhase1 extends Attributes {
  private LambUpdatePhase1() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static LambUpdatePhase1 attrs() {
    return new LambUpdatePhase1();
  }

  /**
   * Decay of the mean; default 0.9.
   *
   * @param value the value
   * @return this
   */
  public LambUpdatePhase1 beta1(double value) {
    put("beta1", value);
    return this;
  }

  /**
   * Decay of the mean square; default 0.999.
   *
   * @param value the value
   * @return this
   */
  public LambUpdatePhase1 beta2(double value) {
    put("beta2", value);
    return this;
  }

  /**
   * Added to denominators; default 1e-06.
   *
   * @param value the value
   * @return this
   */
  public LambUpdatePhase1 epsilon(double value) {
    put("epsilon", value);
    return this;
  }

  /**
   * Number of this update, from 1; required.
   *
   * @param value the value
   * @return this
   */
  public LambUpdatePhase1 t(long value) {
    put("t", value);
    return this;
  }

  /**
   * Divide by 1 - beta^t; default True.
   *
   * @param value the value
   * @return this
   */
  public LambUpdatePhase1 biasCorrection(boolean value) {
    put("bias_correction", value);
    return this;
  }

  /**
   * Weight decay; required.
   *
   * @param value the value
   * @return this
   */
  public LambUpdatePhase1 wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public LambUpdatePhase1 rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public LambUpdatePhase1 clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }
}
