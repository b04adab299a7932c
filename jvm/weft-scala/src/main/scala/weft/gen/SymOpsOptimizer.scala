// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymOpsOptimizer {

  /** Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
    * weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) *
    * g^2, weight - lr * mean / (sqrt(var) + epsilon).
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mean Running mean of the gradient, changed in place.
    * @param `var` Running mean of its square, changed in place.
    * @param lr Learning rate; required.
    * @param beta1 Decay of the mean; default 0.9.
    * @param beta2 Decay of the mean square; default 0.999.
    * @param epsilon Added to denominators; default 1e-08.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param name The node's name; None: made.
    */
  def adam_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mean: Option[Symbol] = None,
      `var`: Option[Symbol] = None,
      lr: Double,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("adam_update")
      .put("lr", lr)
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .symbol(name, weight, grad.orNull, mean.orNull, `var`.orNull)

  /** 1 where every element is finite, else 0; shape (1,), float32. No gradient.
    * @param data Any shape; floating point.
    * @param init_output True; joining with what the result holds is refused; default True.
    * @param name The node's name; None: made.
    */
  def all_finite(
      data: Symbol,
      init_output: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("all_finite").set("init_output", init_output).symbol(name, data)

  /** Follow the moving leader (Zheng and Kwok, ICML 2017).
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param d State d, changed in place.
    * @param v State v, changed in place.
    * @param z State z, changed in place.
    * @param lr Learning rate; required.
    * @param beta1 Decay of d and z; default 0.6.
    * @param beta2 Decay of v; default 0.999.
    * @param epsilon Added to denominators; default 1e-08.
    * @param t Number of this update, from 1; required.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_grad The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at
    *   all; default -1.
    * @param name The node's name; None: made.
    */
  def ftml_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      d: Option[Symbol] = None,
      v: Option[Symbol] = None,
      z: Option[Symbol] = None,
      lr: Double,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      t: Long,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_grad: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("ftml_update")
      .put("lr", lr)
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .put("t", t)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_grad", clip_grad)
      .symbol(name, weight, grad.orNull, d.orNull, v.orNull, z.orNull)

  /** Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped
    * gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param z Sum of corrected gradients, changed in place.
    * @param n Sum of squared gradients, changed in place.
    * @param lr Learning rate; required.
    * @param lamda1 Factor of the L1 norm; default 0.01.
    * @param beta Added to the root of n; default 1.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def ftrl_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      z: Option[Symbol] = None,
      n: Option[Symbol] = None,
      lr: Double,
      lamda1: Option[Double] = None,
      beta: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("ftrl_update")
      .put("lr", lr)
      .set("lamda1", lamda1)
      .set("beta", beta)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .symbol(name, weight, grad.orNull, z.orNull, n.orNull)

  /** LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    * weight, of the dtype in which it is computed.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mean Running mean of the gradient, changed in place.
    * @param `var` Running mean of its square, changed in place.
    * @param beta1 Decay of the mean; default 0.9.
    * @param beta2 Decay of the mean square; default 0.999.
    * @param epsilon Added to denominators; default 1e-06.
    * @param t Number of this update, from 1; required.
    * @param bias_correction Divide by 1 - beta^t; default True.
    * @param wd Weight decay; required.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def lamb_update_phase1(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mean: Option[Symbol] = None,
      `var`: Option[Symbol] = None,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      t: Long,
      bias_correction: Option[Boolean] = None,
      wd: Double,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("lamb_update_phase1")
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .put("t", t)
      .set("bias_correction", bias_correction)
      .put("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .symbol(name, weight, grad.orNull, mean.orNull, `var`.orNull)

  /** LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as
    * 1 if either norm is 0.
    * @param weight The weight.
    * @param g The direction of the first phase.
    * @param r1 Norm of the weight, one element.
    * @param r2 Norm of g, one element.
    * @param lr Learning rate; required.
    * @param lower_bound Least value of r1; below 0: none; default -1.
    * @param upper_bound Largest value of r1; below 0: none; default -1.
    * @param name The node's name; None: made.
    */
  def lamb_update_phase2(
      weight: Symbol,
      g: Option[Symbol] = None,
      r1: Option[Symbol] = None,
      r2: Option[Symbol] = None,
      lr: Double,
      lower_bound: Option[Double] = None,
      upper_bound: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("lamb_update_phase2")
      .put("lr", lr)
      .set("lower_bound", lower_bound)
      .set("upper_bound", upper_bound)
      .symbol(name, weight, g.orNull, r1.orNull, r2.orNull)

  /** LAMB (You et al., ICLR 2020), first phase: the direction mean / (sqrt(var) + epsilon) + wd *
    * weight, of the dtype in which it is computed.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mean Running mean of the gradient, changed in place.
    * @param `var` Running mean of its square, changed in place.
    * @param weight32 The master weight in float32.
    * @param beta1 Decay of the mean; default 0.9.
    * @param beta2 Decay of the mean square; default 0.999.
    * @param epsilon Added to denominators; default 1e-06.
    * @param t Number of this update, from 1; required.
    * @param bias_correction Divide by 1 - beta^t; default True.
    * @param wd Weight decay; required.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def mp_lamb_update_phase1(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mean: Option[Symbol] = None,
      `var`: Option[Symbol] = None,
      weight32: Option[Symbol] = None,
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      t: Long,
      bias_correction: Option[Boolean] = None,
      wd: Double,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mp_lamb_update_phase1")
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .put("t", t)
      .set("bias_correction", bias_correction)
      .put("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .symbol(name, weight, grad.orNull, mean.orNull, `var`.orNull, weight32.orNull)

  /** LAMB, second phase: weight - lr * (r1 / r2) * g, where r1 is bounded and the ratio counts as
    * 1 if either norm is 0.
    * @param weight The weight.
    * @param g The direction of the first phase.
    * @param r1 Norm of the weight, one element.
    * @param r2 Norm of g, one element.
    * @param weight32 The master weight in float32, which is changed in place.
    * @param lr Learning rate; required.
    * @param lower_bound Least value of r1; below 0: none; default -1.
    * @param upper_bound Largest value of r1; below 0: none; default -1.
    * @param name The node's name; None: made.
    */
  def mp_lamb_update_phase2(
      weight: Symbol,
      g: Option[Symbol] = None,
      r1: Option[Symbol] = None,
      r2: Option[Symbol] = None,
      weight32: Option[Symbol] = None,
      lr: Double,
      lower_bound: Option[Double] = None,
      upper_bound: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mp_lamb_update_phase2")
      .put("lr", lr)
      .set("lower_bound", lower_bound)
      .set("upper_bound", upper_bound)
      .symbol(name, weight, g.orNull, r1.orNull, r2.orNull, weight32.orNull)

  /** Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mom The momentum, which is changed in place.
    * @param weight32 The master weight in float32, which is changed in place.
    * @param lr Learning rate; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def mp_nag_mom_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mom: Option[Symbol] = None,
      weight32: Option[Symbol] = None,
      lr: Double,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mp_nag_mom_update")
      .put("lr", lr)
      .set("momentum", momentum)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .symbol(name, weight, grad.orNull, mom.orNull, weight32.orNull)

  /** mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    * clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mom The momentum, which is changed in place.
    * @param weight32 The master weight in float32, which is changed in place.
    * @param lr Learning rate; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param name The node's name; None: made.
    */
  def mp_sgd_mom_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mom: Option[Symbol] = None,
      weight32: Option[Symbol] = None,
      lr: Double,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mp_sgd_mom_update")
      .put("lr", lr)
      .set("momentum", momentum)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .symbol(name, weight, grad.orNull, mom.orNull, weight32.orNull)

  /** weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param weight32 The master weight in float32, which is changed in place.
    * @param lr Learning rate; required.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param name The node's name; None: made.
    */
  def mp_sgd_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      weight32: Option[Symbol] = None,
      lr: Double,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("mp_sgd_update")
      .put("lr", lr)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .symbol(name, weight, grad.orNull, weight32.orNull)

  /** adam_update of several weights at once. Arrays of each: weight, grad, mean, var.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param beta1 Decay of the mean; default 0.9.
    * @param beta2 Decay of the mean square; default 0.999.
    * @param epsilon Added to denominators; default 1e-08.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_adam_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_adam_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** 1 where every element of all arrays is finite, else 0; shape (1,). No gradient.
    * @param data Any shapes; floating point.
    * @param init_output True; joining with what the result holds is refused; default True.
    * @param name The node's name; None: made.
    */
  def multi_all_finite(
      data: Seq[Symbol],
      init_output: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_all_finite").set("init_output", init_output).symbol(name, data: _*)

  /** Learning rates of LARS (You, Gitman and Ginsburg 2017) from the sums of squares of weights w
    * and gradients g: lr eta |w| / (|g| + wd |w| + eps), and lr where either norm is 0. No
    * gradient.
    * @param lrs Learning rates, one for each weight.
    * @param weights_sum_sq Sum of squares of each weight, as multi_sum_sq gives it.
    * @param grads_sum_sq Sum of squares of each gradient.
    * @param wds Weight decays, one for each weight.
    * @param eta The trust coefficient; required.
    * @param eps Added to the denominator; required.
    * @param rescale_grad The norms of the gradients are multiplied by this first; default 1.
    * @param name The node's name; None: made.
    */
  def multi_lars(
      lrs: Symbol,
      weights_sum_sq: Option[Symbol] = None,
      grads_sum_sq: Option[Symbol] = None,
      wds: Option[Symbol] = None,
      eta: Double,
      eps: Double,
      rescale_grad: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_lars")
      .put("eta", eta)
      .put("eps", eps)
      .set("rescale_grad", rescale_grad)
      .symbol(name, lrs, weights_sum_sq.orNull, grads_sum_sq.orNull, wds.orNull)

  /** adam_update of several float32 master weights at once, and of the weights that they are kept
    * for. Arrays of each: weight, grad, mean, var, weight32.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param beta1 Decay of the mean; default 0.9.
    * @param beta2 Decay of the mean square; default 0.999.
    * @param epsilon Added to denominators; default 1e-08.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param lazy_update Accepted for compatibility; it has no effect on dense gradients; default
    *   True.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_mp_adam_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      beta1: Option[Double] = None,
      beta2: Option[Double] = None,
      epsilon: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      lazy_update: Option[Boolean] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_mp_adam_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("beta1", beta1)
      .set("beta2", beta2)
      .set("epsilon", epsilon)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("lazy_update", lazy_update)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_mp_sgd_mom_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      momentum: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_mp_sgd_mom_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("momentum", momentum)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_mp_sgd_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_mp_sgd_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_sgd_mom_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      momentum: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_sgd_mom_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("momentum", momentum)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** sgd_update of several weights at once. Arrays of each: weight, grad.
    * @param data The arrays of each weight in turn.
    * @param lrs Learning rates, one for each weight; required.
    * @param wds Weight decays, one for each weight; required.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def multi_sgd_update(
      data: Seq[Symbol],
      lrs: Seq[Double],
      wds: Seq[Double],
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("multi_sgd_update")
      .put("lrs", lrs)
      .put("wds", wds)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** The sum of squares of each array: shape (num_arrays,), float32. No gradient.
    * @param data Any shapes; floating point.
    * @param name The node's name; None: made.
    */
  def multi_sum_sq(data: Seq[Symbol], name: Option[String] = None): Symbol =
    new Call("multi_sum_sq").symbol(name, data: _*)

  /** Nesterov's accelerated gradient: step = -lr * (g + wd * weight), mom = momentum * mom + step,
    * weight + momentum * mom + step, where g is the rescaled and clipped gradient.
    * @param weight The weight.
    * @param grad Its gradient: shape and dtype of the weight.
    * @param mom The momentum, which is changed in place.
    * @param lr Learning rate; required.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param wd Weight decay; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param name The node's name; None: made.
    */
  def nag_mom_update(
      weight: Symbol,
      grad: Option[Symbol] = None,
      mom: Option[Symbol] = None,
      lr: Double,
      momentum: Option[Double] = None,
      wd: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("nag_mom_update")
      .put("lr", lr)
      .set("momentum", momentum)
      .set("wd", wd)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .symbol(name, weight, grad.orNull, mom.orNull)

  /** mp_sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom, weight32.
    * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
    *   one array each.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def preloaded_multi_mp_sgd_mom_update(
      data: Seq[Symbol],
      momentum: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("preloaded_multi_mp_sgd_mom_update")
      .set("momentum", momentum)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** mp_sgd_update of several weights at once. Arrays of each: weight, grad, weight32.
    * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
    *   one array each.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def preloaded_multi_mp_sgd_update(
      data: Seq[Symbol],
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("preloaded_multi_mp_sgd_update")
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)

  /** sgd_mom_update of several weights at once. Arrays of each: weight, grad, mom.
    * @param data The arrays of each weight in turn; then the learning rates and the weight decays,
    *   one array each.
    * @param momentum Share of the momentum that is kept; default 0.
    * @param rescale_grad The gradient is multiplied by this first; default 1.
    * @param clip_gradient The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not
    *   at all; default -1.
    * @param num_weights Number of weights; default 1.
    * @param name The node's name; None: made.
    */
  def preloaded_multi_sgd_mom_update(
      data: Seq[Symbol],
      momentum: Option[Double] = None,
      rescale_grad: Option[Double] = None,
      clip_gradient: Option[Double] = None,
      num_weights: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("preloaded_multi_sgd_mom_update")
      .set("momentum", momentum)
      .set("rescale_grad", rescale_grad)
      .set("clip_gradient", clip_gradient)
      .set("num_weights", num_weights)
      .symbol(name, data: _*)
}
