// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * adagrad, which Optimizers inherits.
 */
public abstract class OptimizersAdagrad extends OptimizersAdam {
  OptimizersAdagrad() {}

  /**
   * AdaGrad (Duchi, Hazan and Singer 2011): steps divided by the root of the sum of all squared
   * gradients.
   *
   * @return it, with all defaults
   */
  public static Adagrad adagrad() {
    return new Adagrad();
  }

  /**
   * Attributes of adagrad.
   */
  public static final class Adagrad extends Named {
    private Adagrad() {
      super("adagrad");
    }

    /**
     * Learning rate; default 0.01.
     *
     * @param value the value
     * @return this
     */
    public Adagrad learningRate(double value) {
      put("learning_rate", value);
      return this;
    }

    /**
     * Keeps the root away from 0; default 1e-07.
     *
     * @param value the value
     * @return this
     */
    public Adagrad eps(double value) {
      put("eps", value);
      return this;
    }

    /**
     * Weight decay; default 0.
     *
     * @param value the value
     * @return this
     */
    public Adagrad wd(double value) {
      put("wd", value);
      return this;
    }

    /**
     * Factor of each gradient before anything else, often 1 / batch size; default 1.
     *
     * @param value the value
     * @return this
     */
    public Adagrad rescaleGrad(double value) {
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
    public Adagrad clipGradient(double value) {
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
    public Adagrad clipGradient(None value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
     *
     * @param value the value
     * @return this
     */
    public Adagrad multiPrecision(boolean value) {
      put("multi_precision", value);
      return this;
    }
  }
}
