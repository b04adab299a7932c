// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

abstract class OptimizerRules private[weft] () {

  /** AdaDelta (Zeiler 2012): steps scaled by running means of squared gradients and squared steps;
    * the learning rate has no influence.
    * @param learning_rate Learning rate; default 0.01.
    * @param rho Decay of the means; default 0.9.
    * @param epsilon Keeps the roots away from 0; default 1e-05.
    * @param wd Weight decay; default 0.
    * @param rescale_grad Factor of each gradient before anything else, often 1 / batch size;
    *   default 1.
    * @param clip_gradient Each element of the rescaled gradient is clipped to [-clip_gradient,
    *   clip_gradient]; default None.
    * @param multi_precision Whether float16 and bfloat16 weights are kept and updated in float32
    *   as well; default False.
    */
  def adadelta(
      learning_rate: Option[Double] = None,
      rho: Option[Double] = None,
      epsilon: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      multi_precision: Option[Boolean] = None
  ): Named =
    Call.named("adadelta", "learning_rate" -> learning_rate, "rho" -> rho, "epsilon" -> epsilon,
      "wd" -> wd, "rescale_grad" -> rescale_grad, "clip_gradient" -> clip_gradient,
      "multi_precision" -> multi_precision)

  /** AdaGrad (Duchi, Hazan and Singer 2011): steps divided by the root of the sum of all squared
    * gradients.
    * @param learning_rate Learning rate; default 0.01.
    * @param eps Keeps the root away from 0; default 1e-07.
    * @param wd Weight decay; default 0.
    * @param rescale_grad Factor of each gradient before anything else, often 1 / batch size;
    *   default 1.
    * @param clip_gradient Each element of the rescaled gradient is clipped to [-clip_gradient,
    *   clip_gradient]; default None.
    * @param multi_precision Whether float16 and bfloat16 weights are kept and updated in float32
    *   as well; default False.
    */
  def adagrad(
      learning_rate: Option[Double] = None,
      eps: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      multi_precision: Option[Boolean] = None
  ): Named =
    Call.named("adagrad", "learning_rate" -> learning_rate, "eps" -> eps, "wd" -> wd,
      "rescale_grad" -> rescale_grad, "clip_gradient" -> clip_gradient, "multi_precision" ->
      multi_precision)

  /** Adam (Kingma and Ba 2015): steps scaled by running moments of g = rescale_grad * gradient +
    * wd * weight.
    * @param learning_rate Learning rate; default 0.001.
    * @param beta1 Decay of the mean of gradients; default 0.9.
    * @param beta2 Decay of the mean of squared gradients; default 0.999.
    * @param epsilon Keeps denominators away from 0; default 1e-08.
    * @param wd Weight decay; default 0.
    * @param rescale_grad Factor of each gradient before anything else, often 1 / batch size;
    *   default 1.
    * @param clip_gradient Each element of the rescaled gradient is clipped to [-clip_gradient,
    *   clip_gradient]; default None.
    * @param multi_precision Whether float16 and bfloat16 weights are kept and updated in float32
    *   as well; default False.
    */
  def adam(
      learning_rate: Option[Double] = None,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      multi_precision: Option[Boolean] = None
  ): Named =
    Call.named("adam", "learning_rate" -> learning_rate, "beta1" -> beta1, "beta2" -> beta2,
      "epsilon" -> epsilon, "wd" -> wd, "rescale_grad" -> rescale_grad, "clip_gradient" ->
      clip_gradient, "multi_precision" -> multi_precision)

  /** Adam with weight decay apart from the moments (Loshchilov and Hutter 2019): weight -= lr *
    * (step + wd * weight).
    * @param learning_rate Learning rate; default 0.001.
    * @param beta1 Decay of the mean of gradients; default 0.9.
    * @param beta2 Decay of the mean of squared gradients; default 0.999.
    * @param epsilon Keeps denominators away from 0; default 1e-08.
    * @param wd Weight decay; default 0.
    * @param rescale_grad Factor of each gradient before anything else, often 1 / batch size;
    *   default 1.
    * @param clip_gradient Each element of the rescaled gradient is clipped to [-clip_gradient,
    *   clip_gradient]; default None.
    * @param multi_precision Whether float16 and bfloat16 weights are kept and updated in float32
    *   as well; default False.
    */
  def adamw(
      learning_rate: Option[Double] = None,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      multi_precision: Option[Boolean] = None
  ): Named =
    Call.named("adamw", "learning_rate" -> learning_rate, "beta1" -> beta1, "beta2" -> beta2,
      "epsilon" -> epsilon, "wd" -> wd, "rescale_grad" -> rescale_grad, "clip_gradient" ->
      clip_gradient, "multi_precision" -> multi_precision)

