// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * rmsprop, which Optimizers inherits.
 */
public abstract class OptimizersRmsprop extends OptimizersSgd {
  OptimizersRmsprop() {}

  /**
   * RMSProp (Tieleman and Hinton 2012; centered: Graves 2013): steps divided by the root of a
   * running mean of squared gradients.
   *
   * @return it, with all defaults
   */
  public static Rmsprop rmsprop() {
    return new Rmsprop();
  }

  /**
   * Attributes of rmsprop.
   */
  public static final class Rmsprop extends Named {
    private Rmsprop() {
      super("rmsprop");
    }

    /**
     * Learning rate; default 0.001.
     *
     * @param value the value
     * @return this
     */
    public Rmsprop learningRate(double value) {
      put("learning_rate", value);
      return this;
    }

    /**
     * Decay of the means; default 0.9.
     *
     * @param value the value
     * @return this
     */
    public Rmsprop gamma1(double value) {
      put("gamma1", value);
      return this;
    }

    /**
     * Momentum of the centered form; default 0.9.
     *
     * @param value the value
     * @return this
     */
    public Rmsprop gamma2(double value) {
      put("gamma2", value);
      return this;
    }

    /**
     * Keeps the root away from 0; default 1e-08.
     *
     * @param value the value
     * @return this
     */
    public Rmsprop epsilon(double value) {
      put("epsilon", value);
      return this;
    }

    /**
     * Whether the variance is used instead of the mean square; default False.
     *
     * @param value the value
     * @return this
     */
    public Rmsprop centered(boolean value) {
      put("centered", value);
      return this;
    }

    /**
     * Weights are clipped to [-clip_weights, clip_weights] after each step; default None.
     *
     * @param value the value
     * @return this
     */
    public Rmsprop clipWeights(double value) {
      put("clip_weights", value);
      return this;
    }

    /**
     * Weights are clipped to [-clip_weights, clip_weights] after each step; default None.
     *
     * @param value the value
     * @return this
     */
    public Rmsprop clipWeights(None value) {
      put("clip_weights", value);
      return this;
    }

    /**
     * Weight decay; default 0.
     *
     * @param value the value
     * @return this
     */
    public Rmsprop wd(double value) {
      put("wd", value);
      return this;
    }

    /**
     * Factor of each gradient before anything else, often 1 / batch size; default 1.
     *
     * @param value the value
     * @return this
     */
    public Rmsprop rescaleGrad(double value) {
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
    public Rmsprop clipGradient(double value) {
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
    public Rmsprop clipGradient(None value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
     *
     * @param value the value
     * @return this
     */
    public Rmsprop multiPrecision(boolean value) {
      put("multi_precision", value);
      return this;
    }
  }
}
