// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait NdContribOptimizer {

  /** AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
    * rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).
    * @param weight The weight, (rows, columns).
    * @param grad Its gradient: shape and dtype of the weight.
    * @param history Sums of squares, (rows, 1) or (rows,); changed in place.
    * @param lr Learning rate; required.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param epsilon Added below the root; default 1e-05.
    */
  def group_adagrad_update(
      weight: NDArray,
      grad: NDArray,
      history: NDArray,
      lr: Double,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      epsilon: Option[Double] = None
  ): NDArray =
    new Call("_contrib_group_adagrad_update")
      .put("lr", lr)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("epsilon", epsilon)
      .one(weight, grad, history)
}
