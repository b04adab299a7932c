// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdOpsOptimizer2 {

  /** RMSProp (Tieleman and Hinton, 2012): n = gamma1 * n + (1 - gamma1) * g^2, weight - lr * g /
    * sqrt(n + epsilon).
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param n Running mean of g^2, changed in place.
    * @param lr Learning rate; required.
    * @param gamma1 Decay of the running means; default 0.95.
    * @param epsilon Added under the root; default 1e-08.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param clip_weights The new weight is clipped to [-clip_weights, clip_weights]; below 0: not
    *   at all; default -1.
    */
  def rmsprop_update(
      weight: NDArray,
      grad: NDArray,
      n: NDArray,
      lr: Double,
      gamma1: Option[Double] = None,
      epsilon: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      clip_weights: Option[Double] = None
  ): NDArray =
    new Call("rmsprop_update")
      .put("lr", lr)
      .set("gamma1", gamma1)
      .set("epsilon", epsilon)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("clip_weights", clip_weights)
      .one(weight, grad, n)

  /** RMSProp centred by the mean gradient, with momentum (Graves, 2013): delta = gamma2 * delta -
    * lr * g / sqrt(n - mean^2 + epsilon), weight + delta.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param n Running mean of g^2, changed in place.
    * @param g Running mean of g, changed in place.
    * @param delta The last step, changed in place.
    * @param lr Learning rate; required.
    * @param gamma1 Decay of the running means; default 0.95.
    * @param gamma2 Share of the step that is kept; default 0.9.
    * @param epsilon Added under the root; default 1e-08.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param clip_weights The new weight is clipped to [-clip_weights, clip_weights]; below 0: not
    *   at all; default -1.
    */
  def rmspropalex_update(
      weight: NDArray,
      grad: NDArray,
      n: NDArray,
      g: NDArray,
      delta: NDArray,
      lr: Double,
      gamma1: Option[Double] = None,
      gamma2: Option[Double] = None,
      epsilon: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      clip_weights: Option[Double] = None
  ): NDArray =
    new Call("rmspropalex_update")
      .put("lr", lr)
      .set("gamma1", gamma1)
      .set("gamma2", gamma2)
      .set("epsilon", epsilon)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("clip_weights", clip_weights)
      .one(weight, grad, n, g, delta)

  /** mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    * clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mom The momentum, which is changed in place.
    * @param lr Learning rate; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    */
  def sgd_mom_update(
      weight: NDArray,
      grad: NDArray,
      mom: NDArray,
      lr: Double,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None
  ): NDArray =
    new Call("sgd_mom_update")
      .put("lr", lr)
      .set("momentum", momentum)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .one(weight, grad, mom)

  /** weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param lr Learning rate; required.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    */
  def sgd_update(
      weight: NDArray,
      grad: NDArray,
      lr: Double,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None
  ): NDArray =
    new Call("sgd_update")
      .put("lr", lr)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .one(weight, grad)

  /** (1 - lr * wd) * weight - lr * sign(grad).
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param lr Learning rate; required.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    */
  def signsgd_update(
      weight: NDArray,
      grad: NDArray,
      lr: Double,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None
  ): NDArray =
    new Call("signsgd_update")
      .put("lr", lr)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .one(weight, grad)

  /** mom = momentum * mom - (1 - momentum) * (g + wd * weight), (1 - lr * wd_lh) * weight + lr *
    * sign(mom), where g is the rescaled and clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mom The momentum, which is changed in place.
    * @param lr Learning rate; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param wd_lh Weight decay that does not go through the momentum; default 0.
    */
  def signum_update(
      weight: NDArray,
      grad: NDArray,
      mom: NDArray,
      lr: Double,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      wd_lh: Option[Double] = None
  ): NDArray =
    new Call("signum_update")
      .put("lr", lr)
      .set("momentum", momentum)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("wd_lh", wd_lh)
      .one(weight, grad, mom)
}
