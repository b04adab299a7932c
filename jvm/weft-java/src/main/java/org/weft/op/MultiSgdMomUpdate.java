// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator multi_sgd_mom_update. sgd_mom_update of several weights at once.
 * Arrays of each: weight, grad, mom.
 */
public final class MultiSgdMomUpdate extends Attributes {
  private MultiSgdMomUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MultiSgdMomUpdate attrs() {
    return new MultiSgdMomUpdate();
  }

  /**
   * Learning rates, one for each weight; required.
   *
   * @param value the value
   * @return this
   */
  public MultiSgdMomUpdate lrs(double... value) {
    put("lrs", value);
    return this;
  }

  /**
   * Weight decays, one for each weight; required.
   *
   * @param value the value
   * @return this
   */
  public MultiSgdMomUpdate wds(double... value) {
    put("wds", value);
    return this;
  }

  /**
   * Share of the momentum that is kept; default 0.
   *
   * @param value the value
   * @return this
   */
  public MultiSgdMomUpdate momentum(double value) {
    put("momentum", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public MultiSgdMomUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public MultiSgdMomUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Number of weights; default 1.
   *
   * @param value the value
   * @return this
   */
  public MultiSgdMomUpdate numWeights(long value) {
    put("num_weights", value);
    return this;
  }
}
