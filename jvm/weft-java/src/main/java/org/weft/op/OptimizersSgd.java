// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * sgd, which Optimizers inherits.
 */
public abstract class OptimizersSgd extends OptimizersSignum {
  OptimizersSgd() {}

  /**
   * Stochastic gradient descent. With momentum: state = momentum * state - lr * (g + wd * weight);
   * weight += state.
   *
   * @return it, with all defaults
   */
  public static Sgd sgd() {
    return new Sgd();
  }

  /**
   * Attributes of sgd.
   */
  public static final class Sgd extends Named {
    private Sgd() {
      super("sgd");
    }

    /**
     * Learning rate; default 0.01.
     *
     * @param value the value
     * @return this
     */
    public Sgd learningRate(double value) {
      put("learning_rate", value);
      return this;
    }

    /**
     * Momentum; 0: none; default 0.
     *
     * @param value the value
     * @return this
     */
    public Sgd momentum(double value) {
      put("momentum", value);
      return this;
    }

    /**
     * Weight decay; default 0.
     *
     * @param value the value
     * @return this
     */
    public Sgd wd(double value) {
      put("wd", value);
      return this;
    }

    /**
     * Factor of each gradient before anything else, often 1 / batch size; default 1.
     *
     * @param value the value
     * @return this
     */
    public Sgd rescaleGrad(double value) {
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
    public Sgd clipGradient(double value) {
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
    public Sgd clipGradient(None value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
     *
     * @param value the value
     * @return this
     */
    public Sgd multiPrecision(boolean value) {
      put("multi_precision", value);
      return this;
    }
  }
}
