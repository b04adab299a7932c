// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * signum, which Optimizers inherits.
 */
public abstract class OptimizersSignum {
  OptimizersSignum() {}

  /**
   * Steps of one size in the direction of the sign of the gradient, or of its momentum (Bernstein
   * et al. 2018).
   *
   * @return it, with all defaults
   */
  public static Signum signum() {
    return new Signum();
  }

  /**
   * Attributes of signum.
   */
  public static final class Signum extends Named {
    private Signum() {
      super("signum");
    }

    /**
     * Learning rate; default 0.01.
     *
     * @param value the value
     * @return this
     */
    public Signum learningRate(double value) {
      put("learning_rate", value);
      return this;
    }

    /**
     * Momentum; 0: none; default 0.9.
     *
     * @param value the value
     * @return this
     */
    public Signum momentum(double value) {
      put("momentum", value);
      return this;
    }

    /**
     * Weight decay that does not enter the momentum; default 0.
     *
     * @param value the value
     * @return this
     */
    public Signum wdLh(double value) {
      put("wd_lh", value);
      return this;
    }

    /**
     * Weight decay; default 0.
     *
     * @param value the value
     * @return this
     */
    public Signum wd(double value) {
      put("wd", value);
      return this;
    }

    /**
     * Factor of each gradient before anything else, often 1 / batch size; default 1.
     *
     * @param value the value
     * @return this
     */
    public Signum rescaleGrad(double value) {
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
    public Signum clipGradient(double value) {
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
    public Signum clipGradient(None value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
     *
     * @param value the value
     * @return this
     */
    public Signum multiPrecision(boolean value) {
      put("multi_precision", value);
      return this;
    }
  }
}
