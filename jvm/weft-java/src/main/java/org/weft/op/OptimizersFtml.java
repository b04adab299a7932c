// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * ftml, which Optimizers inherits.
 */
public abstract class OptimizersFtml extends OptimizersFtrl {
  OptimizersFtml() {}

  /**
   * Follow the moving leader (Zheng and Kwok 2017).
   *
   * @return it, with all defaults
   */
  public static Ftml ftml() {
    return new Ftml();
  }

  /**
   * Attributes of ftml.
   */
  public static final class Ftml extends Named {
    private Ftml() {
      super("ftml");
    }

    /**
     * Learning rate; default 0.01.
     *
     * @param value the value
     * @return this
     */
    public Ftml learningRate(double value) {
      put("learning_rate", value);
      return this;
    }

    /**
     * Decay of the mean of gradients; default 0.6.
     *
     * @param value the value
     * @return this
     */
    public Ftml beta1(double value) {
      put("beta1", value);
      return this;
    }

    /**
     * Decay of the mean of squared gradients; default 0.999.
     *
     * @param value the value
     * @return this
     */
    public Ftml beta2(double value) {
      put("beta2", value);
      return this;
    }

    /**
     * Keeps denominators away from 0; default 1e-08.
     *
     * @param value the value
     * @return this
     */
    public Ftml epsilon(double value) {
      put("epsilon", value);
      return this;
    }

    /**
     * Weight decay; default 0.
     *
     * @param value the value
     * @return this
     */
    public Ftml wd(double value) {
      put("wd", value);
      return this;
    }

    /**
     * Factor of each gradient before anything else, often 1 / batch size; default 1.
     *
     * @param value the value
     * @return this
     */
    public Ftml rescaleGrad(double value) {
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
    public Ftml clipGradient(double value) {
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
    public Ftml clipGradient(None value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
     *
     * @param value the value
     * @return this
     */
    public Ftml multiPrecision(boolean value) {
      put("multi_precision", value);
      return this;
    }
  }
}
