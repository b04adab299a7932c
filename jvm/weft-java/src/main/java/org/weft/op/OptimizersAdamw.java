// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * adamw, which Optimizers inherits.
 */
public abstract class OptimizersAdamw extends OptimizersFtml {
  OptimizersAdamw() {}

  /**
   * Adam with weight decay apart from the moments (Loshchilov and Hutter 2019): weight -= lr *
   * (step + wd * weight).
   *
   * @return it, with all defaults
   */
  public static Adamw adamw() {
    return new Adamw();
  }

  /**
   * Attributes of adamw.
   */
  public static final class Adamw extends Named {
    private Adamw() {
      super("adamw");
    }

    /**
     * Learning rate; default 0.001.
     *
     * @param value the value
     * @return this
     */
    public Adamw learningRate(double value) {
      put("learning_rate", value);
      return this;
    }

    /**
     * Decay of the mean of gradients; default 0.9.
     *
     * @param value the value
     * @return this
     */
    public Adamw beta1(double value) {
      put("beta1", value);
      return this;
    }

    /**
     * Decay of the mean of squared gradients; default 0.999.
     *
     * @param value the value
     * @return this
     */
    public Adamw beta2(double value) {
      put("beta2", value);
      return this;
    }

    /**
     * Keeps denominators away from 0; default 1e-08.
     *
     * @param value the value
     * @return this
     */
    public Adamw epsilon(double value) {
      put("epsilon", value);
      return this;
    }

    /**
     * Weight decay; default 0.
     *
     * @param value the value
     * @return this
     */
    public Adamw wd(double value) {
      put("wd", value);
      return this;
    }

    /**
     * Factor of each gradient before anything else, often 1 / batch size; default 1.
     *
     * @param value the value
     * @return this
     */
    public Adamw rescaleGrad(double value) {
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
    public Adamw clipGradient(double value) {
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
    public Adamw clipGradient(None value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
     *
     * @param value the value
     * @return this
     */
    public Adamw multiPrecision(boolean value) {
      put("multi_precision", value);
      return this;
    }
  }
}
