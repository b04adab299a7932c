// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * nag, which Optimizers inherits.
 */
public abstract class OptimizersNag extends OptimizersRmsprop {
  OptimizersNag() {}

  /**
   * Nesterov's accelerated gradient (Sutskever et al. 2013): state = momentum * state - lr * (g +
   * wd * weight); weight += momentum * state - lr * (g + wd * weight).
   *
   * @return it, with all defaults
   */
  public static Nag nag() {
    return new Nag();
  }

  /**
   * Attributes of nag.
   */
  public static final class Nag extends Named {
    private Nag() {
      super("nag");
    }

    /**
     * Learning rate; default 0.01.
     *
     * @param value the value
     * @return this
     */
    public Nag learningRate(double value) {
      put("learning_rate", value);
      return this;
    }

    /**
     * Momentum; 0: none; default 0.
     *
     * @param value the value
     * @return this
     */
    public Nag momentum(double value) {
      put("momentum", value);
      return this;
    }

    /**
     * Weight decay; default 0.
     *
     * @param value the value
     * @return this
     */
    public Nag wd(double value) {
      put("wd", value);
      return this;
    }

    /**
     * Factor of each gradient before anything else, often 1 / batch size; default 1.
     *
     * @param value the value
     * @return this
     */
    public Nag rescaleGrad(double value) {
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
    public Nag clipGradient(double value) {
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
    public Nag clipGradient(None value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
     *
     * @param value the value
     * @return this
     */
    public Nag multiPrecision(boolean value) {
      put("multi_precision", value);
      return this;
    }
  }
}
