// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator multi_mp_sgd_update. mp_sgd_update of several weights at once. Arrays
 * of each: weight, grad, weight32.
 */
public final class MultiMpSgdUpdate extends Attributes {
  private MultiMpSgdUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static MultiMpSgdUpdate attrs() {
    return new MultiMpSgdUpdate();
  }

  /**
   * Learning rates, one for each weight; required.
   *
   * @param value the value
   * @return this
   */
  public MultiMpSgdUpdate lrs(double... value) {
    put("lrs", value);
    return this;
  }

  /**
   * Weight decays, one for each weight; required.
   *
   * @param value the value
   * @return this
   */
  public MultiMpSgdUpdate wds(double... value) {
    put("wds", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public MultiMpSgdUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public MultiMpSgdUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }

  /**
   * Number of weights; default 1.
   *
   * @param value the value
   * @return this
   */
  public MultiMpSgdUpdate numWeights(long value) {
    put("num_weights", value);
    return this;
  }
}