  /** Follow the moving leader (Zheng and Kwok 2017).
    * @param learning_rate Learning rate; default 0.01.
    * @param beta1 Decay of the mean of gradients; default 0.6.
    * @param beta2 Decay of the mean of squared gradients; default 0.999.
    * @param epsilon Keeps denominators away from 0; default 1e-08.
    * @param wd Weight decay; default 0.
    * @param rescale_grad Factor of each gradient before anything else, often 1 / batch size;
    *   default 1.
    * @param clip_gradient Each element of the rescaled gradient is clipped to [-clip_gradient,
    *   clip_gradient]; default None.
    * @param multi_precision Whether float16 and bfloat16 weights are kept and updated in float32
    *   as well; default False.
    */
  def ftml(
      learning_rate: Option[Double] = None,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      multi_precision: Option[Boolean] = None
  ): Named =
    Call.named("ftml", "learning_rate" -> learning_rate, "beta1" -> beta1, "beta2" -> beta2,
      "epsilon" -> epsilon, "wd" -> wd, "rescale_grad" -> rescale_grad, "clip_gradient" ->
      clip_gradient, "multi_precision" -> multi_precision)

  /** Follow the regularized leader (McMahan et al. 2013), with wd as L2 regularization.
    * @param learning_rate Learning rate; default 0.1.
    * @param lamda1 L1 regularization; default 0.01.
    * @param beta Added to the root of the sum of squares; default 1.
    * @param wd Weight decay; default 0.
    * @param rescale_grad Factor of each gradient before anything else, often 1 / batch size;
    *   default 1.
    * @param clip_gradient Each element of the rescaled gradient is clipped to [-clip_gradient,
    *   clip_gradient]; default None.
    * @param multi_precision Whether float16 and bfloat16 weights are kept and updated in float32
    *   as well; default False.
    */
  def ftrl(
      learning_rate: Option[Double] = None,
      lamda1: Option[Double] = None,
      beta: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      multi_precision: Option[Boolean] = None
  ): Named =
    Call.named("ftrl", "learning_rate" -> learning_rate, "lamda1" -> lamda1, "beta" -> beta,
      "wd" -> wd, "rescale_grad" -> rescale_grad, "clip_gradient" -> clip_gradient,
      "multi_precision" -> multi_precision)

  /** LAMB (You et al. 2020): Adam whose steps are as long as the array they change, times the
    * learning rate.
    * @param learning_rate Learning rate; default 0.001.
    * @param beta1 Decay of the mean of gradients; default 0.9.
    * @param beta2 Decay of the mean of squared gradients; default 0.999.
    * @param epsilon Keeps denominators away from 0; default 1e-06.
    * @param lower_bound Least length of the weight that counts; default None.
    * @param upper_bound Greatest length of the weight that counts; default None.
    * @param bias_correction Whether it is undone that the means begin at 0; default True.
    * @param wd Weight decay; default 0.
    * @param rescale_grad Factor of each gradient before anything else, often 1 / batch size;
    *   default 1.
    * @param clip_gradient Each element of the rescaled gradient is clipped to [-clip_gradient,
    *   clip_gradient]; default None.
    * @param multi_precision Whether float16 and bfloat16 weights are kept and updated in float32
    *   as well; default False.
    */
  def lamb(
      learning_rate: Option[Double] = None,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      lower_bound: Option[Double] = None,
      upper_bound: Option[Double] = None,
      bias_correction: Option[Boolean] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      multi_precision: Option[Boolean] = None
  ): Named =
    Call.named("lamb", "learning_rate" -> learning_rate, "beta1" -> beta1, "beta2" -> beta2,
      "epsilon" -> epsilon, "lower_bound" -> lower_bound, "upper_bound" -> upper_bound,
      "bias_correction" -> bias_correction, "wd" -> wd, "rescale_grad" -> rescale_grad,
      "clip_gradient" -> clip_gradient, "multi_precision" -> multi_precision)

