// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Attributes;

/**
 * Attributes of the operator ftrl_update. Follow the regularised leader (McMahan et al., KDD 2013),
 * g the rescaled and clipped gradient.
 */
public final class FtrlUpdate extends Attributes {
  private FtrlUpdate() {}

  /**
   * No attributes yet.
   *
   * @return attributes to be set
   */
  public static FtrlUpdate attrs() {
    return new FtrlUpdate();
  }

  /**
   * Learning rate; required.
   *
   * @param value the value
   * @return this
   */
  public FtrlUpdate lr(double value) {
    put("lr", value);
    return this;
  }

  /**
   * Factor of the L1 norm; default 0.01.
   *
   * @param value the value
   * @return this
   */
  public FtrlUpdate lamda1(double value) {
    put("lamda1", value);
    return this;
  }

  /**
   * Added to the root of n; default 1.
   *
   * @param value the value
   * @return this
   */
  public FtrlUpdate beta(double value) {
    put("beta", value);
    return this;
  }

  /**
   * Weight decay; default 0.
   *
   * @param value the value
   * @return this
   */
  public FtrlUpdate wd(double value) {
    put("wd", value);
    return this;
  }

  /**
   * The gradient is multiplied by this first; default 1.
   *
   * @param value the value
   * @return this
   */
  public FtrlUpdate rescaleGrad(double value) {
    put("rescale_grad", value);
    return this;
  }

  /**
   * The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all; default -1.
   *
   * @param value the value
   * @return this
   */
  public FtrlUpdate clipGradient(double value) {
    put("clip_gradient", value);
    return this;
  }
}
