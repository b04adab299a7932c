// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * ftrl, which Optimizers inherits.
 */
public abstract class OptimizersFtrl extends OptimizersLamb {
  OptimizersFtrl() {}

  /**
   * Follow the regularized leader (McMahan et al. 2013), with wd as L2 regularization.
   *
   * @return it, with all defaults
   */
  public static Ftrl ftrl() {
    return new Ftrl();
  }

  /**
   * Attributes of ftrl.
   */
  public static final class Ftrl extends Named {
    private Ftrl() {
      super("ftrl");
    }

    /**
     * Learning rate; default 0.1.
     *
     * @param value the value
     * @return this
     */
    public Ftrl learningRate(double value) {
      put("learning_rate", value);
      return this;
    }

    /**
     * L1 regularization; default 0.01.
     *
     * @param value the value
     * @return this
     */
    public Ftrl lamda1(double value) {
      put("lamda1", value);
      return this;
    }

    /**
     * Added to the root of the sum of squares; default 1.
     *
     * @param value the value
     * @return this
     */
    public Ftrl beta(double value) {
      put("beta", value);
      return this;
    }

    /**
     * Weight decay; default 0.
     *
     * @param value the value
     * @return this
     */
    public Ftrl wd(double value) {
      put("wd", value);
      return this;
    }

    /**
     * Factor of each gradient before anything else, often 1 / batch size; default 1.
     *
     * @param value the value
     * @return this
     */
    public Ftrl rescaleGrad(double value) {
      put("rescale_grad", value);
      return this;
    }

    /**
     * Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
     * None.
     *
     * @param value the value
     * @return this
     */
    public Ftrl clipGradient(double value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Each element of the rescaled gradient is clipped to [-clip_gradient, clip_gradient]; default
     * None.
     *
     * @param value the value
     * @return this
     */
    public Ftrl clipGradient(None value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
     *
     * @param value the value
     * @return this
     */
    public Ftrl multiPrecision(boolean value) {
      put("multi_precision", value);
      return this;
    }
  }
}
