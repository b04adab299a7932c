// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Named;
import org.weft.None;

/**
 * Optimizers of the library, with their attributes.
 */
public final class Optimizers {
  private Optimizers() {}

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

  /**
   * Adam (Kingma and Ba 2015): steps scaled by running moments of g = rescale_grad * gradient + wd
   * * weight.
   *
   * @return it, with all defaults
   */
  public static Adam adam() {
    return new Adam();
  }

  /**
   * Attributes of adam.
   */
  public static final class Adam extends Named {
    private Adam() {
      super("adam");
    }

    /**
     * Learning rate; default 0.001.
     *
     * @param value the value
     * @return this
     */
    public Adam learningRate(double value) {
      put("learning_rate", value);
      return this;
    }

    /**
     * Decay of the mean of gradients; default 0.9.
     *
     * @param value the value
     * @return this
     */
    public Adam beta1(double value) {
      put("beta1", value);
      return this;
    }

    /**
     * Decay of the mean of squared gradients; default 0.999.
     *
     * @param value the value
     * @return this
     */
    public Adam beta2(double value) {
      put("beta2", value);
      return this;
    }

    /**
     * Keeps denominators away from 0; default 1e-08.
     *
     * @param value the value
     * @return this
     */
    public Adam epsilon(double value) {
      put("epsilon", value);
      return this;
    }

    /**
     * Weight decay; default 0.
     *
     * @param value the value
     * @return this
     */
    public Adam wd(double value) {
      put("wd", value);
      return this;
    }

    /**
     * Factor of each gradient before anything else, often 1 / batch size; default 1.
     *
     * @param value the value
     * @return this
     */
    public Adam rescaleGrad(double value) {
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
    public Adam clipGradient(double value) {
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
    public Adam clipGradient(None value) {
      put("clip_gradient", value);
      return this;
    }

    /**
     * Whether float16 and bfloat16 weights are kept and updated in float32 as well; default False.
     *
     * @param value the value
     * @return this
     */
    public Adam multiPrecision(boolean value) {
      put("multi_precision", value);
      return this;
    }
  }

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
