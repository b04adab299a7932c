// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * adadelta, which Optimizers inherits.
 */
public abstract class OptimizersAdadelta extends OptimizersAdagrad {
  OptimizersAdadelta() {}

  /**
   * AdaDelta (Zeiler 2012): steps scaled by running means of squared gradients and squared steps;
   * the learning rate has no influence.
   *
   * @return it, with all defaults
   */
  public static Adadelta adadelta() {
    return new Adadelta();
  }

  /**
   * Attributes of adadelta.
   */
  public static final class Adadelta extends Named {
    private Adadelta() {
      super("adadelta");
    }

    /**
     * Learning rate; default 0.01.
     *
     * @param value the value
     * @return this
     */
    public Adadelta learningRate(double value) {
      put("learning_rate", value);
      return this;
    }

    /**
     * Decay of the means; default 0.9.
     *
     * @param value the value
     * @return this
     */
    public Adadelta rho(double value) {
      put("rho", value);
      return this;
    }

    /**
     * Keeps the roots away from 0; default 1e-05.
     *
     * @param value the value
     * @return this
     */
    public Adadelta epsilon(double value) {
      put("epsilon", value);
      return this;
    }

    /**
     * Weight decay; default 0.
     *
     * @param value the value
     * @return this
     */
    public Adadelta wd(double value) {
      put("wd", value);
      return this;
    }

    /**
     * Factor of each gradient before anything else, often 1 / batch size; default 1.
     *
     * @param value the value
     * @return this
     */
    public Adadelta rescaleGrad(double value) {
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
    public Adadelta clipGradient(double value) {
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
    public Adadelta clipGradient(None value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
     *
     * @param value the value
     * @return this
     */
    public Adadelta multiPrecision(boolean value) {
      put("multi_precision", value);
      return this;
    }
  }
}
