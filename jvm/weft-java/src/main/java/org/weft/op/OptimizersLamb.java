// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * lamb, which Optimizers inherits.
 */
public abstract class OptimizersLamb extends OptimizersNag {
  OptimizersLamb() {}

  /**
   * LAMB (You et al. 2020): Adam whose steps are as long as the array they change, times the
   * learning rate.
   *
   * @return it, with all defaults
   */
  public static Lamb lamb() {
    return new Lamb();
  }

  /**
   * Attributes of lamb.
   */
  public static final class Lamb extends Named {
    private Lamb() {
      super("lamb");
    }

    /**
     * Learning rate; default 0.001.
     *
     * @param value the value
     * @return this
     */
    public Lamb learningRate(double value) {
      put("learning_rate", value);
      return this;
    }

    /**
     * Decay of the mean of gradients; default 0.9.
     *
     * @param value the value
     * @return this
     */
    public Lamb beta1(double value) {
      put("beta1", value);
      return this;
    }

    /**
     * Decay of the mean of squared gradients; default 0.999.
     *
     * @param value the value
     * @return this
     */
    public Lamb beta2(double value) {
      put("beta2", value);
      return this;
    }

    /**
     * Keeps denominators away from 0; default 1e-06.
     *
     * @param value the value
     * @return this
     */
    public Lamb epsilon(double value) {
      put("epsilon", value);
      return this;
    }

    /**
     * Least length of the weight that counts; default None.
     *
     * @param value the value
     * @return this
     */
    public Lamb lowerBound(double value) {
      put("lower_bound", value);
      return this;
    }

    /**
     * Least length of the weight that counts; default None.
     *
     * @param value the value
     * @return this
     */
    public Lamb lowerBound(None value) {
      put("lower_bound", value);
      return this;
    }

    /**
     * Greatest length of the weight that counts; default None.
     *
     * @param value the value
     * @return this
     */
    public Lamb upperBound(double value) {
      put("upper_bound", value);
      return this;
    }

    /**
     * Greatest length of the weight that counts; default None.
     *
     * @param value the value
     * @return this
     */
    public Lamb upperBound(None value) {
      put("upper_bound", value);
      return this;
    }

    /**
     * Whether it is undone that the means begin at 0; default True.
     *
     * @param value the value
     * @return this
     */
    public Lamb biasCorrection(boolean value) {
      put("bias_correction", value);
      return this;
    }

    /**
     * Weight decay; default 0.
     *
     * @param value the value
     * @return this
     */
    public Lamb wd(double value) {
      put("wd", value);
      return this;
    }

    /**
     * Factor of each gradient before anything else, often 1 / batch size; default 1.
     *
     * @param value the value
     * @return this
     */
    public Lamb rescaleGrad(double value) {
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
    public Lamb clipGradient(double value) {
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
    public Lamb clipGradient(None value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
     *
     * @param value the value
     * @return this
     */
    public Lamb multiPrecision(boolean value) {
      put("multi_precision", value);
      return this;
    }
  }
}