  /** Nesterov's accelerated gradient (Sutskever et al. 2013): state = momentum * state - lr * (g +
    * wd * weight); weight += momentum * state - lr * (g + wd * weight).
    * @param learning_rate Learning rate; default 0.01.
    * @param momentum Momentum; 0: none; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad Factor of each gradient before anything else, often 1 / batch size;
    *   default 1.
    * @param clip_gradient Each element of the rescaled gradient is clipped to [-clip_gradient,
    *   clip_gradient]; default None.
    * @param multi_precision Whether float16 and bfloat16 weights are kept and updated in float32
    *   as well; default False.
    */
  def nag(
      learning_rate: Option[Double] = None,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      multi_precision: Option[Boolean] = None
  ): Named =
    Call.named("nag", "learning_rate" -> learning_rate, "momentum" -> momentum, "wd" -> wd,
      "rescale_grad" -> rescale_grad, "clip_gradient" -> clip_gradient, "multi_precision" ->
      multi_precision)

  /** RMSProp (Tieleman and Hinton 2012; centered: Graves 2013): steps divided by the root of a
    * running mean of squared gradients.
    * @param learning_rate Learning rate; default 0.001.
    * @param gamma1 Decay of the means; default 0.9.
    * @param gamma2 Momentum of the centered form; default 0.9.
    * @param epsilon Keeps the root away from 0; default 1e-08.
    * @param centered Whether the variance is used instead of the mean square; default False.
    * @param clip_weights Weights are clipped to [-clip_weights, clip_weights] after each step;
    *   default None.
    * @param wd Weight decay; default 0.
    * @param rescale_grad Factor of each gradient before anything else, often 1 / batch size;
    *   default 1.
    * @param clip_gradient Each element of the rescaled gradient is clipped to [-clip_gradient,
    *   clip_gradient]; default None.
    * @param multi_precision Whether float16 and bfloat16 weights are kept and updated in float32
    *   as well; default False.
    */
  def rmsprop(
      learning_rate: Option[Double] = None,
      gamma1: Option[Double] = None,
      gamma2: Option[Double] = None,
      epsilon: Option[Double] = None,
      centered: Option[Boolean] = None,
      clip_weights: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      multi_precision: Option[Boolean] = None
  ): Named =
    Call.named("rmsprop", "learning_rate" -> learning_rate, "gamma1" -> gamma1, "gamma2" ->
      gamma2, "epsilon" -> epsilon, "centered" -> centered, "clip_weights" -> clip_weights, "wd"
      -> wd, "rescale_grad" -> rescale_grad, "clip_gradient" -> clip_gradient, "multi_precision"
      -> multi_precision)

  /** Stochastic gradient descent. With momentum: state = momentum * state - lr * (g + wd *
    * weight); weight += state.
    * @param learning_rate Learning rate; default 0.01.
    * @param momentum Momentum; 0: none; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad Factor of each gradient before anything else, often 1 / batch size;
    *   default 1.
    * @param clip_gradient Each element of the rescaled gradient is clipped to [-clip_gradient,
    *   clip_gradient]; default None.
    * @param multi_precision Whether float16 and bfloat16 weights are kept and updated in float32
    *   as well; default False.
    */
  def sgd(
      learning_rate: Option[Double] = None,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      multi_precision: Option[Boolean] = None
  ): Named =
    Call.named("sgd", "learning_rate" -> learning_rate, "momentum" -> momentum, "wd" -> wd,
      "rescale_grad" -> rescale_grad, "clip_gradient" -> clip_gradient, "multi_precision" ->
      multi_precision)

  /** Steps of one size in the direction of the sign of the gradient, or of its momentum (Bernstein
    * et al. 2018).
    * @param learning_rate Learning rate; default 0.01.
    * @param momentum Momentum; 0: none; default 0.9.
    * @param wd_lh Weight decay that does not enter the momentum; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad Factor of each gradient before anything else, often 1 / batch size;
    *   default 1.
    * @param clip_gradient Each element of the rescaled gradient is clipped to [-clip_gradient,
    *   clip_gradient]; default None.
    * @param multi_precision Whether float16 and bfloat16 weights are kept and updated in float32
    *   as well; default False.
    */
  def signum(
      learning_rate: Option[Double] = None,
      momentum: Option[Double] = None,
      wd_lh: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      multi_precision: Option[Boolean] = None
  ): Named =
    Call.named("signum", "learning_rate" -> learning_rate, "momentum" -> momentum, "wd_lh" ->
      wd_lh, "wd" -> wd, "rescale_grad" -> rescale_grad, "clip_gradient" -> clip_gradient,
      "multi_precision" -> multi_precision)
}
